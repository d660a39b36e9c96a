/** V39: the state comes from the banner, the sheet, a mark in the action's text or a word in the target's cell, not from a column. */
import type { Action } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

const STATES: Readonly<Record<Action["status"]["state"], string>> = {
  complete: "complete",
  "in-progress": "in progress",
  "not-started": "not started",
  withdrawn: "withdrawn",
  unknown: "not known",
};

function becauseOf({ status, section, action, response, target }: Action): string | null {
  switch (status.from) {
    case "banner":
      return `because of the banner ${quote(section)}`;
    case "sheet":
      return "because of the name of the sheet";
    case "action":
      return `because of what stands in the action, ${quote(action)}`;
    case "target":
      return `because of what stands in the target date, ${quote(target.text)}`;
    case "response":
      return `because of the response ${quote(response)}`;
    default:
      return null;
  }
}

export const stateFromElsewhere: CheckOfAction = {
  id: "V39",
  severity: "advice",
  title: "State taken from elsewhere",
  findInAction: ({ action }, { columns }) => {
    const why = becauseOf(action);
    if (why === null) return undefined;
    const hasStatus = columns.status !== undefined;
    const todo = hasStatus
      ? "Record it in the status if that is right."
      : "The plan has no column for the status: add one and record it there, if that is right.";
    return {
      at: hasStatus ? "status" : "action",
      message: `Counted as ${STATES[action.status.state]} ${why}. ${todo}`,
    };
  },
};
