/** The state that a banner or a sheet's name says of all the actions below it: "Completed actions", "Superseded". */
import { MONTH_WORDS } from "../dates/fragments";
import type { State } from "../model";
import { comparable } from "../text";

export interface TitleState {
  readonly state: Exclude<State, "unknown">;
  readonly delayed: boolean;
}

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Phrases first, as one word each. */
const PHRASES: readonly (readonly [phrase: RegExp, word: string])[] = [
  [/\bsigned off\b/gu, "closed"],
  [
    /\b(?:since|in|during|at) (?:the )?(?:last|this|previous) (?:meeting|review|period|quarter|year|month|board|committee|panel|report|update|return)\b|\bto date\b/gu,
    "",
  ],
  [/\bnot (?:yet )?started\b|\byet to start\b|\bnot (?:yet )?due\b/gu, "unstarted"],
  [
    /\bnot (?:accepted|agreed|taken forward|being pursued|proceeding)\b|\bno longer (?:required|needed|applicable|relevant)\b/gu,
    "withdrawn",
  ],
  [/\bin progress\b|\bunder ?way\b|\bon ?going\b|\bon track\b/gu, "progressing"],
  [/\bon hold\b/gu, "paused"],
];

const STATE_WORDS: Readonly<Record<string, TitleState>> = Object.fromEntries(
  (
    [
      [
        "complete",
        false,
        "complete completed closed done implemented discharged delivered achieved resolved concluded finalised finalized " +
          "finished fulfilled settled",
      ],
      ["withdrawn", false, "withdrawn superseded rejected cancelled canceled declined abandoned discontinued"],
      ["not-started", false, "unstarted"],
      ["in-progress", false, "progressing"],
      ["in-progress", true, "delayed deferred paused"],
    ] as const
  ).flatMap(([state, delayed, words]) => words.split(" ").map((word) => [word, { state, delayed }])),
);

/** What the state is said of. */
const NOUNS = wordsOf(
  `action actions recommendation recommendations recs rec item items task tasks point points objective objectives milestone
   milestones requirement requirements issue issues finding findings`,
);
const FILLERS = wordsOf(
  `archive archived section part table appendix annex tab sheet a b c d e f of and the all that which have has been are is were
   now previously recently fully since in during from for information log register list only ${MONTH_WORDS.join(" ")}`,
);

/** Whether a word is one of a title that says nothing but a state. */
const isPlain = (word: string): boolean =>
  word in STATE_WORDS || NOUNS.has(word) || FILLERS.has(word) || /^\d{1,4}$/u.test(word);

/** "Complete list of actions", "Complete the training": the word for "whole", or an order. */
function isOtherComplete(words: readonly string[]): boolean {
  const at = words.indexOf("complete");
  const next = words[at + 1];
  return at >= 0 && next !== undefined && !(NOUNS.has(next) && next.endsWith("s")) && !/^\d/u.test(next);
}

const MONTHS: ReadonlySet<string> = new Set(MONTH_WORDS);

/** "Completed 12 March 2024" may be said of the form or the review: with a date a title needs what its state is said of. */
function isOnlyDated(words: readonly string[]): boolean {
  const isDated = words.some((word) => MONTHS.has(word)) || words.filter((word) => /^\d/u.test(word)).length > 2;
  return isDated && !words.some((word) => NOUNS.has(word));
}

type PartRead = TitleState | "other" | "mixed";

function readPart(part: string): PartRead {
  const plain = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), comparable(part));
  const words = plain.split(" ").filter((word) => word !== "");
  const states = words.flatMap((word) => STATE_WORDS[word] ?? []);
  const [first] = states;
  if (first === undefined)
    return /\b(?:open|outstanding|live|current|active|incomplete|new)\b/u.test(plain) ? "mixed" : "other";
  if (states.some(({ state }) => state !== first.state)) return "mixed";
  return words.every(isPlain) && !isOnlyDated(words) && !isOtherComplete(words) && !/\bto be\b/u.test(plain)
    ? first
    : "mixed";
}

/** No title is longer; a longer text is a sentence. */
const LONGEST_TITLE = 120;

/**
 * The state that a banner or a sheet's name gives the actions below it that record none.
 * @returns null where it says none ("Open actions" may be begun or not), or more than one, or where the word is no state
 * ("Completed by December 2024" is a time limit, "Complete the training" an order)
 * @example stateOfTitle("Archive – completed actions 2023/24") → { state: "complete", delayed: false }
 */
export function stateOfTitle(title: string): TitleState | null {
  if (title.length > LONGEST_TITLE) return null;
  const parts = title.split(/\s[–—-]\s|[:|()\n]/u).map(readPart);
  const states = parts.filter((part) => typeof part === "object");
  const [first] = states;
  if (first === undefined || parts.includes("mixed")) return null;
  return states.every(({ state }) => state === first.state) ? first : null;
}
