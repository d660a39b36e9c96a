/**
 * Which texts are much alike, without comparing all pairs: each text gets a few keys, made of the words that come first in a
 * shuffled order; texts that share most of their words share a key. Only those that do are compared.
 */
import { comparable } from "../../plan/text";

const SMALL_WORDS = new Set(
  "a all an and any are as at be been by can for from has have in into is it its of on or should so such that the their them they this those to was were where which who will with must ensure ensures make review consider".split(
    " ",
  ),
);
/** Fewer words are alike by chance: "Training for staff". */
const FEWEST_WORDS = 6;
const LONGEST_READ = 1000;
/** Each key is another order of the words; with so many, of texts that share four fifths 98 in 100 meet. */
const KEYS = 6;
const WORDS_OF_KEY = 3;
/** Two texts are much alike that share so much of the words that either has. */
const ALIKE = 0.8;

export interface Likeness {
  readonly words: ReadonlySet<string>;
  readonly keys: readonly string[];
}

/** A number that a word always has, another for each seed (FNV-1a). */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ (seed * 0x9e3779b1);
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

const plainWord = (word: string): string => (word.length > 4 ? word.replace(/s$/u, "") : word);

/** What a text is compared by; null for one with too few words. */
export function likenessOf(text: string): Likeness | null {
  const all = comparable(text.slice(0, LONGEST_READ)).split(" ");
  const words = new Set(all.filter((word) => word.length > 1 && !SMALL_WORDS.has(word)).map(plainWord));
  if (words.size < FEWEST_WORDS) return null;
  const keys = Array.from({ length: KEYS }, (_, seed) => {
    const ranked = Array.from(words, (word): [number, string] => [hash(word, seed + 1), word]);
    const first = ranked.sort(([a], [b]) => a - b).slice(0, WORDS_OF_KEY);
    return `${seed}|${first.map(([, word]) => word).join(" ")}`;
  });
  return { words, keys };
}

export function areMuchAlike(a: Likeness, b: Likeness): boolean {
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (small.size < large.size * ALIKE) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared >= ALIKE * (small.size + large.size - shared);
}
