/** Columns are settled together: no other way to give fields their columns has more points. */
import fc from "fast-check";
import { assign } from "../../../src/plan/columns/assign";

const total = (points: readonly (readonly number[])[], chosen: readonly number[]): number =>
  chosen.reduce((sum, column, row) => sum + (points[row]?.[column] ?? 0), 0);

/** The best by trying every way: for a handful of rows. */
function bestByTrying(points: readonly (readonly number[])[], row = 0, used = new Set<number>()): number {
  if (row === points.length) return 0;
  let best = -Infinity;
  (points[row] ?? []).forEach((value, column) => {
    if (!used.has(column)) best = Math.max(best, value + bestByTrying(points, row + 1, new Set([...used, column])));
  });
  return best;
}

const grids = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 })).chain(([rows, more]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: rows + more, maxLength: rows + more }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test("gives each row a column of its own, with the most points there can be", () => {
  fc.assert(
    fc.property(grids, (points) => {
      const chosen = assign(points);
      expect(new Set(chosen).size).toBe(points.length);
      expect(total(points, chosen)).toBe(bestByTrying(points));
    }),
  );
});

test("gives nothing where there are no rows", () => {
  expect(assign([])).toEqual([]);
});

test("refuses more rows than columns", () => {
  expect(() => assign([[1], [2]])).toThrow("a column for each row");
});
