/** Commands on the ribbon: functions that the manifest names, and a window for what they have to say. */

/** Answers the button of this name (the manifest's FunctionName). Excel shows the command as running until it ends. */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

/**
 * Milliseconds for which a window may stay open: Excel ends a command's page some five minutes after its button was pressed, and the
 * window with it, without a word.
 */
const ANSWERED_WITHIN = 4 * 60_000;

/** What became of a window: its user closed it, it stood until its time was over, or Excel opened none. */
export type WindowEnd = "answered" | "left open" | "not shown";

/**
 * Opens a small window of ours over Excel, for a command whose pane may not be open, and waits for it to be closed: the command's
 * page ends with its command, and the window would go with it.
 * @param page full address of a page beside the add-in's own
 */
export function showWindow(page: string): Promise<WindowEnd> {
  return new Promise((resolve) => {
    // Per cent of the screen.
    Office.context.ui.displayDialogAsync(
      page,
      { height: 25, width: 30, displayInIframe: true },
      ({ status, value }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          resolve("not shown");
          return;
        }
        const late = setTimeout(() => {
          value.close();
          resolve("left open");
        }, ANSWERED_WITHIN);
        const answered = (): void => {
          clearTimeout(late);
          resolve("answered");
        };
        value.addEventHandler(Office.EventType.DialogEventReceived, answered);
        value.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          value.close();
          answered();
        });
      },
    );
  });
}

/** In the window: resolves when it can answer. @returns tells the command that its user has read it */
export async function windowReady(): Promise<() => void> {
  await Office.onReady();
  return () => Office.context.ui.messageParent("read");
}

/** Address of the workbook that is open, as far as it has one: a new one that was never saved has "". */
export function workbookAddress(): string {
  // The typings promise one; Excel gives null.
  const document: { readonly url: string | null } = Office.context.document;
  return document.url ?? "";
}
