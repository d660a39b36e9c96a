/**
 * The places of sheets, and the tables, that a formula names: 'Board report'!$B$3, Plan!A:C, RagByPlan[Red]. Reads a formula from
 * left to right, once. Pure.
 */

/** One mention in a formula: the characters from `start` up to `end` (0-based). */
export type Reference = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      /** "$B$3", "A:C", "2:5", "B3:C9"; null for what is no plain place: a name, a spilled range, several sheets. */
      readonly address: string | null;
    }
  | {
      readonly kind: "table";
      readonly table: string;
      /** What stands in brackets after it, brackets included; "" where there is nothing. */
      readonly part: string;
    }
);

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const ADDRESS = new RegExp(
  String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}`,
  "y",
);
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
/** Would make an address part of something longer: a name, a spilled range, a function. */
const GOES_ON = /[\p{L}\p{N}_.#(:!$]/u;

/** @param tables names of the tables that matter, in any case */
export function referencesIn(formula: string, tables: readonly string[] = []): Reference[] {
  if (!formula.startsWith("=")) return [];
  const wanted = new Set(tables.map((name) => name.toLowerCase()));
  const found: Reference[] = [];
  let at = 1;
  while (at < formula.length) {
    const char = formula.charAt(at);
    if (char === '"') at = endOfQuoted(formula, at);
    else if (char === "'") at = takeSheet(formula, at, endOfQuoted(formula, at), found);
    else if (char === "[") at = endOfOtherBook(formula, endOfBrackets(formula, at));
    // "#REF!" is no sheet.
    else if (char === "#") at += 1 + (matchAt(WORD, formula, at + 1)?.length ?? 0);
    else {
      const word = matchAt(WORD, formula, at);
      if (word === null) at += 1;
      else at = takeWord(formula, at, word, wanted, found);
    }
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Just past a text or name in quotes, in which a quote is doubled. */
function endOfQuoted(text: string, from: number): number {
  const quote = text.charAt(from);
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== quote) continue;
    if (text.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return text.length;
}

/** Just past the bracket that closes the one at `from`; an apostrophe takes a bracket's meaning away. */
function endOfBrackets(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "'") at += 1;
    else if (char === "[") depth += 1;
    else if (char === "]" && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

/** Past the sheet of another workbook that is named in the brackets before: [Book.xlsx]Plan!A1. */
function endOfOtherBook(formula: string, from: number): number {
  const sheet = matchAt(WORD, formula, from);
  return sheet !== null && formula.charAt(from + sheet.length) === "!" ? from + sheet.length + 1 : from;
}

/** A sheet's name in apostrophes that ends at `end`, and the place after it. @returns where to go on */
function takeSheet(formula: string, start: number, end: number, found: Reference[]): number {
  if (formula.charAt(end) !== "!") return end;
  return takePlace(formula, start, end + 1, formula.slice(start + 1, end - 1).replaceAll("''", "'"), found);
}

function takeWord(
  formula: string,
  start: number,
  word: string,
  tables: ReadonlySet<string>,
  found: Reference[],
): number {
  const end = start + word.length;
  if (formula.charAt(end) === "!") return takePlace(formula, start, end + 1, word, found);
  // Jan:Mar!A1 is of all sheets from one to the other.
  const second = formula.charAt(end) === ":" ? matchAt(WORD, formula, end + 1) : null;
  const endOfBoth = end + 1 + (second?.length ?? 0);
  if (second !== null && formula.charAt(endOfBoth) === "!") {
    return takePlace(formula, start, endOfBoth + 1, `${word}:${second}`, found);
  }
  const past = formula.charAt(end) === "[" ? endOfBrackets(formula, end) : end;
  if (tables.has(word.toLowerCase()) && formula.charAt(end) !== "(") {
    found.push({ kind: "table", table: word, part: formula.slice(end, past), start, end: past });
  }
  return past;
}

function takePlace(formula: string, start: number, from: number, sheets: string, found: Reference[]): number {
  const text = matchAt(ADDRESS, formula, from);
  const end = from + (text?.length ?? 0);
  const names = sheets.split(":");
  const address = text === null || names.length > 1 || GOES_ON.test(formula.charAt(end)) ? null : text;
  // Sheets of other workbooks have "[Book.xlsx]" before their names.
  if (!sheets.includes("[")) for (const sheet of names) found.push({ kind: "sheet", sheet, address, start, end });
  return end;
}

/** The formula with other texts in the place of some references, which must be in order and not overlap. */
export function withReferences(
  formula: string,
  changed: readonly { readonly reference: Reference; readonly text: string }[],
): string {
  let [text, at] = ["", 0];
  for (const { reference, text: now } of changed) {
    text += formula.slice(at, reference.start) + now;
    at = reference.end;
  }
  return text + formula.slice(at);
}
