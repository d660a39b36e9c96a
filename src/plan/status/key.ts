/** The workbook's own key: what its values mean ("1 = Achieved", "Blue | complete and checked", "G – on track"). */
import type { Colour, State } from "../model";
import { comparable } from "../text";
import { classifyRagText, classifyStatusText } from "./classifyStatusText";
import { signsAsWords } from "./colours";

export interface KeyMeaning {
  /** The meaning as the key words it. */
  readonly text: string;
  /** The state that those words are; null where they say none. */
  readonly state: State | null;
  readonly delayed: boolean;
  /** The colour that the value names, or else its meaning ("1 = Red"). */
  readonly colour: Colour | null;
}

/** Values, as `valueKey` gives them, with what they mean. */
export type Key = ReadonlyMap<string, KeyMeaning>;

/** What values are looked up by: as texts are compared, but signs such as "✓" stay what they are. */
export function valueKey(text: string): string {
  const words = signsAsWords(text);
  return comparable(words) || words.trim();
}

/** Longer texts are no values that stand for something else. */
const LONGEST_VALUE = 25;
const MOST_WORDS_OF_VALUE = 3;
const LONGEST_CODE = 2;
const LONGEST_CELL = 2000;
const COLOURS = "red|amber|yellow|orange|green|blue|grey|gray|white|black|purple|pink";

const COLOUR_NAME = new RegExp(`^(?:${COLOURS})$`, "iu");

/** "Key:", "RAG key:", "Status key –" before the first value. */
const LEAD_IN =
  /^\s*(?:(?:b?rag|status|rating|progress|colour|score)\s*)?(?:(?:status|rating|colour)\s*)?(?:key|legend|guide|coding|definitions?)\s*(?:[:–—-]\s*|$)/iu;
/** Headings over a key in two columns. */
const HEADINGS: ReadonlySet<string> = new Set(
  "key legend colour color rag brag rating status code score symbol value meaning definition description".split(" "),
);
const PAIR = /^(?<value>[^=:]{1,60}?)\s*(?:=|:|\s[–—-]|[–—](?=\s)|→|\bmeans\b)\s*(?<meaning>\S.*)$/u;
/** Where the next pair begins on one line: before "Amber =", "2 =", "G –"; of "Stage 2 =" only the figure is the value. */
const NEXT_PAIR = new RegExp(`[,.\\s]\\s{0,3}(?=(?:${COLOURS}|[a-z]|\\d{1,2})\\s{0,2}(?:=|:|[–—-]\\s))`, "giu");
/** Before "NS =": in capitals, as "met" in "Not met =" is no value of its own. */
const NEXT_CODE = /[.\s]\s{0,3}(?=[A-Z]{2,3}\s{0,2}=)/gu;
const NEXT_EQUATION = /,\s{0,3}(?=[^,;=\n|]{1,25}=)/gu;

/** "Compliance: Satisfied = complete": the name of the column before its first value. */
const LABEL_BEFORE_EQUATION = /^[^=:;\n]{1,40}:\s(?=[^=:;\n]{1,40}=)/u;

const isValue = (text: string): boolean =>
  text !== "" && text.length <= LONGEST_VALUE && text.split(/\s+/u).length <= MOST_WORDS_OF_VALUE;

/** A line break for a mark behind a pair; what stands before the line's first pair, as in "NOT MET = red", stays whole. */
function breakBehindPair(mark: string, at: number, text: string): string {
  return /[=:–—-]/u.test(text.slice(text.lastIndexOf("\n", at) + 1, at)) ? "\n" : mark;
}

/** The pieces of a cell that may each be "value = meaning". */
function piecesOf(cell: string): readonly string[] {
  return cell
    .slice(0, LONGEST_CELL)
    .replace(LEAD_IN, "")
    .replace(LABEL_BEFORE_EQUATION, "")
    .replace(NEXT_EQUATION, "\n")
    .replace(NEXT_PAIR, "\n")
    .replace(NEXT_CODE, breakBehindPair)
    .split(/[\n;|]/u)
    .map((piece) => piece.trim().replace(/[,.]$/u, ""));
}

function pairIn(piece: string): readonly [string, string] | null {
  const { value = "", meaning = "" } = PAIR.exec(piece)?.groups ?? {};
  return isValue(value) ? [value, meaning] : null;
}

