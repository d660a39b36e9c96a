/**
 * Brings a tracker that was read earlier up to date after an edit: reads the rows that changed, in one sync, and puts them
 * into the grids that are there, with their looks where the sheet has looks. Merged areas are not asked for again: by report
 * that clears the user's undo stack. Whatever it cannot be sure of is left to a whole read.
 */
import { LAST_ROW, parseArea, parseRows } from "../operations/addresses";
import type { CellLook, SheetCells, TrackerCells } from "../plan/cells";
import type { SheetChange } from "./followWorkbook";
import { excelCode } from "./problem";
import { runsOf } from "./reading/dateColumns";
import { answeredLooks, askForLooks, lookOf, type AskedLooks } from "./reading/looks";
import { isAsKnown, patchRows, type Rows } from "./reading/patchRows";
import type { SheetNames } from "./sheetNames";

/** More rows than this are read with the whole, which minds the size of answers. */
const MOST_ROWS = 500;

interface Span {
  readonly sheet: SheetCells;
  readonly sheetId: string;
  /** 1-based, both included. */
  first: number;
  last: number;
}

/** What there is to look at again. */
interface Touched {
  /** Rows to read, one span a sheet. */
  readonly spans: readonly Span[];
  /** Ids of sheets that were left out because they were hidden. */
  readonly hidden: readonly string[];
}

/**
 * The tracker with the changed rows read again; the same object where nothing of it has changed.
 * One sync, or none.
 * @param names of the sheets by their ids, as they were when the tracker was read.
 * @returns null where the whole must be read again: rows or columns were inserted or deleted, cells outside the columns
 * that were read have changed, or sheets were renamed or are hidden no more.
 */
export async function rereadRows(
  context: Excel.RequestContext,
  tracker: TrackerCells,
  changes: readonly SheetChange[],
  names: SheetNames,
): Promise<TrackerCells | null> {
  const touched = touchedBy(tracker, changes, names);
  if (touched === null) return null;
  if (touched.spans.length === 0 && touched.hidden.length === 0) return tracker;
  const asked = touched.spans.map((span) => askFor(context, span));
  const hidden = touched.hidden.map((id) => context.workbook.worksheets.getItem(id).load("visibility"));
  try {
    await context.sync();
  } catch (error) {
    // A sheet that has gone, or rows with more in them than an answer may hold.
    if (excelCode(error) === null) throw error;
    return null;
  }
  if (hidden.some(({ visibility }) => visibility === "Visible")) return null;
  const patched = new Map<SheetCells, SheetCells>();
  for (const { span, worksheet, range, looks } of asked) {
    // Excel may give null for more cells than an answer can hold (office-host.md).
    const values = range.values as Rows["values"] | null;
    const formats = range.numberFormat as Rows["formats"] | null;
    if (worksheet.name !== span.sheet.sheet || values === null || formats === null) return null;
    const read = looksOf(looks);
    if (read === null) return null;
    const rows = { firstRow: span.first, values, formats, looks: read };
    if (!isAsKnown(span.sheet, rows)) patched.set(span.sheet, patchRows(span.sheet, rows));
  }
  if (patched.size === 0) return tracker;
  return { ...tracker, sheets: tracker.sheets.map((sheet) => patched.get(sheet) ?? sheet) };
}

/** Whether only a whole read will do: then nothing need be asked of Excel before it. */
export function needsWhole(tracker: TrackerCells, changes: readonly SheetChange[], names: SheetNames): boolean {
  return touchedBy(tracker, changes, names) === null;
}

/** Null where only a whole read will do. */
function touchedBy(tracker: TrackerCells, changes: readonly SheetChange[], names: SheetNames): Touched | null {
  const spans: Span[] = [];
  const hidden = new Set<string>();
  for (const { sheetId, address, kind } of changes) {
    const name = names.get(sheetId);
    const leftOut = tracker.leftOut.find((one) => one.sheet === name);
    if (leftOut?.why === "hidden") hidden.add(sheetId);
    if (leftOut !== undefined && leftOut.why !== "empty") continue;
    const sheet = tracker.sheets.find((one) => one.sheet === name);
    if (kind === "beside" && sheet === undefined) continue;
    // A new sheet, or one that was empty: it may have become a tracker.
    if (sheet === undefined || kind === "shape") return null;
    const rows = kind === "beside" ? rowsBeside(address, sheet) : rowsOf(address, sheet);
    if (rows === null) return null;
    if (rows.last < rows.first) continue;
    const span = spans.find((one) => one.sheet === sheet);
    if (span === undefined) spans.push({ sheet, sheetId, first: rows.first, last: rows.last });
    else {
      span.first = Math.min(span.first, rows.first);
      span.last = Math.max(span.last, rows.last);
    }
  }
  return spans.every(({ first, last }) => last - first < MOST_ROWS) ? { spans, hidden: [...hidden] } : null;
}

