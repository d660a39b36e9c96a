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

  copying: "Making the copy for the board",
  noCopy: "No copy was made.",
  copied: {
    opened: "The copy for the board was opened in a window of its own: save it there.",
    downloaded: "The copy for the board was downloaded.",
    cannot:
      "This Excel neither opens a new workbook nor downloads one. Write the report, and move its sheets to a new workbook there; the links into the tracker go with them.",
  },
  reverted: (sheet: string) => `The report on the sheet “${sheet}” was taken away.`,
} as const;
