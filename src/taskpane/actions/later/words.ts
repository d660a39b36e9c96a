/** What is said of work that is loaded when it is first asked for: while it goes on, and when it is done. */

export const words = {
  forgotten: (sheet: string) => `What you said of “${sheet}” is forgotten.`,
  accepted: "Accepted. It counts no more.",
  acceptedNoMore: "It counts again.",
  fixNotKept: "This pane will not offer to put them back later.",
  allForgotten: "All that was kept in this workbook is forgotten.",

  writing: "Writing the report",
  remembering: "Finishing",
  reverting: "Taking the report away",
  fixing: "Changing cells",
  puttingBack: "Putting cells back",
  inserting: "Adding the template",

  inserted: (sheet: string) => `The sheet “${sheet}” was added.`,
  written: (sheet: string) => `The report was written on the sheet “${sheet}”.`,
  nothingWritten: "Nothing was written.",
  writtenButNotKept: (sheet: string) =>
    `The report was written on the sheet “${sheet}”, but this pane will not offer “Revert last run” for it later.`,
  reverted: (sheet: string) => `The report on the sheet “${sheet}” was taken away.`,
} as const;
