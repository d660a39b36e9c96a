/** Headings that trackers are known to have (plan-reading.md lists them), by the field that a careful person takes them for. */
import type { Field } from "../../../src/plan/model";
import { fieldOf, names } from "./support/fieldOf";

const SEEN: Partial<Record<Field, readonly string[]>> = {
  ref: ["No", "#", "Ref", "Reference", "Action Ref Number", "Recommendation No", "Item", "Paragraph", "1. Rec No"],
  section: ["Theme", "Area", "Origin", "Domain", "Core service", "Workstream", "Audit title", "Source"],
  recommendation: [
    ...[
      "Recommendation",
      "Overarching action",
      "Issue(s) identified",
      "Area for improvement",
      "Learning point",
      "Finding",
    ],
    ...["Aim", "Objective", "Commitment", "Governance issue", "Improvement needed", "Requirement", "Observation"],
    ...["Concern", "Summary of main concerns"],
  ],
  response: ["Agreed / Partly / Not agreed", "Accept / Reject", "Executive decision"],
  scope: ["Scope of recommendation (i.e. local or regional)", "Scope"],
  action: [
    ...[
      "Action to take",
      "Actions required",
      "Key action",
      "Specific actions",
      "Sub-action",
      "Management action agreed",
    ],
    ...["Management response", "Service action", "Proposed action", "Improvement action", "Task", "Activity"],
    ...["Key activities", "Action point", "What will we do", "Response: action taken / planned"],
    "Action Required by Agency",
  ],
  leadAgency: [
    ...["Lead agency", "Agency", "Lead", "Addressed to", "Lead entity", "Responsible agency", "Department"],
    ...["Directorate"],
  ],
  leadOfficer: [
    ...[
      "Implementation lead",
      "Responsible officer",
      "Responsible owner",
      "Responsible manager",
      "Responsible executive",
    ],
    ...["Person responsible", "Executive lead", "Action lead", "Assigned to", "SPOC", "Owner", "By whom", "Who"],
  ],
  milestones: [
    ...[
      "Key milestones",
      "Key milestones achieved in enacting recommendation",
      "Key milestones to enact recommendation",
    ],
  ],
  start: ["Start date", "From"],
  target: [
    ...["Target date", "By when", "Timescale", "Timeframe", "Deadline", "Due date", "Date for completion"],
    ...["Agreed timescale", "Date of delivery", "To be completed by", "Original implementation date"],
    ...["Original agreed implementation date", "Target date for Completion", "Target implementation date"],
  ],
  revised: [
    ...["Revised target date", "Extended target date", "Amended target date", "Current target date"],
    ...["Latest target date", "New date", "Revised deadline 1", "Revised deadline 2", "Forecast date"],
  ],
  completed: [
    ...["Completed on", "Actual completion date", "Date implemented", "Closure date", "Date achieved", "Closed on"],
  ],
  progress: [
    ...[
      "Progress",
      "Progress to date",
      "Update",
      "Summary of Action Taken & Date",
      "Progress & assurance",
      "Status update",
    ],
    ...["Q1 update", "March 2024 update", "Narrative", "Comments", "Notes"],
  ],
  outcome: ["Outcome", "Impact", "Outcomes achieved"],
  expectedOutcome: [
    ...["Expected outcome", "Desired outcome", "Intended outcome", "Success criteria", "Output/Outcome measurement"],
    ...["How will we know", "Measure", "Evidence required"],
  ],
  evidence: ["Evidence", "Evidence of completion", "Evidence of impact", "Assurance received"],
  status: [
    ...["Status", "Delivery status", "Status of implementation", "Progress indicator", "Assessment of progress"],
    ...["Open/Closed", "% complete", "Closed (Y/N)", "Completion/RAG"],
  ],
  rag: ["RAG", "BRAG", "RAG status"],
};

test.each(Object.entries(SEEN).flatMap(([field, all]) => all.map((heading) => [heading, field as Field] as const)))(
  "%j is the %s",
  (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  },
);

test.each(["Responsibility", "Accountable"])("%j may be a body's as well as a person's", (heading) => {
  expect([names(heading, "leadAgency"), names(heading, "leadOfficer")]).toEqual([true, true]);
});

/** Days that set no limit: none of them may be taken for a target, a revised date, or the day of completion. */
test.each([
  ...["Review date", "Date of review", "Meeting date", "Date raised", "Date added", "Date logged", "Date reported"],
  ...["Date received", "Executive date", "Board date", "Date of last update", "Date of meeting", "Next review"],
])("%j is no date of the action", (heading) => {
  expect(["target", "revised", "completed"]).not.toContain(fieldOf(heading));
});

test.each<[heading: string, field: Field]>([
  ["Completion date (target)", "target"],
  ["Completion date (actual)", "completed"],
  ["Date (revised)", "revised"],
  // Slips of the pen.
  ["Recomendation", "recommendation"],
  ["Targt date", "target"],
  ["Revisd date", "revised"],
  ["Respnsible officer", "leadOfficer"],
  ["Milestnes", "milestones"],
])("%j is the %s", (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test.each(["Completion date", "Date of completion"])("%j may be either, which the days tell", (heading) => {
  expect([names(heading, "target"), names(heading, "completed")]).toEqual([true, true]);
});
