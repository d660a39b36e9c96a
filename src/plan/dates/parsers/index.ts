/** The ways of writing a date, in the order in which they are tried: the longer and more particular first. */
import type { DateParser } from "../reading.types";
import { dayMonth, dayMonthYear, monthAlone, monthDay, monthDayYear, monthYear, yearMonth } from "./namedMonth";
import {
  dayMonthInFigures,
  dayMonthYearInFigures,
  isoDate,
  isoMonth,
  monthShortYearInFigures,
  monthYearInFigures,
} from "./numeric";
import { afterPublicationInFigures, onPublication, withinOfPublication } from "./publication";
import {
  financialYearThenQuarter,
  nthQuarter,
  numberedQuarter,
  quarter,
  quarterAlone,
  shortYearsThenQuarter,
  yearThenQuarter,
} from "./quarter";
import { partOfYear, season, seasonAlone, term, termAfterYear, termAlone } from "./season";
import {
  academicYear,
  financialYear,
  financialYearInShort,
  saidFinancialYear,
  year,
  yearsFromTo,
  yearsThenAcademic,
} from "./year";

const PARSERS: readonly DateParser[] = [
  dayMonthYearInFigures,
  isoDate,
  dayMonthYear,
  monthDayYear,
  monthDay,
  monthYear,
  yearMonth,
  yearThenQuarter,
  shortYearsThenQuarter,
  financialYearThenQuarter,
  monthYearInFigures,
  saidFinancialYear,
  yearsThenAcademic,
  academicYear,
  financialYear,
  financialYearInShort,
  isoMonth,
  yearsFromTo,
  quarter,
  nthQuarter,
  numberedQuarter,
  quarterAlone,
  term,
  termAfterYear,
  termAlone,
  season,
  seasonAlone,
  partOfYear,
  withinOfPublication,
  afterPublicationInFigures,
  onPublication,
  year,
  dayMonth,
  monthShortYearInFigures,
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
