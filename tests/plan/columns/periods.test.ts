/** Columns of periods follow each other in time, whichever way they stand. */
import { areOfOneKind, inOrder, namesPeriod, periodOf } from "../../../src/plan/columns/periods";

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
  [["Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025"]],
  // The financial year begins in April.
  [["March 2025", "Quarter 1 2025", "May 2025", "Qtr 2 2025", "August 2025"]],
  [["Q4 2024", "February 2025"]],
  [["RAG 9.12.2025", "RAG 10.1.2026", "RAG 1-11-26"]],
  [["RAG 3/4/26", "RAG 15/4/26", "RAG May 2026"]],
  [["January 2026", "Winter 2026", "March 2026", "Spring 2026", "June 2026", "Summer 2026", "Sept 2026", "Aut 2026"]],
  [["April 2026", "spr 2026", "June 2026", "Sum 2026", "Autumn 2026"]],
  [["Position 2024", "Position February 2025", "Position '26"]],
  [["August 2025", "Sep 2025", "October 2025"]],
])("%j, also the latest first", (headings) => {
  expect(inTime(headings)).toEqual(headings);
  expect(inTime([...headings].reverse())).toEqual(headings);
});

test.each<[headings: readonly string[], main: number, order: readonly number[]]>([
  // Numbered, they stand in their own order.
  [["Update 2", "Update 10 "], 0, [0, 1]],
  [["RAG Q1", "RAG Q2", "RAG 3"], 0, [0, 1, 2]],
  // Else the one that fits best controls.
  [["Progress", "Comments", "Notes"], 0, [1, 2, 0]],
  [["Update Q1", "Comments"], 0, [1, 0]],
  [["Update 1", "2 updates"], 0, [1, 0]],
  [["Update 2025", "Comments 2"], 0, [0, 1]],
  [["Update 2025", "Comments"], 0, [1, 0]],
  // In one period the first goes before.
  [["Update May 2025", "Comments May 2025"], 0, [0, 1]],
])("%j follow each other, where column %d fits best", (headings, main, order) => {
  const columns = headings.map((_, column) => column);
  expect(inOrder(columns, main, (column) => headings[column] ?? "")).toEqual(order);
});

test.each([
  ...[
    "May update",
    "Sept",
    "Q2",
    "Qtr 3 RAG",
    "quarter 4",
    "Spring term",
    "win",
    "aut",
    "Summer",
    "2025",
    "'26",
    "1/4/26",
  ],
])("%j names a period", (heading) => {
  expect(namesPeriod(heading)).toBe(true);
});
test.each(["Update", "Q5", "Sprint", "Summary", "Version 2", ""])("%j names none", (heading) => {
  expect(namesPeriod(heading)).toBe(false);
});

test.each([
  ["Rating 2024", "Rating 2025"],
  ["RAG  Q1", "rag Q2"],
  ["Board  Q1 RAG", "Board Q2 RAG"],
  ["Update – May 2025", "Update –  June 2025"],
  ["Spring term RAG", "Autumn term RAG"],
  ["RAG 3/4/26", "RAG 15.10.2026"],
  ["Q1 2025/26 RAG ", "Q2 2025/26 RAG"],
])("%j and %j say the same of two periods", (one, other) => {
  expect(areOfOneKind(one, other)).toBe(true);
});
test.each([
  ["Rating 2025", "Rating 2025"],
  ["Rating 2024", "Status 2025"],
  ["Rating", "Rating 2025"],
  ["Rating 2025", "Rating"],
  ["Rating", "rating"],
  ["May 2025", "June 2025"],
  ["RAG2024", "RA G2025"],
])("%j and %j do not", (one, other) => {
  expect(areOfOneKind(one, other)).toBe(false);
});

test("a day and a month without a year are no period", () => {
  expect(periodOf("Update 14 May")).toBeNull();
});