/** "F finished": a code and what it stands for, with nothing between them. */
const BARE_PAIR = /^(?<code>[A-Z]{1,2}|\d)\s(?<meaning>[a-z].{2,80})$/u;
const FEWEST_BARE = 3;
/** "How far: F finished; O ongoing": what a line of codes is to. */
const NAMED_BEFORE = /^[^:;]{1,40}:\s/u;

/** The pairs of a cell that is nothing but codes with their meanings: several that say a state, each another, all written alike. */
function barePairsIn(cell: string): readonly (readonly [string, string])[] {
  const pieces = cell
    .slice(0, LONGEST_CELL)
    .replace(NAMED_BEFORE, "")
    .split(/[;\n|]|,\s(?=(?:[A-Z]{1,2}|\d)\s)/u)
    .map((piece) => piece.trim().replace(/[,.]$/u, ""))
    .filter((piece) => piece !== "");
  const pairs = pieces.flatMap((piece): (readonly [string, string])[] => {
    const { code = "", meaning = "" } = BARE_PAIR.exec(piece)?.groups ?? {};
    return code === "" ? [] : [[code, meaning]];
  });
  const areAll = pairs.length === pieces.length && new Set(pairs.map(([code]) => code)).size === pairs.length;
  const telling = pairs.filter(([, meaning]) => classifyStatusText(meaning) !== null).length;
  return areAll && telling >= FEWEST_BARE ? pairs : [];
}

/** The pairs of a row: each within one cell, or each a value with its meaning in the next cell. */
function pairsOf(row: readonly string[]): readonly (readonly [string, string])[] {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell.replace(LEAD_IN, "") !== "");
  // A letter, a figure, a sign or a colour in a cell of its own is the value, whatever dashes stand in its meaning.
  const [code = "", meaning] = cells;
  const isAlone = code.length <= LONGEST_CODE || COLOUR_NAME.test(code);
  if (cells.length === 2 && meaning !== undefined && isAlone) return [[code, meaning]];
  const bare = cells.length === 1 ? barePairsIn(code) : [];
  if (bare.length > 0) return bare;
  const within = cells.flatMap((cell) => piecesOf(cell).flatMap((piece) => [pairIn(piece)]));
  const found = within.filter((pair) => pair !== null);
  if (found.length > 0) return found;
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const value = cells[at]?.replace(LEAD_IN, "") ?? "";
    if (isValue(value)) pairs.push([value, cells[at + 1] ?? ""]);
  }
  return pairs;
}

/** The state of a meaning; none where it names several ("Not started or overdue"). */
function stateOfMeaning(meaning: string): Pick<KeyMeaning, "state" | "delayed"> {
  const parts = meaning.split(/\bor\b|\//iu).map(classifyStatusText);
  const states = new Set(parts.flatMap((part) => part?.state ?? []));
  const read = states.size > 1 ? null : classifyStatusText(meaning);
  return { state: read?.state ?? null, delayed: read?.delayed ?? false };
}

function meaningOf(value: string, meaning: string): KeyMeaning {
  const colour = classifyRagText(value)?.colour ?? classifyRagText(meaning)?.colour ?? null;
  return { text: meaning, ...stateOfMeaning(meaning), colour };
}

/**
 * Reads the rows that someone found to be a key. A value is looked up as `valueKey` gives it. Of a value that is explained
 * twice the first explanation counts. Rows that explain nothing give nothing.
 * @example readKey([["RAG key: Red = overdue; green = complete"]]).get("green") → { text: "complete", state: "complete", … }
 */
export function readKey(lines: readonly (readonly string[])[]): Key {
  const key = new Map<string, KeyMeaning>();
  for (const [value, meaning] of lines.flatMap(pairsOf)) {
    const name = valueKey(value);
    if (HEADINGS.has(name) || key.has(name)) continue;
    key.set(name, meaningOf(value, meaning));
  }
  return key;
}

/** What a key says of a colour, however it names it ("G", "Green", "🟢"). */
export function meaningOfColour(key: Key, colour: Colour): KeyMeaning | null {
  for (const [value, meaning] of key) {
    if (meaning.colour === colour && classifyRagText(value)?.colour === colour) return meaning;
  }
  return null;
}
