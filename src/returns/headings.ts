/** The headings of a return, as they are printed. */
import type { LockedField, OpenField } from "./issue.types";

export const ID_HEADING = "Return ID";

export const HEADINGS: Readonly<Record<LockedField | OpenField, string>> = {
  ref: "Ref",
  recommendation: "Recommendation",
  action: "Action",
  target: "Target date",
  status: "Status",
  progress: "Progress this period",
  completed: "Completed on",
  outcome: "Outcome",
  evidence: "Evidence reference",
  sought: "New date sought",
  reason: "Reason for new date",
};

/** How a field is called in a sentence: "Status: In progress → Complete". */
export const FIELD_NAMES: Readonly<Record<LockedField | OpenField, string>> = {
  ...HEADINGS,
  progress: "Progress",
  evidence: "Evidence",
  reason: "Reason",
};

/** Name of the sheet that is filled in, and of the one that says how. */
export const ACTIONS_SHEET = "Your actions";
export const HOW_TO_SHEET = "How to fill this in";
