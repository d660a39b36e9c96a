/** Whether a text repeats another, cheaply: most pairs differ so much that counting letters settles it. */
import { distance } from "fastest-levenshtein";
import { comparable } from "../../plan/text";

/** Two texts are alike when no more than this share of the longer one has to change. */
const MOST_CHANGED = 0.1;

/** Or when a text is the other word for word without this much of it: mostly the words that name who should do it. */
const MOST_LEFT_OUT = 0.2;

/** Of longer texts only the beginnings are compared: the cost grows with the square of the length. */
const LONGEST_COMPARED = 1000;

/** Spaces, bullets and punctuation do not count when texts are compared, but they do in a length: this much at most. */
const PUNCTUATION = 0.1;

/** How often each of 128 characters occurs; only A–Z (from 65) and a–z (from 97) are looked at. Kept to spare the making. */
const counts = new Int32Array(128);
const [CAPITAL_A, CAPITAL_Z, TO_SMALL] = [65, 90, 32];

/**
 * Letters that one text has more of than the other, and the other way round, whatever their order and case. Dashes and
 * curly quotes (U+2000 to U+203F) fall on no letter when cut to 7 bits; equal accents cancel out.
 */
function countDifferingLetters(text: string, original: string): { added: number; leftOut: number } {
  counts.fill(0);
  const shorter = Math.min(text.length, original.length);
  for (let i = 0; i < shorter; i += 1) {
    (counts[text.charCodeAt(i) & 127] as number) += 1;
    (counts[original.charCodeAt(i) & 127] as number) -= 1;
  }
  for (let i = shorter; i < text.length; i += 1) (counts[text.charCodeAt(i) & 127] as number) += 1;
  for (let i = shorter; i < original.length; i += 1) (counts[original.charCodeAt(i) & 127] as number) -= 1;
  let added = 0;
  let leftOut = 0;
  for (let letter = CAPITAL_A; letter <= CAPITAL_Z; letter += 1) {
    const count = (counts[letter] ?? 0) + (counts[letter + TO_SMALL] ?? 0);
    if (count > 0) added += count;
    else leftOut -= count;
  }
  return { added, leftOut };
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Whether the lengths of two texts allow one to repeat the other. */
function areOfALength(text: string, original: string): boolean {
  const [shorter, longer] = [Math.min(text.length, original.length), Math.max(text.length, original.length)];
  return shorter >= longer * (1 - MOST_LEFT_OUT - PUNCTUATION);
}

/** Whether their letters allow it. */
function couldRepeat(text: string, original: string): boolean {
  const longer = Math.max(text.length, original.length);
  const { added, leftOut } = countDifferingLetters(text, original);
  return Math.max(added, leftOut) <= longer * MOST_CHANGED || (added === 0 && leftOut <= longer * MOST_LEFT_OUT);
}

const isPartOf = (text: string, original: string): boolean =>
  text.length >= original.length * (1 - MOST_LEFT_OUT) && original.includes(text);

const areAlike = (text: string, original: string): boolean =>
  distance(text, original) <= Math.max(text.length, original.length) * MOST_CHANGED;

/**
 * Whether a text repeats another: at least 90 % alike but for case, punctuation and spacing, or the other word for word
 * without up to a fifth of it. Texts without words repeat nothing. Of texts longer than 1,000 characters the lengths and
 * the beginnings are compared.
 */
export function repeats(text: string, original: string): boolean {
  // The cheapest questions first: most texts are told apart by their lengths and letters.
  if (text !== original) {
    if (!areOfALength(text, original)) return false;
    const [head, headOfOriginal] = [text.slice(0, LONGEST_COMPARED), original.slice(0, LONGEST_COMPARED)];
    if (!couldRepeat(head, headOfOriginal)) return false;
    const [plain, plainOriginal] = [comparable(head), comparable(headOfOriginal)];
    if (!isPartOf(plain, plainOriginal) && !areAlike(plain, plainOriginal)) return false;
  }
  return HAS_WORDS.test(text) && HAS_WORDS.test(original);
}
