/** Turns the parts of a written date into the day it stands for, or says why there is none. */
import type { IsoDate, Precision } from "../model";
import { isoDay, isValidDay, lastDayOfFebruary, lastDayOfMonth } from "./calendar";
import type { DatedReading, Reading, YearlessReading } from "./reading.types";
import type { DateSettings } from "./settings";

const EARLIEST_DAY: IsoDate = "1990-01-01";
const YEARS_AHEAD = 30;

/** Whether a day is from 1990 to 30 years after the as-at date. */
export function isPlausible(date: IsoDate, settings: DateSettings): boolean {
  const latest = `${Number(settings.asAt.slice(0, 4)) + YEARS_AHEAD}${settings.asAt.slice(4)}`;
  return date >= EARLIEST_DAY && date <= latest;
}

/** A date if its year is plausible. */
export function dateReading(date: IsoDate, precision: Precision, settings: DateSettings): Reading {
  return isPlausible(date, settings) ? { kind: "date", date, precision } : { kind: "implausible" };
}

/** A date without its year: read as the next one from the as-at date on, for what comes back every year. */
export function withoutYear(inYear: (year: number) => Reading, settings: DateSettings): YearlessReading {
  const next = (): DatedReading | null => {
    const asAtYear = Number(settings.asAt.slice(0, 4));
    for (const year of [asAtYear - 1, asAtYear, asAtYear + 1]) {
      const reading = inYear(year);
      if (reading.kind === "date" && reading.date >= settings.asAt) return reading;
    }
    return null;
  };
  return { kind: "no-year", next };
}

/** How far from the as-at date two digits after a month are still taken for its year. */
const YEARS_BACK = 20;
const YEARS_ON = 10;

/**
 * Whether two digits after a month ("March 31", "03/24") are as likely to be its day as its year: not of those far years,
 * nor the month's last day ahead of the as-at date, which is how the ends of months are written.
 */
export function isRatherDay(year: number, month: number, settings: DateSettings): boolean {
  const day = year % 100;
  const asAtYear = Number(settings.asAt.slice(0, 4));
  if (day < 1 || day > 31) return false;
  if (year > asAtYear + YEARS_ON || year < asAtYear - YEARS_BACK) return true;
  return year > asAtYear && day >= Number(lastDayOfMonth(asAtYear, month).slice(8));
}

const existsInSomeYear = (year: number): boolean => year >= 1000 && year <= 9999;

/** A day of the calendar; month 1–12. */
export function dayReading(year: number, month: number, day: number, settings: DateSettings): Reading {
  if (!existsInSomeYear(year)) return { kind: "implausible" };
  if (!isValidDay(year, month, day)) return { kind: "impossible" };
  return dateReading(isoDay(year, month, day), "day", settings);
}

/** A month is its last day. */
export function monthReading(year: number, month: number, settings: DateSettings): Reading {
  if (month < 1 || month > 12) return { kind: "impossible" };
  if (!existsInSomeYear(year)) return { kind: "implausible" };
  return dateReading(lastDayOfMonth(year, month), "month", settings);
}

/** A year is its 31 December. */
export function yearReading(year: number, settings: DateSettings): Reading {
  return dateReading(isoDay(year, 12, 31), "year", settings);
}

/** An academic year, September of the one to August of the next, is that 31 August. */
export function academicYearReading(startYear: number, settings: DateSettings): Reading {
  return dateReading(isoDay(startYear + 1, 8, 31), "year", settings);
}

/** A financial year, April of the one to March of the next, is that 31 March. */
export function financialYearReading(startYear: number, settings: DateSettings): Reading {
  return dateReading(isoDay(startYear + 1, 3, 31), "year", settings);
}

const lastMonths = {
  financial: [6, 9, 12, 15],
  calendar: [3, 6, 9, 12],
} as const;

/** Quarter 1–4 of the financial year that starts in a year, or of the calendar year. */
export function quarterReading(
  quarter: number,
  startYear: number,
  kind: "financial" | "calendar",
  settings: DateSettings,
): Reading {
  const month = lastMonths[kind][quarter - 1] ?? 12;
  const date = month > 12 ? lastDayOfMonth(startYear + 1, month - 12) : lastDayOfMonth(startYear, month);
  return dateReading(date, "quarter", settings);
}

/** Spring, summer, autumn end on 31 May, 31 August, 30 November; winter with the next February. */
export function seasonReading(season: string | undefined, year: number, settings: DateSettings): Reading {
  if (!existsInSomeYear(year)) return { kind: "implausible" };
  const lastMonth = season === "spring" ? 5 : season === "summer" ? 8 : 11;
  const date = season === "winter" ? lastDayOfFebruary(year + 1) : lastDayOfMonth(year, lastMonth);
  return dateReading(date, "season", settings);
}

/** Last months of the school terms. */
const TERM_ENDS: Readonly<Record<string, number>> = { autumn: 12, spring: 4, summer: 8 };

/** School terms end on 31 December (autumn), 30 April (spring) and 31 August (summer) of a year. */
export function termReading(term: string | undefined, year: number, settings: DateSettings): Reading {
  if (!existsInSomeYear(year)) return { kind: "implausible" };
  return dateReading(lastDayOfMonth(year, TERM_ENDS[term ?? ""] ?? 12), "season", settings);
}
