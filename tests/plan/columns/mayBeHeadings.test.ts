/**
 * Headings that leave open what they are: each field that one may hold is left to its cells, and no other. "Title" may be what rows
 * are gathered under, "Title of officer" may not.
 */
import { headingEvidence } from "../../../src/plan/columns/evidence";
import { OUTRIGHT, SURE } from "../../../src/plan/columns/weights";
import type { Field } from "../../../src/plan/model";
import { fieldOf } from "./support/fieldOf";

const pointsFor = (heading: string, field: Field): number => headingEvidence(heading).scores.get(field) ?? 0;

const TABLE: Partial<Record<Field, readonly [mayBe: readonly string[], cannotBe: readonly string[]]>> = {
  ref: [
    ["Criterion", "Standard", "Action", "Review rec."],
    ["Action owner", "Recommendation status"],
  ],
  recommendation: [
    ["Improvement", "Priority", "Overview", "We will"],
    ["Priority rating", "Risk score", "What we will"],
  ],
  action: [
    ["Remediation", "Works", "Description", "Actions and milestones"],
    ["Description of the ward", "Milestone action date", "Action milestone status"],
  ],
  response: [
    ["Management response", "Our response", "Reply", "Position", "Our view"],
    ["Date of management response", "Date agreed (Y/N)", "Response officer", "Head of response"],
  ],
  scope: [["Local or national", "National", "Regional, local"], ["Local lead"]],
  section: [
    ["Objective", "Title", "Priority", "Committee", "Case", "Inspection title"],
    [
      ...["Objective of the ward", "Title of officer", "Title of the scheme for all of the homes", "Priority rating"],
      ...["Committee of the trust", "Review officer", "Review due"],
    ],
  ],
  leadAgency: [
    ["Service", "Action by", "Action by the service", "Agency contact"],
    [
      ...["Lead agency's comments", "Agency officer's comments", "Service comments", "Officer's comments"],
      ...["Action by when", "The officers of the two homes by the river"],
    ],
  ],
  leadOfficer: [
    ["Action by", "Action by the service", "Lead contact", "Name"],
    ["Implementer's update", "Named lead's comments", "Name of theme", "Name of the street in which it is"],
  ],
  start: [
    ["Start", "Action start"],
    ["Start comments", "Start of the school year"],
  ],
  target: [
    ["Date", "Days", "Time", "In delivery", "Completed", "Completion date", "Date of completion of the work"],
    [
      ...["Target score", "Agreed action", "Initial score", "% complete", "Programme lead"],
      ...["Time of the call to the ward"],
    ],
  ],
  revised: [
    ["Latest", "Target date update"],
    [
      ...["Target date update comment", "Update on the work by its target date", "Latest progress"],
      ...["Current score"],
    ],
  ],
  completed: [["Completed", "Implementation", "Completion date", "Date of completion"], ["% complete"]],
  status: [
    ["Score", "Completed", "Progress", "Compliance", "Position"],
    [
      ...["Risk rating", "Flag on the system of the trust", "Completion date", "Progress notes"],
      ...["Progress since the last visit", "Decision date", "View of all beds on that ward", "Position date"],
      ...["Date closed (Y/N)", "Position of the bed"],
    ],
  ],
  rag: [
    ["Score", "Q1", "March"],
    ["Q1 update", "Lists of each month of the year"],
  ],
  progress: [
    ["Position", "Q1", "News", "Latest", "Our response", "Officer's status update", "Summary of action taken"],
    [
      ...["Position date", "Date of comment", "Comments ref", "Response agreed", "Date of response"],
      ...["Response of the two homes by the river"],
    ],
  ],
  outcome: [
    ["Output", "Actual outcome"],
    ["Actual outcome date", "Outputs and outcomes"],
  ],
  expectedOutcome: [
    ["Target", "Output", "How completion will be evidenced"],
    ["Date evidence required", "Progress and evidence required", "Target date", "Planned action"],
  ],
  evidence: [["Assurance"], ["Assurance rating"]],
  verified: [
    ["Verified", "Date verified", "Evidence verified", "Approved"],
    ["Approved action", "Checked by the two homes by the river"],
  ],
};

describe.each(Object.entries(TABLE) as [Field, readonly [readonly string[], readonly string[]]][])(
  "%s",
  (field, [mayBe, cannotBe]) => {
    test.each(mayBe)("%j may hold it", (heading) => {
      expect(pointsFor(heading, field)).toBeGreaterThan(0);
    });
    test.each(cannotBe)("%j cannot", (heading) => {
      expect(pointsFor(heading, field)).toBe(0);
    });
  },
);

test.each<[heading: string, field: Field, least: number]>([
  ["Accepted?", "response", SURE.heading],
  ["Closed (Y/N)", "status", SURE.heading],
  ["Met by now (yes, partly or no)", "status", SURE.heading],
  ["Outputs and outcomes", "expectedOutcome", SURE.heading],
  ["Verified", "verified", SURE.heading],
  ["Target date", "target", OUTRIGHT.heading],
  ["Action by when", "target", OUTRIGHT.heading],
  ["Status", "status", OUTRIGHT.heading],
])("%j is the %s beyond doubt", (heading, field, least) => {
  expect(pointsFor(heading, field)).toBeGreaterThanOrEqual(least);
});

test("evidence is surer alone than beside progress", () => {
  expect(pointsFor("Evidence", "evidence")).toBeGreaterThan(pointsFor("Progress and evidence", "evidence"));
});

test.each<[heading: string, field: Field]>([
  ["Lead contact", "leadOfficer"],
  ["Action taken / to be taken", "action"],
  ["What the ward needs to do to improve", "action"],
  ["Progress status", "status"],
  ["Status update", "progress"],
  ["How completion will be evidenced", "expectedOutcome"],
])("%j is first of all the %s", (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test("only its cells tell a completion date that is meant from one that was met", () => {
  expect(pointsFor("Completion date", "target")).toBe(pointsFor("Completion date", "completed"));
});
