/**
 * What Excel makes of a value that is written into a cell, as if it had been typed (British settings).
 *
 * Imitated: a leading "=" is a formula; a leading apostrophe makes text; TRUE and FALSE; errors such as #N/A; numbers with sign, thousands, £, %,
 * brackets or exponent; dates as 2016-03-31, 31/3/2016, 31-3-16, 31 March 2016, 31 Mar, March 2016; times as 9:30. Text that
 * begins with + - or @ and is no number is taken for a formula. In a cell formatted as text ("@") only a leading apostrophe
 * counts, and it is kept out. Not imitated: fractions, other currencies, other languages.
 */
import { hostError } from "../protocol/errors";
import type { CellValue } from "./grid";
import { checkCellText } from "./limits";

/** A cell's content after typing. */
export interface Typed {
  readonly value: CellValue;
  /** With its "=", or null. */
  readonly formula: string | null;
  /** Number format that Excel gives a "General" cell with it, or null. */
  readonly numberFormat: string | null;
}

const BLANK: Typed = { value: "", formula: null, numberFormat: null };
/** What a formula shows before it is calculated; the stand-in does not calculate. */
const UNKNOWN_NAME = "#NAME?";

/**
 * The value of a formula that nobody has calculated: one written here, and one whose result its file does not keep. Excel
 * would calculate it; the stand-in cannot, and neither 0 nor blank would be true. One of Excel's own errors, so that who
 * reads it takes it for no date, text or number.
 */
export const UNCALCULATED = "#CALC!";

/** Typed as text, these become errors. */
const ERROR_VALUES = new Set(["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"]);

function text(value: string): Typed {
  checkCellText(value);
  return { value, formula: null, numberFormat: null };
}

function number(value: number, numberFormat: string | null = null): Typed {
  return { value, formula: null, numberFormat };
}

/**
 * @param raw null means "leave the cell as it is" and must be dealt with by the caller
 * @param isTextCell the cell's number format is "@"
 * @param is1904 the workbook counts days from 1904
 * @throws HostError InvalidArgument for text that is too long and for what is no cell value
 */
export function typed(raw: unknown, isTextCell: boolean, is1904: boolean): Typed {
  if (typeof raw === "boolean") return { value: raw, formula: null, numberFormat: null };
  if (typeof raw === "number") return number(raw);
  if (typeof raw !== "string")
    throw hostError("InvalidArgument", "A cell's value must be text, a number, true or false.");
  if (raw === "") return BLANK;
  if (raw.startsWith("'")) return text(raw.slice(1));
  if (isTextCell) return text(raw);
  if (raw.startsWith("=") && raw.length > 1) return { value: UNCALCULATED, formula: raw, numberFormat: null };
  return typedText(raw, is1904);
}

function typedText(raw: string, is1904: boolean): Typed {
  // Whatever is longer than "30 September 2016 12:30:00" is neither a number nor a date.
  const trimmed = raw.length <= 40 ? raw.trim() : "";
  if (trimmed !== "") {
    const upper = trimmed.toUpperCase();
    if (ERROR_VALUES.has(upper)) return { value: upper, formula: null, numberFormat: null };
    if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE", formula: null, numberFormat: null };
    const read = typedNumber(trimmed) ?? typedDate(trimmed, is1904) ?? typedTime(trimmed);
    if (read !== null) return read;
  }
  if (/^[+\-@]./s.test(raw)) {
    checkCellText(raw);
    return { value: UNKNOWN_NAME, formula: `=${raw}`, numberFormat: null };
  }
  return text(raw);
}

const NUMBER = /^(\()?([+-])?(£)?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(E[+-]?\d+)?(%)?(\))?$/i;

function typedNumber(trimmed: string): Typed | null {
  const match = NUMBER.exec(trimmed);
  if (match === null) return null;
  const [, open, sign, pound, inner, whole, fraction, exponent, percent, close] = match;
  const hasDigits = whole !== undefined || /\d/.test(fraction ?? "");
  if (!hasDigits || (open === undefined) !== (close === undefined) || (sign !== undefined && inner !== undefined))
    return null;
  if (open !== undefined && (sign !== undefined || inner !== undefined)) return null;
  const size = Number(`${(whole ?? "0").replaceAll(",", "")}${fraction ?? ""}${exponent ?? ""}`);
  if (!Number.isFinite(size)) return null;
  const negative = sign === "-" || inner === "-" || open !== undefined;
  const value = (negative ? -size : size) / (percent === undefined ? 1 : 100);
  const decimals = /[1-9]/.test(fraction ?? "");
  if (percent !== undefined) return number(value, decimals ? "0.00%" : "0%");
  if (exponent !== undefined) return number(value, "0.00E+00");
  if (pound !== undefined) return number(value, decimals ? "£#,##0.00" : "£#,##0");
  if (whole?.includes(",") === true) return number(value, decimals ? "#,##0.00" : "#,##0");
  return number(value);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** 1-based month of a name or an abbreviation; 0 for any other word. */
function monthNumber(word: string): number {
  const lower = word.toLowerCase();
  return Math.max(MONTHS.indexOf(lower), LONG_MONTHS.indexOf(lower)) + 1;
}

function fullYear(year: number): number {
  // Excel's default window: 00-29 is 20yy, 30-99 is 19yy.
  return year >= 100 ? year : year + (year < 30 ? 2000 : 1900);
}

/** Serial number of a day, or null when there is no such day or Excel does not count it. */
export function serialOf(year: number, month: number, day: number, is1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const days = Math.round(time / 86_400_000) + 25_569;
  // Excel's 1900 system counts a 29 February 1900 that never was.
  const serial = is1904 ? days - 1_462 : days < 61 ? days - 1 : days;
  return serial < 0 ? null : serial;
}

function dated(year: number, month: number, day: number, is1904: boolean, numberFormat: string): Typed | null {
  const serial = serialOf(year, month, day, is1904);
  return serial === null ? null : number(serial, numberFormat);
}

function typedDate(trimmed: string, is1904: boolean): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(trimmed);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), is1904, "dd/mm/yyyy");
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(trimmed);
  if (numeric !== null) {
    const year = numeric[3] === undefined ? thisYear() : fullYear(Number(numeric[3]));
    const format = numeric[3] === undefined ? "dd-mmm" : "dd/mm/yyyy";
    return dated(year, Number(numeric[2]), Number(numeric[1]), is1904, format);
  }
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?$/.exec(trimmed);
  if (named !== null && monthNumber(named[2] ?? "") > 0) {
    const year = named[3] === undefined ? thisYear() : fullYear(Number(named[3]));
    const format = named[3] === undefined ? "dd-mmm" : "dd-mmm-yy";
    return dated(year, monthNumber(named[2] ?? ""), Number(named[1]), is1904, format);
  }
  const month = /^([A-Za-z]{3,9})[- ](\d{4}|\d{2})$/.exec(trimmed);
  if (month !== null && monthNumber(month[1] ?? "") > 0) {
    return dated(fullYear(Number(month[2])), monthNumber(month[1] ?? ""), 1, is1904, "mmm-yy");
  }
  return null;
}

function thisYear(): number {
  return new Date().getFullYear();
}

function typedTime(trimmed: string): Typed | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(trimmed);
  if (match === null) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return number(seconds / 86_400, match[3] === undefined ? "hh:mm" : "hh:mm:ss");
}
