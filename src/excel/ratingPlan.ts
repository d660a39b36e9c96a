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
  const placesOf = placesByTexts(now);
  const found = new Map<number, number>();
  for (const row of looked.rows) {
    const columns = textColumns(looked, row);
    const [place, ...more] = placesOf(columns, textsIn(looked.used, row, columns));
    if (columns.length === 0 || place === undefined || more.length > 0) return null;
    found.set(row, place);
  }
  return found;
}

const textsIn = (used: Used, row: number, columns: readonly number[]): string =>
  JSON.stringify(columns.map((column) => textAt(used, row, column)));

/** The 1-based rows with given texts in given columns. The rows of a plan have their texts in few sets of columns; each is looked at once. */
function placesByTexts(now: Used): (columns: readonly number[], texts: string) => readonly number[] {
  const known = new Map<string, Map<string, number[]>>();
  return (columns, texts) => {
    const key = columns.join();
    let places = known.get(key);
    if (places === undefined) {
      places = new Map();
      for (let at = 0; at < now.cells.length; at += 1) {
        const own = textsIn(now, now.row + at, columns);
        const same = places.get(own);
        if (same === undefined) places.set(own, [now.row + at]);
        else same.push(now.row + at);
      }
      known.set(key, places);
    }
    return places.get(texts) ?? [];
  };
}
