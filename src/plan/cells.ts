/** What is read from a workbook before anything is understood: grids of cells, and nothing of Excel or Office. */

/** A cell's value as Excel gives it: "" when blank, a serial number for a date, a string for an error such as "#N/A". */
export type CellValue = string | number | boolean;

/** The number format of a cell that has none of its own. */
export const GENERAL = "General";

/** A merged area, in the grid's terms: 0-based row and column of its first cell, which alone holds the value. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell looks like, as far as it says something of an action. */
export interface CellLook {
  /** "#RRGGBB", or null without a fill. */
  readonly fill: string | null;
  /** Struck out: wholly (true), not at all (false) or in part (null). */
  readonly struck: boolean | null;
}

/** The used part of one sheet. */
export interface SheetCells {
  /** The sheet's name. */
  readonly sheet: string;
  /** Row of the sheet in which the grid starts, 1-based. */
  readonly firstRow: number;
  /** Column of the sheet in which the grid starts, 1-based (1 is A). */
  readonly firstColumn: number;
  /** rows × columns; every row has the same length. */
  readonly values: readonly (readonly CellValue[])[];
  /**
   * Number formats by 0-based column of the grid, one entry a row. Only columns that can hold dates are read;
   * a column that is absent is "General" throughout.
   */
  readonly numberFormats: ReadonlyMap<number, readonly string[]>;
  /** Merged areas; absent where they were not asked for (they show as blank cells below or beside a value). */
  readonly merges?: readonly MergedArea[];
  /**
   * Looks by 0-based column of the grid, one entry a row (undefined: an ordinary cell). Every column that was asked for is
   * there, also where all its cells are ordinary; absent where looks were not, or could not be, read.
   */
  readonly looks?: ReadonlyMap<number, readonly (CellLook | undefined)[]>;
  /** Which fills `looks` holds: those set on the cell, or also those that conditional formats show. */
  readonly fillsSeen?: "direct" | "shown";
  /**
   * Areas of the sheet ("XFD1048576", "IW1:KC90") that hold something and were not read: they lie beyond column IV (the
   * 256th), or below 10,000 blank rows. Absent where all was read.
   */
  readonly notRead?: readonly string[];
}

/** A sheet that was not read, and why, in words for the user. */
export interface LeftOutSheet {
  readonly sheet: string;
  readonly why: "hidden" | "empty" | "our own report" | "too wide" | "refused";
}

/** All that is read from the user's tracker. */
export interface TrackerCells {
  readonly sheets: readonly SheetCells[];
  readonly leftOut: readonly LeftOutSheet[];
  /** The workbook's date system: serial 0 is 1899-12-30 (1900) or 1904-01-01 (1904). */
  readonly dateSystem: 1900 | 1904;
  /**
   * What Excel did not tell though it was asked: which sheets are reports of ours (those are then counted as trackers), and how
   * days are counted (then from 1900). Absent where all was told.
   */
  readonly notTold?: readonly NotTold[];
}

export type NotTold = "our reports" | "the date system";
