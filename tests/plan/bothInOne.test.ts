/** One column for recommendations and actions: what in it is which, and columns that are only named a little like one. */
import { splitRecommendation } from "../../src/plan/actions/recommendationAndAction";
import type { CellValue } from "../../src/plan/cells";
import { namesBoth } from "../../src/plan/columns/bothInOne";
import { readPlans } from "../../src/plan/readPlans";
import { sheetOf } from "../support/sheetOf";

type Row = readonly CellValue[];

function planOf(rows: readonly Row[]) {
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const tracker = { sheets: [sheetOf(filled)], leftOut: [], dateSystem: 1900 as const };
  const { plans } = readPlans(tracker, { asAt: "2025-11-30", quarters: "financial", publication: null });
  return plans[0];
}

const factsOf = (rows: readonly Row[]) =>
  planOf(rows)?.actions.map(({ recommendation, action }) => [recommendation, action]);

const HEADER = ["", "Recommendations / Actions", "Lead agency", "Deadline", "Status"];

describe("a heading names both", () => {
  test.each([
    ...[
      "Recommendation and actions",
      "Recommendations / Actions",
      "Action(s) and recommendation",
      "Actions & recommendations",
    ],
    ...["Recommendation, with actions", "Rec/Action", "Recommendations and/or actions"],
  ])("%j", (heading) => {
    expect(namesBoth(heading)).toBe(true);
  });

  test.each([
    ...["Recommendation", "Action", "Recommended action", "Recommendation and response", "Action and owner"],
    ...["Findings and learning", "Actions for the recommendation", "Recommendation number"],
    ...["Recommended action and action taken"],
  ])("but %j does not", (heading) => {
    expect(namesBoth(heading)).toBe(false);
  });
});

describe("a cell holds both", () => {
  test.each([
    ["Recommendation 3: Train all staff.\nAction: Book the trainer", "Train all staff.", "Book the trainer"],
    ["Train all staff. Actions agreed: Book the trainer", "Train all staff.", "Book the trainer"],
    [
      "Staff should be trained\n- book the trainer\n- keep a list",
      "Staff should be trained",
      "- book the trainer\n- keep a list",
    ],
    ["Staff should be trained\n(a) Book it\n(b) List it", "Staff should be trained", "(a) Book it\n(b) List it"],
  ])("%j", (text, recommendation, action) => {
    expect(splitRecommendation(text)).toEqual({ recommendation, action });
  });

  test.each([
    ...["Train all staff", "Take action on referrals", "Agree the action plan", "(a) Book it\n(b) List it"],
    ...["Train all staff\nand volunteers", "The action is to train staff"],
  ])("but not %j", (text) => {
    expect(splitRecommendation(text)).toBeNull();
  });
});

test("where each row has its own date and owner, each is an action, and the column is the actions'", () => {
  const rows = [
    HEADER,
    ["1", "Ask practices for a contact", "Westshire ICB", "30/09/2025", "Complete"],
    ["2", "Add the flag to the form", "Northmoor Council", "31/12/2025", "In progress"],
  ];
  expect(factsOf(rows)).toEqual([
    ["", "Ask practices for a contact"],
    ["", "Add the flag to the form"],
  ]);
  expect(planOf(rows)?.columns.action).toBe("B");
});

test("where recommendations stand above, their actions carry them out, and the column is said to hold both", () => {
  const rows = [
    HEADER,
    ["1", "Staff should be trained", "", "", ""],
    ["1.1", "Book the trainer", "Westshire ICB", "30/09/2025", "Complete"],
    ["1.2", "Keep a list", "Northmoor Council", "31/12/2025", "In progress"],
    ["2", "Files should be audited", "", "", ""],
  ];
  expect(factsOf(rows)).toEqual([
    ["Staff should be trained", "Book the trainer"],
    ["Staff should be trained", "Keep a list"],
    ["Files should be audited", ""],
  ]);
  expect(planOf(rows)?.reading.columns.find(({ column }) => column === "B")).toMatchObject({
    field: "recommendation",
    also: ["action"],
  });
});

test("where the cells hold both, they are taken apart, and the others are actions", () => {
  const rows = [
    HEADER,
    ["1", "Recommendation: Train staff.\nAction: Book the trainer", "Westshire ICB", "30/09/2025", "Complete"],
    ["2", "Keep a list of who was trained", "Northmoor Council", "31/12/2025", "In progress"],
  ];
  expect(factsOf(rows)).toEqual([
    ["Train staff.", "Book the trainer"],
    ["", "Keep a list of who was trained"],
  ]);
});

test("beside a column of actions it is the recommendations', whatever its name", () => {
  const rows = [
    ["", "Recommendation and actions", "Action", "Lead agency", "Deadline", "Status"],
    ["1", "Staff should be trained", "Book the trainer", "Westshire ICB", "30/09/2025", "Complete"],
    ["2", "Files should be audited", "Draw a sample", "Northmoor Council", "31/12/2025", "In progress"],
  ];
  expect(factsOf(rows)?.[0]).toEqual(["Staff should be trained", "Book the trainer"]);
});

test("a recommendation lettered as a colour is no line of a key, while its parts stand below it", () => {
  const rows = [
    HEADER,
    ["A", "Searches should be led by risk", "", "", ""],
    ["A.1", "Rewrite the policy", "Westshire ICB", "30/09/2025", "Complete"],
    ["B", "Children should know how to complain", "", "", ""],
    ["B.1", "Advocate to visit each week", "Northmoor Council", "31/12/2025", "In progress"],
    ["", "", "", "", ""],
    ["B", "Complete", "", "", ""],
    ["R", "Overdue", "", "", ""],
  ];
  expect(factsOf(rows)).toEqual([
    ["Searches should be led by risk", "Rewrite the policy"],
    ["Children should know how to complain", "Advocate to visit each week"],
  ]);
});
