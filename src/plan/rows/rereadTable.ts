/**
 * Reads a table again after an edit: only the rows from the recommendation above the edit to the next one below it that
 * stands as it stood. Gives what reading the whole table would give, with the drafts of before wherever they still hold.
 */
import type { RowSpan } from "./changedRows";
import type { Draft } from "./drafts";
import { filledColumns } from "./rowTexts";
import { readTable, TableReader, type GridCells, type ReadTable, type TableRange } from "./readTable";
import { sameShape } from "./refShape";

/**
 * @param range of the table now; its header is the one of before
 * @param earlier the table as it was read before
 * @param changed 0-based rows of the grid outside which nothing has changed
 */
export function rereadTable(cells: GridCells, range: TableRange, earlier: ReadTable, changed: RowSpan): ReadTable {
  const reader = new TableReader(cells, range);
  // Titles above the header tell titles below it; refs anywhere decide what a row without one is; a cell that points at
  // another means what that one says.
  if (changed.first <= range.header.row || !sameShape(reader.shape, earlier.shape) || earlier.hasPointers) {
    return reader.read();
  }
  const { drafts, skipped } = earlier;
  const start = startAbove(drafts, cells.values, changed.first);
  const first = start === null ? range.from : start.row;
  if (start !== null) reader.goOnFrom(earlier, start.index);
  let next = drafts.findIndex(({ rows }) => (rows[0] ?? 0) > changed.last);
  if (next < 0) next = drafts.length;
  let at = first;
  for (; at < range.to; at++) {
    reader.readRow(at);
    while (next < drafts.length && (drafts[next]?.rows[0] ?? 0) < at) next++;
    const old = drafts[next];
    if (old !== undefined && at === old.rows[0] && reader.hasJustBegun(old)) break;
  }
  const read = reader.soFar();
  if (read.hasPointers) return readTable(cells, range);
  const isAtEnd = at === range.to;
  return {
    ...read,
    // The draft that was begun last is the old one again, which has its further rows already.
    drafts: isAtEnd ? read.drafts : [...read.drafts.slice(0, -1), ...drafts.slice(next)],
    skipped: [
      ...skipped.filter(({ row }) => row < first),
      ...read.skipped,
      ...(isAtEnd ? [] : skipped.filter(({ row }) => row > at)),
    ],
  };
}

/**
 * The last place above the edit where a recommendation was begun whatever stood before it, so that reading can go on from there:
 * the index of its first draft and the row, which is that of the recommendation where it stands alone; null for none. A line
 * is read with a look at the next row that says something, so another draft must have begun between it and the edit; a row of
 * one text is read with a look at the action above it.
 */
function startAbove(
  drafts: readonly Draft[],
  rows: GridCells["values"],
  changed: number,
): { readonly index: number; readonly row: number } | null {
  let isNextAbove = false;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (draft === undefined) continue;
    const { first, parent } = draft;
    // By its row: after an edit, parts of one recommendation may hold two objects that say the same.
    const isFirstPart = drafts[index - 1]?.parent?.rows[0] !== parent?.rows[0];
    const begins = first === null && parent?.parent == null && (parent === null || isFirstPart);
    const row = (parent?.rows ?? draft.rows)[0] ?? changed;
    // A merged ref starts nothing below another action, and something where nothing stands above it.
    if (
      isNextAbove &&
      begins &&
      draft.head === null &&
      draft.lent.ref === undefined &&
      filledColumns(rows[row] ?? [], 2).length > 1
    )
      return { index, row };
    isNextAbove ||= (draft.rows[0] ?? changed) < changed - 1;
  }
  return null;
}
