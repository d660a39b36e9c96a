/** Which cells of a rectangle a block of values writes: null and missing values leave theirs as they are. */
import type { Rect } from "./address";

/** Runs of values that are given, by 0-based index: [first, past the last]. */
function runsOf(cells: readonly unknown[], columns: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let column = 0; column < columns; column++) {
    if (cells[column] === null || cells[column] === undefined) continue;
    const last = runs.at(-1);
    if (last?.[1] === column) last[1]++;
    else runs.push([column, column + 1]);
  }
  return runs;
}

/**
 * The written cells as rectangles: one for a block without gaps. Only they are saved, because what a file has in a cell may
 * be more than the stand-in reads of it (text of several fonts, array formulas).
 * @param values rows × columns, the shape of the rectangle
 */
export function writtenRects(rect: Rect, values: readonly (readonly unknown[])[]): Rect[] {
  const done: Rect[] = [];
  /** Rectangles that reach down to the row before, by their columns. */
  let open = new Map<string, Rect>();
  for (let row = 0; row < rect.rows; row++) {
    const here = new Map<string, Rect>();
    for (const [from, to] of runsOf(values[row] ?? [], rect.columns)) {
      const key = `${from}-${to}`;
      const above = open.get(key);
      open.delete(key);
      here.set(
        key,
        above === undefined
          ? { row: rect.row + row, column: rect.column + from, rows: 1, columns: to - from }
          : { ...above, rows: above.rows + 1 },
      );
    }
    done.push(...open.values());
    open = here;
  }
  return [...done, ...open.values()];
}
