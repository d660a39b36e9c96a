/** Texts of the tracker inside a message: on one line, and no longer than a message bears. */

const LONGEST_QUOTE = 80;

/** White space that is no single space: most texts have none. */
const UNTIDY = /\s{2}|[^\S ]/;

/** On one line, and without a full stop at the end: the message sets its own. */
function tidy(text: string): string {
  const line = (UNTIDY.test(text) ? text.replace(/\s+/gu, " ") : text).trim();
  return line.endsWith(".") ? line.slice(0, -1) : line;
}

/**
 * The text in quotation marks, shortened to 80 characters.
 * @example quote("To be\nconfirmed") === '"To be confirmed"'
 */
export function quote(text: string): string {
  // A slice first: a cell may hold 32,767 characters, of which few are shown.
  const line = tidy(text.slice(0, 4 * LONGEST_QUOTE));
  return line.length <= LONGEST_QUOTE ? `"${line}"` : `"${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…"`;
}

/** A stretch of a text: `length` UTF-16 units from 0-based `index`. */
export interface Stretch {
  readonly index: number;
  readonly length: number;
}

/** The words around a stretch of a text, in quotation marks, with … where text was left out; about 80 characters. */
export function quoteAround(text: string, { index, length }: Stretch): string {
  const stretchEnd = index + length;
  const room = Math.max(0, LONGEST_QUOTE - length);
  // What the stretch leaves of the room goes half before and half after it; what one side has no use for, to the other.
  const after = Math.min(text.length - stretchEnd, Math.max(room / 2, room - index));
  const start = wordStart(text, Math.max(0, Math.floor(index - (room - after))), index);
  const end = wordEnd(text, Math.min(text.length, Math.ceil(stretchEnd + after)), stretchEnd);
  return `"${start > 0 ? "…" : ""}${tidy(text.slice(start, end))}${end < text.length ? "…" : ""}"`;
}

/** The first beginning of a word from `from` on, no later than `last`. */
function wordStart(text: string, from: number, last: number): number {
  if (from === 0) return 0;
  for (let at = from; at < last; at += 1) if (/\s/u.test(text.charAt(at - 1))) return at;
  return last;
}

/** The last end of a word up to `to`, no sooner than `first`. */
function wordEnd(text: string, to: number, first: number): number {
  if (to === text.length) return to;
  for (let at = to; at > first; at -= 1) if (/\s/u.test(text.charAt(at))) return at;
  return first;
}
