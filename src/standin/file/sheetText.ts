/** Small readers of the text of a sheet's tags, quicker than general ones: a sheet has a tag for every cell. */
import type { CellValue } from "../model/grid";

/** Index after ">" or -1 when the tag is not whole yet. In a sheet, ">" is escaped inside attributes. */
export function tagEnd(xml: string, start: number): number {
  const isMarkup = xml.charCodeAt(start + 1) === 0x21;
  const mark = !isMarkup ? ">" : xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![", start) ? "]]>" : ">";
  const found = xml.indexOf(mark, start);
  return found < 0 ? -1 : found + mark.length;
}

/** Blank, tab or line break. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** Value of an attribute of a row or cell; quicker than a general search, which a sheet's many cells need. */
export function attribute(raw: string, name: string): string | null {
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
    const equals = at + name.length;
    if (raw.charCodeAt(equals) !== 0x3d || (at > 0 && !isBlank(raw.charCodeAt(at - 1)))) continue;
    return raw.slice(equals + 2, raw.indexOf(raw.charAt(equals + 1), equals + 2));
  }
  return null;
}

/** XML Schema's true. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

/** 0-based column of a cell's tag, or null where it has no reference. */
export function columnOf(raw: string): number | null {
  const reference = attribute(raw, "r");
  if (reference === null) return null;
  let number = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    number = number * 26 + code - 64;
  }
  return number === 0 ? null : number - 1;
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
