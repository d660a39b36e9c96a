/** Headings that name two fields in their parts, which one column holds; and those that name one thing in two words. */
import { headingEvidence } from "../../../src/plan/columns/evidence";
import { namesBoth } from "../../../src/plan/columns/bothInOne";
import type { Field } from "../../../src/plan/model";
import { readPlans } from "../../../src/plan/readPlans";
import { sheetOf } from "../../support/sheetOf";

test.each<[heading: string, fields: readonly Field[]]>([
  ["Date of completion and outcome", ["completed", "outcome"]],
  ["Completion date & evidence", ["completed", "evidence"]],
  ["Progress / RAG status", ["progress", "rag"]],
  ["Progress and status", ["progress", "status"]],
  ["Status update, completion date", ["progress", "completed"]],
  ["Lead officer and target date", ["leadOfficer", "target"]],
  ["Lead agency / deadline", ["leadAgency", "target"]],
  ["Action, owner", ["action", "leadOfficer"]],
  ["Action + lead agency", ["action", "leadAgency"]],
  ["Action and due date", ["action", "target"]],
  ["Action, owner and due date", ["action", "leadOfficer", "target"]],
  ["Action, owner, due date and notes", ["action", "leadOfficer", "target"]],
  ["Outcome and date of completion", ["completed", "outcome"]],
  ["Status with date completed", ["status", "completed"]],
  ["Status; completed on", ["status", "completed"]],
])("%j holds %j", (heading, fields) => {
  const { composite } = headingEvidence(heading);
  expect(composite[0]).toBe(fields[0]);
  expect(fields.filter((field) => !composite.includes(field))).toEqual([]);
});

test("two pairs in one heading: the column is settled for one of them", () => {
  expect(headingEvidence("Lead officer, target date, status, date completed").composite).toHaveLength(2);
});

test.each([
  ...[
    "Action required by agency",
    "Target date",
    "Recommendation and action",
    "Evidence and outcome",
    "Start / end date",
  ],
  ...["Action / owner / date / status / comments", "Status", "Finding and risk", "Handling officer", "Date and time"],
  "Withdrawn actions",
])("%j names one thing, or none of those that stand together", (heading) => {
  expect(headingEvidence(heading).composite).toEqual([]);
});

test.each([
  ...[
    "Recommendations / actions",
    "Recommendation and action",
    "Actions & recommendations",
    "Recommendation, action, notes",
  ],
  "Recommendations with actions",
  // In no word of either.
  "Area for improvement and what we are doing about it",
  "What the review found and what we will do",
])("%j names recommendations and actions", (heading) => {
  expect(namesBoth(heading)).toBe(true);
});

test.each([
  ...["Recommendation", "Action", "Recommended action", "Recommendation and response", "Actions and owners"],
  // A part that says two things, or neither, is neither.
  ...["Recommended action and what we will do", "What we will do, and what they will do", "Finding and risk"],
  ...["Recommendation / action / owner / date", "Recommended actions and actions", "/ Recommendation"],
])("%j does not name both", (heading) => {
  expect(namesBoth(heading)).toBe(false);
});

test("a cell with the action, whose it is and when it is due gives all three", () => {
  const rows = [
    ["Ref", "Recommendation", "Action, owner and due date", "Status"],
    [
      "1",
      "Partners should share risk assessments",
      "Agree one form and brief all teams\nTraining Manager\n30/06/2025",
      "Open",
    ],
    [
      "2",
      "Staff should know the signs of abuse",
      "Hold four workshops for the staff\nNamed Nurse\n30/09/2025",
      "Closed",
    ],
  ];
  const tracker = { sheets: [sheetOf(rows)], leftOut: [], dateSystem: 1900 as const };
  const [plan] = readPlans(tracker, { asAt: "2025-05-31", quarters: "financial", publication: null }).plans;
  expect(plan?.actions.map(({ action, leadOfficer, target }) => [action, leadOfficer, target.date])).toEqual([
    ["Agree one form and brief all teams", "Training Manager", "2025-06-30"],
    ["Hold four workshops for the staff", "Named Nurse", "2025-09-30"],
  ]);
});
