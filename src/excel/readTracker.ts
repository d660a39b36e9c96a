/**
 * Reads the user's tracker: the values of its sheets, the number formats of columns that may hold dates and, where it is told
 * that they say something, looks and merged areas. Changes nothing; and uses no call that clears the user's undo stack, but
 * for the question after merged areas, where the caller wants it asked (office-host.md).
 */
import { HISTORY_SHEET } from "../operations/reportMark";
import type { LeftOutSheet, SheetCells, TrackerCells } from "../plan/cells";
import { excelCode, throwIfStopped } from "./problem";
import { columnsThatMayHoldDates } from "./reading/dateColumns";
import { firstLook, type LookedAt } from "./reading/firstLook";
import { topOfGrid, type Extent } from "./reading/grid";
import { bestFillsSeen } from "./reading/looks";
import type { Part } from "./reading/part";
import { readParts } from "./reading/readParts";
import { SheetRead } from "./reading/sheetParts";
import { withoutStrays, type Kept, type Measured } from "./reading/strays";
import type { SheetNames } from "./sheetNames";

export interface ReadOptions {
  /** Names of the sheets to read, hidden ones too; left out: all visible sheets. */
  readonly sheets?: readonly string[];
  /** Ids of sheets that are known to be reports of ours, for where Excel does not tell which are. */
  readonly ours?: ReadonlySet<string>;
  /** Told the names of all sheets by their ids, as they were at the first round trip, once all is read. */
  readonly onNames?: (names: SheetNames) => void;
  /** Told after each round trip. */
  readonly onProgress?: (progress: { readonly rowsRead: number; readonly rowsInAll: number }) => void;
  /** Stops between round trips. */
  readonly signal?: AbortSignal;
  /**
   * Which 0-based columns of the grid are meant for dates, from the top of the sheet: numbers further down in them
   * need their formats even where the top has none.
   */
  readonly dateColumns?: (sample: SheetCells) => readonly number[];
  /**
   * In which 0-based columns of the grid a fill or struck-out text says something (status, RAG, a column that may be marked
   * by fill only), from the top of the sheet. Left out, or none: no looks are read.
   */
  readonly lookColumns?: (sample: SheetCells) => readonly number[];
  /** Whether blank cells of a sheet may be the rest of merged areas, and it matters, from the top of the sheet. */
  readonly mergesMatter?: (sample: SheetCells) => boolean;
  /**
   * Ask for merged areas where they matter. By report that clears the user's undo stack, so: once, when the pane reads a
   * workbook first, and not while edits are followed.
   */
  readonly askMerges?: boolean;
}

/**
 * Reads the visible sheets, or those named; once more where a sheet was renamed or deleted while it was read. At most 2 syncs, and one more for each further 4 MB (one more still in a workbook
 * of over 12 visible sheets, with a sheet of over 256 columns or 10,000 rows, or where Excel refuses the speculative first
 * question; where it refuses more, less is asked: a few syncs more, and one or two a sheet at worst; TrackerCells.notTold and leftOut say
 * what is missing). Looks and merged areas come with the second; where Excel refuses them, they are left out at the cost of a sync each.
 * Our own reports, empty sheets and sheets with nothing in their first 256 columns are left out, and so are hidden sheets that
 * are not named. Cells far from the rest are not read (SheetCells.notRead).
 * @throws ExcelProblem "sheet-missing", "cancelled", "too-large" (a single row over Excel's limit); errors of Excel as
 * they are, for withExcel to name.
 */
export async function readTracker(context: Excel.RequestContext, options: ReadOptions = {}): Promise<TrackerCells> {
  try {
    return await readOnce(context, options);
  } catch (error) {
    if (excelCode(error) !== "ItemNotFound") throw error;
    return readOnce(context, options);
  }
}

async function readOnce(context: Excel.RequestContext, options: ReadOptions): Promise<TrackerCells> {
  throwIfStopped(options.signal);
  const look = await firstLook(context, options.sheets, options.ours);
  const leftOut: LeftOutSheet[] = [
    ...look.hidden.map((sheet) => ({ sheet, why: "hidden" as const })),
    ...look.refused.map((sheet) => ({ sheet, why: "refused" as const })),
  ];
  const measured: (LookedAt & Measured)[] = [];
  for (const looked of look.sheets) {
    const { sheet, used } = looked;
    if (looked.isOurReport) leftOut.push({ sheet, why: "our own report" });
    else if (used === null || isBlank(used, looked)) leftOut.push({ sheet, why: "empty" });
    else measured.push({ ...looked, used });
  }
  const kept = await withoutStrays(context, measured);
  const reads: SheetRead[] = [];
  const parts: Part[] = [];
  for (const looked of measured) {
    const { used, notRead }: Kept = kept.get(looked.sheet) ?? { used: looked.used, notRead: [] };
    if (used === null) leftOut.push({ sheet: looked.sheet, why: "too wide" });
    else {
      const { read, parts: ofSheet } = startOf(looked, used, notRead, options);
      reads.push(read);
      parts.push(...ofSheet);
    }
  }
  await readAll(context, reads, parts, options);
  options.onNames?.(look.names);
  // The history of our own reports is no sheet of the tracker's.
  const others = leftOut.filter(({ sheet }) => sheet !== HISTORY_SHEET);
  const { dateSystem, notTold } = look;
  const sheets = reads.map((read) => read.cells());
  return { sheets, leftOut: others, dateSystem, ...(notTold.length === 0 ? {} : { notTold }) };
}

/** Excel may give A1 as the used part of a blank sheet. */
function isBlank({ row, column, rows, columns }: Extent, { sample }: LookedAt): boolean {
  const isFirstCell = row === 0 && column === 0 && rows === 1 && columns === 1;
  return isFirstCell && (sample === null || sample.values[0]?.[0] === "");
}

/** A sheet, begun with its top, and what is still to be read of it. */
function startOf(
  { sheet, sample, sampleRows }: LookedAt,
  used: Extent,
  notRead: readonly string[],
  options: ReadOptions,
): { readonly read: SheetRead; readonly parts: readonly Part[] } {
  const known = Math.min(used.rows, Math.max(0, sampleRows - used.row));
  const cells = topOfGrid(sheet, used, known, sample);
  const top = notRead.length === 0 ? cells : { ...cells, notRead };
  const read = new SheetRead(used, top, columnsThatMayHoldDates(top, options.dateColumns?.(top) ?? []));
  const parts = [read.cellsPart()];
  const lookColumns = columnsOf(used, options.lookColumns?.(top) ?? []);
  const seen = lookColumns.length > 0 ? bestFillsSeen() : null;
  if (seen !== null) parts.unshift(read.looksPart(lookColumns, seen));
  if (options.askMerges === true && options.mergesMatter?.(top) === true && canTellMerges()) {
    parts.unshift(read.mergesPart());
  }
  return { read, parts };
}

/** Those that are of the grid, ascending, each once. */
function columnsOf({ columns }: Extent, named: readonly number[]): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter((column) => named.includes(column));
}

function canTellMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Reads what the first look did not bring. */
function readAll(
  context: Excel.RequestContext,
  reads: readonly SheetRead[],
  parts: readonly Part[],
  { onProgress, signal }: ReadOptions,
): Promise<void> {
  const rowsInAll = reads.reduce((sum, { used }) => sum + used.rows, 0);
  return readParts(context, parts, {
    signal,
    onProgress: (rowsLeft) => onProgress?.({ rowsRead: rowsInAll - rowsLeft, rowsInAll }),
  });
}
