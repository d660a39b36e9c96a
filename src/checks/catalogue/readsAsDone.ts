/**
 * V21: the outcome or progress reads as done, and the status is blank or open. A question, never a change of the state. A thing
 * done is not the action done: silent where the text names a day that is still to come.
 */
import type { Action, Field } from "../../plan/model";
import type { CheckOfAction, PlanColumns } from "../check.types";
import { findFinished, findPractice } from "../wording/finished";
import { namesDayToCome } from "../wording/dayToCome";
import { quote, quoteAround } from "../wording/quote";

const PLACES = ["outcome", "progress"] as const;

const A_COLOUR = /^\W*(?:amber|green|orange|red|yellow|[agr])\W*$/i;

/** Whether the owner recorded, in a word of the status cell, that the action is open. A colour tells nothing of that. */
function isRecordedAsOpen({ status }: Action): boolean {
  return status.text !== "" && status.state !== "unknown" && !A_COLOUR.test(status.text);
}

/** The cell to be filled; in a plan without a status the text itself. */
const placeOfStatus = ({ columns }: PlanColumns): Field | undefined =>
  (["status", "rag", "completed"] as const).find((field) => columns[field] !== undefined);

export const readsAsDone: CheckOfAction = {
  id: "V21",
  severity: "warning",
  title: "Reads as done, but not recorded as complete",
  among: "open",
  findInAction: ({ action }, plan, { asAt }) => {
    const recordedAsOpen = isRecordedAsOpen(action);
    for (const place of PLACES) {
      const text = action[place];
      if (text === "") continue;
      const isPlainOutcome = place === "outcome" && !recordedAsOpen;
      const found = findFinished(text, recordedAsOpen) ?? (isPlainOutcome ? findPractice(text) : null);
      if (found === null || namesDayToCome(text, asAt)) continue;
      const status = action.status.text === "" ? "no status is recorded" : `the status is ${quote(action.status.text)}`;
      const message = `Is it done? The ${place} says ${quoteAround(text, found)}, but ${status}. Record it as complete, or say what is left.`;
      return { at: placeOfStatus(plan) ?? place, message };
    }
    return undefined;
  },
};
