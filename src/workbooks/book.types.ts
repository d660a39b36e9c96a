/** A workbook to be made and sent, as data: nothing that is not written here is in the file. */
import type { IsoDate } from "../plan/model";

/** How a cell looks, and whether it can be typed into on a protected sheet. */
export type BookLook =
  /** The name of the sheet, large. */
  | "title"
  /** Plain text, wrapped. */
  | "text"
  /** A heading over a paragraph. */
  | "heading"
  /** The heading of a table's column. */
  | "head"
  /** Grey: shown, and not to be changed. */
  | "locked"
  /** To be filled in. */
  | "open"
  | "openDate";

export interface BookCell {
  /** A day is written as a date. */
  readonly value: string | number | { readonly day: IsoDate };
  readonly look: BookLook;
}

/** Cells with a list to choose from; other words may be typed after a warning. */
export interface BookList {
  /** "F5:F30" */
  readonly address: string;
  readonly words: readonly string[];
}

export interface BookSheet {
  readonly name: string;
  /** From the first row on; a row may be shorter than others, and null is a blank cell. */
  readonly rows: readonly (readonly (BookCell | null)[])[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** 1-based row of the headings of the sheet's one table, which goes to the last row; null where there is none. */
  readonly headerRow: number | null;
  /** Excel's name of the table. */
  readonly tableName: string;
  readonly lists: readonly BookList[];
  /** Locked cells cannot be typed into; there is no password. */
  readonly isProtected: boolean;
  readonly isLandscape: boolean;
}

export interface Book {
  /** Title among the file's properties: the only one that is written. */
  readonly title: string;
  readonly sheets: readonly BookSheet[];
}
