/** Dates that stand in other columns' text: a completion date in its opening words, a time limit in a banner. */
import type { ReadDate } from "../model";
import type { DateSettings } from "./dates.types";
import { prepare } from "./prepare";
import { readDateText } from "./read-text";
import { tokenise, type Token } from "./tokens";
import { scopeOf } from "./scope";

/** "Completed and Closed", "Complete –", "Action closed", "Date completed:": the opening words of a completed action. */
const COMPLETION_WORDS =
  /[ \n"'*•-]{0,6}(?:(?:date|date of|action|actions|all|now|fully) ){0,3}(?:completed?|completion|closed|done|achieved|implemented|delivered|discharged|signed off)(?:[ ,/&+-]{1,4}(?:and )?(?:fully )?(?:completed?|closed|done|achieved|implemented|delivered|discharged|signed off|date)){0,3}(?![a-z])/uy;
/** Between those words and their date. */
const TO_DATE = /[ \n.,:;(-]{0,6}(?:(?:on|in|by|at|as of|as at|during) {1,3})?(?:(?:the )?end of {1,3}|the {1,3})?/uy;
/** What may stand after the date, so that "Completed March 2016 audit" names no date of completion. */
const AFTER_DATE = /[ ]{0,3}(?:$|[^a-z0-9 ]| (?:by|and|with|when|at|via|as|after|following|through|but)(?![a-z]))/uy;

function endOf(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

/** The date that begins at a place, with what it is read as; null when none does or something else goes on. */
function dateAt(text: string, prepared: string, at: number, settings: DateSettings): ReadDate | null {
  // A date is short: the rest of a long text need not be looked at.
  const [token] = tokenise(prepared.slice(at, at + 80), settings);
  if (token?.kind !== "date" || token.start !== 0) return null;
  if (endOf(AFTER_DATE, prepared, at + token.end) < 0) return null;
  const read = readDateText(text.slice(at, at + token.end), settings);
  return read.date === null ? null : read;
}

/**
 * The date in the opening words of a completed action: "Completed and Closed 19.03.2015: …", "Complete 04/03/2020".
 * Null for all else, also for a dated update ("Update Feb 2014: …", "August 2013. All staff …").
 * The result's `text` is the date as written.
 */
export function leadingCompletionDate(text: string, settings: DateSettings): ReadDate | null {
  const prepared = prepare(text);
  const wordsEnd = endOf(COMPLETION_WORDS, prepared, 0);
  if (wordsEnd < 0) return null;
  return dateAt(text, prepared, endOf(TO_DATE, prepared, wordsEnd), settings);
}

/**
 * The date that opens the text of a "Date of completion and outcome" column: "15/03/2016 – policy ratified", or after
 * completion words as above. Null when the text does not open with one. The result's `text` is the date as written.
 */
export function openingDate(text: string, settings: DateSettings): ReadDate | null {
  const prepared = prepare(text);
  const start = endOf(/[ \n"'*•-]{0,6}/uy, prepared, 0);
  return dateAt(text, prepared, start, settings) ?? leadingCompletionDate(text, settings);
}

/**
 * The time limit a banner sets for the rows below it: "Actions to be completed by June 2006". Null when it names none.
 * One from publication is given also while the publication date is not known. The result's `text` is the limit as written.
 */
export function timeLimitInBanner(text: string, settings: DateSettings): ReadDate | null {
  const prepared = prepare(text);
  const tokens = tokenise(prepared, settings);
  const limits = scopeOf(asProse(tokens)).tokens;
  const first = limits[0];
  const last = limits.at(-1);
  if (first === undefined || last === undefined) return publicationLimit(text, tokens, settings);
  const read = readDateText(text.slice(first.start, last.end), settings);
  return read.date === null && read.problem !== "needs-publication-date" ? null : read;
}

/** A banner is prose, even one made only of words that stand around dates. */
function asProse(tokens: readonly Token[]): readonly Token[] {
  return [{ kind: "other", start: 0, end: 0, reading: null }, ...tokens];
}

/** "Immediate actions (within 3 months of publication)" needs no "by". */
function publicationLimit(text: string, tokens: readonly Token[], settings: DateSettings): ReadDate | null {
  for (const token of tokens) {
    if (token.kind !== "date") continue;
    const phrase = text.slice(token.start, token.end);
    if (/publication/iu.test(phrase)) return readDateText(phrase, settings);
  }
  return null;
}
