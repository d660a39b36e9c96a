/** What the user said of rows, values and titles outranks every rule. */
import type { SheetCells, TrackerCells } from "../../src/plan/cells";
import { saidOfTitle, type SheetDecisions } from "../../src/plan/decisions";
import type { Plan } from "../../src/plan/model";
import { readPlans } from "../../src/plan/readPlans";
import { valueKey } from "../../src/plan/status/key";

const sheet: SheetCells = {
  sheet: "Plan",
  firstRow: 3,
  firstColumn: 2,
  values: [
    ["Ref", "Recommendation", "Action", "Lead agency", "Target date", "Status"],
    ["1", "Agree a protocol", "Write it", "Ashdale Council", "06/05/2025", "CNFA"],
    ["2", "Train all staff", "Run courses", "Westshire Police", "30/09/2025", "In progress"],
    ["", "", "and keep a list of who came", "", "", ""],
    ["Completed actions", "", "", "", "", ""],
    ["3", "Audit files", "Audit 50", "Ashdale Council", "31/01/2025", ""],
  ],
  numberFormats: new Map(),
  merges: [],
};
const tracker: TrackerCells = { sheets: [sheet], leftOut: [], dateSystem: 1900 };
const settings = { asAt: "2025-06-30", quarters: "financial" as const, publication: null };

function planWith(said: SheetDecisions): Plan {
  const [plan] = readPlans(tracker, { ...settings, decisions: new Map([["Plan", said]]) }).plans;
  if (plan === undefined) throw new Error("A plan was expected");
  return plan;
}

const rows = ({ actions }: Plan): number[][] => actions.map((action) => [...action.rows]);

test("by the rules alone a code is not understood, a row that goes on is joined, and the banner says the state", () => {
  const plan = planWith({});
  expect(rows(plan)).toEqual([[4], [5, 6], [8]]);
  expect(plan.actions.map(({ status }) => status.state)).toEqual(["unknown", "in-progress", "complete"]);
  expect(plan.reading.values.status).toMatchObject({
    filled: 2,
    read: 1,
    unread: [{ text: "CNFA", count: 1, cells: ["G4"] }],
  });
});

test("a value means what the user said", () => {
  const plan = planWith({ values: { [valueKey("CNFA")]: "complete" } });
  expect(plan.actions[0]?.status).toMatchObject({ state: "complete", from: "user", isUnread: false });
  expect(plan.reading.values.status?.unread).toEqual([]);
});

test("a row is an action, or none, as the user said", () => {
  expect(rows(planWith({ rows: { 6: "action" } }))).toEqual([[4], [5], [6], [8]]);
  const without = planWith({ rows: { 4: "none" } });
  expect(rows(without)).toEqual([[5, 6], [8]]);
  expect(without.skipped).toContainEqual({ row: 4, why: "user" });
});

test("dates are month first where the user said so", () => {
  expect(planWith({}).actions[0]?.target.date).toBe("2025-05-06");
  expect(planWith({ dateOrder: "month-first" }).actions[0]?.target.date).toBe("2025-06-05");
});

test("a banner says the state that the user said, or none", () => {
  const stateOf = (plan: Plan): string | undefined => plan.actions[2]?.status.state;
  expect(stateOf(planWith({ titles: { "completed actions": "withdrawn" } }))).toBe("withdrawn");
  expect(stateOf(planWith({ titles: { "completed actions": "unknown" } }))).toBe("unknown");
});

test("a title in the words of the language's own objects says nothing by itself", () => {
  expect(saidOfTitle({ titles: { closed: "complete" } }, "Constructor")).toBeUndefined();
  expect(saidOfTitle({ titles: { closed: "complete" } }, "Closed")).toBe("complete");
});
