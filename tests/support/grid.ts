/** Small conversions that fixtures share: column letters, dates as serial numbers. */
import type { IsoDate } from "../../src/plan/model";

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 of each date system. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** Column letters to a 1-based column: "A" is 1, "AA" is 27. */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) throw new Error(`"${letters}" is no column`);
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A day as Excel stores it. */
export function serialOf(day: IsoDate, dateSystem: 1900 | 1904 = 1900): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new Error(`"${day}" is no date`);
  return (time - DAY_ZERO[dateSystem]) / MILLISECONDS_A_DAY;
}
