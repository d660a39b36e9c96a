/** Where pages end. */
import fc from "fast-check";
import { breaksToSet, pageBreaks, type Rows } from "../../src/report/layout/pageBreaks";

const rows = (heights: number[], keep: number[] = []): Rows => ({ heights, keepWithNext: new Set(keep) });

test.each([
  ["rows that fit on one page", rows([40, 40, 20]), []],
  ["a row that no longer fits starts the next page", rows([40, 40, 30]), [2]],
  ["a heading goes with what follows it", rows([40, 40, 20, 10], [2]), [2]],
  ["a chain of rows goes as a whole", rows([40, 20, 20, 20, 10], [1, 2, 3]), [1]],
  ["a chain higher than a page is broken where the page is full", rows([60, 60, 60], [0, 1]), [1, 2]],
  ["a row higher than a page stands by itself", rows([10, 150, 10]), [1, 2]],
])("%s", (_, given, breaks) => {
  expect(pageBreaks(given, 100)).toEqual(breaks);
});

test("what starts a page starts one wherever it stands, and is set by hand also behind the table that goes on", () => {
  expect(pageBreaks({ ...rows([40, 20, 20, 40, 70]), startsPage: new Set([2]) }, 100)).toEqual([2, 4]);
  expect(breaksToSet([2, 5, 9], 3, new Set([9]))).toEqual([3, 10]);
});

test("no page is higher than a page but one of a single row", () => {
  const given = fc.record({
    heights: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 60 }),
    keep: fc.array(fc.nat(59)),
  });
  fc.assert(
    fc.property(given, ({ heights, keep }) => {
      const breaks = pageBreaks(rows(heights, keep), 100);
      const edges = [0, ...breaks, heights.length];
      edges.slice(1).forEach((end, i) => {
        const page = heights.slice(edges[i], end);
        expect(page.length === 1 || page.reduce((sum, height) => sum + height, 0) <= 100).toBe(true);
      });
      expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
    }),
  );
});

test("breaks are set down to the table that goes on to the end, no more than Excel keeps", () => {
  expect(breaksToSet([4, 9, 20], 10)).toEqual([5, 10]);
  expect(
    breaksToSet(
      Array.from({ length: 5_000 }, (_, i) => i + 1),
      9_000,
    ),
  ).toHaveLength(1_000);
});
