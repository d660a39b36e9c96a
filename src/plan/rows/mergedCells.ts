/** Merged cells: the value stands in the first cell of the area and holds for every row that the area spans. */
import type { MergedArea, SheetCells } from "../cells";
import type { ColumnMapping, Field } from "../model";
import { FIELDS } from "../model";

/** The 0-based row of the grid in which the value of a cell stands: its own, or that of the merged area's first cell. */
export type ValueRow = (row: number, column: number) => number;

const OWN: ValueRow = (row) => row;

/**
 * Where the values of cells stand. Only an area's first column lends its value: a cell merged over several columns is that
 * column's. The own row where no merged areas are known.
 */
export function valueRows({ merges, values }: Pick<SheetCells, "merges" | "values">): ValueRow {
  const tall = (merges ?? []).filter(({ rows }) => rows > 1);
  if (tall.length === 0) return OWN;
  const byColumn = new Map<number, Map<number, number>>();
  for (const { row, column, rows } of tall) {
    let firsts = byColumn.get(column);
    if (firsts === undefined) byColumn.set(column, (firsts = new Map<number, number>()));
    // A whole column may be merged, far below the last row that holds something.
    for (let at = row + 1; at < Math.min(row + rows, values.length); at++) firsts.set(at, row);
  }
  return (row, column) => byColumn.get(column)?.get(row) ?? row;
}

/** The 0-based rows whose cells lend a row or an action its values, by field; only fields that it has not of its own. */
export type Lent = Readonly<Partial<Record<Field, readonly number[]>>>;

/** Nothing lent: one for all, since most rows have everything of their own. */
export const NOTHING_LENT: Lent = Object.freeze({});

/** @returns what each row of the grid is lent by merged cells */
export function lentByMerges(valueRow: ValueRow, mapping: ColumnMapping): (row: number) => Lent {
  if (valueRow === OWN) return () => NOTHING_LENT;
  return (row) => {
    let lent: Partial<Record<Field, readonly number[]>> | null = null;
    for (const field of FIELDS) {
      const column = mapping[field];
      if (column === undefined) continue;
      const from = valueRow(row, column);
      if (from !== row) (lent ??= {})[field] = [from];
    }
    return lent ?? NOTHING_LENT;
  };
}

/** The last row whose value may stand in one of these rows, 0-based. */
export function lastRowLent(merges: readonly MergedArea[] | undefined, first: number, last: number): number {
  let end = last;
  for (const { row, rows } of merges ?? []) if (row >= first && row <= last) end = Math.max(end, row + rows - 1);
  return end;
}

/** The areas that only one of both lists has. */
export function changedMerges(
  before: readonly MergedArea[] | undefined,
  after: readonly MergedArea[] | undefined,
): readonly MergedArea[] {
  if (before === after) return [];
  const name = ({ row, column, rows, columns }: MergedArea): string => `${row},${column},${rows},${columns}`;
  const [old, now] = [new Set((before ?? []).map(name)), new Set((after ?? []).map(name))];
  return [
    ...(before ?? []).filter((area) => !now.has(name(area))),
    ...(after ?? []).filter((area) => !old.has(name(area))),
  ];
}
