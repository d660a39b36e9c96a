/** What laying a block out gives: the heights of its rows, and how to write it once its place is known. */
import type { Grid } from "../layout/grid";
import type { SheetWriter } from "./sheetWriter";

/** What is known while blocks are laid out. */
export interface LayContext {
  readonly grid: Grid;
  /** The space between texts, of so many points where it is not scarce: points. */
  readonly air: (points: number) => number;
  /** By name, the 1-based rows of each table's header and last row without the total; all known when blocks are written. */
  readonly tables: Map<string, { readonly header: number; readonly last: number }>;
  /** The next number of a numbered paragraph, from 1. */
  readonly nextNumber: () => number;
}

export interface LaidOut {
  /** Points, one a row. */
  readonly heights: readonly number[];
  /** 0-based rows that must stand on the same page as the row after them. */
  readonly keepWithNext: readonly number[];
  /** @param row 1-based row of the sheet in which the block starts */
  readonly write: (row: number, writer: SheetWriter) => void;
}
