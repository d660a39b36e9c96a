/** The workbook as the pane needs it, so that everything but one file runs without Excel. */
import type { CellValue, TrackerCells } from "../plan/cells";
import type { HistoryToKeep } from "../history/historyTable";
import type { Swapped, Swaps } from "../operations/swaps";
import type { BoardReport } from "../report/report.types";
import type { TemplateToInsert } from "../excel/insertTemplate";
import type { RatingsToColour } from "../excel/ratingColours";
import type { RatingsToWrite } from "../excel/ratings";
import type { BegunPlan } from "../excel/revertTemplate";
import type { KeptRatings, LastRun, Remembered } from "./remembered";

export interface ReadProgress {
  /** 0 to 1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

export interface WrittenReport {
  readonly sheetName: string;
  /** All sheets of it, that one first. */
  readonly sheetNames: readonly string[];
  /** What was done, in sentences. */
  readonly did: readonly string[];
}

/** Cells that were changed by a fix. */
export interface AppliedFix {
  readonly swapped: Swapped;
  /** What was done, in sentences. */
  readonly did: readonly string[];
}

export interface InsertedTemplate {
  readonly sheetName: string;
  /** What must be kept so that it can be taken away again; null where Excel did not tell. */
  readonly begun: BegunPlan | null;
  /** What could not be set, in sentences. */
  readonly notes: readonly string[];
}

/** A report with what is kept of it for the next one, where the user wants that. */
export interface ReportWithHistory extends BoardReport {
  readonly history: HistoryToKeep | undefined;
}

/** The sheet on which earlier reports are kept. */
export interface HistoryFound {
  readonly sheetName: string;
  readonly isHidden: boolean;
  readonly dateSystem: 1900 | 1904;
  readonly grid: readonly (readonly CellValue[])[];
}

/** What the user does beside the pane. */
export interface WorkbookListener {
  /** Something was edited; it is for the listener to wait for a pause and call `reread`. */
  readonly onEdit: () => void;
  /** The user comes back to this workbook from another one. */
  readonly onFront: () => void;
  readonly onSelect: (sheet: string, row: number) => void;
  /** Told before what was read is given back. @param newNames by the old ones */
  readonly onRename: (newNames: ReadonlyMap<string, string>) => void;
}

/** Every member may fail with an error whose sentence can be shown (ExcelProblem). */
export interface PaneWorkbook {
  readonly read: (progress: ReadProgress) => Promise<TrackerCells>;
  /** The tracker after the edits that were told since it was last read: only what changed is read, where that will do. */
  readonly reread: (tracker: TrackerCells, progress: ReadProgress) => Promise<TrackerCells>;
  /** In place of who followed before. @returns stops following. */
  readonly follow: (listener: WorkbookListener) => Promise<() => Promise<void>>;
  readonly loadSettings: () => Promise<Remembered>;
  /** The rest stays as it was kept, by whomever: this pane, the ribbon's command, a colleague's pane. */
  readonly keepSettings: (change: Partial<Remembered>) => Promise<void>;
  readonly goTo: (sheet: string, address: string) => Promise<void>;
  readonly writeReport: (report: ReportWithHistory, replace: boolean, progress: ReadProgress) => Promise<WrittenReport>;
  /** What must be kept of the report on these sheets, so that it can be reverted. */
  readonly rememberReport: (sheetNames: readonly string[]) => Promise<Omit<LastRun, "did">>;
  readonly revertReport: (lastRun: LastRun) => Promise<void>;
  /** @returns what must be kept so that they can be taken away */
  readonly writeRatings: (ratings: RatingsToWrite) => Promise<KeptRatings>;
  readonly colourRatings: (ratings: RatingsToColour) => Promise<KeptRatings>;
  readonly revertRatings: (sheet: string, written: KeptRatings) => Promise<void>;
  /** Writes single cells of the user's sheets: all or none, and only those that are as they were read. */
  readonly applyFix: (swaps: Swaps, progress: ReadProgress) => Promise<AppliedFix>;
  /** @returns what was done and what was left alone, in sentences */
  readonly revertFix: (swapped: Swapped, progress: ReadProgress) => Promise<readonly string[]>;
  /** Null where no report is kept. */
  readonly findHistory: () => Promise<HistoryFound | null>;
  /** Unhides it and goes to it. */
  readonly showHistory: () => Promise<void>;
  readonly deleteHistory: () => Promise<void>;
  /** Which of the cells cannot be written to, and why, by "sheet!cell". */
  readonly unwritableAmong: (
    places: readonly { readonly sheet: string; readonly cell: string }[],
  ) => Promise<ReadonlyMap<string, string>>;
  readonly insertTemplate: (template: TemplateToInsert) => Promise<InsertedTemplate>;
  readonly revertTemplate: (begun: BegunPlan) => Promise<void>;
  /** Opens a file as a workbook in a window of its own. @param base64 the file. @returns whether Excel can do that */
  readonly openNewWorkbook: (base64: string) => Promise<boolean>;
}
