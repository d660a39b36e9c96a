/** Rectangles of cells: the workbook's, and the grid's own. */
import type { IRange } from "@univerjs/core";
import type { Rect } from "../../standin/model/address";

export function gridRange({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function rectOf({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
