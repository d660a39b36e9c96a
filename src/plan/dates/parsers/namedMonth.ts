/** Dates with the month in words: 31st March 2016, 1 st May 2014, March 31, 2016, March 2016, Mar-16, Mar '16; and those without a year. */
import type { DateParser, Reading } from "../reading.types";
import type { DateSettings } from "../settings";
import { DAY, DAY_TO_MONTH, END, MONTH, MONTH_WORDS, MONTHS, pattern, THEN_YEAR, TIME, yearOf } from "../fragments";
import { dayReading, monthReading } from "../readings";

type Groups = Readonly<Record<string, string | undefined>>;

const monthOf = ({ month }: Groups): number => MONTHS.get(month ?? "") ?? 0;

function readDay(groups: Groups, settings: DateSettings): Reading {
  return dayReading(yearOf(groups["year"] ?? groups["shortYear"]), monthOf(groups), Number(groups["day"]), settings);
}

function readMonth(groups: Groups, settings: DateSettings): Reading {
  return monthReading(yearOf(groups["year"] ?? groups["shortYear"]), monthOf(groups), settings);
}

const noYear = (): Reading => ({ kind: "no-year" });

export const dayMonthYear: DateParser = {
  opensWith: "digit",
  pattern: pattern(`${DAY}${DAY_TO_MONTH}${MONTH}${THEN_YEAR}${TIME}${END}`),
  read: readDay,
};

export const dayMonth: DateParser = {
  opensWith: "digit",
  pattern: pattern(`${DAY}${DAY_TO_MONTH}${MONTH}(?!\\d)`),
  read: noYear,
};

/** No doubt about the order where the month is a word: "March 31st, 2016". */
export const monthDayYear: DateParser = {
  opensWith: MONTH_WORDS,
  pattern: pattern(`${MONTH} {0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(?<year>\\d{4})${TIME}${END}`),
  read: readDay,
};

export const monthDay: DateParser = {
  opensWith: MONTH_WORDS,
  pattern: pattern(`${MONTH} {0,3}\\d{1,2} ?(?:st|nd|rd|th)\\b`),
  read: noYear,
};

export const monthYear: DateParser = {
  opensWith: MONTH_WORDS,
  pattern: pattern(`${MONTH}${THEN_YEAR}${END}`),
  read: readMonth,
};

export const yearMonth: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<year>\\d{4})(?: {1,2}|[-/])${MONTH}(?! {0,2}'?\\d)`),
  read: readMonth,
};

export const monthAlone: DateParser = {
  opensWith: MONTH_WORDS,
  pattern: pattern(`${MONTH}(?!\\d)`),
  read: noYear,
};
