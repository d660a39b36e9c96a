/**
 * How a value has to be handed to Excel so that the cell holds just that value. Excel treats a text in Range.values as
 * if it had been typed: "=A1" becomes a formula, "1/2" a date, "0012" the number 12. A leading apostrophe makes it
 * text and is not kept (office-host.md). The number format "@" would do the same, but shows long texts as ####. Pure.
 */
import type { CellValue } from "../../plan/cells";

/** Longest text that Excel could take for a number, a date, a time or a truth value: "30 September 2016 12:30:00". */
const LONGEST_READABLE = 40;

/** The value as it is to be written; "" clears the cell. */
export function cellInput(value: CellValue): CellValue {
  return typeof value === "string" && needsApostrophe(value) ? `'${value}` : value;
}

/**
 * True where Excel might make something else of the text: a beginning that stands for a formula, an apostrophe that
 * would be lost, or a short text with a digit, a truth value or an error's sign. Rather once too often: an apostrophe
 * that was not needed shows nowhere but in the formula bar.
 */
function needsApostrophe(text: string): boolean {
  if (/^\s*[=+\-@']/.test(text)) return true;
  return text.length <= LONGEST_READABLE && (/\p{N}|^#/u.test(text) || /^\s*(?:true|false)\s*$/i.test(text));
}
