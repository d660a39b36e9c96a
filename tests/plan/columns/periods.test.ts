/** Columns of several periods: which follow which, and whether two headings say the same of two periods. */
import { areOfOneKind, inOrder, namesPeriod, periodOf } from "../../../src/plan/columns/periods";

/** Each is of the period before the next. */
test.each([
  ["Update March 2024", "Update April 2024"],
  ["Update Dec 2024", "Update Jan 2025"],
  ["Q1 2024/25", "Q2 2024/25"],
  ["Quarter 3 2024", "Quarter 4 2024"],
  ["RAG Sept '24", "RAG Oct '24"],
  ["Position at 31/03/2024", "Position at 30/04/2024"],
  ["Position at 31.12.23", "Position at 31.01.24"],
  ["Spring 2024", "Summer 2024"],
  ["Summer term 2024", "Autumn term 2024"],
  ["Winter 2024", "Spring 2024"],
  // Quarters are of the financial year: its first begins in April.
  ["March 2024", "Q1 2024"],
  ["Q1 2024", "July 2024"],
  ["Rating 2024", "Rating 2025"],
])("%j goes before %j", (earlier, later) => {
  const [first, second] = [periodOf(earlier), periodOf(later)];
  if (first === null || second === null) throw new Error("no period was read");
  expect(first).toBeLessThan(second);
  expect(inOrder([0, 1], 0, (column) => [later, earlier][column] ?? "")).toEqual([1, 0]);
});

test.each(["Update", "Update March", "Q1", "Room 2", "Update 3", "1200 cases", "Marching orders"])(
  "%j names no year's period",
  (heading) => {
    expect(periodOf(heading)).toBeNull();
  },
);

test.each(["Q1", "Update March", "Spring RAG", "Qtr 2", "RAG 2024"])("%j names a period", (heading) => {
  expect(namesPeriod(heading)).toBe(true);
});

test.each(["Update", "Q5", "Octagon", "Summary", "Automatic"])("%j names no period", (heading) => {
  expect(namesPeriod(heading)).toBe(heading === "Octagon");
});

test.each([
  ["Rating 2024", "Rating 2025"],
  ["Q1 update", "Q2 update"],
  ["RAG Dec 2024", "RAG May 2025"],
  ["RAG 31/03/2024", "rag 30/06/2024"],
  ["Autumn RAG", "Spring RAG"],
])("%j and %j are of one kind", (a, b) => {
  expect(areOfOneKind(a, b)).toBe(true);
});

test.each([
  ["Rating 2024", "Rating 2024"],
  ["Rating 2024", "Status 2025"],
  ["Rating 2024", "Rating"],
  ["Rating", "Rating 2024"],
  ["2024", "2025"],
])("%j and %j are not", (a, b) => {
  expect(areOfOneKind(a, b)).toBe(false);
});

describe("the last of several columns controls", () => {
  const ordered = (headings: readonly string[], main: number): string[] =>
    inOrder(
      headings.map((_, at) => at),
      main,
      (column) => headings[column] ?? "",
    ).map((column) => headings[column] ?? "");

  test("by their periods, wherever they stand", () => {
    expect(ordered(["May 2025", "March 2025", "April 2025"], 0)).toEqual(["March 2025", "April 2025", "May 2025"]);
  });
  test("two of one period stay as they stand", () => {
    expect(ordered(["May 2025 (a)", "May 2025 (b)", "Jan 2025"], 0)).toEqual([
      "Jan 2025",
      "May 2025 (a)",
      "May 2025 (b)",
    ]);
  });
  test("as they are numbered, or go through the quarters", () => {
    expect(ordered(["Update 1", "Update 2", "Update 3"], 0)).toEqual(["Update 1", "Update 2", "Update 3"]);
    expect(ordered(["Q1", "Q2", "Q3"], 0)).toEqual(["Q1", "Q2", "Q3"]);
  });
  test("else the one whose heading fits best", () => {
    expect(ordered(["Progress", "Comments", "Q2"], 0)).toEqual(["Comments", "Q2", "Progress"]);
  });
});
