/**
 * The modes of the stand-in: how Excel is known to behave where the stand-in is kinder. A new finding is a line here, and one
 * in tests/excel/modes.test.ts, which says what becomes of every operation of the add-in under it.
 */
import type { HostMode } from "./mode.types";

/** What is refused while another workbook is in front. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "Worksheet.Names": "InvalidSelection",
  "WorksheetCollection.Add": "GeneralException",
  "Worksheet.Activate": "GeneralException",
  "Range.Select": "GeneralException",
  "Worksheet.Gridlines=": "GeneralException",
  "Worksheet.Delete": "InvalidSelection",
};

const withCode = (code: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(ELSEWHERE).map((member) => [member, code]));

/** All that is set of a page when there is no printer to ask. */
const PAGE_MEMBERS = [
  "Orientation=",
  "Zoom=",
  "SetPrintArea",
  "SetPrintTitleRows",
  "SetPrintMargins",
  "HeadersFooters",
];

export const MODES = {
  anotherWorkbookInFront: {
    name: "another workbook in front",
    source: "#6365 (names), #5504, #771, #561 (selection)",
    refused: ELSEWHERE,
  },
  inactiveWorkbook: {
    name: "another workbook in front, told as InactiveWorkbook",
    source: "Excel.ErrorCodes.inactiveWorkbook",
    refused: withCode("InactiveWorkbook"),
  },
  chartSheetInFront: {
    name: "a chart sheet in front",
    source: "#2444; Excel.ErrorCodes.unsupportedSheet",
    refused: { "WorksheetCollection.GetActiveWorksheet": "GeneralException" },
    rules: { refusesChartSheets: true },
  },
  web: {
    name: "Excel on the web",
    source: "#930 (activate), #3218 (renaming); documentation of undo (document properties)",
    platform: "OfficeOnline",
    ignoredInAddingBatch: ["Worksheet.Activate", "Range.Select"],
    clearsUndo: ["DocumentProperties.Title="],
    opensDialog: ["Worksheet.Name="],
  },
  mac: {
    name: "Excel for the Mac in another language",
    source: "Excel.BuiltInStyle; names of styles differ by display language; desktop: a renamed sheet clears undo",
    platform: "Mac",
    rules: { knowsStyles: false },
    clearsUndo: ["Worksheet.Name="],
  },
  shortAddresses: {
    name: "addresses of 2,000 characters at most",
    source: "#5198, #4263",
    rules: { longestAddress: 2_000 },
  },
  noPrinter: {
    name: "no printer",
    source: "paper sizes are those of the printer (PageSetup.PaperSize)",
    refused: { "PageLayout.PaperSize=": "GeneralException" },
  },
  noPageLayout: {
    name: "no page layout at all",
    source: "page set-up asks the printer; Excel without one refuses it",
    refused: Object.fromEntries(
      [...PAGE_MEMBERS, "PaperSize="].map((member) => [`PageLayout.${member}`, "GeneralException"]),
    ),
  },
  pageLayoutTabHidden: {
    name: "the Page Layout tab is not showing",
    source: "#1860: { horizontalFitToPages } is not applied, { scale } is",
    ignored: ["PageLayout.Zoom=FitToPages"],
  },
  growingTables: {
    name: "tables that grow",
    source: "AutoCorrect: include new rows and columns in table",
    rules: { tablesGrow: true },
  },
  idsAnew: {
    name: "sheet ids that change on reopening",
    source: "#1390, office-js-docs#297",
    sheetIds: "new on each opening",
  },
  idsOfTheWeb: {
    name: "sheet ids that are the same in every file",
    source: "#552: the first sheet of files made on the web",
    sheetIds: "the same in every file",
  },
  excel2021: { name: "Excel 2021", source: "requirement sets: it stops at 1.14", excelApi: "1.14" },
  excel2024: { name: "Excel 2024", source: "requirement sets: it stops at 1.17", excelApi: "1.17" },
  newestExcel: { name: "Excel of 1.19", source: "requirement sets: displayed cell properties", excelApi: "1.19" },
} as const satisfies Readonly<Record<string, HostMode>>;

export type ModeName = keyof typeof MODES;
