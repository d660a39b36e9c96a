/** Words that several views share: loaded with the first of them. */
import type { Field, State } from "../../plan/model";

const fields: Readonly<Record<Field, string>> = {
  ref: "Number (ref)",
  section: "Section",
  recommendation: "Recommendation",
  response: "Response",
  scope: "Scope",
  action: "Action",
  leadAgency: "Lead agency",
  leadOfficer: "Lead officer",
  milestones: "Milestones",
  start: "Start date",
  target: "Target date",
  revised: "Revised date",
  completed: "Completion date",
  progress: "Progress",
  outcome: "Outcome",
  expectedOutcome: "Expected outcome",
  evidence: "Evidence",
  verified: "Sign-off",
  status: "Status",
  rag: "RAG",
};

const states: Readonly<Record<State, string>> = {
  complete: "Complete",
  "in-progress": "In progress",
  "not-started": "Not started",
  withdrawn: "Withdrawn",
  unknown: "Not known",
};

export const shared = {
  fields,
  states,
  noAgency: "No lead agency",
  noOfficer: "No lead officer",
  noSection: "No section",
  noPlan: "No action plan found",
  copied: "Copied",
  readAgain: "Read again",
  inDoubt: "in doubt",
  writeReport: "Write board report",
  goTo: (label: string) => `Go to ${label} in the sheet`,
  noText: "(no action)",
  tiles: {
    total: "Actions",
    complete: "Complete",
    overdue: "Overdue",
    dueSoon: "Due in the next three months",
    noDateOrOwner: "No date or owner",
    findings: "Findings",
  },
} as const;
