/** Commands on the ribbon: functions that the manifest names, and a window for what they have to say. */

/** Answers the button of this name (the manifest's FunctionName). Excel shows the command as running until it ends. */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

/**
 * Opens a small window of ours over Excel, for a command whose pane may not be open. Without it the user would see nothing.
 * @param page full address of a page beside the add-in's own.
 */
export function showWindow(page: string): Promise<boolean> {
  return new Promise((resolve) => {
    // Per cent of the screen.
    Office.context.ui.displayDialogAsync(page, { height: 25, width: 30, displayInIframe: true }, ({ status }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded),
    );
  });
}
