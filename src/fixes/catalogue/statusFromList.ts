/**
 * Sets a status: where the text reads as done (V21), where it contradicts the status (V20), where the status is not understood
 * (V36). Which one, the user says, in the words that the column uses.
 */
import { formatLong } from "../../plan/dates/calendar";
import type { Action, Plan } from "../../plan/model";
import { rowOfField } from "../../plan/model";
import type { FixContext, FixOfFinding, Proposed } from "../fix.types";
import { statusCellOf, statusWordsOf, type StatusWords } from "../statusWords";

/** What is to be said of the completion date of an action that is opened again; null where it has none, or stays complete. */
function noteOn(plan: Plan, action: Action, chosen: string, words: StatusWords, context: FixContext): string | null {
  const column = plan.columns.completed;
  if (column === undefined || action.status.state !== "complete" || words.done.has(chosen)) return null;
  const cell = `${column}${rowOfField(action, "completed")}`;
  const text = context.cellAt(plan.sheet, cell)?.text ?? "";
  if (text === "") return null;
  const date = action.completed?.date;
  const shown = date == null ? text : formatLong(date);
  return `The completion date in ${cell} (${shown}) stays. Clear it if the action is not complete.`;
}

export const statusFromList: FixOfFinding = {
  checks: ["V20", "V21", "V36"],
  offerFor: ({ check, sheet, row }, context) => {
    const at = context.actionAt(sheet, row);
    const words = at === undefined ? null : statusWordsOf(at.plan, context);
    if (at === undefined || words === null) return null;
    const { plan, action } = at;
    const cell = statusCellOf(plan, action, words.field);
    const now = context.cellAt(sheet, cell);
    if (now === null) return null;
    const propose = (chosen: string): Proposed | null => {
      if (chosen === "" || chosen === now.text) return null;
      const note = noteOn(plan, action, chosen, words, context);
      return {
        cells: [{ sheet, cell, was: now.value, value: chosen, numberFormat: null, before: now.text, after: chosen }],
        lists: [],
        ...(note === null ? {} : { note }),
      };
    };
    return {
      what: "Set the status",
      writes: cell,
      choice: {
        kind: "one of",
        label: "Status",
        options: words.words,
        suggested: check === "V21" ? words.complete : "",
      },
      propose,
    };
  },
};
