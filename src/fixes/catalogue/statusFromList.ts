/**
 * Sets a status: where the text reads as done (V21), where it contradicts the status (V20), where the status is not understood
 * (V36). Which one, the user says, in the words that the column uses.
 */
import type { FixOfFinding } from "../fix.types";
import { statusCellOf, statusFieldOf, statusWordsOf } from "../statusWords";

export const statusFromList: FixOfFinding = {
  checks: ["V20", "V21", "V36"],
  offerFor: ({ check, sheet, row }, context) => {
    const at = context.actionAt(sheet, row);
    const field = at === undefined ? undefined : statusFieldOf(at.plan);
    if (at === undefined || field === undefined) return null;
    const cell = statusCellOf(at.plan, at.action, field);
    const now = context.cellAt(sheet, cell);
    const words = statusWordsOf(at.plan, context);
    if (now === null || words === null) return null;
    return {
      what: "Set the status",
      choice: {
        kind: "one of",
        label: "Status",
        options: words.words,
        suggested: check === "V21" ? words.complete : "",
      },
      propose: (chosen) =>
        chosen === "" || chosen === now.text
          ? null
          : {
              cells: [
                { sheet, cell, was: now.value, value: chosen, numberFormat: null, before: now.text, after: chosen },
              ],
              lists: [],
            },
    };
  },
};
