/** V25: open, and given a new date twice or more, or re-dated to more than 180 days past the original. */
import { daysBetween, formatLong } from "../../plan/dates/calendar";
import { controllingDate } from "../../plan/model";
import { newDates, timesInWords } from "../../plan/newDates";
import type { CheckOfAction } from "../check.types";

const LONGEST_SLIPPAGE = 180;

export const repeatedSlippage: CheckOfAction = {
  id: "V25",
  severity: "warning",
  title: "Repeated or long slippage",
  among: "open",
  findInAction: ({ action }) => {
    const dates = newDates(action);
    const [original, now] = [action.target.date, controllingDate(action)];
    if (dates.size === 0 || now === null) return undefined;
    const slipped = original === null ? 0 : daysBetween(original, now);
    if (dates.size < 2 && slipped <= LONGEST_SLIPPAGE) return undefined;
    const from = original === null ? "" : ` from ${formatLong(original)}`;
    const by = slipped > 0 ? `, ${slipped} days later` : "";
    return {
      at: "revised",
      message: `Re-dated ${timesInWords(dates.size)}${from} to ${formatLong(now)}${by}. Say what stands in the way, or take it to the board for a decision.`,
    };
  },
};
