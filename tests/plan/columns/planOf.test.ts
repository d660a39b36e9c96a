/** Which tables are plans: something to do, and something to measure it by. A summary of plans is none. */
import type { CellValue } from "../../../src/plan/cells";
import { mayHoldAgency } from "../../../src/plan/columns/readHeader";
import { columnRead, planOf, plansOf } from "./support/smallPlan";

const TEXTS = [
  "Train all staff at the front desk",
  "Write a joint protocol for referrals",
  "Publish the guide for families",
];
const DAYS = ["31/03/2026", "30/06/2026", "30/09/2026"];
const STATES = ["Open", "Closed", "In progress"];
const BODIES = ["Ashdale Council", "Northmoor Police", "Westshire ICB"];
const POSTS = ["Named Nurse", "Head of Audit", "Training Manager"];
type Columns = Readonly<Record<string, readonly CellValue[]>>;

const rowsOf = (columns: Columns): CellValue[][] => [
  Object.keys(columns),
  ...TEXTS.map((_, at) => Object.values(columns).map((cells) => cells[at] ?? "")),
];

test.each<[what: string, columns: Columns]>([
  ["actions and a target date", { Action: TEXTS, "Target date": DAYS }],
  ["recommendations and a target date", { Recommendation: TEXTS, Deadline: DAYS }],
  ["actions and a status", { Action: TEXTS, Status: STATES }],
  ["actions and a RAG", { Action: TEXTS, RAG: ["Red", "Green", "Amber"] }],
  ["actions and when they were completed", { Action: TEXTS, "Date completed": ["31/03/2025", "", ""] }],
  ["actions and a target date that is blank still", { Action: TEXTS, "Target date": ["", "", ""], Lead: BODIES }],
  ["actions with owners and states below an unknown heading", { Action: TEXTS, "Lead agency": BODIES, Zyxing: STATES }],
  ["actions with officers and days below an unknown heading", { Action: TEXTS, "Lead officer": POSTS, Zyxing: DAYS }],
  [
    "who and when in one",
    {
      Action: TEXTS,
      "Owner / due date": ["Named Nurse, 31/03/2026", "Head of Audit, 30/06/2026", "Training Manager, 30/09/2026"],
    },
  ],
])("%s are a plan", (_, columns) => {
  expect(plansOf(rowsOf(columns))).toHaveLength(1);
});

test.each<[what: string, columns: Columns]>([
  ["actions alone", { Action: TEXTS, Zyxing: ["q", "w", "z"] }],
  ["actions and owners, with no state and no day", { Action: TEXTS, "Lead agency": BODIES, Notes: ["q", "w", "z"] }],
  ["owners and days without actions", { "Lead agency": BODIES, "Target date": DAYS }],
  ["counts of actions", { Actions: [12, 7, 9], Complete: [4, 3, 8], Overdue: [1, 0, 1], Agency: BODIES }],
  [
    "counts of recommendations by colour",
    { Recommendations: [12, 7, 9], Red: [4, 3, 8], Amber: [1, 0, 1], Agency: BODIES },
  ],
  [
    "numbers of actions and their share",
    { "Lead agency": BODIES, "No. of actions": [12, 7, 9], "On track": [4, 3, 8], "Target date": DAYS },
  ],
  ["states below “Action”", { Action: ["Open", "Closed", "Open"], "Target date": DAYS }],
])("%s are none", (_, columns) => {
  expect(plansOf(rowsOf(columns))).toEqual([]);
});

test("a table of counts below a plan, set off by a blank row, tells nothing of the plan's columns", () => {
  const plan = [
    ["Action", "Lead agency", "Target date", "Status"],
    ...TEXTS.map((text, at) => [text, BODIES[at] ?? "", DAYS[at] ?? "", STATES[at] ?? ""]),
  ];
  const counts: CellValue[][] = [
    ["", "", "", ""],
    ["Actions by lead", "Actions", "Complete", "Overdue"],
    ...BODIES.map((body) => [body, 12, 4, 1]),
  ];
  const read = planOf([...plan, ...counts]);
  expect(columnRead(read, "Target date")).toMatchObject({
    certainty: "sure",
    why: "the heading says “Target date”; all 3 cells looked at are dates",
  });
  expect(read.actions).toHaveLength(3);
});

