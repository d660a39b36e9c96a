/** Which of the two figures of written dates is the day: what a column of them shows, or leaves open. */
import { prepare } from "./prepare";
import type { DateSettings } from "./settings";
import { tokenise } from "./tokens";

const FIGURES = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?\d{2,4}/u;
const LAST_MONTH = 12;
/** The order does not depend on them; they only find where dates stand. */
const ANY: DateSettings = { asAt: "2000-01-01", quarters: "financial", publication: null, dateSystem: 1900 };

function orderOf(first: number, second: number): "day-first" | "month-first" | "either" | null {
  if (first > LAST_MONTH && second > LAST_MONTH) return null;
  if (first > LAST_MONTH) return "day-first";
  if (second > LAST_MONTH) return "month-first";
  return first === second ? null : "either";
}

/**
 * In which order the dates in figures of a text can be meant: "31/03/2024" day first, "05/23/2024" month first, "06/05/2024"
 * either. Of several dates those that leave no choice decide; both orders at once are "either".
 * @returns null where the text has no such date, or none that the order changes (05/05/2024)
 */
export function dayMonthOrder(text: string): "day-first" | "month-first" | "either" | null {
  const prepared = prepare(text);
  const orders = new Set<"day-first" | "month-first" | "either">();
  for (const token of tokenise(prepared, ANY)) {
    const match = token.kind === "date" ? FIGURES.exec(prepared.slice(token.start, token.end)) : null;
    const order = match === null ? null : orderOf(Number(match[1]), Number(match[2]));
    if (order !== null) orders.add(order);
  }
  const isDayFirst = orders.has("day-first");
  const isMonthFirst = orders.has("month-first");
  if (isDayFirst !== isMonthFirst) return isDayFirst ? "day-first" : "month-first";
  return orders.size === 0 ? null : "either";
}
