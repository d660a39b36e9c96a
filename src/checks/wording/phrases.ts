/** Searching texts for phrases, with an eye on the words before them that turn their meaning round. */
import type { Stretch } from "./quote";

/** Where a phrase must stand; a phrase that says nothing of it may stand anywhere. */
type Place = "first in text" | "first in sentence" | "opens a clause";

/**
 * A phrase: the words it can open with, separated by spaces ("0" in them is any figure), a regular expression for what follows
 * them at once (so that it mostly begins with a space), and where it must stand: as the first words of the text, of a sentence or
 * a line, or of a clause, which a colon, a dash or a date can open too ("Update 10/03/2025: Completed").
 */
export type Phrase = readonly [openings: string, then: string, place?: Place];

/** What can follow an opening that stands in one place. */
interface Going {
  readonly place: Place | undefined;
  /** It holds one of the other phrases, and does not mean it. */
  readonly isBut: boolean;
  /** One of these, with flag y. */
  readonly then: RegExp;
}

/**
 * Phrases by their openings. Most words of a text open no phrase, so a text is walked by a pattern of the openings alone; one of all
 * phrases takes several times as long, and half a megabyte of machine code.
 */
export interface Phrases {
  /** With flag g. */
  readonly openings: RegExp;
  /** By opening; those that hold others first, and those with a place of their own before those without. */
  readonly goings: ReadonlyMap<string, readonly Going[]>;
}

const PLACES = ["first in text", "first in sentence", "opens a clause", undefined] as const;

/**
 * Many phrases, so that a text is walked once.
 * @param but phrases that hold one of the others and do not mean it: "as planned" beside "planned"
 */
export function anyOf(phrases: readonly Phrase[], but: readonly Phrase[] = []): Phrases {
  const kinds = [
    { place: undefined, isBut: true, phrases: but },
    ...PLACES.map((place) => ({ place, isBut: false, phrases: phrases.filter(([, , own]) => own === place) })),
  ];
  const goings = new Map<string, Going[]>();
  for (const { place, isBut, phrases: ofKind } of kinds) {
    for (const [opening, thens] of byOpening(ofKind)) {
      const going = { place, isBut, then: new RegExp(thens.join("|"), "iy") };
      goings.set(opening, [...(goings.get(opening) ?? []), going]);
    }
  }
  const openings = [...goings.keys()].join("|").replaceAll("0", "\\d");
  return { openings: new RegExp(`\\b(?:${openings})\\b`, "gi"), goings };
}

function byOpening(phrases: readonly Phrase[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [openings, then] of phrases) {
    for (const opening of openings.split(" ")) found.set(opening, [...(found.get(opening) ?? []), then]);
  }
  return found;
}

/** The marks that open a clause, so many characters before it at most. */
const OPENS_CLAUSE = ".;:\n–—";
const FAR_OPENS_CLAUSE = 4;
/** A date does, by its last figures. */
const LAST_OF_DATE = /(?:^|\W)\d{2,4}$/;

/** Whether what begins at a 0-based place is the first of its text, sentence or clause. */
function standsAt(place: Place, text: string, index: number): boolean {
  let before = index;
  while (before > 0 && !OF_WORD.test(text.charAt(before - 1))) before -= 1;
  const between = text.slice(before, index);
  if (place === "first in sentence") return before === 0 && between.trim() === "" ? true : ENDS_SENTENCE.test(between);
  if (before === 0) return true;
  if (place === "first in text") return false;
  const near = between.slice(-FAR_OPENS_CLAUSE - 1);
  if (Array.from(near).some((mark) => OPENS_CLAUSE.includes(mark))) return true;
  return between.length <= FAR_OPENS_CLAUSE && LAST_OF_DATE.test(text.slice(Math.max(0, before - 5), before));
}

const OF_WORD = /\w/;

/** The end of a sentence or a line, and what may stand before the next on the same line. */
const ENDS_SENTENCE = /[.;:\n][^\S\n]*$/;

/** So many characters before a phrase can turn its meaning round; more would be another thought. */
const FAR_ENOUGH_BEFORE = 70;

/** What stands before 0-based `index` in the same sentence, as far back as it matters. */
function sentenceBefore(text: string, index: number): string {
  const furthest = Math.max(0, index - FAR_ENOUGH_BEFORE);
  let start = index;
  while (start > furthest && !".;:\n".includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, index);
}

/** Where the phrase ends whose opening stands there; null where it opens none. */
function endOfPhrase(text: string, start: number, afterOpening: number, { then, place }: Going): number | null {
  if (place !== undefined && !standsAt(place, text, start)) return null;
  then.lastIndex = afterOpening;
  return then.test(text) ? then.lastIndex : null;
}

/** How an opening stands in the list. */
const asListed = (opening: string): string => opening.toLowerCase().replace(/\d/g, "0");

/**
 * The first place where a phrase stands and is meant.
 * @param turned matches what stands before a phrase in its sentence when the phrase is not meant: negated, conditional
 */
export function findMeant(text: string, { openings, goings }: Phrases, turned: RegExp): Stretch | null {
  // exec and not matchAll, which makes a new regular expression for each text: that costs more than the search.
  openings.lastIndex = 0;
  for (let opening = openings.exec(text); opening !== null; opening = openings.exec(text)) {
    const { index } = opening;
    for (const going of goings.get(asListed(opening[0])) ?? []) {
      const end = endOfPhrase(text, index, index + opening[0].length, going);
      if (end === null) continue;
      if (!going.isBut && !turned.test(sentenceBefore(text, index))) return { index, length: end - index };
      openings.lastIndex = end;
      break;
    }
  }
  return null;
}
