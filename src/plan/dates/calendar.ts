/** Calendar arithmetic on ISO days and Excel serial numbers: the only file that knows a date library. No clock, no time zones. */
// The full UTCDate makes formatters of Intl as it is loaded, which takes longer than all else that the pane loads.
import { UTCDateMini } from "@date-fns/utc/date/mini";
// One by one: the whole library would be 250 files to load.
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import type { IsoDate } from "../model";

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Day that serial 0 stands for: in the 1900 system once past 29 February 1900, a day that Excel has and history has not. */
const SERIAL_ZERO = { 1900: "1899-12-30", 1904: "1904-01-01" } as const;
/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = { 1900: 2958465, 1904: 2957003 } as const;
/** The serial of that day (Microsoft: "Excel incorrectly assumes that the year 1900 is a leap year"). */
const LEAP_DAY_OF_1900 = 60;

function toDate(iso: IsoDate): Date {
  return new UTCDateMini(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
}

function toIso(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** "2016-03-31" of 2016, 3, 31 (month 1–12). Does not check that the day exists: see isValidDay. */
export function isoDay(year: number, month: number, day: number): IsoDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Whether there is such a day: years 1000–9999, months 1–12, days to the month's last. */
export function isValidDay(year: number, month: number, day: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= getDaysInMonth(new UTCDateMini(year, month - 1, 1));
}

/** Last day of a month, 1–12, of a year 1000–9999. */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return isoDay(year, month, getDaysInMonth(new UTCDateMini(year, month - 1, 1)));
}

/** 28 or 29 February of a year 1000–9999. */
export function lastDayOfFebruary(year: number): IsoDate {
  return lastDayOfMonth(year, 2);
}

/** Days from one day to another; negative when the second is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** The day so many days later (earlier when negative). */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return toIso(addDaysTo(toDate(iso), days));
}

/** The same day so many months later, or that month's last day where it is shorter: 31 January + 1 is 28 or 29 February. */
export function addMonths(iso: IsoDate, months: number): IsoDate {
  return toIso(addMonthsTo(toDate(iso), months));
}

/**
 * Last day of the quarter that holds a day, or of the quarter so many quarters later. Quarters end on 31 March, 30 June,
 * 30 September and 31 December, for the financial and the calendar year alike.
 */
export function quarterEnd(iso: IsoDate, offset: number): IsoDate {
  const monthsSinceYearZero = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const lastMonth = (Math.floor(monthsSinceYearZero / 3) + offset) * 3 + 2;
  return lastDayOfMonth(Math.floor(lastMonth / 12), (lastMonth % 12) + 1);
}

/** The last of the "next three months": of 15 May it is 15 August; of a month's last day, the last of the third month on. */
export function threeMonthsOn(iso: IsoDate): IsoDate {
  const isLast = addDays(iso, 1).slice(0, 7) !== iso.slice(0, 7);
  const on = addMonths(iso, 3);
  return isLast ? lastDayOfMonth(Number(on.slice(0, 4)), Number(on.slice(5, 7))) : on;
}

/**
 * The day of an Excel serial number in the workbook's date system; a time of day (the fraction) is dropped.
 * Null for what is no day: negative, not finite, past 9999, or 0 and 60 of the 1900 system (0 January, 29 February 1900).
 */
export function serialToIso(serial: number, system: 1900 | 1904): IsoDate | null {
  const day = Math.floor(serial);
  if (!(day >= 0) || day > LAST_SERIAL[system]) return null;
  if (system === 1904) return addDays(SERIAL_ZERO[1904], day);
  if (day === 0 || day === LEAP_DAY_OF_1900) return null;
  return addDays(SERIAL_ZERO[1900], day < LEAP_DAY_OF_1900 ? day + 1 : day);
}

/** Excel's serial number of a day. Days before the system's first (1 January 1900 or 1904) give numbers Excel does not show as dates. */
export function isoToSerial(iso: IsoDate, system: 1900 | 1904): number {
  const days = daysBetween(SERIAL_ZERO[system], iso);
  return system === 1900 && days <= LEAP_DAY_OF_1900 ? days - 1 : days;
}

function formatWithMonth(iso: IsoDate, letters: number | undefined): string {
  const month = MONTH_NAMES[Number(iso.slice(5, 7)) - 1] ?? "";
  return `${Number(iso.slice(8, 10))} ${month.slice(0, letters)} ${iso.slice(0, 4)}`;
}

/** "31 March 2016". */
export function formatLong(iso: IsoDate): string {
  return formatWithMonth(iso, undefined);
}

/** "31 Mar 2016". */
export function formatShort(iso: IsoDate): string {
  return formatWithMonth(iso, 3);
}

/** "31/03/2016", as a UK workbook shows a date. */
export function formatNumeric(iso: IsoDate): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** "March 2016": the month that holds a day. */
export function formatMonth(iso: IsoDate): string {
  return `${MONTH_NAMES[Number(iso.slice(5, 7)) - 1] ?? ""} ${iso.slice(0, 4)}`;
}
