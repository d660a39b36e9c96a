/**
 * How many bytes values take as JSON in UTF-8, counted without making the JSON: what Excel's limits of 5 MB a request
 * and a response are about. A curly quote is 3 bytes. Pure.
 */

/** Bytes of one value as JSON; anything but a string, number or boolean counts as `null`. */
export function jsonBytes(value: unknown): number {
  if (typeof value === "string") return textBytes(value);
  if (typeof value === "number") return String(value).length;
  if (typeof value === "boolean") return value ? 4 : 5;
  return 4;
}

/** Bytes of a row of values as a JSON array. */
export function rowBytes(row: readonly unknown[]): number {
  let bytes = row.length + 1;
  for (const value of row) bytes += jsonBytes(value);
  return bytes;
}

function textBytes(text: string): number {
  let bytes = text.length + 2;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x80) {
      if (code === 0x22 || code === 0x5c) bytes += 1;
    } else if (code < 0x20) {
      // \n and its like take two bytes, any other control character \u00XX.
      bytes += code === 10 || code === 9 || code === 13 || code === 8 || code === 12 ? 1 : 5;
    } else if (code < 0x800) {
      bytes += 1;
    } else if (isPairAt(text, i)) {
      // Two UTF-16 units, four bytes in UTF-8.
      bytes += 2;
      i += 1;
    } else {
      // A lone surrogate is written as \uDXXX by JSON.stringify; every other unit is three bytes.
      bytes += code >= 0xd800 && code <= 0xdfff ? 5 : 2;
    }
  }
  return bytes;
}

function isPairAt(text: string, i: number): boolean {
  const high = text.charCodeAt(i);
  const low = text.charCodeAt(i + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
