/** A sheet of plain values as the reader is given it, for tests that write their cells beside what they expect. */
import { GENERAL, type CellValue, type SheetCells } from "../../src/plan/cells";

/** @param rows may be of different lengths; blanks are filled in. The sheet is “Ashdale”, from A1, unless `more` says otherwise. */
export function sheetOf(rows: readonly (readonly CellValue[])[], more: Partial<SheetCells> = {}): SheetCells {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const numberFormats = new Map(Array.from({ length: width }, (_, column) => [column, rows.map(() => GENERAL)]));
  return { sheet: "Ashdale", firstRow: 1, firstColumn: 1, values, numberFormats, fillsSeen: "direct", ...more };
}
