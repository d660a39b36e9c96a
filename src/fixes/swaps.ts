/** Proposed changes as what Excel is asked to swap: each with the row that it must still stand in. Pure. */
import { addressOf, parseArea } from "../operations/addresses";
import {
  marksOfRow,
  type CellSwap,
  type ColumnMark,
  type ListPlace,
  type RowMark,
  type Swaps,
} from "../operations/swaps";
import type { SheetCells, TrackerCells } from "../plan/cells";
import { textOf } from "../plan/text";
import { textMark } from "../plan/textMark";
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
    lists: lists.map(({ sheet, address, words }) => ({ sheet, address, words, ...listPlace(sheet, address, tracker) })),
  };
}

function listPlace(name: string, address: string, { sheets }: TrackerCells): ListPlace {
  const [sheet, area] = [sheets.find((cells) => cells.sheet === name), parseArea(address)];
  if (sheet === undefined || area === null) return {};
  const { row, row2, column } = area;
  const place = column - (sheet.firstColumn - 1);
  return { ends: [row, row2].map((end) => rowMark(sheet, end, [place])), above: columnMark(sheet, column, row) };
}

function swapsOfRow(changes: readonly CellChange[], tracker: TrackerCells): CellSwap[] {
  const sheet = tracker.sheets.find((cells) => cells.sheet === changes[0]?.sheet);
  if (sheet === undefined) return [];
  const places = changes.flatMap(({ cell }) => parseArea(cell) ?? []);
  const at = places[0]?.row ?? sheet.firstRow;
  const row = rowMark(
    sheet,
    at,
    places.map(({ column }) => column - (sheet.firstColumn - 1)),
  );
  return changes.map((change) => ({
    sheet: change.sheet,
    cell: change.cell,
    was: change.was,
    value: change.value,
    numberFormat: change.numberFormat,
    row,
    above: columnMark(sheet, parseArea(change.cell)?.column ?? 0, at),
  }));
}

/** @param row 1-based row of the sheet @param changed 0-based places of the grid */
function rowMark({ values, firstRow, firstColumn }: SheetCells, row: number, changed: readonly number[]): RowMark {
  const own = values[row - firstRow] ?? [];
  const address = addressOf(row, firstColumn - 1, row, firstColumn - 2 + Math.max(1, own.length));
  return { address, changed, marks: marksOfRow(own, changed) };
}

/** @param column 0-based column of the sheet @param row 1-based row above which the text is looked for */
function columnMark(
  { values, firstRow, firstColumn }: SheetCells,
  column: number,
  row: number,
): ColumnMark | undefined {
  const place = column - (firstColumn - 1);
  const at = values.findIndex((cells) => textOf(cells[place] ?? "") !== "");
  if (at < 0 || firstRow + at >= row) return undefined;
  return { cell: addressOf(firstRow + at, column), mark: textMark(textOf(values[at]?.[place] ?? "")) };
}
