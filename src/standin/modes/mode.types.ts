/** What an Excel refuses, ignores or does otherwise than the stand-in usually does: a mode, as data. */

/** How the add-in's own platform is named by Office.context.platform. */
export type Platform = "PC" | "Mac" | "OfficeOnline";

/**
 * Members are named as errors name them: a method "Range.Select", a property that is an object "Worksheet.Names", and one that
 * is set "PageLayout.PaperSize=".
 */
export interface HostMode {
  readonly name: string;
  /** Where it is known from: threads of OfficeDev/office-js ("#930"), or Microsoft's documentation. */
  readonly source: string;
  /** Highest version of the ExcelApi requirement set, where the mode is a version of Excel. */
  readonly excelApi?: string;
  readonly platform?: Platform;
  /** Members that are refused, with the codes of the refusal. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Members that do nothing, and say nothing of it. */
  readonly ignored?: readonly string[];
  /** The same, only in a batch that adds a sheet. */
  readonly ignoredInAddingBatch?: readonly string[];
  /** Members by which the user's undo stack is cleared, beside those by which it always is. */
  readonly clearsUndo?: readonly string[];
  /** Members by which a window of Excel's comes up in the user's way. */
  readonly opensDialog?: readonly string[];
  readonly rules?: Partial<HostRules>;
  /** What sheets are known by when a file is opened; the ids that the file states, where this is left out. */
  readonly sheetIds?: "new on each opening" | "the same in every file";
}

/** What reaches so deep into the object model that it cannot be told by the names of members. */
export interface HostRules {
  /** Characters of an address with several areas, where this Excel takes fewer than the documented 8,192. */
  readonly longestAddress: number;
  /** Values written right below a table, or beside it, make it larger. */
  readonly tablesGrow: boolean;
  /** Cell styles are known by their documented names ("Heading1"). */
  readonly knowsStyles: boolean;
  /** Whatever is asked of a chart sheet but its name and place is refused. */
  readonly refusesChartSheets: boolean;
}

export const USUAL_RULES: HostRules = {
  longestAddress: Infinity,
  tablesGrow: false,
  knowsStyles: true,
  refusesChartSheets: false,
};

/** Members that clear the user's undo stack wherever they are used (documentation of undo; of merged areas by report). */
export const ALWAYS_CLEARS_UNDO: readonly string[] = [
  "Worksheet.Delete",
  "Worksheet.Copy",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
  "WorkbookProtection.Protect",
  "WorkbookProtection.Unprotect",
  "Range.GetMergedAreasOrNullObject",
];
