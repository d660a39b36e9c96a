/** Revised dates that stand beside others in one cell. */
import type { ListedDate, ReadDate } from "../model";

/** A revised date written inside the target cell, as a date of its own beside the original. */
export function revisedInTarget(target: ReadDate): ReadDate | null {
  return target.revisedTo === null ? null : { ...target, date: target.revisedTo, revisedTo: null };
}

const isInOrder = (dates: readonly ListedDate[]): boolean =>
  dates.every(({ date }, at) => at === 0 || (dates[at - 1]?.date ?? date) <= date);

/**
 * The date now of a cell in a column of revised dates, with those that it was before: "30/09/25, now 31/01/26", or a date a line.
 * The last that was written is the date now, unless they are written with the newest first. That they are not the earliest first is in
 * doubt: then as many dates are named as before (V14).
 */
export function lastRevision(revised: ReadDate): ReadDate {
  const { date, listed, revisedTo, revisedBefore = [] } = revised;
  if (date === null || revisedTo === date) return revised;
  if (revisedTo !== null) {
    const before = listed?.map((one) => one.date) ?? [date];
    return {
      ...revised,
      date: revisedTo,
      revisedTo: null,
      revisedBefore: [...before, ...revisedBefore],
      datesNamed: 1,
    };
  }
  if (listed === undefined) return revised;
  // Not toReversed: WebKit knows it from Safari 16 only.
  const newestFirst = [...listed].reverse();
  const [now = { date, precision: revised.precision }, ...before] = isInOrder(newestFirst) ? listed : newestFirst;
  return {
    ...revised,
    ...now,
    revisedBefore: before.map((one) => one.date).reverse(),
    datesNamed: isInOrder(listed) ? 1 : revised.datesNamed,
  };
}
