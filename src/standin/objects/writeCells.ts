/** Writes values as if typed, with what Excel does of its own accord: a table takes in what is written right below or beside it. */
import type { Rect } from "../model/address";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Area } from "./scope";

/** @param values rows × columns, the shape of the area; null leaves a cell as it is */
export function writeCells(workbook: Workbook, { sheet, rect }: Area, values: readonly (readonly unknown[])[]): void {
  sheet.write(rect, values, workbook.origin.is1904);
  if (!workbook.rules.tablesGrow) return;
  // A table of the file stays as it is: what is changed of it could not be saved.
  for (const table of sheet.tables.filter(({ fileName }) => fileName === null)) {
    const grown = grownBy(table, rect, values);
    if (grown === null) continue;
    table.rect = grown;
    sheet.writeHeadings(grown);
  }
}

function grownBy({ rect }: Table, written: Rect, values: readonly (readonly unknown[])[]): Rect | null {
  const holds = (row: number, column: number): boolean => {
    const value = values[row - written.row]?.[column - written.column];
    return value !== undefined && value !== null && value !== "";
  };
  const below = rect.row + rect.rows;
  const beside = rect.column + rect.columns;
  const across = Array.from({ length: rect.columns }, (_, at) => rect.column + at);
  const down = Array.from({ length: rect.rows }, (_, at) => rect.row + at);
  if (across.some((column) => holds(below, column))) return { ...rect, rows: rect.rows + 1 };
  return down.some((row) => holds(row, beside)) ? { ...rect, columns: rect.columns + 1 } : null;
}
