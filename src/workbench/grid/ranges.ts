/** Rectangles of cells: the workbook's, the grid's own, and those that files write as addresses. */
import type { IRange } from "@univerjs/core";
import { tryParseRect } from "../../standin/model/address";
import type { Rect } from "../../standin/model/address";

export function gridRange({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function rectOf({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** "A1:B2 D4" → rectangles; what is no address is left out. */
export function rectsOf(addresses: string): Rect[] {
  return addresses
    .split(/[ ,]+/)
    .map(tryParseRect)
    .filter((rect) => rect !== null);
}
