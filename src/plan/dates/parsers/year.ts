/** Years and spans of years: 2016, 2012/13, 24/25, FY24, FY 2019/20, academic year 2023/24, 2024-26. */
import type { DateParser } from "../reading.types";
import { END, firstOfTwoYears, pattern, yearOf } from "../fragments";
import { academicYearReading, financialYearReading, yearReading } from "../readings";

const TWO_YEARS = "(?<first>\\d{4}) ?[/-] ?(?<second>\\d{4}|\\d{2})";
const TWO_YEARS_LONG_OR_SHORT = "'?(?<first>\\d{4}|\\d{2}) ?[/-] ?(?<second>\\d{4}|\\d{2})";
const ACADEMIC = "(?:academic|school) (?:year|yr)(?![a-z])";
const FINANCIAL = "(?:fye?|f/y|(?:financial|fiscal) (?:year|yr)(?: end(?:ing|ed)?)?)(?![a-z])";
/** Years that a bare number of four digits can be meant as. */
export const BARE_YEAR = "(?<year>(?:19|20|21)\\d{2})";

export const financialYear: DateParser = {
  opensWith: "digit",
  pattern: pattern(`${TWO_YEARS}(?: {0,2}\\(?${FINANCIAL}\\)?)?${END}`),
  read: ({ first, second }, settings) => {
    const start = firstOfTwoYears(first, second);
    return start === null ? null : financialYearReading(start, settings);
  },
};

/** Two digits each ("24/25") where the first can be no month: "11/12" could be a day or a month as well. */
export const financialYearInShort: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<first>\\d{2}) ?[/-] ?(?<second>\\d{2})(?: {0,2}${FINANCIAL})?${END}`),
  read: ({ first, second }, settings) => {
    const start = firstOfTwoYears(first, second);
    return start === null || Number(first) <= 12 ? null : financialYearReading(start, settings);
  },
};

/** "FY24" and "financial year 2024" are the one that ends in 2024. */
export const saidFinancialYear: DateParser = {
  opensWith: ["fy", "fye", "financial", "fiscal", "f"],
  pattern: pattern(`${FINANCIAL} {0,2}(?:of )?'?(?<first>\\d{4}|\\d{2})(?: ?[/-] ?(?<second>\\d{4}|\\d{2}))?${END}`),
  read: ({ first, second }, settings) => {
    const start = second === undefined ? yearOf(first) - 1 : firstOfTwoYears(first, second);
    return start === null ? null : financialYearReading(start, settings);
  },
};

/** "Academic year 2024" alone could be either of two, and is not read. */
export const academicYear: DateParser = {
  opensWith: ["academic", "school", "ay"],
  pattern: pattern(`(?:${ACADEMIC}|ay) {0,2}(?:of )?${TWO_YEARS_LONG_OR_SHORT}${END}`),
  read: ({ first, second }, settings) => {
    const start = firstOfTwoYears(first, second);
    return start === null ? null : academicYearReading(start, settings);
  },
};

export const yearsThenAcademic: DateParser = {
  opensWith: "digit",
  pattern: pattern(`${TWO_YEARS_LONG_OR_SHORT} {0,2}\\(?${ACADEMIC}\\)?`),
  read: academicYear.read,
};

/** No plan spans more years than this: "2016-99" is a number of something. */
const MOST_YEARS = 30;

/** "2024-26" is the end of 2026. "2024/26" is no way to write it, nor a financial year. */
export const yearsFromTo: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<first>(?:19|20)\\d{2})(?: ?- ?| to )(?<second>\\d{2})${END}`),
  read: ({ first, second }, settings) => {
    const start = Number(first);
    const end = Math.floor(start / 100) * 100 + Number(second);
    return end > start + 1 && end <= start + MOST_YEARS ? yearReading(end, settings) : null;
  },
};

export const year: DateParser = {
  opensWith: "digit",
  // A range may go on at once: "2016-2018".
  pattern: pattern(`${BARE_YEAR}(?![a-z0-9]|[/.]\\d|-\\d{1,3}(?!\\d))`),
  read: (groups, settings) => yearReading(Number(groups["year"]), settings),
};
