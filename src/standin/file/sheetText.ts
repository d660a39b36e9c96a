/** Small readers of what stands in the tags and values of cells. */
import { MAX_ROWS, tryParseRect } from "../model/address";
import type { CellValue } from "../model/grid";
import type { CellPlace } from "../model/sheet";

/** Place of a cell by its reference, "B7"; null for what is none or lies beyond the last row or column. */
export function placeOf(reference: string): CellPlace | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  // Nearly all are two letters at most: the others are looked at more closely.
  const row = Number(reference.slice(at));
  if (at > 0 && at < 3 && row >= 1 && row <= MAX_ROWS && Number.isInteger(row))
    return { row: row - 1, column: column - 1 };
  const rect = tryParseRect(reference);
  return rect?.rows === 1 && rect.columns === 1 ? rect : null;
}

/** The number that a text is; the text itself where it is none. */
export function numberOr(text: string): CellValue {
  if (text === "") return "";
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

/** Days from the start of Unix time back to that of the 1900 and the 1904 system. */
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;

/** An ISO date in a cell (strict files) as a serial number; the text where it cannot be read. */
export function isoSerial(text: string, is1904: boolean): CellValue {
  const time = Date.parse(text.length > 10 && !/Z|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? text : time / 86_400_000 + (is1904 ? DAYS_1904 : DAYS_1900);
}
