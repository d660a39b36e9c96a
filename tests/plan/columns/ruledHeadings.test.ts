/**
 * Headings of a few words, in which one word changes what the others mean: "Delivery date" is a target, "Actual delivery date" is
 * none, and "Delivery lead" is a person.
 */
import { headingEvidence } from "../../../src/plan/columns/evidence";
import { OUTRIGHT, SURE } from "../../../src/plan/columns/weights";
import type { Field } from "../../../src/plan/model";
import { fieldOf, names } from "./support/fieldOf";

const TABLE: Partial<Record<Field, readonly [are: readonly string[], areNot: readonly string[]]>> = {
  recommendation: [
    ["Our objective", "Summary", "Description of concern"],
    [
      ...["Improvement lead", "Improvement area lead", "Standard rating", "Objective comments", "Summary date"],
      ...["Response to the recommendation", "Recommendation status", "Recommendation owner"],
    ],
  ],
  action: [
    [
      "Actions and milestones",
      "Response to the recommendation",
      "Action taken or planned",
      "Planned improvements",
      "Actions that will be taken",
    ],
    [
      ...["Work lead", "Work with the families of the ward", "Summary of action taken and planned"],
      ...["Date of management response", "Proposed improvement lead", "Date needed to do"],
      ...["Action status", "Action owner", "Action ref", "Comments on actions", "Outcome of the action"],
    ],
  ],
  response: [
    ["Agreed? (Y/N)", "Response (agreed or rejected)", "Decision", "Accepted?"],
    ["Date agreed (Y/N)", "Date of agreed response", "Agreed action", "Agreed date"],
  ],
  milestones: [
    ["Milestones", "Milestone dates"],
    ["Milestone deadline", "Actions and milestones"],
  ],
  section: [
    ["Title of the report", "Workstream title", "Theme"],
    ["Theme lead", "Area status", "Title of officer"],
  ],
  leadAgency: [
    ["Implementer", "Addressee", "Partner", "Provider responsible"],
    ["Implementer's update", "Date addressed", "Lead team's comments", "Agency reference", "Partner action"],
  ],
  leadOfficer: [
    ["Named contact", "Sponsor", "Contact name", "Nominated lead officer"],
    ["Sponsor's comments", "Name of theme", "Officer's progress", "Staff ref"],
  ],
  start: [["Planned start date", "Start", "Commencement date"], ["Start date and progress"]],
  target: [
    ["Date for closure", "Date to be achieved", "Delivery date", "End date", "Finish", "Closure deadline"],
    ["Revised date for closure", "Revised date for completion", "Delivery lead", "Reason for the deadline revised"],
  ],
  revised: [
    ["Target date update", "Revised completion", "New deadline", "Revised"],
    ["Comment on revised date", "Revised action", "Revised status"],
  ],
  completed: [
    [
      "Date action implemented",
      "Actual date",
      "Actual finish",
      "Date undertaken",
      "Date carried out",
      "Date completed",
    ],
    ["Actual completion progress", "Target date", "Date to be achieved", "Started date"],
  ],
  status: [
    ["Completion rating", "Progress rating", "Status of action", "Open / closed", "Done (Y/N)", "% achieved"],
    ["Completion date / RAG", "Status date", "Reason for status", "Status owner", "Reason for % complete"],
  ],
  rag: [
    ["Progress RAG", "RAG", "Current RAG"],
    ["RAG date", "Reason for RAG status", "RAG comments"],
  ],
  progress: [
    [
      ...["Summary of actions taken by the agency", "Dated progress", "Work completed"],
      ...["Quarterly progress and impact", "Status commentary", "Action taken", "Comments on progress"],
    ],
    ["Progress date", "Q2 update date", "Progress update date", "Actions that will be taken", "Q1 progress RAG"],
  ],
  outcome: [
    ["Actual outcome against expected", "Desired change made", "Impact"],
    ["Evidence of impact", "Expected outcome and evidence", "Date of outcome", "Outcome rating", "Actual outcome date"],
  ],
  expectedOutcome: [
    ["Outputs and outcomes", "Output", "Intended impact", "Success measure"],
    ["Actual outputs and outcomes", "Actual output", "Date of expected outcome", "Date evidence required", "KPI ref"],
  ],
  evidence: [
    ["Link to evidence", "Evidence link", "Audit trail", "Evidence ref", "Certificate", "Minutes or records"],
    [
      ...["Evidence required", "Evidence date", "Audit trail date", "Record date", "Assurance rating"],
      ...["Minutes of action", "Files that we keep at the office", "Evidence reference date"],
    ],
  ],
  verified: [
    ["Verified by", "Signed off by", "Approved by", "Checked by", "Date verified"],
    ["Approved action", "Checked by all of our team leads", "Evidence verified"],
  ],
};

test.each(Object.entries(TABLE).flatMap(([field, [are]]) => are.map((heading) => [heading, field as Field] as const)))(
  "%j names the %s",
  (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  },
);

