/** What is said of each column where the user has said what some of them hold. */
import type { Plan } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import type { SheetMapping } from "../../../src/plan/sheetMapping";
import { sheetOf } from "../../support/sheetOf";

const ROWS = [
  ["Ref", "Recommendation", "Action", "Owner", "Target date", "Status", "Blurb", ""],
  ["1", "Staff were not trained", "Train all staff now", "Named Nurse", "31/03/2026", "Open", "as said in May", ""],
  ["2", "Files were not read", "Audit thirty files", "Head of Audit", "30/06/2026", "Closed", "as said in June", ""],
];
const COLUMNS: SheetMapping["columns"] = {
  ref: "A",
  recommendation: "B",
  action: "C",
  leadOfficer: "D",
  target: "E",
  status: "F",
};

function read(mapping: SheetMapping): Plan {
  const tracker = { sheets: [{ ...sheetOf(ROWS), sheet: "Plan" }], leftOut: [], dateSystem: 1900 as const };
  const mappings = new Map([["Plan", mapping]]);
  const [plan] = readPlans(tracker, { asAt: "2025-06-30", quarters: "financial", publication: null, mappings }).plans;
  if (plan === undefined) throw new Error("no plan was read");
  return plan;
}
const said = (plan: Plan): unknown =>
  Object.fromEntries(
    plan.reading.columns.map(({ column, field, certainty, why }) => [column, [field, certainty, why]]),
  );

test("what the user spoke of is sure, and the rest as sure as its own evidence", () => {
  const plan = read({ headerRow: 1, columns: { ...COLUMNS, progress: "G" }, said: ["G"] });
  expect(said(plan)).toMatchObject({
    C: ["action", "sure", "the heading says “Action”; 1 of 2 cells is a sentence"],
    E: ["target", "sure", "the heading says “Target date”; both cells looked at are dates"],
    G: ["progress", "sure", "you said so"],
  });
  expect(plan.isGiven).toBe(true);
});

test("a column that the user left without a field is said to be so", () => {
  const { status, ...others } = COLUMNS;
  expect(status).toBe("F");
  expect(said(read({ headerRow: 1, columns: others, said: ["F"] }))).toMatchObject({
    F: [null, "sure", "you gave it no field"],
  });
});

test("all are the user's where nothing says which", () => {
  const plan = read({ headerRow: 1, columns: COLUMNS });
  expect(plan.reading.columns.filter(({ why }) => why !== "you said so" && why !== "you gave it no field")).toEqual([]);
});

test("what it was read as before, and would not be now, is a guess", () => {
  const plan = read({ headerRow: 1, columns: { ...COLUMNS, outcome: "G" }, said: ["F"] });
  expect(said(plan)).toMatchObject({ G: ["outcome", "guessed", "it was read so before you changed other columns"] });
});

test("a column that would be used now, and was not, is said to be unused before", () => {
  const { target, ...others } = COLUMNS;
  expect(target).toBe("E");
  expect(said(read({ headerRow: 1, columns: others, said: ["F"] }))).toMatchObject({
    E: [null, "sure", "it was not used before"],
  });
});

test("a blank column without a heading is not spoken of", () => {
  expect(read({ headerRow: 1, columns: COLUMNS }).reading.columns.map(({ column }) => column)).toEqual([
    "A",
    "B",
    "C",
    "D",
    "E",
    "F",
    "G",
  ]);
});

test("posts below a column that the user gave to the agency are the agency", () => {
  const { leadOfficer, ...others } = COLUMNS;
  const plan = read({ headerRow: 1, columns: { ...others, leadAgency: leadOfficer ?? "" }, said: ["D"] });
  expect(plan.actions.map((action) => [action.leadAgency, action.leadOfficer])).toEqual([
    ["Named Nurse", ""],
    ["Head of Audit", ""],
  ]);
});
