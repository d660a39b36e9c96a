/**
 * V18: recorded as complete, and nothing says what came of it: the outcome is blank, a bare "Complete", "See above"
 * or an aim. In a plan without an outcome column the progress stands for it, and without that the words beside the state.
 */
import type { Action, Field } from "../../plan/model";
import { statesOutcome } from "../../plan/status/assurance";
import type { CheckOfAction, PlanColumns } from "../check.types";
import { quote } from "../wording/quote";

interface Place {
  readonly field: Field;
  readonly name: string;
  readonly text: (action: Action) => string;
}

const OUTCOME: Place = { field: "outcome", name: "outcome", text: (action) => action.outcome };
const PROGRESS: Place = { field: "progress", name: "progress", text: (action) => action.progress };
const STATUS: Place = { field: "status", name: "status", text: (action) => action.status.text };

function placeOfOutcome({ columns }: PlanColumns): Place {
  if (columns.outcome !== undefined) return OUTCOME;
  return columns.progress === undefined ? STATUS : PROGRESS;
}

export const closedWithNoOutcome: CheckOfAction = {
  id: "V18",
  severity: "error",
  title: "Closed with no outcome",
  among: "complete",
  findInAction: ({ action }, plan) => {
    const { field, name, text } = placeOfOutcome(plan);
    const words = text(action);
    if (statesOutcome(words)) return undefined;
    const says = words === "" ? `the ${name} is blank` : `the ${name} says only ${quote(words)}`;
    return { at: field, message: `Recorded as complete, but ${says}. Say what was done and what came of it.` };
  },
};
