/** Puts the day on which a completed action was done into its blank cell (V17). Which day it was, the user says. */
import { isValidDay } from "../../plan/dates/calendar";
import { rowOfField } from "../../plan/model";
import type { FixOfFinding } from "../fix.types";
import { dateWritten } from "../writeDate";

/** An ISO day that there is. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text.split("-").map(Number) : [];
  return isValidDay(year, month, day);
}

export const completionDate: FixOfFinding = {
  checks: ["V17"],
  offerFor: ({ sheet, row }, context) => {
    const at = context.actionAt(sheet, row);
    const column = at?.plan.columns.completed;
    // A column of dates and outcomes in one has room for words, too: what is missing there, its owner writes.
    if (at === undefined || column === undefined || column === at.plan.columns.outcome) return null;
    const place = { sheet, cell: `${column}${rowOfField(at.action, "completed")}` };
    const now = context.cellAt(place.sheet, place.cell);
    if (now?.text !== "") return null;
    const latest = context.analysis.settings.asAt;
    return {
      what: "Put the completion date",
      choice: { kind: "day", label: "Completed on", latest },
      propose: (chosen) => {
        if (!isDay(chosen) || chosen > latest) return null;
        const change = dateWritten(context, place, now, chosen);
        return change === null ? null : { cells: [change], lists: [] };
      },
    };
  },
};
