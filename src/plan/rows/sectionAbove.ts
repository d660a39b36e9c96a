/**
 * Whether the line right above the headings names a section: it does where the headings are repeated further down, each time
 * below a line of its own, as in a plan that goes block by block. The first block then has its name there, too.
 */
import { comparable, textOf } from "../text";

/** Headings that come again do so after a block or two. */
const MOST_ROWS = 200;

/** What is asked of the rows of a table; all rows are 0-based. */
export interface AskedRows {
  readonly at: (row: number) => readonly (string | number | boolean)[];
  readonly isBlank: (at: number) => boolean;
  /** Filled columns, stopping at `most`. */
  readonly filled: (at: number, most: number) => readonly number[];
  readonly repeatsHeader: (at: number) => boolean;
}

/** The only text of the last filled row above `at`, as it is compared; "" where that row has several, or there is none. */
function lineAbove(rows: AskedRows, at: number, from: number): string {
  let above = at - 1;
  while (above >= from && rows.isBlank(above)) above--;
  const [column, second] = above < from ? [] : rows.filled(above, 2);
  return column === undefined || second !== undefined ? "" : comparable(textOf(rows.at(above)[column]));
}

/**
 * @param from first row of the table, above its headings
 * @param header first and last row of the headings
 * @param to the row after the table's last
 */
export function hasSectionAbove(
  rows: AskedRows,
  from: number,
  header: { readonly firstRow: number; readonly row: number },
  to: number,
): boolean {
  const first = lineAbove(rows, header.firstRow, from);
  if (first === "") return false;
  const lines = new Set([first]);
  for (let at = header.row + 2; at < Math.min(to, header.row + MOST_ROWS); at++) {
    if (!rows.repeatsHeader(at)) continue;
    // A further row of the same headings.
    if (rows.repeatsHeader(at - 1)) continue;
    const line = lineAbove(rows, at, header.row + 1);
    // The title of the page says the same on each.
    if (line === "" || lines.has(line)) return false;
    lines.add(line);
  }
  return lines.size > 1;
}
