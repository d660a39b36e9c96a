/** What a completion date, in its own cell or in a text, says of the state at the as-at date. */
import { addDays, addMonths } from "../dates/calendar";
import type { IsoDate, Precision, ReadDate } from "../model";
import { classifyStatusText } from "./classifyStatusText";

export type Completion =
  /** Done on or before the as-at date. */
  | "done"
  /** Done, by a date after the as-at date: not complete yet. */
  | "later"
  /** The cell says that it is still ahead: "expected March 2025". */
  | "ahead"
  /** Nothing. */
  | null;

const MONTHS: Readonly<Record<Precision, number>> = { none: 0, day: 0, month: 1, quarter: 3, season: 3, year: 12 };

/** The first day of the month, quarter or year that a date is the last day of. */
function startOf({ date, precision }: { readonly date: IsoDate; readonly precision: Precision }): IsoDate {
  const months = MONTHS[precision];
  return months === 0 ? date : addMonths(addDays(date, 1), -months);
}

/** Whether a completion date is after the as-at date, the whole of its month or quarter. */
export function isAfter(completed: ReadDate, asAt: IsoDate): boolean {
  return completed.date !== null && startOf({ date: completed.date, precision: completed.precision }) > asAt;
}

/** What a completion date's cell says; "N/A" in it is no withdrawal of the action. */
export function completionOf(completed: ReadDate, asAt: IsoDate): Completion {
  const said = classifyStatusText(completed.text)?.state ?? null;
  if (completed.ongoing && said !== "complete") return "ahead";
  if (said === "in-progress" || said === "not-started") return "ahead";
  if (completed.date !== null) return isAfter(completed, asAt) ? "later" : "done";
  return said === "complete" ? "done" : null;
}
