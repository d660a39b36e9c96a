/** How often an action was given another date, by the tracker's own columns and by the earlier reports together. */
import type { Past } from "../../history/overTime";
import type { Action, IsoDate } from "../../plan/model";
import { newDates } from "../../plan/newDates";

/** A date that stands in several places counts once, and so does one that an earlier report has, too. */
export function timesRedated(action: Action, past: Past | undefined): number {
  const { target } = action;
  const given = newDates(action);
  const then = past?.dates ?? [];
  if (given.size === 0 && then.length === 0) return 0;
  const dates = new Set<IsoDate>([...(target.date === null ? [] : [target.date]), ...given]);
  for (const date of then) dates.add(date);
  // A date that was given up and taken up again is known from the reports only.
  return Math.max(0, dates.size - 1, then.length - 1);
}
