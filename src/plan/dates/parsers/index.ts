/** The ways of writing a date, in the order in which they are tried: the longer and more particular first. */
import type { DateParser } from "../reading.types";
import { dayMonth, dayMonthYear, monthAlone, monthDay, monthDayYear, monthYear, yearMonth } from "./namedMonth";
import { dayMonthInFigures, dayMonthYearInFigures, isoDate, isoMonth, monthYearInFigures } from "./numeric";
import { afterPublicationInFigures, onPublication, withinOfPublication } from "./publication";
import { nthQuarter, numberedQuarter, quarter, quarterAlone, yearThenQuarter } from "./quarter";
import { financialYear, partOfYear, saidFinancialYear, season, seasonAlone, year } from "./year";

const PARSERS: readonly DateParser[] = [
  dayMonthYearInFigures,
  isoDate,
  dayMonthYear,
  monthDayYear,
  monthDay,
  monthYear,
  yearMonth,
  yearThenQuarter,
  monthYearInFigures,
  saidFinancialYear,
  financialYear,
  isoMonth,
  quarter,
  nthQuarter,
  numberedQuarter,
  quarterAlone,
  season,
  seasonAlone,
  partOfYear,
  withinOfPublication,
  afterPublicationInFigures,
  onPublication,
  year,
  dayMonth,
  dayMonthInFigures,
  monthAlone,
];

/** The parsers to try where a digit stands. */
export const digitParsers: readonly DateParser[] = PARSERS.filter((parser) => parser.opensWith === "digit");

/** The parsers to try where a word stands; none for most words, which is what makes long text quick to pass over. */
export const wordParsers: ReadonlyMap<string, readonly DateParser[]> = groupByWord(PARSERS);

function groupByWord(parsers: readonly DateParser[]): ReadonlyMap<string, readonly DateParser[]> {
  const byWord = new Map<string, DateParser[]>();
  for (const parser of parsers) {
    if (parser.opensWith === "digit") continue;
    for (const word of parser.opensWith) byWord.set(word, [...(byWord.get(word) ?? []), parser]);
  }
  return byWord;
}
