/**
 * The numbers and signs that items begin with: "Recommendation 3.", "R7", "13.2.1", "4.", "(b)", "•". Each parser knows one kind; a line
 * may be of several kinds, and which one is meant is settled by the sequence it belongs to (numbering.ts).
 */

export type Style = "named" | "r" | "decimal" | "number" | "bare" | "letter" | "roman" | "action" | "bullet";

export interface Marker {
  readonly style: Style;
  /** How deep a decimal number is: "13.2.1" is 3; 1 for all others. */
  readonly depth: number;
  /** What stands before the last figure: "13.2" of "13.2.1"; "" for all others. */
  readonly prefix: string;
  /** 1 for "1", "a" and "i"; 0 for a bullet. */
  readonly ordinal: number;
  /** As typed, without the words and the full stop round it. */
  readonly ref: string;
  /** The text behind it. */
  readonly rest: string;
}

type Parser = (text: string) => Marker | null;

const plain = (style: Style, ordinal: number, ref: string, rest: string): Marker => ({
  style,
  depth: 1,
  prefix: "",
  ordinal,
  ref,
  rest,
});

const letterAt = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96;

const IN_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

const NAMED =
  /^(?:(?:overview|panel|key|imr)\s)?rec(?:ommendations?|\.)?\s?(?:no\.?|number|#)?\s?(\d{1,3}[a-z]?|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\.(?!\d)|[:)]|\s?[–—-]|(?=\s|$))\s?(.*)$/iu;

const named: Parser = (text) => {
  const found = NAMED.exec(text);
  if (found === null) return null;
  const [, ref = "", rest = ""] = found;
  // "Recommendations a and b were merged".
  if (/^[a-z]$/u.test(ref) || /^(?:and|to|of|in|was|were|is|are|has|have|had|which|that|above|below)\b/u.test(rest))
    return null;
  const inWords = IN_WORDS.indexOf(ref.toLowerCase()) + 1;
  if (inWords > 0) return plain("named", inWords, String(inWords), rest.trim());
  return plain("named", /^\d/u.test(ref) ? Number.parseInt(ref, 10) : letterAt(ref), ref, rest.trim());
};

const R = /^(R\s?\d{1,3})(?:\.(?!\d)|[:)]|\s?[–—-])?\s(.*)$/u;

const rNumber: Parser = (text) => {
  const found = R.exec(`${text} `);
  if (found === null) return null;
  const [, ref = "", rest = ""] = found;
  return plain("r", Number(/\d+/u.exec(ref)?.[0]), ref, rest.trim());
};

const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){1,3})[.:)]?\s(.*)$/u;

const decimal: Parser = (text) => {
  const found = DECIMAL.exec(`${text} `);
  if (found === null) return null;
  const [, ref = "", rest = ""] = found;
  const parts = ref.split(".");
  return {
    style: "decimal",
    depth: parts.length,
    prefix: parts.slice(0, -1).join("."),
    ordinal: Number(parts.at(-1)),
    ref,
    rest: rest.trim(),
  };
};

const NUMBER = /^(?:\((\d{1,3})\)|(\d{1,3})[.):])\s?(?!\d)(.*)$/u;

const number: Parser = (text) => {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const ref = found[1] ?? found[2] ?? "";
  return plain("number", Number(ref), ref, (found[3] ?? "").trim());
};

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/iu;
const BARE = /^(\d{1,2})\s(?=\p{Lu}\p{Ll})(.*)$/u;

/** As the rows of a table come out of a PDF: "2 The police should …". */
const bare: Parser = (text) => {
  const found = BARE.exec(text);
  if (found === null) return null;
  const [, ref = "", rest = ""] = found;
  return MONTH.test(rest) ? null : plain("bare", Number(ref), ref, rest.trim());
};

const LETTER = /^(\(?[a-z]\)|[a-z]\.)\s(.*)$/u;

const letter: Parser = (text) => {
  const found = LETTER.exec(`${text} `);
  if (found === null) return null;
  const [, ref = "", rest = ""] = found;
  const bare = ref.replace(/[().]/gu, "");
  return plain("letter", letterAt(bare), `(${bare})`, rest.trim());
};

const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];
const ROMAN = /^(\(?[ivx]{1,5}\)|[ivx]{1,5}\.)\s(.*)$/u;

const roman: Parser = (text) => {
  const found = ROMAN.exec(`${text} `);
  if (found === null) return null;
  const [, ref = "", rest = ""] = found;
  const bare = ref.replace(/[().]/gu, "");
  const ordinal = ROMANS.indexOf(bare) + 1;
  return ordinal === 0 ? null : plain("roman", ordinal, `(${bare})`, rest.trim());
};

const ACTION = /^action\s(?:point\s)?(?:no\.?\s)?(\d{1,2})\s?[:.)–-]\s(.*)$/iu;

const action: Parser = (text) => {
  const found = ACTION.exec(`${text} `);
  if (found === null) return null;
  const [, ref = "", rest = ""] = found;
  return plain("action", Number(ref), ref, rest.trim());
};

const BULLET = /^(?:[•·▪◦‣●○■□➢]|[*–—-](?=\s)|o(?=\s\p{Lu}))\s?(.*)$/u;

const bullet: Parser = (text) => {
  const found = BULLET.exec(text);
  const rest = found?.[1]?.trim() ?? "";
  return rest === "" ? null : plain("bullet", 0, "", rest);
};

/** The most telling kind first. */
const PARSERS: readonly Parser[] = [named, rNumber, decimal, number, bare, letter, roman, action, bullet];

/** Everything that a line could begin with. A date such as 1.4.2014 is nothing of it. */
export function markersOf(text: string): Marker[] {
  return PARSERS.map((parse) => parse(text)).filter((marker) => marker !== null);
}

/** Markers of one kind can follow each other. */
export const kindOf = ({ style, depth }: Marker): string => `${style} ${depth}`;

/** Whether `next` comes after `last` in their numbering: the next number, or the first after a new beginning. */
export function follows(last: Marker | null, next: Marker): boolean {
  if (last === null) return true;
  if (next.style === "bullet") return true;
  if (next.prefix !== last.prefix) return next.ordinal === 1;
  return next.ordinal === last.ordinal + 1;
}
