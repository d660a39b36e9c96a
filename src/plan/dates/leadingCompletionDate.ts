/** The date of completion in the opening words of a completed action's outcome, progress or status. */
import type { ReadDate } from "../model";
import { prepare } from "./prepare";
import { readDateText } from "./readDateText";
import type { DateSettings } from "./settings";
import { tokenise } from "./tokens";

/** "Completed and Closed", "Complete –", "Action closed", "Date completed:", "Yes", "✓". */
const COMPLETION_WORDS =
  /[ \n"'*•-]{0,6}(?:[✓✔☑✅]\ufe0f?|yes|y(?= )|(?:(?:date|date of|action|actions|all|now|fully) ){0,3}(?:completed?|completion|closed|done|achieved|implemented|delivered|discharged|resolved|concluded|verified|signed off))(?:[ ,/&+-]{1,4}(?:and )?(?:fully )?(?:completed?|closed|done|achieved|implemented|delivered|discharged|resolved|verified|signed off|date)){0,3}(?: by (?:an )?(?:alternative|other|different) (?:means|route|measures?))?(?![a-z])/uy;
/** What any of those words begins with: most texts are told from them by their first letters. */
const OPENS_LIKE_THEM =
  /^[^a-z]{0,12}(?:date|action|all|now|fully|compl|clos|done|achie|imple|deliv|disch|resol|concl|verif|signed|yes|y |[✓✔☑✅])/iu;
/** Between those words and their date. */
const TO_DATE =
  /[ \n.,:;(-]{0,6}(?:(?:(?:at|by) (?:the )?(?:[a-z]{2,12} ){0,2}(?:board|panel|committee|meeting|csp|group) (?:(?:of|on) )?|(?:board|panel|committee|meeting|csp|group|[a-z]{2,3}) )(?=\d))?(?:(?:on|in|by|at|as of|as at|during) {1,3})?(?:(?:the )?end of {1,3}|the {1,3})?/uy;
/** What may stand after the date, so that "Completed March 2016 audit" names no date of completion. */
const AFTER_DATE = / {0,3}(?:$|[^a-z0-9 ])| (?:by|and|with|when|at|via|as|after|following|through|but)(?![a-z])/uy;
/** No opening of a text, words and date together, is longer: the rest of it need not be looked at. */
const LONGEST_OPENING = 240;
/** No written date is longer: the rest of a long text need not be looked at. */
const LONGEST_DATE = 80;

function endOf(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

/**
 * The date in the opening words of a completed action: "Completed and Closed 12.05.2016: …", "Complete 04/03/2020".
 * Null for all else, also for a dated update ("Update Jan 2015: …", "May 2015. All staff …").
 * The result's `text` is the date as written.
 */
export function leadingCompletionDate(text: string, settings: DateSettings): ReadDate | null {
  if (!OPENS_LIKE_THEM.test(text)) return null;
  const prepared = prepare(text.slice(0, LONGEST_OPENING));
  const wordsEnd = endOf(COMPLETION_WORDS, prepared, 0);
  if (wordsEnd < 0) return null;
  const start = endOf(TO_DATE, prepared, wordsEnd);
  const [token] = tokenise(prepared.slice(start, start + LONGEST_DATE), settings);
  if (token?.kind !== "date" || token.start !== 0) return null;
  if (endOf(AFTER_DATE, prepared, start + token.end) < 0) return null;
  const read = readDateText(text.slice(start, start + token.end), settings);
  return read.date === null ? null : read;
}
