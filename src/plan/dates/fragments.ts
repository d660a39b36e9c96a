/**
 * Pieces of regular expressions that the date parsers are made of. All work on prepared text (see prepare.ts: lower case,
 * plain spaces, hyphens and apostrophes). Every repeat is bounded, so that no text can make a pattern backtrack for long.
 */

/** Month words to 1–12: names, abbreviations, and the slips that trackers really hold. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    // The last of some are Welsh.
    ["january", "jan", "janurary", "januray", "janaury", "ionawr"],
    ["february", "feb", "febuary", "feburary", "febrary", "chwefror"],
    ["march", "mar", "mrch", "mawrth"],
    ["april", "apr", "apil", "arpil", "ebrill"],
    ["may", "mai"],
    ["june", "jun", "mehefin"],
    ["july", "jul", "gorffennaf"],
    ["august", "aug", "augst", "agust", "awst"],
    ["september", "sept", "sep", "septmber", "setember", "septemeber", "medi"],
    ["october", "oct", "ocotber", "octber", "hydref"],
    ["november", "nov", "novemeber", "novmber", "tachwedd"],
    ["december", "dec", "decemeber", "decmber", "rhagfyr"],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()];

/** A month's name as group "month", with the full stop of an abbreviation. "may be" is no month. */
const monthWords = `(?:${MONTH_WORDS.join("|")})(?![a-z])(?! (?:be|not|need|have|require)\\b)`;
export const MONTH = `(?<month>${monthWords})\\.?`;

/** st, nd, rd, th, also when the document's superscript was pasted with a space ("1 st"). */
const ORDINAL = "(?: {0,2}(?:st|nd|rd|th)(?![a-z]))?";

/** A day number as group "day"; of "1st – 5th March" or "6/7 March" the last. */
export const DAY = `(?:\\d{1,2}${ORDINAL} {0,2}(?:-|/|&|to|and) {0,2}(?:the )?)?(?<day>\\d{1,2})${ORDINAL}`;

/** Between the day and the month. No full stop: "1. March 2013" is the first of a list. */
export const DAY_TO_MONTH = "(?: {0,3}(?:of {1,2})?|[-/])";

/**
 * Between a month and its year, and the year as group "year", "shortYear" (Mar-16, Mar '16, Mar16) or "bareYear" (Mar 16).
 * A year of two digits must not be the day of a next date ("10 March 16 April 2016"), nor the month of a day ("March 16th").
 */
export const THEN_YEAR =
  "(?:(?:[ \\n]{0,4},?[ \\n]{0,4}(?:of {1,2})?| {0,2}[-/] {0,2})(?<year>\\d{4})|" +
  "(?:(?: {0,3}'|[-/.]|)(?<shortYear>\\d{2})| {1,3}(?<bareYear>\\d{2}))" +
  `(?! {0,2}(?:st|nd|rd|th)\\b)(?! {0,3}(?:of {1,2})?${monthWords}))`;

/** A time of day after a date, as exports write it: " 00:00:00", "T09:30Z", " 5:00 pm". */
export const TIME = "(?:(?:t| {1,3})\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[ap]m| ?z)?)?";

/** The end of what is written as one: no letter or digit may follow, nor the next part of a number. */
export const END = "(?![a-z0-9]|[/.-]\\d)";

/** The end of a full date, after which a range may go on at once: "01/04/2015-31/03/2016". */
export const END_OF_FULL_DATE = "(?![a-z0-9]|[/.]\\d)";

/** One of the parsers' patterns: sticky, Unicode-aware. */
export function pattern(source: string): RegExp {
  return new RegExp(source, "uy");
}

/** "2016" is 2016, "16" is 2016. */
export function yearOf(digits: string | undefined): number {
  const year = Number(digits);
  return year < 100 && digits?.length === 2 ? 2000 + year : year;
}

/**
 * The first year of two that follow each other, "2012/13" or "2012-2013" or "12/13": 2012. Null when they do not.
 */
export function firstOfTwoYears(first: string | undefined, second: string | undefined): number | null {
  const start = yearOf(first);
  const end = second?.length === 2 ? Math.floor((start + 1) / 100) * 100 + Number(second) : Number(second);
  return end === start + 1 ? start : null;
}
