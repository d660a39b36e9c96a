/** Addresses: A1 text to row and column numbers and back. Rows and columns are 0-based here. */
import { hostError } from "../protocol/errors";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Excel refuses longer address lists. */
const MAX_ADDRESS_LENGTH = 8_192;

/** A rectangle of cells. */
export interface Rect {
  /** 0-based first row. */
  readonly row: number;
  /** 0-based first column. */
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "XFD" → 16383; not checked against the sheet's size. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 0-based row and column → "B7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.row === 0 && rect.rows === MAX_ROWS;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.column === 0 && rect.columns === MAX_COLUMNS;
}

/** "A1", "A1:B2", "A:C" or "2:3". */
export function rectAddress(rect: Rect): string {
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  if (isWholeRows(rect)) return `${rect.row + 1}:${lastRow + 1}`;
  if (isWholeColumns(rect)) return `${columnLetters(rect.column)}:${columnLetters(lastColumn)}`;
  const first = cellAddress(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/** A sheet's name as it stands in a formula: quoted unless it is plain. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Board report'!A1:C4". */
export function fullAddress(sheet: string, rect: Rect): string {
  return `${quoteSheet(sheet)}!${rectAddress(rect)}`;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]{0,6})?$/.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const corner = {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
  return (corner.column ?? 0) < MAX_COLUMNS && (corner.row ?? 0) < MAX_ROWS ? corner : null;
}

/** Parses "B2", "B2:D9", "A:C" or "2:3", without a sheet; null when it is none of these. */
export function tryParseRect(address: string): Rect | null {
  const parts = address.trim().split(":");
  const first = parseCorner(parts[0] ?? "");
  const second = parts.length === 1 ? first : parseCorner(parts[1] ?? "");
  if (parts.length > 2 || first === null || second === null) return null;
  if ((first.row === null) !== (second.row === null) || (first.column === null) !== (second.column === null))
    return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const [top, bottom] = ordered(first.row ?? 0, second.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(first.column ?? 0, second.column ?? MAX_COLUMNS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** "'A b'!C1" → the sheet's name and the rest; a missing sheet is null. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly cells: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, cells: address };
  const name = address.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, cells: address.slice(mark + 1) };
}

/** @throws HostError InvalidArgument for what is no address of cells. */
export function parseRect(address: string): Rect {
  const rect = tryParseRect(address);
  if (rect === null) throw hostError("InvalidArgument", `"${address}" is no address.`);
  return rect;
}

/** "A1:B2,D4" → rectangles. @throws HostError InvalidArgument for a bad part or a list of over 8,192 characters. */
export function parseRects(addresses: string): readonly Rect[] {
  if (addresses.length > MAX_ADDRESS_LENGTH)
    throw hostError("InvalidArgument", "The address is longer than 8,192 characters.");
  return addresses.split(",").map(parseRect);
}

/** The cells two rectangles share, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether all of the second rectangle lies in the first. */
export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersect(outer, inner);
  return common !== null && sameRect(common, inner);
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** @throws HostError InvalidArgument when the rectangle leaves the sheet. */
export function checkRect(rect: Rect): Rect {
  const inside =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows >= 1 &&
    rect.columns >= 1 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS;
  if (!inside) throw hostError("InvalidArgument", "The range leaves the sheet.");
  return rect;
}
