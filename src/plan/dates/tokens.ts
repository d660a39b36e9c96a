/** Cuts a prepared text into dates, the words that matter around dates, and the rest. One pass from left to right. */
import type { DateParser, Reading } from "./reading.types";
import type { DateSettings } from "./settings";
import { digitParsers, wordParsers } from "./parsers";
import { PHRASES_BY_WORD, WORDS, type WordKind } from "./words";

export type TokenKind = WordKind | "date" | "separator" | "newline" | "open" | "close" | "other";

export interface Token {
  readonly kind: TokenKind;
  /** Where it stands in the text: from start up to end. */
  readonly start: number;
  readonly end: number;
  /** What a date means; null for other tokens. */
  readonly reading: Reading | null;
  /** A date that is a time limit with no "by" before it. */
  readonly isTimeLimit?: boolean;
}

const SPACE = / +/uy;
const WORD = /[a-z]+/uy;
/** A number of a list: "1.", or "1.2" before a word. */
const DOTTED_NUMBER = /\d{1,2}\.(?!\d)|\d{1,2}\.\d{1,2}\.?(?= {1,3}[a-z])/uy;
/** "2)", "b)": a number of a list, but the end of a remark inside a bracket ("(phase 1)"). */
const HALF_BRACKETED_NUMBER = /(?:\d{1,2}|[a-z]|i{1,3}|iv|vi{0,3})\)(?!\d)/uy;
const IN_BRACKETS = [DOTTED_NUMBER];
const OUTSIDE_BRACKETS = [HALF_BRACKETED_NUMBER, DOTTED_NUMBER];
/** A time of day by itself. */
const TIME_ALONE = /\d{1,2}:\d{2} ?(?:hrs|am|pm)?(?![a-z0-9]|[./]\d)|\d{1,2} ?(?:am|pm)(?![a-z0-9])/uy;
const REST_OF_WORD = /[^\s,;()[\]]+/uy;
const ARROW = /=>|[→>]/uy;

const PUNCTUATION: Readonly<Record<string, TokenKind>> = {
  "\n": "newline",
  ",": "separator",
  ";": "separator",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  "-": "join",
  "/": "join",
  "&": "and",
};
/** Marks that say nothing: full stops, colons, bullets, quotation marks, pictures. */
const SILENT = /[.:'"*•·●▪◦~?!+|_\u201c\u201d]|\ufe0e|\ufe0f|\u20e3|\p{Extended_Pictographic}/u;

/** End of the match at a place, or -1. */
function matchEnd(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
}

function readDateAt(text: string, at: number, parsers: readonly DateParser[], settings: DateSettings): Token | null {
  for (const parser of parsers) {
    parser.pattern.lastIndex = at;
    const match = parser.pattern.exec(text);
    if (match === null) continue;
    const reading = parser.read(match.groups ?? {}, settings);
    if (reading === null) continue;
    return {
      kind: "date",
      start: at,
      end: parser.pattern.lastIndex,
      reading,
      isTimeLimit: parser.isTimeLimit === true,
    };
  }
  return null;
}

/** A token that changes nothing, where one of several patterns matches; null where none does. */
function fillerAt(text: string, at: number, ...patterns: readonly RegExp[]): Token | null {
  for (const candidate of patterns) {
    const end = matchEnd(candidate, text, at);
    if (end > at) return { kind: "filler", start: at, end, reading: null };
  }
  return null;
}

function otherAt(text: string, at: number): Token {
  return { kind: "other", start: at, end: matchEnd(REST_OF_WORD, text, at), reading: null };
}

function tokenAtDigit(text: string, at: number, listNumbers: readonly RegExp[], settings: DateSettings): Token {
  return (
    readDateAt(text, at, digitParsers, settings) ?? fillerAt(text, at, ...listNumbers, TIME_ALONE) ?? otherAt(text, at)
  );
}

function tokenAtWord(text: string, at: number, listNumbers: readonly RegExp[], settings: DateSettings): Token {
  const end = matchEnd(WORD, text, at);
  const word = text.slice(at, end);
  const parsers = wordParsers.get(word);
  const date = parsers === undefined ? null : readDateAt(text, at, parsers, settings);
  if (date !== null) return date;
  const phrase = PHRASES_BY_WORD.get(word);
  const phraseEnd = phrase === undefined ? -1 : matchEnd(phrase.pattern, text, at);
  if (phrase !== undefined && phraseEnd > at) return { kind: phrase.kind, start: at, end: phraseEnd, reading: null };
  const label = fillerAt(text, at, ...listNumbers);
  if (label !== null) return label;
  const kind = WORDS.get(word);
  if (kind !== undefined && !/[a-z0-9_']/u.test(text.charAt(end))) return { kind, start: at, end, reading: null };
  return otherAt(text, at);
}

function tokenAtMark(text: string, at: number): Token | null {
  const arrowEnd = matchEnd(ARROW, text, at);
  if (arrowEnd > at) return { kind: "revise", start: at, end: arrowEnd, reading: null };
  const mark = markAt(text, at);
  const kind = PUNCTUATION[mark];
  if (kind !== undefined) return { kind, start: at, end: at + 1, reading: null };
  return SILENT.test(mark) ? null : { kind: "other", start: at, end: at + 1, reading: null };
}

/** The mark at a place: two units of the string for most pictographs. */
const markAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** The tokens of a prepared text, in order. Spaces and silent marks give none. */
export function tokenise(text: string, settings: DateSettings): readonly Token[] {
  const tokens: Token[] = [];
  let openBrackets = 0;
  let at = 0;
  while (at < text.length) {
    const spaceEnd = matchEnd(SPACE, text, at);
    if (spaceEnd > at) {
      at = spaceEnd;
      continue;
    }
    const first = text.charAt(at);
    const listNumbers = openBrackets > 0 ? IN_BRACKETS : OUTSIDE_BRACKETS;
    const token =
      first >= "0" && first <= "9"
        ? tokenAtDigit(text, at, listNumbers, settings)
        : first >= "a" && first <= "z"
          ? tokenAtWord(text, at, listNumbers, settings)
          : tokenAtMark(text, at);
    if (token !== null) tokens.push(token);
    if (token?.kind === "open") openBrackets += 1;
    if (token?.kind === "close" && openBrackets > 0) openBrackets -= 1;
    at = token?.end ?? at + markAt(text, at).length;
  }
  return tokens;
}
