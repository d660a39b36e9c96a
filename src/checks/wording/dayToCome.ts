/**
 * A day that a text sets for something and that is still to come: "Audit day 18 June", "Launch event 4 May 2026". Told by its form:
 * an occasion and its day, with no verb, are a clause of their own.
 */
import { isoDay, isValidDay } from "../../plan/dates/calendar";
import type { IsoDate } from "../../plan/model";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const OCCASIONS =
  "audit|briefing|conference|course|event|forum|hearing|inspection|launch|meeting|panel|re-audit|review|round|session|training|visit|webinar|workshop";

/** Words that stand before an occasion where its clause tells what was done on it: "Shared at the team meeting 4 May". */
const TOLD = "(?!(?:after|at|during|following|from|in|on|since|with|[a-z]{1,15}ed)\\b)";

const OCCASION_WITH_DAY = new RegExp(
  `(?:^|[.;,:\\n–—] {0,3})(?:${TOLD}[a-z'’-]{1,20} ){0,3}(?:${OCCASIONS})(?: day| date| event)?(?: is)?(?: on| of)?(?: the)?` +
    ` (\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join("|")})[a-z]{0,6}(?: (\\d{4}))? {0,3}(?=[.;,\\n)]|$)`,
  "giu",
);

/**
 * Whether a text names the day of an occasion still to come as at a day. A day without its year is taken for one to come: of one
 * that is over a text says what it was.
 */
export function namesDayToCome(text: string, asAt: IsoDate): boolean {
  for (const [, day, month = "", year] of text.matchAll(OCCASION_WITH_DAY)) {
    if (year === undefined) return true;
    const parts = [Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day)] as const;
    if (isValidDay(...parts) && isoDay(...parts) > asAt) return true;
  }
  return false;
}
