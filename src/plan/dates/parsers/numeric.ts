/** Dates in figures: 31/03/2016, 31.03.16, 31-3-2016, 2016-03-31, 03/2016, 2016-03, 31/03. Day before month, always. */
import type { DateParser } from "../reading.types";
import { END, END_OF_FULL_DATE, pattern, TIME, yearOf } from "../fragments";
import { dayReading, monthReading } from "../readings";

export const dayMonthYearInFigures: DateParser = {
  opensWith: "digit",
  pattern: pattern(
    `(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>\\d{4}|\\d{2})${TIME}${END_OF_FULL_DATE}`,
  ),
  read: ({ day, month, year }, settings) => dayReading(yearOf(year), Number(month), Number(day), settings),
};

export const isoDate: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<year>\\d{4})[/.-](?<month>\\d{1,2})[/.-](?<day>\\d{1,2})${TIME}${END_OF_FULL_DATE}`),
  read: ({ day, month, year }, settings) => dayReading(Number(year), Number(month), Number(day), settings),
};

export const monthYearInFigures: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<month>\\d{1,2})[/.-](?<year>\\d{4})${END_OF_FULL_DATE}`),
  read: ({ month, year }, settings) => monthReading(Number(year), Number(month), settings),
};

/** After the financial years in the list: 2011-12 is one, 2012-10 is October. */
export const isoMonth: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<year>\\d{4})[/-](?<month>0[1-9]|1[0-2])${END}`),
  read: ({ month, year }, settings) => monthReading(Number(year), Number(month), settings),
};

export const dayMonthInFigures: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<day>\\d{1,2})/(?<month>\\d{1,2})${END}`),
  read: ({ day, month }) =>
    Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12 ? { kind: "no-year" } : null,
};
