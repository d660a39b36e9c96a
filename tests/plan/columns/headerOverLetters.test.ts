/** Headings that name a quarter or a year, over letters: they look like refs, as the letters do, and are headings all the same. */
import type { CellValue } from "../../../src/plan/cells";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

test.each([
  ["BRAG Dec 2024", "BRAG May 2025"],
  ["RAG Q3 2024", "RAG Q1 2025"],
  ["Rating 2024", "Rating 2025"],
])("%s and %s head columns of letters", (first, last) => {
  const rows: CellValue[][] = [
    ["Ref", "What was asked of us", "What we will do", "To be completed by", first, last],
    ["A1", "Tell students where to find help", "Write one page for all schools", "July 2025", "A", "G"],
    ["A2", "Keep the page up to date", "Give each part a named owner", "August 2025", "R", "A"],
    ["B1", "Support those who report", "Hire two caseworkers", "April 2025", "G", "B"],
    ["B2", "Train those who decide", "Hold three days of training", "May 2025", "A", "R"],
  ];
  const tracker = { sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 as const };
  const [plan] = readPlans(tracker, { asAt: "2025-06-30", quarters: "financial", publication: null }).plans;
  expect(plan?.actions.map(({ recordedRag }) => recordedRag)).toEqual(["green", "amber", "blue", "red"]);
});
