/** Cell values as texts, and the one way texts are compared in the product. */
import type { CellValue } from "./cells";

/** Whether a character is one of plain print, of which nothing is trimmed: nearly all are, and to look costs less than to trim. */
const isPrint = (code: number): boolean => code > 32 && code < 127;

/** Whether a text holds more than spaces. */
export const saysSomething = (text: string): boolean =>
  text !== "" && (isPrint(text.charCodeAt(0)) || text.trim() !== "");

/** A cell's text: line breaks as "\n", no space at either end, "" for a blank cell; numbers as JavaScript writes them. */
export function textOf(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") {
    const text = value.includes("\r") ? value.replace(/\r\n?/g, "\n") : value;
    return isPrint(text.charCodeAt(0)) && isPrint(text.charCodeAt(text.length - 1)) ? text : text.trim();
  }
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return String(value);
}

const QUOTES = /['’‘`]/g;

/**
 * A text without what people vary: case, kinds of quotes and dashes, punctuation, line breaks, runs of spaces.
 * @example comparable("Completion/\n RAG") === "completion rag"
 */
export function comparable(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small.replace(QUOTES, "").replace(BETWEEN, " ").trim();
}

/** What is left as it is: to see that costs less than to put it together again. */
const PLAIN = /^[a-z0-9#%+]+(?: [a-z0-9#%+]+)*$/;
/** What stands between words, where it is more than the one space that it becomes. */
const BETWEEN = /(?:[^\p{L}\p{N}#%+ ]| (?=[^\p{L}\p{N}#%+]))[^\p{L}\p{N}#%+]*/gu;

const WORD_WITH_QUOTES = /[\p{L}\p{N}#%+'’‘`]+/gu;

/** Whether each word of a text, as `comparable` leaves it, passes a test. The words after the first that does not are not looked at. */
export function everyWord(text: string, passes: (word: string) => boolean): boolean {
  const small = text.toLowerCase();
  WORD_WITH_QUOTES.lastIndex = 0;
  for (let found = WORD_WITH_QUOTES.exec(small); found !== null; found = WORD_WITH_QUOTES.exec(small)) {
    const word = found[0].replace(QUOTES, "");
    if (word !== "" && !passes(word)) return false;
  }
  return true;
}

/** How many words a text has, set apart by spaces and line breaks; `most` where it has more. */
export function countWords(text: string, most: number): number {
  const word = /\S+/gu;
  let words = 0;
  while (words < most && word.test(text)) words++;
  return words;
}

/** Whether two texts say the same but for case, punctuation and spacing; the common case of equal strings costs nothing. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > Math.max(12, a.length / 4)) return false;
  return comparable(a) === comparable(b);
}

/**
 * A text without the characters at its end that `loose` matches one by one. A pattern "[…]+$" would try every run of them in
 * the text anew, from each of its characters.
 * @param loose a class of single characters, without the flags g and y
 */
export function trimEndOf(text: string, loose: RegExp): string {
  let end = text.length;
  while (end > 0 && loose.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const LOWER_START = /^[\p{Ll}]/u;
const BULLET_START = /^[*•·▪◦‣–-]\s*\S/u;
const OPEN_END = /(?:[,;:(–-]|\b(?:and|or|of|the|to|for|in|with|a|an|by|on|at|from|that|which|is|are|be|into|as))$/iu;

/** Whether a text starts as no sentence does: in lower case, or with a bullet. */
export function startsMidSentence(text: string): boolean {
  return LOWER_START.test(text) || BULLET_START.test(text);
}

/**
 * Whether `text` reads on from `above`: a page broke inside the sentence or the list.
 * @example goesOn("Officers, staff and", "Volunteers will be trained") === true
 */
export function goesOn(above: string, text: string): boolean {
  return startsMidSentence(text) || (above !== "" && OPEN_END.test(above));
}
