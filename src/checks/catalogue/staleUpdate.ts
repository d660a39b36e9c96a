/**
 * V26: open, and no dated update in 90 days, in a plan whose updates carry dates; in any plan, where the update itself says that nothing
 * was heard for so long.
 */
import { BlockSums } from "../../plan/blocks";
import { daysBetween, formatMonth } from "../../plan/dates/calendar";
import { isOpen, type Action, type IsoDate } from "../../plan/model";
import type { CheckOfPlan, CheckedAction } from "../check.types";
import { latestUpdateDay, monthNamedIn, silentSince } from "../wording/latestUpdate";

const LONGEST_SILENCE = 90;

/** The last day of the month of an action's latest update, or null where no update carries a date. */
function updatedOn({ progress, updates }: Action): IsoDate | null {
  const heading = updates.findLast(({ text }) => text !== "")?.heading;
  return latestUpdateDay(progress) ?? (heading === undefined ? null : monthNamedIn(heading));
}

/** Open actions with the day of their latest update. */
const openActions = new BlockSums((rated: readonly CheckedAction[]) =>
  rated
    .filter(({ action }) => isOpen(action))
    .map(({ action }) => {
      const silent = silentSince(action.progress);
      return { action, on: silent ?? updatedOn(action), isSaid: silent !== null };
    }),
);

export const staleUpdate: CheckOfPlan = {
  id: "V26",
  severity: "warning",
  title: "No recent update",
  findInPlan: ({ plan, rated }, { asAt }) => {
    if (plan.columns.progress === undefined) return [];
    const open = openActions.of(rated, null).flat();
    const filled = open.filter(({ action, isSaid }) => action.progress !== "" && !isSaid);
    const dated = filled.filter(({ on }) => on !== null);
    // Where updates carry no dates as a rule, one that does not is no sign of silence.
    const areDated = dated.length >= 2 && dated.length * 2 >= filled.length;
    return open
      .filter(({ isSaid }) => areDated || isSaid)
      .filter(({ action, on }) => isExpected(action, asAt) && (on === null || daysBetween(on, asAt) > LONGEST_SILENCE))
      .map(({ action, on }) => {
        const since = on === null ? "No dated update" : `No update since ${formatMonth(on)}`;
        return {
          row: action.row,
          at: "progress",
          message: `${since}. Ask the owner how it stands, and write it down with its date.`,
        };
      });
  },
};

/** Of what is to start later, or has not started, no update is expected yet. */
const isExpected = ({ status, start }: Action, asAt: IsoDate): boolean =>
  status.state !== "not-started" && !(start?.date != null && start.date > asAt);