test.each(
  Object.entries(TABLE).flatMap(([field, [, areNot]]) => areNot.map((heading) => [heading, field as Field] as const)),
)("%j names no %s", (heading, field) => {
  expect(fieldOf(heading)).not.toBe(field);
});

/** What a column may be by its heading, though its cells may show that it is something else. */
test.each<[heading: string, fields: readonly Field[]]>([
  ["Recommendation", ["recommendation", "ref"]],
  ["Finding", ["recommendation", "ref"]],
  ["Action", ["action", "ref"]],
  ["Owner (organisation)", ["leadAgency", "leadOfficer"]],
  ["Implementer", ["leadAgency", "leadOfficer"]],
  ["Lead", ["leadAgency", "leadOfficer"]],
  ["Improvement area", ["section", "recommendation"]],
  ["Met?", ["status", "completed"]],
  ["Closed", ["status", "completed"]],
  ["Progress status", ["status", "progress"]],
  ["Follow-up: status", ["status", "progress"]],
  ["Outcome and evidence", ["outcome"]],
  ["Action by", ["leadOfficer"]],
])("%j may be any of %j", (heading, fields) => {
  expect(fields.filter((field) => !names(heading, field))).toEqual([]);
});

/** No column of such a heading may be taken for the field, whatever else it is. */
test.each<[field: Field, headings: readonly string[]]>([
  ["leadAgency", ["Lead officer", "Responsible officer", "Addressee's progress", "Which lead is it of all of them"]],
  [
    "leadOfficer",
    [
      "Lead agency",
      "Responsible agency",
      "Action completed by",
      "Action by when",
      "Step required by the notice in full",
    ],
  ],
  [
    "target",
    [
      ...["Actual delivery date", "Revised delivery date", "Actual end date", "Revised end date", "Actual finish"],
      ...["Actual completion date", "Revised completion date", "Position at end of February 2026", "Date reviewed"],
      ...["Target remediation lead", "Date of finding"],
    ],
  ],
  [
    "completed",
    [
      ...["Date to be achieved", "Target date for closure", "Date for completion", "Target completion date"],
      ...["Completion lead", "How complete is all of it", "Open/Closed", "Closed (Y/N)", "Outcomes achieved"],
      ...["Date due to be completed", "Revised closure date"],
    ],
  ],
  [
    "status",
    [
      ...["Reason for progress rating", "Reason for completion rating", "Date open / closed", "Date achieved"],
      ...["Must be all completed by then", "Outcomes achieved", "Date closed", "Evidence for closure"],
      ...["Reason for progress", "Date of rating"],
    ],
  ],
  ["rag", ["Reason for RAG status", "Reason for RAG rating", "Priority rating", "Reason for rating", "RAG comments"]],
  ["progress", ["Q1 progress RAG", "Actions that will be taken", "Progress reference", "Update due date"]],
  ["outcome", ["Evidence of impact", "Date change made", "Expected outcome and evidence"]],
  ["evidence", ["Evidence owner"]],
])("%s is named by none of %j", (field, headings) => {
  expect(headings.filter((heading) => names(heading, field))).toEqual([]);
});

const pointsFor = (heading: string, field: Field): number => headingEvidence(heading).scores.get(field) ?? 0;

/** So strongly that the column is sure, with cells that do not contradict. */
test.each<[heading: string, field: Field]>([
  ["Management response", "action"],
  ["Responsible team", "leadAgency"],
  ["Start date", "start"],
  ["End date", "target"],
  ["Delivery date", "target"],
  ["Actual finish", "completed"],
  ["Date completed", "completed"],
  ["Revised completion", "revised"],
  ["Audit trail", "evidence"],
  ["Evidence", "evidence"],
  ["Improvement needed", "recommendation"],
  ["Scope", "scope"],
  ["Theme", "section"],
])("%j says %s beyond doubt", (heading, field) => {
  expect(pointsFor(heading, field)).toBeGreaterThanOrEqual(SURE.heading);
});

/** So strongly that the column is no guess even where its cells do not look like it. */
test.each<[heading: string, field: Field]>([
  ["Recommendation", "recommendation"],
  ["Action", "action"],
  ["Lead agency", "leadAgency"],
  ["Responsible officer", "leadOfficer"],
  ["Deadline", "target"],
  ["Due", "target"],
  ["Time scale", "target"],
  ["Time-scales", "target"],
  ["Time frame", "target"],
  ["Time lines", "target"],
  ["Timeline", "target"],
  ["Time limit", "target"],
  ["Time limits", "target"],
  ["Time-table", "target"],
  ["Date for completion", "target"],
  ["Revised target date", "revised"],
  ["Actual date", "completed"],
  ["Status", "status"],
  ["Action status", "status"],
  ["Open/Closed", "status"],
  ["RAG", "rag"],
])("%j says %s outright", (heading, field) => {
  expect(pointsFor(heading, field)).toBeGreaterThanOrEqual(OUTRIGHT.heading);
});
