/** Which rows of a sheet an edit may have changed. */
import { GENERAL, type CellLook, type SheetCells } from "../cells";

/** 0-based rows of the grid, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows from the first to the last that differ, in the longer of both grids; null where none does. Rows of cells are
 * compared as objects: whoever puts rows into a grid keeps the others as they are (excel/reading/patchRows). One look at
 * each row.
 */
export function changedRows(before: SheetCells, after: SheetCells): RowSpan | null {
  const rows = Math.max(before.values.length, after.values.length);
  const isSame = rowComparison(before, after);
  let first = 0;
  while (first < rows && isSame(first)) first++;
  if (first === rows) return null;
  let last = rows - 1;
  while (isSame(last)) last--;
  return { first, last };
}

function rowComparison(before: SheetCells, after: SheetCells): (row: number) => boolean {
  const formats = [...new Set([...before.numberFormats.keys(), ...after.numberFormats.keys()])]
    .map((column) => [before.numberFormats.get(column), after.numberFormats.get(column)] as const)
    .filter(([old, now]) => old !== now);
  const looks = [...new Set([...(before.looks?.keys() ?? []), ...(after.looks?.keys() ?? [])])]
    .map((column) => [before.looks?.get(column), after.looks?.get(column)] as const)
    .filter(([old, now]) => old !== now);
  return (row) =>
    before.values[row] === after.values[row] &&
    looks.every(([old, now]) => sameLook(old?.[row], now?.[row])) &&
    formats.every(([old, now]) => (old?.[row] ?? GENERAL) === (now?.[row] ?? GENERAL));
}

const sameLook = (a: CellLook | undefined, b: CellLook | undefined): boolean =>
  a === b || (a?.fill === b?.fill && a?.struck === b?.struck);