/** First and last row of all areas of an address; null where one of them is outside the columns that were read. */
function rowsOf(address: string, sheet: SheetCells): { readonly first: number; readonly last: number } | null {
  const width = sheet.values[0]?.length ?? 0;
  const lastKnown = sheet.firstRow + sheet.values.length - 1;
  let [first, last] = [Infinity, 0];
  for (const part of address.split(",")) {
    const area = parseArea(part);
    const rows = area === null ? parseRows(part) : { first: area.row, last: area.row2 };
    if (rows === null) return null;
    const isInside =
      area === null || (area.column + 1 >= sheet.firstColumn && area.column2 + 1 < sheet.firstColumn + width);
    // A row just below the plan is a new action; further away it may be anything.
    if (!isInside || rows.first < sheet.firstRow || rows.first > lastKnown + 1) return null;
    first = Math.min(first, rows.first);
    last = Math.max(last, rows.last);
  }
  return { first, last };
}

/** The rows of the grid that an address touches; none where it lies beside, null where Excel does not say which. */
function rowsBeside(address: string, sheet: SheetCells): { readonly first: number; readonly last: number } | null {
  const lastRow = sheet.firstRow + sheet.values.length - 1;
  const lastColumn = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  let [first, last] = [Infinity, 0];
  for (const part of address.split(",")) {
    const area = parseArea(part);
    const rows = area === null ? (parseRows(part) ?? rowsOfColumns(part)) : { first: area.row, last: area.row2 };
    if (rows === null) return null;
    const isBeside = area !== null && (area.column2 + 1 < sheet.firstColumn || area.column + 1 > lastColumn);
    if (isBeside || rows.last < sheet.firstRow || rows.first > lastRow) continue;
    first = Math.min(first, Math.max(rows.first, sheet.firstRow));
    last = Math.max(last, Math.min(rows.last, lastRow));
  }
  return { first, last };
}

function rowsOfColumns(address: string): { readonly first: number; readonly last: number } | null {
  return /^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i.test(address) ? { first: 1, last: LAST_ROW } : null;
}

interface Asked {
  readonly span: Span;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** By runs of neighbouring columns; none where the sheet has no looks. */
  readonly looks: readonly { readonly column: number; readonly looks: AskedLooks }[];
}

function askFor(context: Excel.RequestContext, span: Span): Asked {
  const worksheet = context.workbook.worksheets.getItem(span.sheetId);
  worksheet.load("name");
  const { firstColumn, values, looks = new Map<number, unknown>(), fillsSeen = "direct" } = span.sheet;
  const rangeOf = (column: number, columns: number): Excel.Range =>
    worksheet.getRangeByIndexes(span.first - 1, firstColumn - 1 + column, span.last - span.first + 1, columns);
  const range = rangeOf(0, values[0]?.length ?? 1);
  range.load("values,numberFormat");
  const asked = runsOf([...looks.keys()]).map(({ column, columns }) => ({
    column,
    looks: askForLooks(rangeOf(column, columns), fillsSeen),
  }));
  return { span, worksheet, range, looks: asked };
}

/** Looks by column; null where Excel gave none. */
function looksOf(asked: Asked["looks"]): NonNullable<Rows["looks"]> | null {
  const read = new Map<number, (CellLook | undefined)[]>();
  for (const { column, looks } of asked) {
    const rows = answeredLooks(looks);
    if (rows === null) return null;
    rows[0]?.forEach((_, i) => {
      read.set(
        column + i,
        rows.map((row) => lookOf(row[i] ?? {})),
      );
    });
  }
  return read;
}
