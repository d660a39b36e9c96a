/** The quarters a report speaks of. */
import { addDays, formatLong, quarterEnd } from "../plan/dates/calendar";
import type { IsoDate } from "../plan/model";
import type { Period } from "./report.types";

/** The quarter that ends on the as-at date or last before it: at 15 May 2018, January to March 2018. */
export function lastQuarter(asAt: IsoDate): Period {
  const current = quarterEnd(asAt, 0);
  const to = current === asAt ? current : quarterEnd(asAt, -1);
  return { from: addDays(quarterEnd(to, -1), 1), to };
}

/** From the day after the as-at date to the end of the next quarter: what "due next quarter" counts. */
export function comingQuarter(asAt: IsoDate): Period {
  return { from: addDays(asAt, 1), to: quarterEnd(asAt, 1) };
}

/** "1 January to 31 March 2018": the year once where it is the same. */
export function formatPeriod({ from, to }: Period): string {
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatLong(from).slice(0, -5) : formatLong(from);
  return `${start} to ${formatLong(to)}`;
}
