/** Cells of a sheet as the grid takes them: by row, then by column. */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Rect } from "../../standin/model/address";
import type { CellValue } from "../../standin/model/grid";
import type { Sheet } from "../../standin/model/sheet";
import { Kind } from "./numbers";
import { daysBetween } from "./serials";
import { gridStyle } from "./styles";

const TYPES = { string: Kind.text, number: Kind.number, boolean: Kind.boolean } as const;

/** Value and formula of a cell. @param days by which the grid counts a date further, as `daysBetween` says */
export function cellContent(value: CellValue, formula: string | null, days: number): Pick<ICellData, "v" | "t" | "f"> {
  const counted = typeof value === "number" ? value + days : value;
  const typed = typeof counted === "boolean" ? Number(counted) : counted;
  return {
    v: value === "" ? null : typed,
    t: value === "" ? null : TYPES[typeof value as keyof typeof TYPES],
    f: formula,
  };
}

/** One cell; every field is said, so that it also overwrites what the grid has. */
export function cellAt(sheet: Sheet, row: number, column: number, is1904: boolean): ICellData {
  const { grid } = sheet.contents;
  const format = sheet.formatAt(row, column);
  const days = daysBetween(format.get("numberFormat"), is1904);
  return { ...cellContent(grid.value(row, column), grid.formula(row, column), days), s: gridStyle(format) };
}

function matrix<Cell>(rect: Rect, cellOf: (row: number, column: number) => Cell): IObjectMatrixPrimitiveType<Cell> {
  const rows: IObjectMatrixPrimitiveType<Cell> = {};
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells: Record<number, Cell> = {};
    for (let column = rect.column; column < rect.column + rect.columns; column++) cells[column] = cellOf(row, column);
    rows[row] = cells;
  }
  return rows;
}

/** The cells of a rectangle, blank ones too. */
export function cellsIn(sheet: Sheet, rect: Rect, is1904: boolean): IObjectMatrixPrimitiveType<ICellData> {
  return matrix(rect, (row, column) => cellAt(sheet, row, column, is1904));
}

/** Nothing in place of every cell of a rectangle. */
export function noCellsIn(rect: Rect): IObjectMatrixPrimitiveType<null> {
  return matrix(rect, () => null);
}

/** Every cell that holds or looks like something. */
export function allCells(sheet: Sheet, is1904: boolean): IObjectMatrixPrimitiveType<ICellData> {
  const { grid, formats } = sheet.contents;
  const widths = new Map<number, number>();
  const reach = (row: number, width: number): void => void widths.set(row, Math.max(width, widths.get(row) ?? 0));
  for (const row of grid.rowNumbers()) reach(row, grid.rowLength(row));
  for (const [row, own] of formats.cellRows()) reach(row, own.length);
  const rows: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, width] of widths) {
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < width; column++) cells[column] = cellAt(sheet, row, column, is1904);
    rows[row] = cells;
  }
  return rows;
}
