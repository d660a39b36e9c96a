/** Reads a cell of a date column: text, or a number that Excel shows as a date. */
import type { CellValue } from "../cells";
import type { IsoDate, Precision, ReadDate } from "../model";
import { formatMonth, formatNumeric, lastDayOfMonth, serialToIso } from "./calendar";
import type { Reading } from "./reading.types";
import type { DateSettings } from "./settings";
import { datePartShown } from "./numberFormat";
import { dateReading, isPlausible, yearReading } from "./readings";
import { NO_DATE } from "./noDate";
import { readDateText } from "./readDateText";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

function fromReading(text: string, reading: Reading): ReadDate {
  if (reading.kind === "date") {
    return { ...NO_DATE, text, date: reading.date, precision: reading.precision, datesNamed: 1 };
  }
  return { ...NO_DATE, text, problem: "implausible-year", datesNamed: 1 };
}

/** A serial number as its format shows it: to the day, or the month's or year's last day. */
function readSerial(iso: IsoDate, part: "day" | "month" | "year", settings: DateSettings): ReadDate {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const parts: Record<typeof part, readonly [string, IsoDate, Precision]> = {
    day: [formatNumeric(iso), iso, "day"],
    month: [formatMonth(iso), lastDayOfMonth(year, month), "month"],
    year: [String(year), lastDayOfMonth(year, 12), "year"],
  };
  const [text, date, precision] = parts[part];
  return fromReading(text, dateReading(date, precision, settings));
}

/**
 * A number that no format marks as a date: a year ("2016"), or a serial number whose format was lost, as happens when
 * dates are pasted as values. Only serials of plausible days are taken for dates.
 */
function readBareNumber(value: number, text: string, settings: DateSettings): ReadDate {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) {
    return fromReading(text, yearReading(value, settings));
  }
  const iso = serialToIso(value, settings.dateSystem);
  if (iso === null || !isPlausible(iso, settings)) return { ...NO_DATE, text, problem: "not-a-date" };
  return readSerial(iso, "day", settings);
}

function readNumber(value: number, numberFormat: string, settings: DateSettings): ReadDate {
  const part = datePartShown(numberFormat);
  if (part === null) return readBareNumber(value, String(value), settings);
  const iso = serialToIso(value, settings.dateSystem);
  // A year typed into a cell that has a date format is shown as a day of 1905, but meant as the year.
  if (iso === null || (Number.isInteger(value) && value >= 1990 && value <= 2100)) {
    return readBareNumber(value, String(value), settings);
  }
  return readSerial(iso, part, settings);
}

/**
 * Reads one cell of a date column (plan-reading.md, "Dates"): day before month; a month, quarter, season or year is its
 * last day; prose counts only after "by" or "before". Never throws; what cannot be read says why in `problem`.
 *
 * @param cell.value the cell's value: a serial number for a real date
 * @param cell.numberFormat its number format: one without a day, such as "mmm-yy", makes a serial a month
 * @returns `date` is an ISO day or null; `text` is the cell's text, of a serial "31/03/2016", "March 2016" or "2016"
 */
export function readDate(
  cell: { readonly value: CellValue; readonly numberFormat: string },
  settings: DateSettings,
): ReadDate {
  const { value, numberFormat } = cell;
  if (typeof value === "number") return readNumber(value, numberFormat, settings);
  return readDateText(String(value), settings);
}
