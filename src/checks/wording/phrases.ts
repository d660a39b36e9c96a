/** Searching texts for phrases, with an eye on the words before them that turn their meaning round. */
import type { Stretch } from "./quote";

/**
 * A phrase: the words it can open with, separated by spaces, and a regular expression for what follows them at once
 * (so that it mostly begins with a space).
 */
export type Phrase = readonly [openings: string, then: string];

/**
 * One regular expression of many phrases, so that a text is walked once. Most words of a text open none of them: a look
 * ahead at the openings alone makes the walk three times as fast.
 */
export function anyOf(phrases: readonly Phrase[]): RegExp {
  const words = (openings: string): string => openings.split(" ").join("|");
  const openings = new Set(phrases.flatMap(([opening]) => opening.split(" ")));
  const wholes = phrases.map(([opening, then]) => `(?:${words(opening)})\\b${then}`);
  return new RegExp(`\\b(?=(?:${[...openings].join("|")})\\b)(?:${wholes.join("|")})`, "gi");
}

/** Put after an opening: it must be the first word of the text. */
export const FIRST_IN_TEXT = "(?<=^\\W*\\w+)";

/** Put after an opening: it must be the first word of a sentence or a line. */
export const FIRST_IN_SENTENCE = "(?<=(?:^|[.;:\\n])\\s*\\w+)";

/** So many characters before a phrase can turn its meaning round; more would be another thought. */
const FAR_ENOUGH_BEFORE = 70;

/** What stands before 0-based `index` in the same sentence, as far back as it matters. */
function sentenceBefore(text: string, index: number): string {
  const furthest = Math.max(0, index - FAR_ENOUGH_BEFORE);
  let start = index;
  while (start > furthest && !".;:\n".includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, index);
}

/**
 * The first place where a phrase stands and is meant.
 * @param phrases with flag g, as anyOf gives it
 * @param turned matches what stands before a phrase in its sentence when the phrase is not meant: negated, conditional
 */
export function findMeant(text: string, phrases: RegExp, turned: RegExp): Stretch | null {
  // exec and not matchAll, which makes a new regular expression for each text: that costs more than the search.
  phrases.lastIndex = 0;
  for (let found = phrases.exec(text); found !== null; found = phrases.exec(text)) {
    if (!turned.test(sentenceBefore(text, found.index))) return { index: found.index, length: found[0].length };
  }
  return null;
}
