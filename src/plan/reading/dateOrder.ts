/** Which of the figures of a date can be the day, asked of every date of a plan: each one that was read is looked at once. */
import { dayMonthOrder } from "../dates/dayMonthOrder";
import type { ReadDate } from "../model";

type Order = ReturnType<typeof dayMonthOrder>;

/** Only what begins with two figures and their separators is looked at: most dates are words, or real dates. */
const IN_FIGURES = /^\s?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-]/u;

/** Cells with the same text share what was read of them. */
const known = new WeakMap<ReadDate, { readonly order: Order }>();

export function orderIn(date: ReadDate): Order {
  let found = known.get(date);
  if (found === undefined) {
    found = { order: IN_FIGURES.test(date.text) ? dayMonthOrder(date.text) : null };
    known.set(date, found);
  }
  return found.order;
}
