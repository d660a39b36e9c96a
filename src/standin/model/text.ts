/** What a cell shows: its value in its number format. */
import { format, isDateFormat } from "numfmt";
import type { CellValue } from "./grid";

/** Days between the two systems. */
export const DAYS_1904 = 1_462;

/** @param numberFormat one that numfmt cannot read shows the plain value */
export function formattedText(value: CellValue, numberFormat: string, is1904: boolean): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !numberFormat.includes("@")) return value;
  const shifted = typeof value === "number" && is1904 && isDateFormat(numberFormat) ? value + DAYS_1904 : value;
  return format(numberFormat, shifted, { throws: false, locale: "en-GB" });
}

export { isDateFormat, isValidFormat } from "numfmt";
