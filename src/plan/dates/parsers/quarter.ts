/** Quarters: Q3 2019/20, Quarter 3 2019, Q4 FY24, third quarter of 2019/20, 2019/20 Q3, FY24 Q4; and Q3 without a year. */
import type { DateParser, Reading } from "../reading.types";
import type { DateSettings } from "../settings";
import { END, firstOfTwoYears, pattern, yearOf } from "../fragments";
import { quarterReading, withoutYear } from "../readings";

type Groups = Readonly<Record<string, string | undefined>>;

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };
const ORDINAL_WORDS = Object.keys(ORDINALS);

const QUARTER = "(?:q|qtr|quarter) {0,2}\\.?(?<number>[1-4])(?!\\d)";
const NTH_QUARTER = `(?<ordinal>${ORDINAL_WORDS.join("|")}) {1,2}(?:quarter|qtr)`;
const NUMBERED_QUARTER = "(?<number>[1-4]) ?(?:st|nd|rd|th) {1,2}(?:quarter|qtr)";
const FINANCIAL_YEAR = "(?<financial>fye?|f/y|financial (?:year|yr)(?: end(?:ing|ed)?)?)";
const YEARS = "'?(?<first>\\d{4}|\\d{2})(?: ?[/-] ?(?<second>\\d{4}|\\d{2}))?";
const OF_YEAR = `[ ,(/-]{0,3}(?:of |in )?(?:the )?(?:${FINANCIAL_YEAR} {0,2})?${YEARS}${END}`;

function readQuarter(groups: Groups, settings: DateSettings): Reading | null {
  const { first, second, ordinal } = groups;
  const quarter = ordinal === undefined ? Number(groups["number"]) : (ORDINALS[ordinal] ?? 0);
  // "FY24" is the financial year that ends in 2024.
  if (second === undefined && groups["financial"] !== undefined) {
    return quarterReading(quarter, yearOf(first) - 1, "financial", settings);
  }
  if (second === undefined) return quarterReading(quarter, yearOf(first), settings.quarters, settings);
  // Two years are a financial year, whatever the settings say of quarters.
  const start = firstOfTwoYears(first, second);
  return start === null ? null : quarterReading(quarter, start, "financial", settings);
}

function readWithoutYear({ ordinal, number }: Groups, settings: DateSettings): Reading {
  const quarter = ordinal === undefined ? Number(number) : (ORDINALS[ordinal] ?? 0);
  return withoutYear((year) => quarterReading(quarter, year, settings.quarters, settings), settings);
}

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

/** Two digits are years only as a pair: "24/25 Q1". */
export const shortYearsThenQuarter: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<first>\\d{2}) ?[/-] ?(?<second>\\d{2})[ ,:(-]{0,3}${QUARTER}${END}`),
  read: readQuarter,
};

export const financialYearThenQuarter: DateParser = {
  opensWith: ["fy", "fye", "f", "financial"],
  pattern: pattern(`${FINANCIAL_YEAR} {0,2}${YEARS}[ ,:(-]{0,3}${QUARTER}${END}`),
  read: readQuarter,
};

export const quarterAlone: DateParser = {
  opensWith: [...quarterWords, ...ORDINAL_WORDS],
  pattern: pattern(`(?:${QUARTER}|${NTH_QUARTER})(?![a-z0-9])`),
  read: readWithoutYear,
};
