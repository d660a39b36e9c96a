/**
 * V21: the outcome or progress reads as done, or a completion date is there, and the status is blank or open. A question, never a
 * change of the state. A thing done is not the action done: silent where the text names a day that is still to come. Where work in progress is recorded,
 * plain words alone count, and of an overdue action also that the whole is there: then the status may be what is behind.
 */
import { formatLong } from "../../plan/dates/calendar";
import type { Action, Field, IsoDate } from "../../plan/model";
import type { ActionProblem, CheckOfAction, PlanColumns } from "../check.types";
import { findFinished, findPractice, type Told } from "../wording/finished";
import { namesDayToCome } from "../wording/dayToCome";
import { milestonesAchieved } from "../wording/milestonesAchieved";
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

function statusOf({ status }: Action, { columns }: PlanColumns): string {
  if (status.text !== "") return `the status is ${quote(status.text)}`;
  const hasStatus = columns.status !== undefined || columns.rag !== undefined;
  return hasStatus ? "no status is recorded" : "no completion is recorded";
}

/** A day on which it was done, beside a status that says that it is not: one of the two is wrong. */
function ofDate(action: Action, asAt: IsoDate): ActionProblem | undefined {
  const { completed, status } = action;
  if (completed?.date == null || completed.date > asAt || !isRecordedAsOpen(action)) return undefined;
  const message = `Is it done? It has a completion date, ${formatLong(completed.date)}, but the status is ${quote(status.text)}. Record it as complete, or take the date out.`;
  return { at: "completed", message };
}

/** Milestones are planned for the most part: only what says outright that all is done reads so. */
function ofMilestones(action: Action, plan: PlanColumns): ActionProblem | undefined {
  const text = milestonesAchieved(action, plan);
  const found = text === "" ? null : findFinished(text, "outright");
  if (found === null) return undefined;
  const message = `Is it done? The milestones achieved say ${quoteAround(text, found)}, but ${statusOf(action, plan)}. Record it as complete, or say what is left.`;
  return { at: placeOfStatus(plan) ?? "milestones", message };
}

export const readsAsDone: CheckOfAction = {
  id: "V21",
  severity: "warning",
  title: "Reads as done, but not recorded as complete",
  among: "open",
  findInAction: ({ action, rating }, plan, { asAt }) => {
    const ofItsDate = ofDate(action, asAt);
    if (ofItsDate !== undefined) return ofItsDate;
    const recordedAsOpen = isRecordedAsOpen(action);
    const told: Told = !recordedAsOpen ? "in any way" : rating.daysOverdue > 0 ? "as a whole" : "outright";
    for (const place of PLACES) {
      const text = action[place];
      if (text === "") continue;
      const isPlainOutcome = place === "outcome" && !recordedAsOpen;
      const found = findFinished(text, told) ?? (isPlainOutcome ? findPractice(text) : null);
      if (found === null || namesDayToCome(text, asAt)) continue;
      const message = `Is it done? The ${place} says ${quoteAround(text, found)}, but ${statusOf(action, plan)}. Record it as complete, or say what is left.`;
      return { at: placeOfStatus(plan) ?? place, message };
    }
    return ofMilestones(action, plan);
  },
};
