/** Years and parts of years: 2016, 2012/13, FY 2019/20, early 2016, mid-2016, Spring 2014, Winter 2013/14. */
import type { DateParser } from "../reading.types";
import { END, firstOfTwoYears, pattern, yearOf } from "../fragments";
import { dateReading, financialYearReading, seasonReading, yearReading } from "../readings";
import { isoDay } from "../calendar";

const TWO_YEARS = "(?<first>\\d{4}) ?[/-] ?(?<second>\\d{4}|\\d{2})";
/** Years that a bare number of four digits can be meant as. */
const BARE_YEAR = "(?<year>(?:19|20|21)\\d{2})";

export const financialYear: DateParser = {
  opensWith: "digit",
  pattern: pattern(`${TWO_YEARS}${END}`),
  read: ({ first, second }, settings) => {
    const start = firstOfTwoYears(first, second);
    return start === null ? null : financialYearReading(start, settings);
  },
};

/** Said to be a financial year, its years may have two digits. "FY 2016" alone could be either of two, and is not read. */
export const saidFinancialYear: DateParser = {
  opensWith: ["fy", "financial", "f"],
  pattern: pattern(
    `(?:fy|f/y|financial (?:year|yr)(?: end| ending)?) {0,2}(?:of )?(?<first>\\d{4}|\\d{2}) ?[/-] ?(?<second>\\d{4}|\\d{2})${END}`,
  ),
  read: financialYear.read,
};

export const year: DateParser = {
  opensWith: "digit",
  // A range may go on at once: "2016-2018".
  pattern: pattern(`${BARE_YEAR}(?![a-z0-9]|[/.]\\d|-\\d{1,3}(?!\\d))`),
  read: (groups, settings) => yearReading(Number(groups["year"]), settings),
};

/** "end of 2016" is the year, and needs no parser: "end of" changes nothing. */
export const partOfYear: DateParser = {
  opensWith: ["early", "mid", "middle", "late", "beginning", "start"],
  pattern: pattern(
    `(?<part>early|mid|middle|late|beginning|start)(?: in| of| {0,2}-)? {0,2}${BARE_YEAR}${END}(?! ?/ ?\\d)`,
  ),
  read: (groups, settings) => {
    const ofYear = Number(groups["year"]);
    if (groups["part"] === "late") return dateReading(isoDay(ofYear, 12, 31), "season", settings);
    const isMiddle = groups["part"]?.startsWith("mid") === true;
    return dateReading(isMiddle ? isoDay(ofYear, 8, 31) : isoDay(ofYear, 4, 30), "season", settings);
  },
};

export const season: DateParser = {
  opensWith: ["spring", "summer", "autumn", "winter"],
  pattern: pattern(
    "(?<season>spring|summer|autumn|winter)(?:,? {1,3}(?:of |in )?|-| {0,2}')" +
      `(?<first>\\d{4}|\\d{2})(?: ?[/-] ?(?<second>\\d{4}|\\d{2}))?${END}`,
  ),
  read: (groups, settings) => {
    const name = groups["season"] ?? "";
    if (groups["second"] === undefined) return seasonReading(name, yearOf(groups["first"]), settings);
    // Only winter lies in two years; "Spring 2013/14" could be either.
    const start = firstOfTwoYears(groups["first"], groups["second"]);
    return start === null || name !== "winter" ? { kind: "impossible" } : seasonReading(name, start, settings);
  },
};

export const seasonAlone: DateParser = {
  opensWith: ["spring", "summer", "autumn", "winter"],
  pattern: pattern("(?:spring|summer|autumn|winter)(?![a-z0-9])"),
  read: () => ({ kind: "no-year" }),
};
