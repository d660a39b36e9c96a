/** Whether a plan's rows and columns are where they were when it was looked at, and where its rows are by now. Pure. */
import type { SheetCells } from "../plan/cells";
import { textAt, type Used } from "./ratingCells";

/** A plan as it was looked at before ratings are written beside it. */
export interface PlanLooked {
  readonly used: Used;
  /** 1-based rows to which ratings belong, headings included. */
  readonly rows: readonly number[];
  /** 0-based columns that are ours, or will be: what stands there tells nothing of a row. */
  readonly ours: ReadonlySet<number>;
}

/** Where a row's own texts stand: 0-based columns. */
function textColumns({ used, ours }: PlanLooked, row: number): number[] {
  const width = used.cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => used.column + at).filter(
    (column) => !ours.has(column) && textAt(used, row, column) !== "",
  );
}

/** At least half of a row's texts stand where they stood: an edit makes no other row of it, and one without texts is any. */
function isRow(looked: PlanLooked, row: number, now: Used, rowNow: number): boolean {
  const columns = textColumns(looked, row);
  const same = columns.filter((column) => textAt(now, rowNow, column) === textAt(looked.used, row, column));
  return same.length * 2 >= columns.length;
}

/** The plan as it was read before, compared with what is there now. */
export function planRead({ firstRow, firstColumn, values }: SheetCells): Used {
  return { row: firstRow, column: firstColumn - 1, cells: values };
}

/** Rows, or columns, have come, gone or changed places. */
export function isMoved(looked: PlanLooked, now: Used): boolean {
  return looked.rows.some((row) => !isRow(looked, row, now, row));
}

/**
 * Where each row has come to stand; null where one of them cannot be told, or is gone.
 * @returns 1-based rows by those of before
 */
export function rowsNow(looked: PlanLooked, now: Used): ReadonlyMap<number, number> | null {
  if (!isMoved(looked, now)) return new Map(looked.rows.map((row) => [row, row]));
  const print = (used: Used, row: number, columns: readonly number[]): string =>
    JSON.stringify(columns.map((column) => textAt(used, row, column)));
  const found = new Map<number, number>();
  for (const row of looked.rows) {
    const columns = textColumns(looked, row);
    const wanted = print(looked.used, row, columns);
    const places = now.cells.flatMap((_, at) => (print(now, now.row + at, columns) === wanted ? [now.row + at] : []));
    const [place, ...more] = places;
    if (columns.length === 0 || place === undefined || more.length > 0) return null;
    found.set(row, place);
  }
  return found;
}
