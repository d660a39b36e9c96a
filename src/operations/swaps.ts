/**
 * Writing into single cells of the user's own sheets, as data: what is to be swapped for what, and what was swapped, so that it
 * can be swapped back. Pure.
 */
import type { CellValue } from "../plan/cells";
import { textOf } from "../plan/text";
import { textMark } from "../plan/textMark";

/** One cell, with what it must still hold, and what it is to hold. */
export interface CellSwap {
  readonly sheet: string;
  /** "G12" */
  readonly cell: string;
  readonly was: CellValue;
  readonly value: CellValue;
  /** Null where the cell keeps its own. */
  readonly numberFormat: string | null;
  /** The row that it must still stand in. */
  readonly row: RowMark;
  /** What its column is known by; missing where nothing stands above it. */
  readonly above?: ColumnMark | undefined;
}

/** What a column is known by: its topmost text, as a rule the heading. */
export interface ColumnMark {
  /** "G3" */
  readonly cell: string;
  readonly mark: string;
}

/** What a row is known by beside the cells that are changed. */
export interface RowMark {
  /** "A12:K12" */
  readonly address: string;
  /** 0-based places in `address` of cells that are changed. */
  readonly changed: readonly number[];
  /** Marks of its longest other texts. */
  readonly marks: readonly string[];
}

/** Cells that get a list to choose from. */
export interface ListSwap extends ListPlace {
  readonly sheet: string;
  readonly address: string;
  readonly words: readonly string[];
}

/** Where a list must still stand: its first row, its last and its column; missing where that is not known. */
export interface ListPlace {
  readonly ends?: readonly RowMark[] | undefined;
  readonly above?: ColumnMark | undefined;
}

export interface Swaps {
  readonly cells: readonly CellSwap[];
  readonly lists: readonly ListSwap[];
}

/** What a cell holds and how it shows it. */
export interface CellState {
  readonly value: CellValue;
  readonly numberFormat: string;
}

export interface SwappedCell {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cell: string;
  readonly before: CellState;
  readonly after: CellState;
  readonly row: RowMark;
  readonly above?: ColumnMark | undefined;
}

export interface SwappedList extends ListPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  readonly words: readonly string[];
}

/** What was done: kept, so that it can be taken back, also after the workbook was closed. */
export interface Swapped {
  readonly cells: readonly SwappedCell[];
  readonly lists: readonly SwappedList[];
}

const MARKS = 3;

/** Whether a text is the one that a column is known by. */
export function isSameColumn(value: CellValue, { mark }: ColumnMark): boolean {
  return textMark(textOf(value)) === mark;
}

/** Marks of the longest texts of a row, but for the cells at `changed` (0-based). */
export function marksOfRow(values: readonly CellValue[], changed: readonly number[]): string[] {
  return values
    .flatMap((value, at) => (changed.includes(at) ? [] : [textOf(value)]))
    .filter((text) => text !== "")
    .sort((a, b) => b.length - a.length)
    .slice(0, MARKS)
    .map(textMark);
}

/**
 * Whether a row is the one that was meant: at least half of its marks are still there, so that an update of one cell makes
 * it no other row. A row without any other text is known by nothing, and taken for the one.
 */
export function isSameRow(values: readonly CellValue[], { marks }: RowMark): boolean {
  const now = new Set(values.map((value) => textMark(textOf(value))));
  return marks.filter((mark) => now.has(mark)).length * 2 >= marks.length;
}
