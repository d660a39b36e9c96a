/**
 * V20: recorded as complete, and the text beside it says otherwise. Looks at outcome, progress and status; milestones
 * are left out, for they tell what was planned.
 */
import type { Action } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { quoteAround } from "../wording/quote";
import { findUnfinished } from "../wording/unfinished";

const PLACES = ["outcome", "progress", "status"] as const;

const textAt = (action: Action, place: (typeof PLACES)[number]): string =>
  place === "status" ? action.status.text : action[place];

export const textContradictsStatus: CheckOfAction = {
  id: "V20",
  severity: "warning",
  title: "Text contradicts status",
  among: "complete",
  findInAction: ({ action }) => {
    for (const place of PLACES) {
      const text = textAt(action, place);
      const found = text === "" ? null : findUnfinished(text);
      if (found === null) continue;
      const message = `Recorded as complete, but the ${place} says ${quoteAround(text, found)}. Reopen it, or bring the text up to date.`;
      return { at: place, message };
    }
    return undefined;
  },
};
