/**
 * Reads the user's tracker: the values of its sheets, and the number formats of columns that may hold dates. Changes
 * nothing and uses no call that clears the user's undo stack (office-host.md lists them; so merges are not asked for:
 * they show as blank cells).
 */
import type { LeftOutSheet, SheetCells, TrackerCells } from "../plan/cells";
import { excelCode, problem, throwIfStopped } from "./problem";
import { nextBlocks, without, type Block, type Remaining } from "./reading/blocks";
import { columnsThatMayHoldDates, runsOf } from "./reading/dateColumns";
import { firstLook, MOST_COLUMNS, type LookedAt } from "./reading/firstLook";
import { approximateBytes } from "./reading/measure";
import { GrowingGrid, topOfGrid, type Extent, type Formats, type Values } from "./reading/grid";
import type { SheetNames } from "./sheetNames";

export interface ReadOptions {
  /** Names of the sheets to read, hidden ones too; left out: all visible sheets. */
  readonly sheets?: readonly string[];
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
}

/** Answers stay under 4 MB: close to it where the rows above have been measured, with more care where they were few. */
const BYTES_ONCE_MEASURED = 3_920_000;
const BYTES_AT_FIRST = 3_800_000;
/** What a cell of a sheet is thought to take whose top is blank. */
const BYTES_PER_UNKNOWN_CELL = 100;

/**
 * Reads the visible sheets, or those named. At most 2 syncs, and one more for each further 4 MB (one more still
 * in a workbook of over 12 visible sheets, or where Excel refuses the speculative first question). Our own reports,
 * empty sheets and sheets wider than 256 columns are left out, and so are hidden sheets that are not named.
 * @throws ExcelProblem "sheet-missing", "cancelled", "too-large" (a single row over Excel's limit); errors of Excel as
 * they are, for withExcel to name.
 */
export async function readTracker(context: Excel.RequestContext, options: ReadOptions = {}): Promise<TrackerCells> {
  throwIfStopped(options.signal);
  const look = await firstLook(context, options.sheets);
  const leftOut: LeftOutSheet[] = look.hidden.map((sheet) => ({ sheet, why: "hidden" }));
  const reads: SheetRead[] = [];
  for (const looked of look.sheets) {
    const extent = looked.used;
    if (looked.isOurReport) leftOut.push({ sheet: looked.sheet, why: "our own report" });
    else if (extent === null || isBlank(extent, looked)) leftOut.push({ sheet: looked.sheet, why: "empty" });
    else if (extent.column + extent.columns > MOST_COLUMNS) leftOut.push({ sheet: looked.sheet, why: "too wide" });
    else reads.push(startOf(looked, extent, options));
  }
  await readTheRest(context, reads, options);
  options.onNames?.(look.names);
  return { sheets: reads.map(({ grid }) => grid.cells()), leftOut, dateSystem: look.dateSystem };
}

/** Excel may give A1 as the used part of a blank sheet. */
function isBlank(used: Extent, { sample }: LookedAt): boolean {
  return used.rows === 1 && used.columns === 1 && (sample === null || sample.values[0]?.[0] === "") && used.row === 0;
}

/** A sheet on its way. */
interface SheetRead {
  readonly sheet: string;
  readonly used: Extent;
  readonly grid: GrowingGrid;
  readonly rest: Omit<Remaining, "id">;
}

function startOf(looked: LookedAt, used: Extent, options: ReadOptions): SheetRead {
  const known = Math.min(used.rows, Math.max(0, looked.sampleRows - used.row));
  const top = topOfGrid(looked.sheet, used, known, looked.sample);
  const dateColumns = columnsThatMayHoldDates(top, options.dateColumns?.(top) ?? []);
  return {
    sheet: looked.sheet,
    used,
    grid: new GrowingGrid(top, dateColumns),
    rest: { row: used.row + known, rows: used.rows - known, bytesPerRow: bytesPerRow(top, used, dateColumns) },
  };
}

