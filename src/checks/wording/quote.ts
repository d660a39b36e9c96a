/** Texts of the tracker inside a message: on one line, and no longer than a message bears. */

const LONGEST_QUOTE = 80;

const onOneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/**
 * The text in quotation marks, shortened to about 80 characters.
 * @example quote("To be\nconfirmed") === '"To be confirmed"'
 */
export function quote(text: string): string {
  // A slice first: a cell may hold 32,767 characters, of which few are shown.
  const line = onOneLine(text.slice(0, 4 * LONGEST_QUOTE));
  return line.length <= LONGEST_QUOTE ? `"${line}"` : `"${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…"`;
}

/** A stretch of a text: `length` UTF-16 units from 0-based `index`. */
export interface Stretch {
  readonly index: number;
  readonly length: number;
}

/** The words around a stretch of a text, in quotation marks, with … where text was left out; about 80 characters. */
export function quoteAround(text: string, { index, length }: Stretch): string {
  const before = Math.max(20, Math.floor((LONGEST_QUOTE - length) / 2));
  let start = Math.max(0, index - before);
  let end = Math.min(text.length, start + Math.max(LONGEST_QUOTE, length));
  if (start > 0) start = text.indexOf(" ", start - 1) + 1 || start;
  if (start > index) start = index;
  if (end < text.length) {
    const space = text.lastIndexOf(" ", end);
    if (space >= index + length) end = space;
  }
  const line = onOneLine(text.slice(start, end));
  return `"${start > 0 ? "…" : ""}${line}${end < text.length ? "…" : ""}"`;
}
