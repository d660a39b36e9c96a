/** Which rows of a sheet an edit may have changed. */
import { GENERAL, type CellLook, type SheetCells } from "../cells";
import { changedMerges, lastRowLent } from "./mergedCells";

/** 0-based rows of the grid, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows from the first to the last that differ, in the longer of both grids; null where none does. Rows of cells are
 * compared as objects: whoever puts rows into a grid keeps the others as they are (excel/reading/patchRows). A merged cell
 * that differs, differs in every row it spans. One look at each row.
 */
export function changedRows(before: SheetCells, after: SheetCells): RowSpan | null {
  const rows = Math.max(before.values.length, after.values.length);
  const isAll = (before.merges === undefined) !== (after.merges === undefined) || before.fillsSeen !== after.fillsSeen;
  if (isAll) return rows === 0 ? null : { first: 0, last: rows - 1 };
  const isSame = rowComparison(before, after);
  let first = 0;
  while (first < rows && isSame(first)) first++;
  let last = first === rows ? -1 : rows - 1;
  while (last > first && isSame(last)) last--;
  for (const area of changedMerges(before.merges, after.merges)) {
    first = Math.min(first, area.row);
    last = Math.max(last, area.row + area.rows - 1);
  }
  if (first >= rows) return null;
  const lent = Math.max(lastRowLent(before.merges, first, last), lastRowLent(after.merges, first, last));
  return { first, last: Math.min(lent, rows - 1) };
}

function rowComparison(before: SheetCells, after: SheetCells): (row: number) => boolean {
  const formats = differing(before.numberFormats, after.numberFormats);
  const looks = differing(before.looks, after.looks);
  return (row) =>
    before.values[row] === after.values[row] &&
    formats.every(([old, now]) => (old?.[row] ?? GENERAL) === (now?.[row] ?? GENERAL)) &&
    looks.every(([old, now]) => isSameLook(old?.[row], now?.[row]));
}

/** The columns of both maps whose lists are not the very same. */
function differing<T>(
  before: ReadonlyMap<number, T> | undefined,
  after: ReadonlyMap<number, T> | undefined,
): (readonly [T | undefined, T | undefined])[] {
  const columns = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...columns]
    .map((column) => [before?.get(column), after?.get(column)] as const)
    .filter(([old, now]) => old !== now);
}

const ORDINARY: CellLook = { fill: null, struck: false };

function isSameLook(a: CellLook | undefined, b: CellLook | undefined): boolean {
  const [{ fill, struck }, now] = [a ?? ORDINARY, b ?? ORDINARY];
  return fill === now.fill && struck === now.struck;
}
