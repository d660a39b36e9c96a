/** How alike two texts are, cheaply: most differ so much that counting letters settles it. */
import { distance } from "fastest-levenshtein";
import { comparable } from "../../plan/text";

/** Two texts are alike when no more than this share of the longer one has to change. */
const MOST_CHANGED = 0.1;

/** Of longer texts only the beginnings are compared: the cost grows with the square of the length. */
const LONGEST_COMPARED = 1000;

/** Spaces, bullets and punctuation do not count when texts are compared, but they do in a length: this much at most. */
const PUNCTUATION = 0.1;

/** How often each of 128 characters occurs; only A–Z (from 65) and a–z (from 97) are looked at. Kept to spare the making. */
const counts = new Int32Array(128);
const [CAPITAL_A, CAPITAL_Z, TO_SMALL] = [65, 90, 32];

/**
 * At least so many letters must be changed, added or removed to make one text of the other, whatever their order and
 * case. Dashes and curly quotes (U+2000 to U+203F) fall on no letter when cut to 7 bits; equal accents cancel out.
 */
function fewestChanges(a: string, b: string): number {
  counts.fill(0);
  for (let i = 0; i < a.length; i += 1) (counts[a.charCodeAt(i) & 127] as number) += 1;
  for (let i = 0; i < b.length; i += 1) (counts[b.charCodeAt(i) & 127] as number) -= 1;
  let added = 0;
  let removed = 0;
  for (let letter = CAPITAL_A; letter <= CAPITAL_Z; letter += 1) {
    const count = (counts[letter] ?? 0) + (counts[letter + TO_SMALL] ?? 0);
    if (count > 0) removed += count;
    else added -= count;
  }
  return Math.max(added, removed);
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Whether the lengths alone show that two texts differ too much. */
function differInLength(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const slack = longer > LONGEST_COMPARED ? 0 : PUNCTUATION;
  return Math.min(a.length, b.length) < longer * (1 - MOST_CHANGED - slack);
}

/**
 * Whether two texts are at least 90 % alike, but for case, punctuation and spacing. Texts without words are like nothing.
 * Of texts longer than 1,000 characters the beginnings are compared, and the lengths.
 */
export function areAlike(a: string, b: string): boolean {
  if (!HAS_WORDS.test(a) || !HAS_WORDS.test(b)) return false;
  if (a === b) return true;
  if (differInLength(a, b)) return false;
  const [headOfA, headOfB] = [a.slice(0, LONGEST_COMPARED), b.slice(0, LONGEST_COMPARED)];
  if (fewestChanges(headOfA, headOfB) > Math.max(headOfA.length, headOfB.length) * MOST_CHANGED) return false;
  const [plainA, plainB] = [comparable(headOfA), comparable(headOfB)];
  return plainA === plainB || distance(plainA, plainB) <= Math.max(plainA.length, plainB.length) * MOST_CHANGED;
}
