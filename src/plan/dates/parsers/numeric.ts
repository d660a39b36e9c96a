/** Dates in figures: 31/03/2016, 31.03.16, 31-3-2016, 2016-03-31, 03/2016, 03/16, 2016-03, 31/03. */
import type { DateParser, Reading } from "../reading.types";
import type { DateSettings } from "../settings";
import { END, END_OF_FULL_DATE, pattern, TIME, yearOf } from "../fragments";
import { dayReading, isRatherDay, monthReading, withoutYear } from "../readings";

const MONTHS_IN_YEAR = 12;
const LONGEST_MONTH = 31;

/** A day and a month in figures, in the order in which they are written. */
interface Figures {
  readonly day: number;
  readonly month: number;
}

/**
 * Day before month, unless the settings say otherwise; and where the figures can only be meant in the other order, in that
 * (05/23/2024). Whether they could be either, dayMonthOrder tells.
 */
function inOrder(first: number, second: number, settings: DateSettings): Figures {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  const isDayFirst = settings.order !== "month-first";
  const [usual, other] = isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return usual.month > MONTHS_IN_YEAR && other.month <= MONTHS_IN_YEAR ? other : usual;
}

export const dayMonthYearInFigures: DateParser = {
  opensWith: "digit",
  pattern: pattern(
    `(?<first>\\d{1,2}) ?[/.-] ?(?<second>\\d{1,2}) ?[/.-] ?(?<year>\\d{4}|\\d{2})${TIME}${END_OF_FULL_DATE}`,
  ),
  read: ({ first, second, year }, settings) => {
    const { day, month } = inOrder(Number(first), Number(second), settings);
    return dayReading(yearOf(year), month, day, settings);
  },
};

export const isoDate: DateParser = {
  opensWith: "digit",
  pattern: pattern(
    `(?<year>\\d{4})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${TIME}${END_OF_FULL_DATE}`,
  ),
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

const dayWithoutYear = (figures: Figures, settings: DateSettings): Reading =>
  withoutYear((year) => dayReading(year, figures.month, figures.day, settings), settings);

/**
 * "03/24" is March 2024 where 24 can be no month. "03/11" could as well be 3 November, "05/31" May the 31st, and "12/13" a
 * financial year: they are dates without a year.
 */
export const monthShortYearInFigures: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<month>0?[1-9]|1[0-2])(?: ?/ ?|-)(?<apostrophe>'?)(?<year>\\d{2})${END}`),
  read: (groups, settings) => {
    const month = Number(groups["month"]);
    const year = yearOf(groups["year"]);
    const read = monthReading(year, month, settings);
    if (groups["apostrophe"] !== "") return read;
    const second = Number(groups["year"]);
    if (second <= MONTHS_IN_YEAR) return null;
    // "03/88" is a month, of a year that cannot be meant.
    if (read.kind !== "date") return second > LONGEST_MONTH ? read : null;
    if (second === month + 1) return { kind: "no-year", next: () => null };
    const isMonthThenDay = settings.order === "month-first" && second <= LONGEST_MONTH;
    return isMonthThenDay || isRatherDay(year, month, settings)
      ? dayWithoutYear({ day: second, month }, settings)
      : read;
  },
};

export const dayMonthInFigures: DateParser = {
  opensWith: "digit",
  pattern: pattern(`(?<first>\\d{1,2})/(?<second>\\d{1,2})${END}`),
  read: ({ first, second }, settings) => {
    const { day, month } = inOrder(Number(first), Number(second), settings);
    return day >= 1 && day <= 31 && month >= 1 && month <= MONTHS_IN_YEAR
      ? dayWithoutYear({ day, month }, settings)
      : null;
  },
};
