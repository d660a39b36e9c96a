/** A mark with which an action's own text opens or closes and that says its state: "DONE", "… Completed (12/03/2026)". */
import { trimEndOf } from "../text";

const WORD = "completed?|closed|done|actioned|implemented|discharged|withdrawn|superseded|cancelled";
const CAPITALS = "COMPLETED?|CLOSED|DONE|ACTIONED|IMPLEMENTED|DISCHARGED|WITHDRAWN|SUPERSEDED|CANCELLED";
/** In brackets, before a colon, a dash or a line break; "Complete: the form" is an order, "Completed: the form" none. */
const OPENS_SET_OFF = new RegExp(
  `^(?:[[(](?:${WORD})[^)\\]]{0,40}[)\\]]|(?:completed|closed|done|actioned|withdrawn|superseded|cancelled)(?=\\s?[:–—]|\\s-|\\s?\\n))`,
  "iu",
);
const OPENS_IN_CAPITALS = new RegExp(`^(?:${CAPITALS})(?=[^\\p{L}])`, "u");
const OPENS_WITH_TICK = /^[✓✔☑✅](?=\s?\S)/u;

/** A date, or less: what may follow the mark at the end. */
const DATE_ONLY =
  "[\\s:,(–—-]{0,4}(?:(?:on|in)\\s)?[\\d./\\s]{0,12}(?:(?:st|nd|rd|th)\\s)?(?:[A-Z][a-z]{2,8}\\.?)?[\\s\\d]{0,6}[).\\]\\s]{0,3}$";
/** Set off from the text before it by a mark or a line break. */
const CLOSES_SET_OFF = new RegExp(`(?:[.;:!?([–—\\n]\\s{0,3}|\\s-\\s{0,2})(?<mark>(?:${WORD})${DATE_ONLY})`, "iu");
const CLOSES_IN_CAPITALS = new RegExp(`\\s(?<mark>(?:${CAPITALS})${DATE_ONLY})`, "u");
/** With a capital, and with its date: "Train all staff Completed (12/03/2026)". */
const CLOSES_DATED =
  /\s(?<mark>(?:Completed|Closed|Done|Actioned|Implemented|Discharged)[\s:,(–—-]{1,4}(?:on\s)?\d[^\n]{3,24})$/u;
const CLOSES_WITH_TICK = /[✓✔☑✅]\ufe0f?$/u;
/** "To be COMPLETED 12/03/2026" and "when closed" are still to come. */
const STILL_AHEAD = /(?:\b(?:be|being|is|are|not|if|once|when|until|get|and|or|as)|\bto)\s*$/iu;

/** The mark stands within so many characters of the end; longer texts are not looked through. */
const LONGEST_MARK = 60;

/** "(done)" was set off by its first bracket; the date's own brackets stay. */
const withoutLoneBracket = (mark: string): string => (/[([]/u.test(mark) ? mark : trimEndOf(mark, /[)\]]/u));

function closingMark(text: string): string | null {
  const tail = text.slice(-LONGEST_MARK);
  for (const pattern of [CLOSES_SET_OFF, CLOSES_IN_CAPITALS, CLOSES_DATED]) {
    const mark = pattern.exec(tail)?.groups?.["mark"];
    if (mark === undefined) continue;
    const before = tail.slice(0, tail.length - mark.length);
    if (!STILL_AHEAD.test(before) && /\p{L}/u.test(text.slice(0, text.length - mark.length)))
      return withoutLoneBracket(mark);
  }
  return CLOSES_WITH_TICK.test(tail) && /\p{L}/u.test(text) ? "✓" : null;
}

/** A text all in capitals says nothing by them. */
const hasSmallLetters = (text: string): boolean => /\p{Ll}{2}/u.test(text);

/**
 * The mark that opens or closes an action's text, with its date; null where there is none, also for an order ("Complete the
 * training") and for what is still to come ("… to be completed").
 * @example markInAction("Train all staff Completed (12/03/2026)") === "Completed (12/03/2026)"
 */
export function markInAction(action: string): string | null {
  const text = action.trim();
  const opening =
    OPENS_SET_OFF.exec(text) ??
    (hasSmallLetters(text) ? OPENS_IN_CAPITALS.exec(text) : null) ??
    OPENS_WITH_TICK.exec(text);
  if (opening !== null) return opening[0].replace(/^[[(]|[)\]]$/gu, "");
  return closingMark(text);
}
