/**
 * A1 addresses to numbers and back. Rows are 1-based, as people see them; columns are 0-based, as they index a grid
 * that starts in A: addressOf(1, 0, 9, 3) is "A1:D9". Pure.
 */

import { columnIndex, columnLetters } from "../plan/columnLetters";

/** Excel's grid. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_383;

/**
 * Longest address of several areas that is asked of Excel. Worksheet.getRanges is documented to take 8,192 characters, and fails
 * unpredictably well below that (OfficeDev/office-js #5198, #4263).
 */
export const LONGEST_ADDRESS = 2_000;

/** A block of cells; rows 1-based, columns 0-based, both ends included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly row2: number;
  readonly column2: number;
}

export { columnIndex, columnLetters };

/**
 * Address of a cell, or of a block where an end is given: addressOf(1, 0) is "A1", addressOf(1, 0, 9, 3) "A1:D9".
 * Rows are 1-based, columns 0-based.
 */
export function addressOf(row: number, column: number, row2 = row, column2 = column): string {
  const start = `${columnLetters(column)}${row}`;
  return row === row2 && column === column2 ? start : `${start}:${columnLetters(column2)}${row2}`;
}

const AREA = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** The block that an address without a sheet names, or null where it is none or lies outside Excel's grid. */
export function parseArea(address: string): Area | null {
  const match = AREA.exec(address);
  if (match === null) return null;
  const [, letters = "", digits = "", letters2 = letters, digits2 = digits] = match;
  const area = {
    row: Number(digits),
    column: columnIndex(letters),
    row2: Number(digits2),
    column2: columnIndex(letters2),
  };
  return area.row <= area.row2 && area.column <= area.column2 && area.row2 <= LAST_ROW && area.column2 <= LAST_COLUMN
    ? area
    : null;
}

const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** First and last row (1-based) of "5:7", or null where it is no row range. */
export function parseRows(rows: string): { readonly first: number; readonly last: number } | null {
  const match = ROWS.exec(rows);
  if (match === null) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return first <= last && last <= LAST_ROW ? { first, last } : null;
}

/** Rows of a block. */
export function rowCount(area: Area): number {
  return area.row2 - area.row + 1;
}

/** Columns of a block. */
export function columnCount(area: Area): number {
  return area.column2 - area.column + 1;
}

/** Whether two blocks of one sheet share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.row <= b.row2 && b.row <= a.row2 && a.column <= b.column2 && b.column <= a.column2;
}

/** Joins addresses with commas into as few texts of at most 2,000 characters as there can be, in their order. */
export function packAddresses(addresses: readonly string[]): string[] {
  const packed: string[] = [];
  let current = "";
  for (const address of addresses) {
    const joined = current === "" ? address : `${current},${address}`;
    if (joined.length <= LONGEST_ADDRESS) {
      current = joined;
    } else {
      packed.push(current);
      current = address;
    }
  }
  if (current !== "") packed.push(current);
  return packed;
}

/**
 * Rows (1-based, any order, repeats allowed) as row ranges of at most 2,000 characters each:
 * [5, 6, 7, 9] is ["5:7,9:9"].
 */
export function packRowRanges(rows: readonly number[]): string[] {
  const sorted = isAscending(rows) ? rows : [...rows].sort((a, b) => a - b);
  const ranges: string[] = [];
  let first: number | undefined;
  let last = 0;
  for (const row of sorted) {
    if (first !== undefined && row <= last + 1) {
      last = row;
      continue;
    }
    if (first !== undefined) ranges.push(`${first}:${last}`);
    first = row;
    last = row;
  }
  if (first !== undefined) ranges.push(`${first}:${last}`);
  return packAddresses(ranges);
}

function isAscending(rows: readonly number[]): boolean {
  for (let i = 1; i < rows.length; i += 1) if ((rows[i] ?? 0) < (rows[i - 1] ?? 0)) return false;
  return true;
}
