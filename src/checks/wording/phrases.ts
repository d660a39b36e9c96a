/** Searching texts for phrases, with an eye on the words before them that turn their meaning round. */
import type { Stretch } from "./quote";

/** Where a phrase must stand; a phrase that says nothing of it may stand anywhere. */
type Place = "first in text" | "first in sentence" | "opens a clause";

/**
 * A phrase: the words it can open with, separated by spaces, a regular expression for what follows them at once (so that it
 * mostly begins with a space), and where it must stand: as the first words of the text, of a sentence or a line, or of a
 * clause, which a colon, a dash or a date can open too ("Update 10/03/2025: Completed").
 */
export type Phrase = readonly [openings: string, then: string, place?: Place];

const words = (openings: string): string => openings.split(" ").join("|");

/** Most words of a text open no phrase: a look ahead at the openings alone makes the walk three times as fast. */
function oneOf(phrases: readonly Phrase[]): string {
  const openings = new Set(phrases.flatMap(([opening]) => opening.split(" ")));
  const wholes = phrases.map(([opening, then]) => `(?:${words(opening)})\\b${then}`);
  return `\\b(?=(?:${[...openings].join("|")})\\b)(?:${wholes.join("|")})`;
}

/**
 * What stands before the first word of a text or sentence. It is matched with the phrase, as a group of its own: to look
 * behind for it is more than older browsers can parse.
 */
const BEFORE: Readonly<Record<Place, string>> = {
  "first in text": "(?<text>^\\W*)",
  "first in sentence": "(?<sentence>^\\s*|[.;:\\n][^\\S\\n]*)",
  "opens a clause": "(?<clause>^\\W*|[.;:\\n–—]\\W{0,4}|\\b\\d{2,4}\\W{1,4})",
};

/**
 * One regular expression of many phrases, so that a text is walked once.
 * @param but phrases that hold one of the others and do not mean it: "as planned" beside "planned"
 */
export function anyOf(phrases: readonly Phrase[], but: readonly Phrase[] = []): RegExp {
  const at = (place?: Place): Phrase[] => phrases.filter(([, , own]) => own === place);
  const placed = (["first in text", "first in sentence", "opens a clause"] as const)
    .filter((place) => at(place).length > 0)
    .map((place) => BEFORE[place] + oneOf(at(place)));
  const others = but.length === 0 ? [] : [`(?<but>${oneOf(but)})`];
  return new RegExp([...others, ...placed, oneOf(at())].join("|"), "gi");
}

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
    const { but, text: opening, sentence, clause } = found.groups ?? {};
    if (but !== undefined) continue;
    const skipped = (opening ?? sentence ?? clause ?? "").length;
    const index = found.index + skipped;
    if (!turned.test(sentenceBefore(text, index))) return { index, length: found[0].length - skipped };
  }
  return null;
}
