/** A cell in one line of the pane: a serial number that looks like a date as a date, line breaks as blanks. Pure. */
import type { CellValue } from "../../plan/cells";
import { formatNumeric, serialToIso } from "../../plan/dates/calendar";
import { textOf } from "../../plan/text";

/** Serial numbers of 1990 to 2060: what looks like a date is shown as one. */
const DATES = { from: 32_874, to: 58_806 } as const;

/** @example cellShown(46112, 1900) // "31/03/2026" */
export function cellShown(value: CellValue, dateSystem: 1900 | 1904): string {
  if (typeof value === "number" && value >= DATES.from && value <= DATES.to) {
    const iso = serialToIso(value, dateSystem);
    if (iso !== null) return formatNumeric(iso);
  }
  return textOf(value).replace(/\s+/g, " ");
}

/** At most so many characters; what is cut off shows as "…". */
export const cutTo = (longest: number, text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
