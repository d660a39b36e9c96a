/** What a completion date, in its own cell or in a text, says of the state at the as-at date. */
import { MONTH_WORDS } from "../dates/fragments";
import { addDays, addMonths } from "../dates/calendar";
import type { IsoDate, Precision, ReadDate, State } from "../model";
import { classifyStatusText } from "./classifyStatusText";
import { stateOfTick } from "./ticks";

export type Completion =
  /** Done on or before the as-at date. */
  | "done"
  /** Done, by a date after the as-at date: not complete yet. */
  | "later"
  /** The cell says that it is still ahead: "expected March 2025", "No". */
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

const OF_ACTION =
  "^\\W{0,3}(?:(?:(?:the|this) )?(?:action|recommendation)s? )?(?:(?:has|have) been |was |were |is |are |now ){0,2}";
const THEN = `(?=$|[^a-z ]| [^a-z]| (?:by|as|because|and|in|on|from|with|at|to|following|since|due|after|${MONTH_WORDS.join("|")})(?![a-z]))`;
/** What the cell may say outright that should say when. "N/A" there is no withdrawal, and "Removed the old forms" is what was done. */
const SAID_THERE: readonly (readonly [pattern: RegExp, state: State])[] = [
  [
    new RegExp(
      `${OF_ACTION}(?:superseded|withdrawn|cancell?ed|abandoned|discontinued|no longer (?:required|needed|applicable|relevant|being pursued)|not (?:being |to be )?(?:taken forward|pursued|proceeding|proceeded with))${THEN}`,
      "iu",
    ),
    "withdrawn",
  ],
  [
    new RegExp(
      `${OF_ACTION}(?:not (?:yet )?(?:been )?(?:started|begun|commenced)|yet to (?:start|begin|commence))${THEN}`,
      "iu",
    ),
    "not-started",
  ],
];

/** Whether the cell of a completion says that there is none because the action was dropped, or not begun; null where it does not. */
export function stateInPlaceOfDate(cell: string): State | null {
  if (cell === "") return null;
  return SAID_THERE.find(([pattern]) => pattern.test(cell))?.[1] ?? null;
}

/** What a completion date's cell says; "N/A" in it is no withdrawal of the action. */
export function completionOf(completed: ReadDate, asAt: IsoDate): Completion {
  const said = classifyStatusText(completed.text)?.state ?? null;
  if (completed.ongoing && said !== "complete") return "ahead";
  if (said === "in-progress" || said === "not-started" || stateOfTick(completed.text) === "in-progress") return "ahead";
  if (completed.date !== null) return isAfter(completed, asAt) ? "later" : "done";
  return said === "complete" ? "done" : null;
}
