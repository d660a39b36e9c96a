/** Proposed changes as what Excel is asked to swap: each with the row that it must still stand in. Pure. */
import { addressOf, parseArea } from "../operations/addresses";
import { marksOfRow, type CellSwap, type RowMark, type Swaps } from "../operations/swaps";
import type { SheetCells, TrackerCells } from "../plan/cells";
import type { CellChange, Proposed } from "./fix.types";

/** @param tracker the cells from which the changes were worked out */
export function swapsOf({ cells, lists }: Proposed, tracker: TrackerCells): Swaps {
  const rows = new Map<string, CellChange[]>();
  for (const change of cells) {
    const key = `${change.sheet}!${parseArea(change.cell)?.row ?? 0}`;
    rows.set(key, [...(rows.get(key) ?? []), change]);
  }
  return {
    cells: [...rows.values()].flatMap((changes) => swapsOfRow(changes, tracker)),
    lists: lists.map(({ sheet, address, words }) => ({ sheet, address, words })),
  };
}

function swapsOfRow(changes: readonly CellChange[], tracker: TrackerCells): CellSwap[] {
  const sheet = tracker.sheets.find((cells) => cells.sheet === changes[0]?.sheet);
  if (sheet === undefined) return [];
  const row = rowMark(sheet, changes);
  return changes.map((change) => ({
    sheet: change.sheet,
    cell: change.cell,
    was: change.was,
    value: change.value,
    numberFormat: change.numberFormat,
    row,
  }));
}

function rowMark({ values, firstRow, firstColumn }: SheetCells, changes: readonly CellChange[]): RowMark {
  const places = changes.flatMap(({ cell }) => parseArea(cell) ?? []);
  const row = places[0]?.row ?? firstRow;
  const own = values[row - firstRow] ?? [];
  const changed = places.map(({ column }) => column - (firstColumn - 1));
  const address = addressOf(row, firstColumn - 1, row, firstColumn - 2 + Math.max(1, own.length));
  return { address, changed, marks: marksOfRow(own, changed) };
}
