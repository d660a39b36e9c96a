/** Agencies under one name each: "The Ashdale NHS Trust." and "Ashdale NHS trust" are one agency. */
import { trimEndOf } from "../text";

/**
 * What two spellings of one agency have in common: no case, no leading "the", "and" for "&", a space for any dash,
 * no apostrophes, no full stop or comma at the end, single spaces. "" for a blank name.
 */
export function tidyAgencyKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/['’‘`]/gu, "")
    .replaceAll("&", " and ")
    .replace(/[\s\p{Pd}]+/gu, " ");
  return trimEndOf(plain, /[\s.,;:]/u)
    .trim()
    .replace(/^the (?=.)/u, "");
}

interface Spelling {
  readonly text: string;
  count: number;
}

/** How often each name was typed, in the order of first appearance. */
function countSpellings(names: Iterable<string>): Iterable<Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const text of names) {
    const known = spellings.get(text);
    if (known === undefined) spellings.set(text, { text, count: 1 });
    else known.count += 1;
  }
  return spellings.values();
}

/**
 * The tidy name of every agency, by its name as typed: the most frequent spelling of the agency, the first on ties.
 * @param names one for each action, in the order of the plans, so that repeats count
 */
export function tidyAgencies(names: Iterable<string>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const mostFrequent = new Map<string, Spelling>();
  for (const spelling of countSpellings(names)) {
    const key = tidyAgencyKey(spelling.text);
    keys.set(spelling.text, key);
    const best = mostFrequent.get(key);
    if (best === undefined || spelling.count > best.count) mostFrequent.set(key, spelling);
  }
  const tidy = new Map<string, string>();
  for (const [text, key] of keys) tidy.set(text, key === "" ? "" : (mostFrequent.get(key)?.text ?? text).trim());
  return tidy;
}
