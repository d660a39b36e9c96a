/** Agencies under one name each: "The Ashdale NHS Trust." and "Ashdale NHS trust" are one agency. */
import { saysNothing } from "../bareText";
import { trimEndOf } from "../text";

const APOSTROPHES = /['’‘`]/gu;

function plainName(name: string, apostrophe: string): string {
  const plain = name
    .toLowerCase()
    .replace(APOSTROPHES, apostrophe)
    .replaceAll("&", " and ")
    .replace(/[\s\p{Pd}]+/gu, " ");
  return trimEndOf(plain, /[\s.,;:]/u)
    .trim()
    .replace(/^the (?=.)/u, "");
}

/**
 * What two spellings of one agency have in common: no case, no leading "the", "and" for "&", a space for any dash,
 * no apostrophes, no full stop or comma at the end, single spaces. "" for a blank name.
 */
export const tidyAgencyKey = (name: string): string => plainName(name, "");

/** The same, but with the apostrophes: one of two spellings that differ in these is wrong. */
export const keyWithApostrophes = (name: string): string => plainName(name, "'");

/** Plurals that never end on s: "Children's Services" and "Women's Aid" are meant. */
const LACKS_APOSTROPHE = /\b(?:childrens|womens|mens)(?!\p{L})/iu;

interface Spelling {
  readonly text: string;
  readonly count: number;
}

/**
 * Whether the first of two spellings of one agency is rather its name: not a misspelt one; then the more frequent one; then the one with
 * an apostrophe, which is more often left out than put in.
 */
export function isRatherItsName(a: Spelling, b: Spelling): boolean {
  const marks = ({ text, count }: Spelling): readonly number[] => [
    LACKS_APOSTROPHE.test(text) ? 0 : 1,
    count,
    text.search(APOSTROPHES) < 0 ? 0 : 1,
  ];
  const [ofA, ofB] = [marks(a), marks(b)];
  const at = ofA.findIndex((mark, index) => mark !== ofB[index]);
  return at >= 0 && (ofA[at] ?? 0) > (ofB[at] ?? 0);
}

/** How often each name was typed, in the order of first appearance. */
function countSpellings(names: Iterable<string>): Spelling[] {
  const counts = new Map<string, number>();
  for (const text of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}

/**
 * The tidy name of every agency, by its name as typed: the spelling that is rather its name, the first on ties. "TBC" and "–" name none.
 * @param names one for each action, in the order of the plans, so that repeats count
 */
export function tidyAgencies(names: Iterable<string>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const shown = new Map<string, Spelling>();
  for (const spelling of countSpellings(names)) {
    const key = saysNothing(spelling.text) ? "" : tidyAgencyKey(spelling.text);
    keys.set(spelling.text, key);
    const best = shown.get(key);
    if (best === undefined || isRatherItsName(spelling, best)) shown.set(key, spelling);
  }
  const tidy = new Map<string, string>();
  for (const [text, key] of keys) tidy.set(text, key === "" ? "" : (shown.get(key)?.text ?? text).trim());
  return tidy;
}
