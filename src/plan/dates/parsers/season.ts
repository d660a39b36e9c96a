/** Parts of years: early 2016, mid-2016, Spring 2014, Winter 2013/14, autumn term 2024; and seasons and terms without a year. */
import { isoDay } from "../calendar";
import { END, firstOfTwoYears, pattern, yearOf } from "../fragments";
import type { DateParser } from "../reading.types";
import { dateReading, seasonReading, termReading, withoutYear } from "../readings";
import { BARE_YEAR } from "./year";

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

/** The year of a season or a term, or the two years that it lies in. */
const OF_YEARS =
  "(?:,? {1,3}\\(?(?:of |in )?(?:(?:academic|school) (?:year|yr) )?'?|-| {0,2}')" +
  `(?<first>\\d{4}|\\d{2})(?: ?[/-] ?(?<second>\\d{4}|\\d{2}))?${END}`;

export const season: DateParser = {
  opensWith: ["spring", "summer", "autumn", "winter"],
  pattern: pattern(`(?<season>spring|summer|autumn|winter)${OF_YEARS}`),
  read: (groups, settings) => {
    const name = groups["season"];
    if (groups["second"] === undefined) return seasonReading(name, yearOf(groups["first"]), settings);
    // Only winter lies in two years; "Spring 2013/14" could be either.
    const start = firstOfTwoYears(groups["first"], groups["second"]);
    return start === null || name !== "winter" ? { kind: "impossible" } : seasonReading(name, start, settings);
  },
};

export const seasonAlone: DateParser = {
  opensWith: ["spring", "summer", "autumn", "winter"],
  pattern: pattern("(?<season>spring|summer|autumn|winter)(?![a-z0-9])(?! (?:half )?term(?![a-z]))"),
  read: ({ season: name }, settings) => withoutYear((year) => seasonReading(name, year, settings), settings),
};

const TERM = "(?<term>spring|summer|autumn)";
const termWords = ["spring", "summer", "autumn"];

export const term: DateParser = {
  opensWith: termWords,
  pattern: pattern(`${TERM}[ -]term(?![a-z])${OF_YEARS}`),
  read: ({ term: name, first, second }, settings) => {
    if (second === undefined) return termReading(name, yearOf(first), settings);
    const start = firstOfTwoYears(first, second);
    if (start === null) return { kind: "impossible" };
    return termReading(name, name === "autumn" ? start : start + 1, settings);
  },
};

/** "Autumn 2024 term". */
export const termAfterYear: DateParser = {
  opensWith: termWords,
  pattern: pattern(`${TERM} {1,3}(?<first>\\d{4}) term(?![a-z])`),
  read: term.read,
};

export const termAlone: DateParser = {
  opensWith: termWords,
  pattern: pattern(`${TERM}[ -]term(?![a-z0-9])`),
  read: ({ term: name }, settings) => withoutYear((year) => termReading(name, year, settings), settings),
};
