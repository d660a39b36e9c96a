/** Which of the figures of a date's text can be the day, asked of every date of a plan: each distinct text is looked at once. */
import { dayMonthOrder } from "../dates/dayMonthOrder";

type Order = ReturnType<typeof dayMonthOrder>;

/** Only what begins with two figures and their separators is looked at: most dates are words, or real dates. */
const IN_FIGURES = /^\s?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-]/u;
const known = new Map<string, Order>();
/** Bounds what junk can fill. */
const MOST_KNOWN = 20_000;

export function orderIn(text: string): Order {
  if (text === "" || !IN_FIGURES.test(text)) return null;
  const before = known.get(text);
  if (before !== undefined) return before;
  const order = dayMonthOrder(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, order);
  return order;
}
