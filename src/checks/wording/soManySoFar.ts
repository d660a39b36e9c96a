/** So many of so many, so far: "Up in 3 of 8 cubicles so far". The rest is still to be done; of "8 of 8" nothing is. */
import type { Stretch } from "./quote";

const WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

const NUMBER = `\\d{1,5}|${WORDS.join("|")}`;

/** Single cases, of which a service tells how they were: "12 of 40 referrals so far were from schools". */
const CASES =
  "(?:adults|appointments|assessments|callers|calls|cases|children|clients|families|files|forms|incidents|patients|people|records|referrals|reports|respondents|victims|visits|women)";

const SO_FAR = new RegExp(
  `\\b(${NUMBER}) (?:[a-z][\\w-]{0,20} )?of (?:all |its |our |the |their )?(${NUMBER})\\b(?! (?:[a-z]{2,20} )?${CASES}\\b)[^.;\\n]{0,60}?\\bso far(?=\\s{0,3}(?:[.,;:)\\n–—-]|$))`,
  "gi",
);

const MAY_SAY = /\bso far\b/i;

const numberOf = (text: string): number =>
  WORDS.includes(text.toLowerCase()) ? WORDS.indexOf(text.toLowerCase()) + 1 : Number(text);

/** Where a text tells that fewer of something are done than there are, or null. */
export function findSoManySoFar(text: string): Stretch | null {
  // Most texts say nothing of the kind, and need not be looked through for numbers.
  if (!MAY_SAY.test(text)) return null;
  for (const found of text.matchAll(SO_FAR)) {
    const [words, done = "", all = ""] = found;
    if (numberOf(done) < numberOf(all)) return { index: found.index, length: words.length };
  }
  return null;
}
