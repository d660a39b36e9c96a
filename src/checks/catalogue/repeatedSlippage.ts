/** V25: open, and given a new date twice or more, or re-dated to more than 180 days past the original. */
import { daysBetween, formatLong } from "../../plan/dates/calendar";
import { controllingDate, isOpen, type Action, type IsoDate } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { oneProblem } from "../finders";

const LONGEST_SLIPPAGE = 180;

/** The dates that came after the original, each once. */
function newDates({ target, revised, revisions }: Action): ReadonlySet<IsoDate> {
  const all = [target.revisedTo, ...revisions.map(({ date }) => date), revised?.date ?? null];
  return new Set(all.filter((date) => date !== null && date !== target.date) as IsoDate[]);
}

export const repeatedSlippage: CheckOfAction = {
  id: "V25",
  severity: "warning",
  title: "Repeated slippage",
  findInAction: oneProblem(({ action }) => {
    if (!isOpen(action)) return undefined;
    const dates = newDates(action);
    const [original, now] = [action.target.date, controllingDate(action)];
    if (dates.size === 0 || now === null) return undefined;
    const slipped = original === null ? 0 : daysBetween(original, now);
    if (dates.size < 2 && slipped <= LONGEST_SLIPPAGE) return undefined;
    const times = dates.size === 1 ? "once" : dates.size === 2 ? "twice" : `${dates.size} times`;
    const from = original === null ? "" : ` from ${formatLong(original)}`;
    const by = slipped > 0 ? `, ${slipped} days later` : "";
    return {
      at: "revised",
      message: `Re-dated ${times}${from} to ${formatLong(now)}${by}. Say what stands in the way, or take it to the board for a decision.`,
    };
  }),
};
