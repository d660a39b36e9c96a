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

test("a page's number recurs, and is no state", () => {
  const header = ["No", "Standard", "Page", "What we need to do", "By when", "Progress"];
  const rows = rowsOf(header, ["19", "25", "19", "25"], ["Booked", "Report drafted by the clerk", "In the diary", ""]);
  expect(planOf(rows)?.columns.status).toBeUndefined();
});

test("what happened, before the actions, is what they answer; behind them it is what came of them", () => {
  const header = ["No", "What happened", "Why", "What we will change", "By when", "Comments"];
  const rows: CellValue[][] = [
    header,
    [
      "1",
      "A referral was not sent",
      "It lay in a locum's inbox",
      "Sweep the inboxes daily",
      "30/06/2025",
      "Sweep log is kept",
    ],
    [
      "2",
      "Two patients were mixed up",
      "They have one name",
      "Ask for the date of birth",
      "30/06/2025",
      "Poster at each desk",
    ],
  ];
  expect(planOf(rows)?.columns).toMatchObject({ recommendation: "B", action: "D", progress: "F" });
  const behind = rows.map(([no = "", event = "", , change = "", day = ""]) => [no, change, day, event]);
  expect(
    planOf(behind.map((row, at) => (at === 0 ? ["No", "Action", "By when", "What happened"] : row)))?.columns,
  ).toMatchObject({
    action: "B",
    progress: "D",
  });
});

test("“No” below “Fixed?” is not yet, also where the others have their day behind them", () => {
  const header = ["No", "Finding", "Fix", "Lead", "By when", "Fixed?"];
  const rows = rowsOf(header, ASKED, ["Yes - 14/10/2024", "No", "Yes - 27/02/2025", "No"]).map(
    ([no = "", finding = "", , fix = "", day = "", fixed = ""], at) =>
      at === 0 ? header : [no, finding, fix, "Clerk", day, fixed],
  );
  expect(planOf(rows)?.actions.map(({ status }) => status.state)).toEqual([
    "complete",
    "in-progress",
    "complete",
    "in-progress",
  ]);
});

test("an owner's column of departments holds agencies, one of posts holds officers", () => {
  const planWith = (owners: readonly string[]) =>
    planOf(
      rowsOf(["No", "Standard", "Owner", "What we need to do", "By when", "Status"], owners, [
        "Open",
        "Closed",
        "Open",
        "Open",
      ]),
    );
  expect(planWith(["Highways", "Parks", "Housing", "Legal"])?.columns.leadAgency).toBe("C");
  expect(planWith(["Clerk", "Headteacher", "Clerk", "Parks Manager"])?.columns.leadOfficer).toBe("C");
});
