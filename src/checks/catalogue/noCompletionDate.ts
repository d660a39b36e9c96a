/** V17: complete, and nobody can tell since when, where the plan has a column for it. */
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

export const noCompletionDate: CheckOfAction = {
  id: "V17",
  severity: "error",
  title: "No completion date",
  column: "completed",
  among: "complete",
  findInAction: ({ action: { completed } }) => {
    if (completed?.date != null) return undefined;
    const text = completed?.text ?? "";
    const says = text === "" ? "no completion date is given" : `${quote(text)} is no date of completion`;
    return { at: "completed", message: `Recorded as complete, but ${says}. When was it done? Add the day or month.` };
  },
};
