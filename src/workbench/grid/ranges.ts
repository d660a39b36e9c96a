/** Rectangles of cells: the workbook's, the grid's own, and those that files write as addresses. */
import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, tryParseRect } from "../../standin/model/address";
import type { Rect } from "../../standin/model/address";
import { Selected } from "./numbers";

export function gridRange({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** Whole rows and columns reach to the end of the sheet, not of the grid. */
export function rectOf({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Rect {
  const isWide = rangeType === Selected.rows || rangeType === Selected.all;
  const isHigh = rangeType === Selected.columns || rangeType === Selected.all;
  return {
    ...(isHigh ? { row: 0, rows: MAX_ROWS } : { row: startRow, rows: endRow - startRow + 1 }),
    ...(isWide ? { column: 0, columns: MAX_COLUMNS } : { column: startColumn, columns: endColumn - startColumn + 1 }),
  };
}

/** "A1:B2 D4" → rectangles; what is no address is left out. */
export function rectsOf(addresses: string): Rect[] {
  return addresses
    .split(/[ ,]+/)
    .map(tryParseRect)
    .filter((rect) => rect !== null);
}
