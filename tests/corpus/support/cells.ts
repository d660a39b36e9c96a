/** A tracker of the corpus as the cells that the reader is given, as Excel would give them. */
import {
  GENERAL,
  type CellLook,
  type CellValue,
  type MergedArea,
  type SheetCells,
  type TrackerCells,
} from "../../../src/plan/cells";
import { columnNumber, serialOf } from "../../support/grid";
import type { CorpusCell, CorpusSheet, CorpusTracker } from "../corpus.types";

const ADDRESS = /^([A-Z]+)(\d+)$/u;
export const DATE_FORMAT = "dd/mm/yyyy";

/** 1-based row and column of "B3". */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = ADDRESS.exec(address) ?? [];
  if (letters === "") throw new Error(`"${address}" is no address`);
  return { row: Number(digits), column: columnNumber(letters) };
}

/** What a cell holds. */
export interface PlainCell {
  readonly value: CellValue;
  readonly format: string;
  readonly look: CellLook | undefined;
}

const hex = (fill: string): string => (fill.startsWith("#") ? fill : `#${fill}`).toUpperCase();

export function plainCell(cell: CorpusCell | undefined): PlainCell {
  const plain = (value: CellValue, format = GENERAL, look?: CellLook): PlainCell => ({ value, format, look });
  if (cell === undefined || cell === null) return plain("");
  if (typeof cell !== "object") return plain(cell);
  if ("date" in cell) return plain(serialOf(cell.date), cell.format ?? DATE_FORMAT);
  if ("formula" in cell) return plain(cell.value ?? "#CALC!");
  const value = "text" in cell ? cell.text : "";
  const format = "format" in cell ? cell.format : GENERAL;
  const struck = "strike" in cell && cell.strike;
  const fill = cell.fill === undefined ? null : hex(cell.fill);
  return plain(value, format, fill === null && !struck ? undefined : { fill, struck });
}

function sheetCells({ name, startsAt = "A1", rows, merges = [] }: CorpusSheet): SheetCells {
  const { row: firstRow, column: firstColumn } = placeOf(startsAt);
  const width = Math.max(...rows.map((row) => row.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, column) => plainCell(row[column])));
  const columns = Array.from({ length: width }, (_, column) => column);
  const formats = columns.filter((column) => grid.some((row) => row[column]?.format !== GENERAL));
  const looks = columns.filter((column) => grid.some((row) => row[column]?.look !== undefined));
  return {
    sheet: name,
    firstRow,
    firstColumn,
    values: grid.map((row) => row.map(({ value }) => value)),
    numberFormats: new Map(formats.map((column) => [column, grid.map((row) => row[column]?.format ?? GENERAL)])),
    merges: merges.map((area) => mergeOf(area, firstRow, firstColumn)),
    looks: new Map(looks.map((column) => [column, grid.map((row) => row[column]?.look)])),
    fillsSeen: "direct",
  };
}

function mergeOf(area: string, firstRow: number, firstColumn: number): MergedArea {
  const [from = "A1", to = from] = area.split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  return {
    row: first.row - firstRow,
    column: first.column - firstColumn,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** As Excel gives the workbook: hidden sheets are not read. */
export function trackerCellsOf(tracker: CorpusTracker): TrackerCells {
  return {
    sheets: tracker.sheets.filter(({ hidden, rows }) => hidden !== true && rows.length > 0).map(sheetCells),
    leftOut: tracker.sheets.filter(({ hidden }) => hidden === true).map(({ name }) => ({ sheet: name, why: "hidden" })),
    dateSystem: 1900,
  };
}
