/** The days a report speaks of. */
import { addDays, formatLong, lastDayOfMonth, quarterEnd, threeMonthsOn } from "../plan/dates/calendar";
import type { IsoDate } from "../plan/model";
import type { Period } from "./report.types";

/**
 * What a report covers: the days up to the as-at date since the last report, or, without one, since the last quarter end before it: a
 * whole quarter where the as-at date is a quarter's last day.
 */
export function periodOf(asAt: IsoDate, lastReport: IsoDate | null): Period {
  return { from: addDays(lastReport ?? quarterEnd(asAt, -1), 1), to: asAt };
}

/** The next three months, the as-at date included. */
export function comingMonths(asAt: IsoDate): Period {
  return { from: asAt, to: threeMonthsOn(asAt) };
}

/** The last day of the month of a report: reports of one month take the place of each other. */
export function monthOfReport(asAt: IsoDate): IsoDate {
  return lastDayOfMonth(Number(asAt.slice(0, 4)), Number(asAt.slice(5, 7)));
}

/** "1 January to 31 March 2018": the year once where it is the same. */
export function formatPeriod({ from, to }: Period): string {
  const start = from.slice(0, 4) === to.slice(0, 4) ? formatLong(from).slice(0, -5) : formatLong(from);
  return `${start} to ${formatLong(to)}`;
}
