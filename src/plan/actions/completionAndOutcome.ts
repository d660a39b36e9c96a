/** The statutory template's last column, "Date of completion and outcome", in its two halves. */
import { isBareCompletion } from "../bareText";
import { classifyStatusText } from "../status/classifyStatusText";

export interface Halves {
  readonly completed: string;
  readonly outcome: string;
}

/** A date and what may stand behind it are no longer: only so much of the text is looked at. */
const LONGEST_DATE = 40;
const LOOKED_AT = LONGEST_DATE + 10;

/** What may stand between the word and what came of it. */
const MARK = /[^\s]|\n/u;

/** Where a date may end: a line, a dash between spaces, a mark after a digit, a space after a month and its year. */
const SEPARATOR = /\n|\s{1,4}[–—-]\s{1,4}|[.;:,]\s{1,4}|\s{1,4}/gu;

const DAY_IN_FIGURES = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})$/u;

/**
 * Whether a mark, or a space, can end a date: only after a number, a space only after a month's year, or between a whole day in
 * figures and the capital of a sentence.
 */
function canEnd(before: string, separator: string, after: string): boolean {
  if (/[\n–—-]/u.test(separator)) return true;
  if (/[.;:,]/u.test(separator)) return /\d$/u.test(before);
  return /[a-z]{3} \d{4}$/iu.test(before) || (DAY_IN_FIGURES.test(before) && /^\p{Lu}\p{Ll}/u.test(after));
}

/** "Completed", "Done, March 2016": where the date of completion belongs, the word is the answer, as it is in a column of its own. */
const saysDone = (text: string): boolean => isBareCompletion(text) && classifyStatusText(text)?.state === "complete";

/**
 * Splits at the first place where what stands before it is a date on its own, or says no more than that it is done.
 * @param isDate whether a whole text is a date and nothing else
 * @example "31/03/2016 – Policy published" → { completed: "31/03/2016", outcome: "Policy published" }
 * @example "Completed. Policy published" → { completed: "Completed", outcome: "Policy published" }
 * @example "Policy published" → { completed: "", outcome: "Policy published" }
 */
export function splitCompletionAndOutcome(text: string, isDate: (text: string) => boolean): Halves {
  if (text === "" || isDate(text) || saysDone(text)) return { completed: text, outcome: "" };
  for (const { index, 0: separator } of text.slice(0, LOOKED_AT).matchAll(SEPARATOR)) {
    const before = text.slice(0, index).trim();
    if (before.length > LONGEST_DATE) break;
    const after = text.slice(index + separator.length).trim();
    if (canEnd(before, separator, after) && isDate(before)) return { completed: before, outcome: after };
    if (MARK.test(separator) && saysDone(before)) return { completed: before, outcome: after };
  }
  return { completed: "", outcome: text };
}
