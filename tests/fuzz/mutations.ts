/** Damage done to a workbook: to the bytes of its container, or to the text of a part that is then packed as if it were right. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./random";

export interface Mutant {
  readonly bytes: Uint8Array;
  /** What was done, in a few words. */
  readonly what: string;
  /** "zip": what is read must be what the book says. "xml": what is read must be what the part now says. */
  readonly level: "zip" | "xml";
}

type BytesChange = (bytes: Uint8Array, chance: Random) => Uint8Array;

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** A place and a length, short more often than long. */
function stretch(length: number, chance: Random): readonly [from: number, to: number] {
  const from = chance.below(length);
  return [from, Math.min(length, from + 1 + chance.below(chance.oneOf([1, 4, 32, 400])))];
}

const BYTES: Readonly<Record<string, BytesChange>> = {
  "a bit flipped": (bytes, chance) => {
    const copy = Uint8Array.from(bytes);
    const at = chance.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
    return copy;
  },
  "bytes overwritten": (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    return Uint8Array.from(bytes, (byte, at) => (at >= from && at < to ? chance.below(256) : byte));
  },
  "bytes blanked": (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    return Uint8Array.from(bytes, (byte, at) => (at >= from && at < to ? 0 : byte));
  },
  "bytes lost": (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  "bytes doubled": (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  "cut off": (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  "the list of parts changed": (bytes, chance) => {
    const at = bytes.length - 1 - chance.below(Math.min(bytes.length, 900));
    return Uint8Array.from(bytes, (byte, index) => (index === at ? chance.below(256) : byte));
  },
};

type TextChange = (xml: string, chance: Random) => string;

const MARKS = ["<", ">", "&", '"', "'", "/", "=", " ", "\u0000", "\u0001", "]]>", "<!--", "-->", "<![CDATA[", "<?x", "&#0;", "&x;", "\ud800", "é", "\n", "x:"]; // prettier-ignore
const NUMBERS = ["-1", "0", "1", "2", "9", "256", "16384", "16385", "1048577", "2000000000", "9007199254740993", "1e9", "NaN", "", "x"]; // prettier-ignore

function spliced(xml: string, from: number, to: number, text: string): string {
  return xml.slice(0, from) + text + xml.slice(to);
}

/** Something of the text that the pattern finds, replaced. */
function atMatch(xml: string, pattern: RegExp, chance: Random, replace: (found: string) => string): string {
  const all = [...xml.matchAll(pattern)];
  if (all.length === 0) return xml;
  const match = chance.oneOf(all);
  return spliced(xml, match.index, match.index + match[0].length, replace(match[0]));
}

const TEXTS: Readonly<Record<string, TextChange>> = {
  "text lost": (xml, chance) => spliced(xml, ...stretch(xml.length, chance), ""),
  "text doubled": (xml, chance) => {
    const [from, to] = stretch(xml.length, chance);
    return spliced(xml, to, to, xml.slice(from, to));
  },
  "a mark put in": (xml, chance) => {
    const at = chance.below(xml.length);
    return spliced(xml, at, at, chance.oneOf(MARKS));
  },
  "a mark overwritten": (xml, chance) => {
    const at = chance.below(xml.length);
    return spliced(xml, at, at + 1, chance.oneOf(MARKS));
  },
  "stops half-way": (xml, chance) => xml.slice(0, chance.below(xml.length)),
  "a tag lost": (xml, chance) => atMatch(xml, /<[^>]*>/g, chance, () => ""),
  "a tag doubled": (xml, chance) => atMatch(xml, /<[^>]*>/g, chance, (tag) => tag + tag),
  "an attribute lost": (xml, chance) => atMatch(xml, / [\w:]+="[^"]*"/g, chance, () => ""),
  "an attribute doubled": (xml, chance) => atMatch(xml, / [\w:]+="[^"]*"/g, chance, (text) => text + text),
  "a value changed": (xml, chance) => atMatch(xml, /="[^"]*"/g, chance, () => `="${chance.oneOf(NUMBERS)}"`),
  "a number changed": (xml, chance) => atMatch(xml, /\d+/g, chance, () => chance.oneOf(NUMBERS)),
  "a name changed": (xml, chance) => atMatch(xml, /<\/?[\w:]+/g, chance, (name) => `${name}x`),
  "another encoding": (xml, chance) =>
    xml.replace("UTF-8", chance.oneOf(["UTF-16", "ISO-8859-1", "windows-1252", "x"])),
};

function changedText(book: Uint8Array, chance: Random): Mutant {
  const parts = unzipSync(book);
  const name = chance.oneOf(Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)));
  const what = chance.oneOf(Object.keys(TEXTS));
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const now = TEXTS[what]?.(xml, chance) ?? xml;
  return { bytes: zipSync({ ...parts, [name]: strToU8(now) }), what: `${what} in ${name}`, level: "xml" };
}

/** A part taken away, put in another's place, or called otherwise. */
function changedParts(book: Uint8Array, chance: Random): Mutant {
  const parts = unzipSync(book);
  const [name, other] = [chance.oneOf(Object.keys(parts)), chance.oneOf(Object.keys(parts))];
  const what = chance.oneOf(["is lost", "is called otherwise", "stands in the place of"]);
  const all = Object.entries(parts);
  const now =
    what === "is lost"
      ? all.filter(([each]) => each !== name)
      : what === "is called otherwise"
        ? all.map(([each, bytes]) => [each === name ? `${each}x` : each, bytes] as const)
        : all.map(([each, bytes]) => [each, each === other ? (parts[name] ?? bytes) : bytes] as const);
  return { bytes: zipSync(Object.fromEntries(now)), what: `${name} ${what} ${other}`, level: "xml" };
}

/** @param book undamaged */
export function mutantOf(book: Uint8Array, chance: Random): Mutant {
  const kind = chance.below(10);
  if (kind === 0) return changedParts(book, chance);
  if (kind < 6) return changedText(book, chance);
  const what = chance.oneOf(Object.keys(BYTES));
  return { bytes: BYTES[what]?.(book, chance) ?? book, what, level: "zip" };
}
