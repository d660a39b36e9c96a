/** The texts of the report's view, in plain words: loaded with the view. */
import type { ReportText, SectionId } from "../../../report/report.types";
import type { BoardReport } from "../../../report/report.types";
import { counted, listed } from "../../../report/words";

const sections: Readonly<Record<SectionId, string>> = {
  figures: "Figures at a glance",
  rag: "RAG by plan and section",
  agencies: "By lead agency",
  movement: "Since the last report",
  exceptions: "Overdue actions",
  extensions: "Extensions sought",
  closures: "Closures for sign-off",
  dueSoon: "Due in the next three months",
  repeats: "Repeats across plans",
  themes: "Themes across reviews",
  dataQuality: "What needs putting right",
  implications: "Financial, legal and equality implications",
  key: "The key, and how dates were read",
  annex: "The annex: the plan in full",
};

const texts: Readonly<Record<ReportText, string>> = {
  purpose: "Purpose of the report",
  decisions: "The Board is asked to … (a line each)",
  commentary: "Commentary on the figures",
  background: "Background (board paper)",
  nextSteps: "Next steps (board paper)",
  financial: "Financial implications",
  legal: "Legal implications",
  equality: "Equality implications",
};

export const words = {
  sections,
  what: "What will be written",
  willWrite: ({ sheetName, pages, annexName, annexPages, textName }: BoardReport) =>
    [
      `A new sheet “${sheetName}”, about ${counted(pages, "printed page")}`,
      ...(annexName === undefined ? [] : [`“${annexName}”, about ${counted(annexPages, "page")} of A3`]),
      ...(textName === undefined ? [] : [`“${textName}”`]),
    ].join("; ") + ". Your own sheets stay as they are.",
  replaces: (sheet: string) =>
    `It takes the place of the report of the same month on the sheet “${sheet}”; you are asked first.`,
  mayReplace: (sheets: readonly string[], month: string) => {
    const names = listed(sheets.map((sheet) => `“${sheet}”`));
    const which =
      sheets.length === 1 ? `the report on the sheet ${names}` : `one of the reports on the sheets ${names}`;
    return `If ${which} is of the same month, ${month}, the new one takes its place; you are asked first.`;
  },
  texts,
  textsLabel: "Your own words",
  textsHint: "Kept for next time. What is left blank is made of the figures, or left out.",
  withPaper: "Also the board paper, on a sheet of its own",
  copyPaper: "Copy the board paper",
  paperCopied: "The board paper was copied, with its headings: paste it into a document.",
  paperNotCopied: "It could not be copied here. Write it on a sheet of its own instead.",
  copyReport: "Make a copy for the board",
  copyReportHint:
    "A workbook with the report and its annex, and nothing of the tracker: no hidden sheets, names, history or links into it. The chart stays behind, and colours no longer follow their words.",
  partnership: "Partnership",
  author: "Author",
  authorHint: "A post rather than a name",
  marking: "Protective marking",
  markings: { "": "None", OFFICIAL: "OFFICIAL", "OFFICIAL-SENSITIVE": "OFFICIAL-SENSITIVE", other: "Other words…" },
  markingWords: "Words of the marking",
  owners: "Lead officers",
  ownersPosts: "Posts only",
  ownersNames: "As written, names too",
  keepsHistory: "Keep its figures for the next report",
  sectionsLabel: "Parts of the report",
  kept: "Kept in this workbook for next time.",
  written: "Last report",
  goTo: "Go to it",
  revert: "Revert last run",
  revertHint: "Deletes that sheet, unless its cells were changed since. Excel cannot undo it.",
  noPlan: "There is no plan to report on yet.",
} as const;
