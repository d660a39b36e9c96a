/** V38: an action that starts after it is due. */
import { formatLong } from "../../plan/dates/calendar";
import { controllingDate } from "../../plan/model";
import type { CheckOfAction } from "../check.types";

export const startsAfterDue: CheckOfAction = {
  id: "V38",
  severity: "error",
  title: "Starts after it is due",
  among: "not withdrawn",
  findInAction: ({ action }) => {
    const start = action.start?.date;
    const due = controllingDate(action);
    if (start == null || due === null || start <= due) return undefined;
    return {
      at: "start",
      message: `It starts on ${formatLong(start)} and is due on ${formatLong(due)}. Check the dates.`,
    };
  },
};
