/** Dates with the month in words: 31st March 2016, 1 st May 2014, March 31, 2016, March 2016, Mar-16, Mar '16, Mar16; and those without a year. */
import type { DateParser, Reading, YearlessReading } from "../reading.types";
import type { DateSettings } from "../settings";
import { DAY, DAY_TO_MONTH, END, MONTH, MONTH_WORDS, MONTHS, pattern, THEN_YEAR, TIME, yearOf } from "../fragments";
import { dayReading, isRatherDay, monthReading, withoutYear } from "../readings";

type Groups = Readonly<Record<string, string | undefined>>;

const monthOf = ({ month }: Groups): number => MONTHS.get(month ?? "") ?? 0;

const yearIn = (groups: Groups): number => yearOf(groups["year"] ?? groups["shortYear"] ?? groups["bareYear"]);

function readDay(groups: Groups, settings: DateSettings): Reading {
  return dayReading(yearIn(groups), monthOf(groups), Number(groups["day"]), settings);
}

/** A month and a day of it, without the year. */
function readDayWithoutYear(groups: Groups, settings: DateSettings): YearlessReading {
  return withoutYear((year) => dayReading(year, monthOf(groups), Number(groups["day"]), settings), settings);
}

/** "November 14" is November 2014; "March 31" at the as-at date of 2024 has no year. */
function readMonth(groups: Groups, settings: DateSettings): Reading {
  const month = monthOf(groups);
  const read = monthReading(yearIn(groups), month, settings);
  const { bareYear } = groups;
  if (bareYear === undefined || Number(bareYear) > 31) return read;
  const asDay = readDayWithoutYear({ ...groups, day: bareYear }, settings);
  if (isRatherDay(yearOf(bareYear), month, settings)) return asDay;
  return read.kind === "date" ? { ...read, mayBeDay: asDay } : read;
}

export const dayMonthYear: DateParser = {
  opensWith: "digit",
  pattern: pattern(`${DAY}${DAY_TO_MONTH}${MONTH}${THEN_YEAR}${TIME}${END}`),
  read: readDay,
};

export const dayMonth: DateParser = {
  opensWith: "digit",
  pattern: pattern(`${DAY}${DAY_TO_MONTH}${MONTH}(?!\\d)`),
  read: readDayWithoutYear,
};

/** No doubt about the order where the month is a word: "March 31st, 2016". */
export const monthDayYear: DateParser = {
  opensWith: MONTH_WORDS,
  pattern: pattern(`${MONTH} {0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(?<year>\\d{4})${TIME}${END}`),
  read: (groups, settings) => {
    const read = readDay(groups, settings);
    return read.kind === "date" ? { ...read, isMonthThenDay: true } : read;
  },
};

export const monthDay: DateParser = {
  opensWith: MONTH_WORDS,
  pattern: pattern(`${MONTH} {0,3}(?<day>\\d{1,2}) ?(?:st|nd|rd|th)\\b`),
  read: readDayWithoutYear,
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
  read: (groups, settings) => withoutYear((year) => monthReading(year, monthOf(groups), settings), settings),
};
