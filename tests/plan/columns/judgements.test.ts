/** Columns of short codes before the actions, and columns of terms: which of them is the state of the actions now. */
import type { CellValue } from "../../../src/plan/cells";
import { inOrder } from "../../../src/plan/columns/periods";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

function planOf(rows: readonly (readonly CellValue[])[]) {
  const tracker = { sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 as const };
  return readPlans(tracker, { asAt: "2025-07-31", quarters: "financial", publication: null }).plans[0];
}

const ASKED = [
  "There is a named governor",
  "Governors see the reports",
  "The record is checked",
  "Children know whom to tell",
];
const DONE = [
  "Book the course for the governor",
  "Report once each term",
  "Put checks in the diary",
  "Photo boards in each classroom",
];
const rowsOf = (header: readonly string[], codes: readonly string[], days: readonly string[]): CellValue[][] => [
  [...header],
  ...ASKED.map((text, at) => [`A${at + 1}`, text, codes[at] ?? "", DONE[at] ?? "", "30/06/2025", days[at] ?? ""]),
];

test("a judgement of the standard beside it is no state of the action that dates its completion", () => {
  const header = ["No", "Standard", "Met?", "What we need to do", "By when", "Date completed"];
  const plan = planOf(rowsOf(header, ["P", "N", "P", "M"], ["14/10/2024", "", "27/02/2025", ""]));
  expect(plan?.columns.status).toBeUndefined();
  expect(plan?.actions.map(({ status }) => status.state)).toEqual(["complete", "unknown", "complete", "unknown"]);
});

test("a status is one wherever it stands", () => {
  const header = ["No", "Standard", "Status", "What we need to do", "By when", "Date completed"];
  const plan = planOf(rowsOf(header, ["Closed", "Open", "Closed", "Open"], ["14/10/2024", "", "27/02/2025", ""]));
  expect(plan?.columns.status).toBe("C");
});

test.each([
  [
    ["RAG – Aut", "RAG – Spr"],
    [0, 1],
  ],
  [
    ["Autumn RAG", "Spring RAG", "Summer RAG"],
    [0, 1, 2],
  ],
  // No terms: the heading that fits best controls.
  [
    ["Author", "Spread"],
    [1, 0],
  ],
] as const)("%j follow each other", (headings, order) => {
  expect(
    inOrder(
      headings.map((_, at) => at),
      0,
      (column) => headings[column] ?? "",
    ),
  ).toEqual(order);
});
