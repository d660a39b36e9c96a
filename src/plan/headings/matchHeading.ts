/** One heading → the field it names, tolerant of case, punctuation, line breaks and small slips. */
import { distance } from "fastest-levenshtein";
import { comparable } from "../text";
import { HEADINGS, type HeadingPhrase } from "./catalogue";

/** No heading is longer; cells beyond it are not looked at. */
export const LONGEST_HEADING = 100;

const BY_PHRASE = new Map(HEADINGS.map((heading) => [heading.phrase, heading]));
/** Longest first, so that "target date for completion" wins over "target date". */
const BY_LENGTH = [...HEADINGS].sort((a, b) => b.phrase.length - a.phrase.length);

const WITHOUT_NOTE = / *\([^)]*\) *$/u;

/**
 * The heading exactly as catalogued, give or take case, punctuation and a bracketed note at its end.
 * @example exactHeading("Completion/ RAG")?.field === "status"
 */
export function exactHeading(text: string): HeadingPhrase | null {
  if (text === "" || text.length > LONGEST_HEADING) return null;
  return BY_PHRASE.get(comparable(text)) ?? BY_PHRASE.get(comparable(text.replace(WITHOUT_NOTE, ""))) ?? null;
}

/** Slips allowed in a heading of so many letters: none in "RAG", one in "Outcome", two in "Recommendation". */
const slipsAllowed = (letters: number): number => (letters < 6 ? 0 : letters < 11 ? 1 : 2);

/**
 * As exactHeading, and also headings with a small slip ("Recomendation") or with words added after a catalogued phrase of two
 * words or more ("Target date for completion of action"). Costs a comparison with every catalogued phrase: for rows that are
 * already known to look like a header.
 */
export function likelyHeading(text: string): HeadingPhrase | null {
  const exact = exactHeading(text);
  if (exact !== null || text === "" || text.length > LONGEST_HEADING) return exact;
  const heading = comparable(text.replace(WITHOUT_NOTE, ""));
  const near = BY_LENGTH.find(({ phrase }) => {
    const allowed = slipsAllowed(phrase.length);
    if (allowed === 0 || Math.abs(phrase.length - heading.length) > allowed) return false;
    return distance(phrase, heading) <= allowed;
  });
  return near ?? BY_LENGTH.find(({ phrase }) => phrase.includes(" ") && heading.startsWith(`${phrase} `)) ?? null;
}
