/** Where pages end: never between rows that belong together. */

/** Excel keeps 1,026 page breaks of a sheet. */
const MOST_BREAKS = 1_000;

export interface Rows {
  /** Points, from row 1. */
  readonly heights: readonly number[];
  /** 0-based rows that must stay with the row after them. */
  readonly keepWithNext: ReadonlySet<number>;
  /** 0-based rows that start a page in any case. */
  readonly startsPage?: ReadonlySet<number>;
}

/**
 * 0-based rows that start a page, without the first. A chain of rows that belong together and are higher than a page is
 * broken where the page is full. Linear in the number of rows.
 */
export function pageBreaks({ heights, keepWithNext, startsPage }: Rows, pageHeight: number): number[] {
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (let row = 0; row < heights.length; row += 1) {
    const height = heights[row] ?? 0;
    if (row > start && startsPage?.has(row) === true) {
      start = row;
      used = 0;
      breaks.push(row);
    } else if (row > start && used + height > pageHeight) {
      const chain = startOfChain(row, start, keepWithNext);
      const moved = heights.slice(chain, row).reduce((sum, above) => sum + above, 0);
      const fits = moved + height <= pageHeight;
      start = fits ? chain : row;
      used = fits ? moved : 0;
      breaks.push(start);
    }
    used += height;
  }
  return breaks;
}

/** First row of the chain that a row belongs to, or the row itself where the chain fills the page from its start. */
function startOfChain(row: number, pageStart: number, keepWithNext: ReadonlySet<number>): number {
  let first = row;
  while (first > pageStart && keepWithNext.has(first - 1)) first -= 1;
  return first === pageStart ? row : first;
}

/**
 * The breaks that are set by hand, as 1-based rows: those that must be, and those up to the table that goes on to the end. Excel makes
 * the others itself.
 */
export function breaksToSet(
  breaks: readonly number[],
  lastRow: number,
  always: ReadonlySet<number> = new Set(),
): number[] {
  return breaks
    .filter((row) => row <= lastRow || always.has(row))
    .slice(0, MOST_BREAKS)
    .map((row) => row + 1);
}
