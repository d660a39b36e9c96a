/** What is known of a header: where it stands, what each column was taken for, and how sure that is. */
import type { ColumnMapping, Field } from "../model";

/** sure: heading and cells agree; likely: one of them leaves room; guessed: said beside every figure it may change. */
export type Certainty = "sure" | "likely" | "guessed";

/** How one column was understood. */
export interface ColumnRead {
  /** 0-based column of the grid. */
  readonly column: number;
  /** As typed; groups above it in front, rows of a heading joined. "" where blank. */
  readonly heading: string;
  /** What it was taken for, the most important first; none for a column that is not used. */
  readonly fields: readonly Field[];
  readonly certainty: Certainty;
  /** The evidence in words: "the heading says “deadline”; 11 of 12 cells are dates". */
  readonly why: string;
  /** For an unused column: the field that another column has, which its heading names, too. */
  readonly rivals: Field | null;
  /** How many of its cells hold something, where its cells do not stand one below the other. */
  readonly texts?: number;
  /** It stands beside the plan and holds the key to its values. */
  readonly isKey?: true;
}

export interface Header {
  /** 0-based row of the grid; of a header of several rows the last. */
  readonly row: number;
  /** The first of its rows. */
  readonly firstRow: number;
  /** Which column holds which field; of several columns for one field the one that controls. */
  readonly mapping: ColumnMapping;
  /** Fields that several columns hold: all their columns, the earliest first. */
  readonly several: Readonly<Partial<Record<Field, readonly number[]>>>;
  /** Columns that say the state by a tick below a heading such as "In progress": which column, and what its tick says. */
  readonly ticks: readonly { readonly column: number; readonly says: string }[];
  /** How the status column says it. */
  readonly statusForm: "words" | "ticks" | "on track" | "percent";
  /** The texts of the header's columns, by 0-based column of the grid; "" where blank. */
  readonly headings: readonly string[];
  /** The texts of each of its rows, as typed: what a header repeated further down is told by. */
  readonly lines: readonly (readonly string[])[];
  /** The same of headers further down that give every field the same column in other words. */
  readonly linesBelow?: readonly (readonly string[])[];
  /** The action column's cells may be agencies instead, judged cell by cell. */
  readonly actionMayHoldAgency: boolean;
  /** Some of the officer column's cells are organisations, in a plan without an agency column. */
  readonly officerMayBeAgency: boolean;
  /** Columns with a heading or with cells, in order. */
  readonly columns: readonly ColumnRead[];
  /** Where headings stand down the side of forms: the label of each field, as typed. */
  readonly labels?: Readonly<Partial<Record<Field, string>>>;
  /** Made by the user's own mapping. */
  readonly isGiven: boolean;
  /** The user said which column holds the lead agency: it holds agencies, whatever its cells read as. */
  readonly isAgencySaid: boolean;
}
