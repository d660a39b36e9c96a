/** Dates of workbooks that count days from 1904; the grid counts from 1900 only. */
import { DAYS_1904, isDateFormat } from "../../standin/model/text";

/** How many days further the grid counts a number in this format. */
export function daysBetween(numberFormat: string, is1904: boolean): number {
  return is1904 && isDateFormat(numberFormat) ? DAYS_1904 : 0;
}