test.each([
  ["Action required by agency", true],
  ["Action by each agency", true],
  ["Actions by the agencies", true],
  ["Action by agencies", true],
  ["Agency action", false],
  ["Action by officer", false],
])("%j may hold the agency: %s", (heading, may) => {
  expect(mayHoldAgency(heading)).toBe(may);
});

describe("of two columns of actions", () => {
  const parts = ["Book the course by May", "Agree who signs it off", "Print two thousand copies"];
  test("the first is what the other is part of", () => {
    const { columns } = planOf(
      rowsOf({ "Essential action": TEXTS, "Trust's action": parts, Status: STATES, Lead: POSTS }),
    );
    expect([columns.recommendation, columns.action]).toEqual(["A", "B"]);
  });
  test("the first is no such thing where it holds no texts", () => {
    const { columns } = planOf(
      rowsOf({ "Essential action": ["Yes", "No", "Yes"], "Trust's action": parts, Status: STATES, Lead: POSTS }),
    );
    expect([columns.recommendation, columns.action]).toEqual([undefined, "B"]);
  });
});

test("“Description” beside the recommendation is the action", () => {
  const { columns } = planOf(
    rowsOf({
      Recommendation: ["a", "b", "c"].map((one) => `Staff of ward ${one} were not trained`),
      Description: TEXTS,
      Lead: POSTS,
      Deadline: DAYS,
    }),
  );
  expect([columns.recommendation, columns.action]).toEqual(["A", "B"]);
});

test("revised dates follow each other as they stand, and the last controls", () => {
  const { columns, actions } = planOf(
    rowsOf({
      Action: TEXTS,
      "Target date": DAYS,
      "Revised date 1": ["30/04/2026", "", ""],
      "Revised date 2": ["31/05/2026", "", "31/10/2026"],
      Status: STATES,
    }),
  );
  expect(columns.revised).toBe("D");
  expect(actions.map(({ revised }) => revised?.date ?? null)).toEqual(["2026-05-31", null, "2026-10-31"]);
});

describe("a status column", () => {
  test("of ticks below “Done?”", () => {
    const plan = planOf(rowsOf({ Action: TEXTS, Lead: POSTS, "Target date": DAYS, "Done?": ["Yes", "No", "Yes"] }));
    expect(plan.actions.map(({ status }) => status.state)).toEqual(["complete", "in-progress", "complete"]);
  });
  test("of shares", () => {
    const plan = planOf(rowsOf({ Action: TEXTS, Lead: POSTS, "Target date": DAYS, "% complete": [1, 0, 0.5] }));
    expect(plan.actions.map(({ status }) => status.state)).toEqual(["complete", "not-started", "in-progress"]);
  });
  test("beside one that is named, “Progress” is progress, however short", () => {
    const { columns } = planOf(
      rowsOf({ Action: TEXTS, Lead: POSTS, RAG: ["Red", "Green", "Amber"], Progress: ["Booked", "Sent", "Complete"] }),
    );
    expect([columns.rag, columns.progress, columns.status]).toEqual(["C", "D", undefined]);
  });
});

test("a column that was not used is said to be so, and why", () => {
  const plan = planOf(
    rowsOf({
      Action: TEXTS,
      "Target date": DAYS,
      Status: STATES,
      "Estimated cost": [100, 250, 75],
      "": ["qq zz", "zz qq", "qq zz"],
    }),
  );
  expect(columnRead(plan, "Estimated cost")).toMatchObject({
    field: null,
    why: "its heading names no field that is read",
  });
  expect(columnRead(plan, "")).toMatchObject({ field: null, why: "it has no heading" });
  const twice = planOf(rowsOf({ Action: TEXTS, "Target date": DAYS, Deadline: DAYS, Status: STATES }));
  expect(twice.reading.columns.filter(({ field }) => field === null)).toMatchObject([
    { why: "another column is read as the target date" },
  ]);
});
