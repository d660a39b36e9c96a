/** Lists of a single row. Most actions have one row, so that the lists of all of them would take as much memory as their texts. */

/** Rows above which each list is made anew: what is kept must not grow with every workbook. */
const MOST_KEPT = 50_000;
const kept: (readonly number[])[] = [];

/** The list [row], the same object each time: it must not be changed. */
export function oneRow(row: number): readonly number[] {
  return row < MOST_KEPT ? (kept[row] ??= [row]) : [row];
}
