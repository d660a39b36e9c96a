/** V16: a completion date after the as-at date. */
import { formatLong } from "../../plan/dates/calendar";
import type { CheckOfAction } from "../check.types";

export const completedLater: CheckOfAction = {
  id: "V16",
  severity: "error",
  title: "Completed in the future",
  findInAction: ({ action }, _, { asAt }) => {
    if (!action.status.completedLater) return undefined;
    const on = action.completed?.date;
    const when = on == null ? "" : ` on ${formatLong(on)}`;
    return {
      at: "completed",
      message: `Completed in the future${when}: counted as open on ${formatLong(asAt)}. Check the date.`,
    };
  },
};
