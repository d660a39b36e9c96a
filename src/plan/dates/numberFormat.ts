/** What an Excel number format shows of a date: its day, its month, its year, or no date at all. */

/** What a number format does not print as a part of the number: quoted and escaped text, colours and locales, padding. */
const NOT_CODES = /"[^"]*"|\\.|\[[^\][]*\]|_.|\*./gu;
/** Minutes: an m beside hours or seconds (h:mm, mm:ss). */
const MINUTES = /h{1,4} {0,2}:? {0,2}m{1,5}|m{1,5} {0,2}:? {0,2}s{1,4}/giu;

/** Hours, minutes or seconds gone by: "[h]:mm" is a length of time. */
const ELAPSED = /\[[hms]{1,2}\]/iu;

/** Excel's limit. */
const LONGEST_FORMAT = 255;

/** The smallest part of a date that a number format shows; null for a number, a time of day, or text. */
export function datePartShown(numberFormat: string): "day" | "month" | "year" | null {
  if (ELAPSED.test(numberFormat.slice(0, LONGEST_FORMAT))) return null;
  const first = numberFormat.slice(0, LONGEST_FORMAT).replace(NOT_CODES, "").split(";")[0] ?? "";
  if (/general/iu.test(first)) return null;
  const codes = first.replace(MINUTES, "").toLowerCase();
  if (codes.includes("d")) return "day";
  if (codes.includes("m")) return "month";
  return codes.includes("y") ? "year" : null;
}
