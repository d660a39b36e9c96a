/**
 * Reads a table again after an edit: only the rows from the recommendation above the edit to the next one below it that
 * stands as it stood. Gives what reading the whole table would give, with the drafts of before wherever they still hold.
 */
import type { RowSpan } from "./changedRows";
import type { Draft } from "./drafts";
import { filledColumns } from "./rowTexts";
import { TableReader, type GridCells, type ReadTable, type TableRange } from "./readTable";

/**
 * @param range of the table now; its header is the one of before
 * @param earlier the table as it was read before
 * @param changed 0-based rows of the grid outside which nothing has changed
 */
export function rereadTable(cells: GridCells, range: TableRange, earlier: ReadTable, changed: RowSpan): ReadTable {
  const reader = new TableReader(cells, range);
  // Titles above the header tell titles below it; refs anywhere decide what a row without one is.
  if (changed.first <= range.header.row || reader.planHasRefs !== earlier.planHasRefs) return reader.read();
  const { drafts, skipped } = earlier;
  const start = startAbove(drafts, cells.values, changed.first);
  const first = start === null ? range.from : (drafts[start]?.rows[0] ?? range.from);
  if (start !== null) reader.goOnFrom(earlier, start);
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
 * The last draft above the edit that began a recommendation whatever stood before it, so that reading can go on from there:
 * its index, or null for none. A row is read with a look at the one below it, so the row just above the edit is part of it; a
 * row of one text is read with a look at the action above it.
 */
function startAbove(drafts: readonly Draft[], rows: GridCells["values"], changed: number): number | null {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    const row = draft?.rows[0] ?? changed;
    if (draft?.first === null && row < changed - 1 && filledColumns(rows[row] ?? [], 2).length > 1) return at;
  }
  return null;
}