/** Bytes of a row in an answer, by the rows of the top, without the blank ones. */
function bytesPerRow(top: SheetCells, used: Extent, dateColumns: readonly number[]): number {
  const rows = top.values.filter((row) => row.some((value) => value !== ""));
  if (rows.length === 0) return used.columns * BYTES_PER_UNKNOWN_CELL;
  const formats = dateColumns.map((column) => top.numberFormats.get(column) ?? []);
  return approximateBytes(rows) / rows.length + approximateBytes(formats) / Math.max(1, top.values.length);
}

/** Reads what the first look did not bring, a block at a time. */
async function readTheRest(
  context: Excel.RequestContext,
  reads: readonly SheetRead[],
  options: ReadOptions,
): Promise<void> {
  const rowsInAll = reads.reduce((sum, { used }) => sum + used.rows, 0);
  let remaining = reads.map(({ rest }, id): Remaining => ({ id, ...rest })).filter(({ rows }) => rows > 0);
  let bytes = BYTES_AT_FIRST;
  for (;;) {
    const rowsLeft = remaining.reduce((sum, { rows }) => sum + rows, 0);
    options.onProgress?.({ rowsRead: rowsInAll - rowsLeft, rowsInAll });
    if (rowsLeft === 0) return;
    throwIfStopped(options.signal);
    const blocks = nextBlocks(remaining, bytes);
    const answers = await readBlocks(context, reads, blocks);
    if (answers === null) {
      if (blocks.length === 1 && blocks[0]?.rows === 1) throw problem("too-large");
      bytes /= 2;
      continue;
    }
    remaining = without(remaining, blocks).map((sheet) => ({
      ...sheet,
      bytesPerRow: answers.get(sheet.id) ?? sheet.bytesPerRow,
    }));
    if (bytes === BYTES_AT_FIRST) bytes = BYTES_ONCE_MEASURED;
  }
}

interface AskedBlock {
  readonly block: Block;
  readonly read: SheetRead;
  readonly cells: Excel.Range;
  readonly formats: readonly { readonly column: number; readonly range: Excel.Range }[];
}

/**
 * One round trip: blocks of rows are added to their grids. One sync a block is the very point here: each answer is as
 * large as an answer may be.
 * @returns what a row took, by the sheet's id; null where Excel could not give so much at once.
 */
async function readBlocks(
  context: Excel.RequestContext,
  reads: readonly SheetRead[],
  blocks: readonly Block[],
): Promise<ReadonlyMap<number, number> | null> {
  const asked = blocks.flatMap((block) => {
    const read = reads[block.id];
    return read === undefined ? [] : [askForBlock(context, block, read)];
  });
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  // A read of too many cells may come back as null instead of failing (office-host.md).
  if (asked.some(({ cells }) => (cells.values as Values | null) === null)) return null;
  return new Map(asked.map((one) => [one.block.id, take(one)]));
}

function askForBlock(context: Excel.RequestContext, block: Block, read: SheetRead): AskedBlock {
  const worksheet = context.workbook.worksheets.getItem(read.sheet);
  const cells = worksheet.getRangeByIndexes(block.row, read.used.column, block.rows, read.used.columns);
  cells.load("values");
  const formats = runsOf(read.grid.dateColumns).map(({ column, columns }) => {
    const range = worksheet.getRangeByIndexes(block.row, read.used.column + column, block.rows, columns);
    range.load("numberFormat");
    return { column, range };
  });
  return { block, read, cells, formats };
}

/** Adds an answer to its grid, and says what a row of it took. */
function take({ block, read, cells, formats }: AskedBlock): number {
  const values = cells.values as Values;
  read.grid.addRows(values);
  let bytes = approximateBytes(values);
  for (const { column, range } of formats) {
    const numberFormats = range.numberFormat as Formats;
    read.grid.addFormats(column, numberFormats);
    bytes += approximateBytes(numberFormats);
  }
  return bytes / block.rows;
}
