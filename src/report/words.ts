/** Small pieces of English that every section needs. */
import { addDays, addMonths } from "../plan/dates/calendar";
import type { IsoDate } from "../plan/model";

/** "1 action", "2 actions", "1,200 actions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

const WITH_COMMAS = new Intl.NumberFormat("en-GB");

/** "1,200". */
export function formatCount(count: number): string {
  return WITH_COMMAS.format(count);
}

/** A share in whole per cent, which is never 0 % or 100 % by rounding alone. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "0%";
  const rounded = Math.round((100 * part) / whole);
  if (rounded === 0 && part > 0) return "under 1%";
  if (rounded === 100 && part < whole) return "over 99%";
  return `${rounded}%`;
}

/**
 * How late: in days up to a year, then in years and months.
 * @example lateInWords(400, "2018-03-31") === "1 year 1 month"
 */
export function lateInWords(days: number, asAt: IsoDate): string {
  const due = addDays(asAt, -days);
  let months =
    (Number(asAt.slice(0, 4)) - Number(due.slice(0, 4))) * 12 + Number(asAt.slice(5, 7)) - Number(due.slice(5, 7));
  if (addMonths(due, months) > asAt) months -= 1;
  const years = Math.floor(months / 12);
  if (years < 1) return counted(days, "day");
  const rest = months % 12;
  return rest === 0 ? counted(years, "year") : `${counted(years, "year")} ${counted(rest, "month")}`;
}

/** A name for a total that none of the others has: agencies and sections may be called anything. */
export function nameBeside(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.trim().toLowerCase()));
  let name = wanted;
  while (taken.has(name.toLowerCase())) name = `${name} (total)`;
  return name;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1] ?? ""}`;
}

/** What looks wrong before a sign that something was left out. */
const ENDING = /[\s.,;:–-]{1,9}$/u;

/** At most so many characters, cut between words, with a sign where something was left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const lastSpace = kept.lastIndexOf(" ");
  // Half of a character of two code units is none.
  const cut = lastSpace > most / 2 ? kept.slice(0, lastSpace) : kept.replace(/[\uD800-\uDBFF]$/u, "");
  return `${cut.replace(ENDING, "")}…`;
}

/** With its first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that ends as a sentence does. */
export function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** The paragraphs of a text of the user's own: a line each, without the blank ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
