/** Quarters: Q3 2019/20, Quarter 3 2019, Qtr 4 2024-25, third quarter of 2019/20, 2019/20 Q3; and Q3 without a year. */
import type { DateParser, Reading } from "../reading.types";
import type { DateSettings } from "../settings";
import { END, firstOfTwoYears, pattern, yearOf } from "../fragments";
import { quarterReading } from "../readings";

type Groups = Readonly<Record<string, string | undefined>>;

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };
const ORDINAL_WORDS = Object.keys(ORDINALS);

const QUARTER = "(?:q|qtr|quarter) {0,2}\\.?(?<number>[1-4])(?!\\d)";
const NTH_QUARTER = `(?<ordinal>${ORDINAL_WORDS.join("|")}) {1,2}(?:quarter|qtr)`;
const NUMBERED_QUARTER = "(?<number>[1-4]) ?(?:st|nd|rd|th) {1,2}(?:quarter|qtr)";
const OF_YEAR =
  "(?:[ ,(-]{0,3}(?:of |in )?(?:the )?(?:fy|financial year)? ?'?)" +
  `(?<first>\\d{4}|\\d{2})(?: ?[/-] ?(?<second>\\d{4}|\\d{2}))?${END}`;

function readQuarter(groups: Groups, settings: DateSettings): Reading | null {
  const { first, second, ordinal } = groups;
  const quarter = ordinal === undefined ? Number(groups["number"]) : (ORDINALS[ordinal] ?? 0);
  if (second === undefined) return quarterReading(quarter, yearOf(first), settings.quarters, settings);
  // Two years are a financial year, whatever the settings say of quarters.
  const start = firstOfTwoYears(first, second);
  return start === null ? null : quarterReading(quarter, start, "financial", settings);
}

const noYear = (): Reading => ({ kind: "no-year" });
const quarterWords = ["q", "qtr", "quarter"];

export const quarter: DateParser = {
  opensWith: quarterWords,
  pattern: pattern(`${QUARTER}${OF_YEAR}`),
  read: readQuarter,
};

export const nthQuarter: DateParser = {
  opensWith: ORDINAL_WORDS,
  pattern: pattern(`${NTH_QUARTER}${OF_YEAR}`),
  read: readQuarter,
};

export const numberedQuarter: DateParser = {
  opensWith: "digit",
  pattern: pattern(`${NUMBERED_QUARTER}${OF_YEAR}`),
  read: readQuarter,
};

export const yearThenQuarter: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<first>\\d{4})(?: ?[/-] ?(?<second>\\d{4}|\\d{2}))?[ ,:(-]{0,3}${QUARTER}${END}`),
  read: readQuarter,
};

export const quarterAlone: DateParser = {
  opensWith: [...quarterWords, ...ORDINAL_WORDS],
  pattern: pattern(`(?:${QUARTER}|${NTH_QUARTER})(?![a-z0-9])`),
  read: noYear,
};
