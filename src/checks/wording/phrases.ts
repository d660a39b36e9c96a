/** Searching texts for phrases, with an eye on the words before them that turn their meaning round. */
import type { Stretch } from "./quote";

/**
 * One regular expression of many phrases, so that a text is walked once. A phrase is a regular expression that begins
 * where a word begins; that is tested once for all of them, which makes the walk twice as fast.
 */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join("|")})`, "gi");
}

/** Put before a phrase: only as the first words of the text. */
export const AT_START = "(?<=^\\W*)";

/** Put before a phrase: only as the first words of a sentence or a line. */
export const AT_START_OF_SENTENCE = "(?<=(?:^|[.;:\\n])\\s*)";

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
