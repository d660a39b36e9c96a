/**
 * Cells that lie so far from the rest that they are no part of a plan: one value in a sheet's last row or column would
 * otherwise hide the plan, or have a million blank rows read. They are left out, and said.
 */
import { addressOf } from "../../operations/addresses";
import type { Extent } from "./grid";

/** Columns further right are not read: old Excel's own limit. */
export const MOST_COLUMNS = 256;

/** Rows below so many blank ones are not read. */
const MOST_BLANK_ROWS = 10_000;

/** What is read of a sheet's used part. */
export interface Kept {
  /** Null where nothing lies in the first 256 columns. */
  readonly used: Extent | null;
  /** Addresses of what is left out. */
  readonly notRead: readonly string[];
}

/** A sheet and its used part. */
export interface Measured {
  readonly sheet: string;
  readonly used: Extent;
}

/**
 * What to read of each sheet. No sync where all sheets are of usual size, one where there are some that are not: Excel is
 * asked which part of each 10,000 rows is used.
 */
export async function withoutStrays(
  context: Excel.RequestContext,
  sheets: readonly Measured[],
): Promise<ReadonlyMap<string, Kept>> {
  const asked = sheets.map((one) => ({ one, answer: isUsual(one.used) ? null : askFor(context, one) }));
  if (asked.some(({ answer }) => answer !== null)) await context.sync();
  return new Map(
    asked.map(({ one: { sheet, used }, answer }) => [sheet, answer === null ? { used, notRead: [] } : keptOf(answer)]),
  );
}

function isUsual({ column, rows, columns }: Extent): boolean {
  return column + columns <= MOST_COLUMNS && rows <= MOST_BLANK_ROWS + 1;
}

interface AskedParts {
  /** Of the first 256 columns, from the top down. */
  readonly blocks: readonly Excel.Range[];
  /** Of the columns beyond, or null. */
  readonly beyond: Excel.Range | null;
}

function askFor(context: Excel.RequestContext, { sheet, used }: Measured): AskedParts {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const usedPart = (row: number, column: number, rows: number, columns: number): Excel.Range => {
    const part = worksheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
    return part.load("rowIndex,columnIndex,rowCount,columnCount");
  };
  const [bottom, right] = [used.row + used.rows, used.column + used.columns];
  const blocks: Excel.Range[] = [];
  const columns = Math.min(right, MOST_COLUMNS) - used.column;
  for (let row = used.row; columns > 0 && row < bottom; row += MOST_BLANK_ROWS) {
    blocks.push(usedPart(row, used.column, Math.min(MOST_BLANK_ROWS, bottom - row), columns));
  }
  const first = Math.max(MOST_COLUMNS, used.column);
  return { blocks, beyond: right > MOST_COLUMNS ? usedPart(used.row, first, used.rows, right - first) : null };
}

function keptOf({ blocks, beyond }: AskedParts): Kept {
  const found = blocks.flatMap(extentOf);
  const firstFar = found.findIndex((below, i) => isFarBelow(found[i - 1], below));
  const near = firstFar < 0 ? found : found.slice(0, firstFar);
  const far = found.slice(near.length);
  const leftOut = [bounding(far), ...(beyond === null ? [] : extentOf(beyond))].filter((one) => one !== null);
  return { used: bounding(near), notRead: leftOut.map(addressOfExtent) };
}

function isFarBelow(above: Extent | undefined, below: Extent): boolean {
  return above !== undefined && below.row - (above.row + above.rows) >= MOST_BLANK_ROWS;
}

function extentOf(range: Excel.Range): Extent[] {
  if (range.isNullObject) return [];
  return [{ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }];
}

function addressOfExtent({ row, column, rows, columns }: Extent): string {
  return addressOf(row + 1, column, row + rows, column + columns - 1);
}

function bounding(extents: readonly Extent[]): Extent | null {
  if (extents.length === 0) return null;
  const row = Math.min(...extents.map((one) => one.row));
  const column = Math.min(...extents.map((one) => one.column));
  const bottom = Math.max(...extents.map((one) => one.row + one.rows));
  const right = Math.max(...extents.map((one) => one.column + one.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}
