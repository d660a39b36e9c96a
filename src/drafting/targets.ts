/** Dates that a review asks for: "by December 2013" in a sentence, or what stands behind "Target date:". A suggestion, never a promise. */
import { readDateText } from "../plan/dates/readDateText";
import type { DateSettings } from "../plan/dates/settings";
import type { SuggestedTarget } from "./draft.types";

const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const BY = new RegExp(
  "\\b(?:by|before|no later than)\\s(?:the\\s)?(?:end\\s(?:of\\s)?)?((?:\\d{1,2}(?:st|nd|rd|th)?\\s)?" +
    `(?:${MONTHS})\\.?\\s\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:spring|summer|autumn|winter)\\s\\d{4}|(?:the\\s)?end\\sof\\s\\d{4})`,
  "giu",
);
const WITHIN =
  /\bwithin\s(?:\d{1,2}|one|two|three|four|five|six|nine|twelve|eighteen)\s(?:weeks|months|years|month|year)\s(?:of|from|after)\s(?:the\s)?(?:publication|report|review)[a-z ]{0,20}\b/iu;

/** The last day that a text names, where it names one as a limit. */
export function targetIn(text: string, settings: DateSettings): SuggestedTarget | null {
  const found = [...text.matchAll(BY)].at(-1);
  if (found?.[1] !== undefined) return { text: found[0], date: readDateText(found[1], settings).date };
  const within = WITHIN.exec(text)?.[0];
  return within === undefined ? null : { text: within.trim(), date: null };
}

/** What a label says, as it stands. */
export const targetSaid = (text: string, settings: DateSettings): SuggestedTarget => ({
  text,
  date: readDateText(text, settings).date,
});
