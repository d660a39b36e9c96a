/** Columns of periods follow each other in time, whichever way they stand. */
import { inOrder, periodOf } from "../../../src/plan/columns/periods";

/** Headings in the order in which they were made, the earliest first. */
function inTime(headings: readonly string[]): string[] {
  const all = headings.map((_, column) => column);
  return inOrder(all, 0, (column) => headings[column] ?? "").map((column) => headings[column] ?? "");
}

test.each([
  [["update 14 May 26", "update 10 Sept 26", "update 12 Nov 26"]],
  [["30th Sep '25 position", "1st Jan '26 position"]],
  [["Update 3 May 2026", "Update 24 May 2026"]],
  [["RAG 03/05/26", "RAG 24/05/26"]],
  [["Update Dec 2025", "Update 9 January 2026"]],
  [["Q3 2025/26", "Q1 2026/27"]],
])("%j, also the latest first", (headings) => {
  expect(inTime(headings)).toEqual(headings);
  expect(inTime([...headings].reverse())).toEqual(headings);
});

test("a day and a month without a year are no period", () => {
  expect(periodOf("Update 14 May")).toBeNull();
});
