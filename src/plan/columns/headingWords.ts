/** A heading → its words with what they mean, without the guidance that stands beside it. */
import { isSlipOf } from "../slipOf";
import { conceptsOfWord, isSmallWord, WORDS_BY_LETTER, type Concept } from "./concepts";

export interface HeadingWords {
  /** The words that count, lower case, in order. */
  readonly words: readonly string[];
  readonly concepts: ReadonlySet<Concept>;
  /** Concepts of the last word that means something: "status" in "Action status", "update" in "Status update". */
  readonly tail: ReadonlySet<Concept>;
  /** Concepts of the first such word. */
  readonly first: ReadonlySet<Concept>;
  /** How much of the heading was understood, 0 to 1. */
  readonly share: number;
}

/** A heading that is longer is a sentence; only its beginning is looked at. */
const LONGEST_LOOKED_AT = 160;
/** Up to here a heading counts whole, brackets included. */
const LONGEST_WHOLE = 60;
const MOST_WORDS = 14;

const LEADING_NUMBER = /^(?:\(?\d{1,2}[.):]?|\(?[a-z][.)]) /u;
/** "Where we're up to", "What's been done", "Who'll do it": two words in one. Any other apostrophe is of one word ("Board's view"). */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(we|they|you|i)['’‘`]ve\b/gu, "$1 have"],
  [/\b(we|they|you|who|what)['’‘`]re\b/gu, "$1 are"],
  [/\b(we|they|you|i|it|who|what|that)['’‘`]ll\b/gu, "$1 will"],
  [/\b(?:(is|are|was|were|has|have|did|does)n)['’‘`]t\b/gu, "$1 not"],
  [/\b(who|what|where|how|it|that|there)['’‘`]s (?=been\b|happened\b|changed\b|got\b)/gu, "$1 has "],
  [/\b(who|what|where|how|when|it|that|there)['’‘`]s\b/gu, "$1 is"],
];
const HYPHEN_BREAK = /(\p{L})-\s+(\p{Ll})/gu;
/** Words that are written apart and mean one thing. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\btime[ -]?(?:scales?|frames?|lines?|limits?|tables?)\b/gu, "timescale"],
  [/\bsign(?:ed)?[ -]off\b/gu, "signoff"],
  [/\b(?:(b) ?[/.\\-] ?)?r ?[/.\\-] ?a ?[/.\\-] ?g\b/gu, "$1rag"],
  [/\b(?:y|yes) ?[/,\\-] ?(?:p|part\w*|in part)(?: ?[/,\\-] ?| or )(?:n|no)\b/gu, "y n"],
  [/\b(?:y|yes)(?: ?[/,\\-] ?| or )(?:n|no)\b(?:(?: ?[/,\\-] ?| or )(?:p|part\w*|in part|n\/a)\b)?/gu, "y n"],
  [/\bbeing (?:taken|undertaken|carried out|made|done|actioned)\b/gu, "planned"],
  [/\bto be (?:taken|undertaken|carried out|made|done|actioned)\b/gu, "required"],
  [/\bfollow[ -]?ups?\b/gu, "followup"],
  [/\bwork[ -]streams?\b/gu, "workstream"],
  [/\bnon[ -](?=conform|complian)/gu, "non"],
  [/\bre-(?=\p{L})/gu, "re"],
  [
    /,? ?\b(?:if|where|when) (?:(?:it|this) )?(?:(?:is|has|was) )?(?:been )?(?:changed|different|extended|moved|revised|amended|later|slipped)$/gu,
    " revised",
  ],
  [/,? ?\b(?:if|where) (?:any|applicable|appropriate|known|needed|relevant|agreed)$/gu, ""],
];

/** "What needs to be done" asks, and its words stand where they stand. */
const JOINED_IN_QUESTIONS = JOINED.filter(([, word]) => word !== "required" && word !== "planned");

/** Where the words of a long heading end and guidance begins. */
const GUIDANCE_BEGINS = /[(:?\n;[]|\. |\s[–—-]\s/u;

/** What a bracket may say of the column: which date, whose name, what is chosen. Any other is guidance. */
const IN_BRACKETS: readonly Concept[] = [
  ...(["target", "actual", "revised", "completed", "closed", "start", "date", "deadline", "due"] as const),
  ...(["yesNo", "rag", "percent", "agree", "agency", "person", "name", "lead", "expected", "reach", "state"] as const),
];
const MOST_WORDS_IN_BRACKETS = 6;
const BRACKETS = /[([]([^()[\]]*)[)\]]/gu;

/** "(R/A/G)", without what stands between the letters. */
const LETTERS_OF_RAG = /^b?rag$/iu;
const BETWEEN_LETTERS = /[\s/.,]/gu;

/** "(Y / P / N)", "(Yes, no or partly)", without spaces. */
const YES_OR_NO =
  /^(?:y|yes|n|no|p|part|partly|partial|n\/a)(?:(?:[/,\\-]|or)(?:y|yes|n|no|p|part|partly|partial|inpart|n\/a)){1,3}$/iu;

/** "(lead officer to fill in)" says who writes there, and not what. */
const WHO_FILLS_IN =
  /\b(?:lead|officer|agency|owner|manager|author|co-?ordinator|office|team)s? (?:is |are )?(?:only )?to (?:fill|complete|enter|update)\b/iu;

function saysSomething(bracket: string): boolean {
  if (WHO_FILLS_IN.test(bracket)) return false;
  if (LETTERS_OF_RAG.test(bracket.replace(BETWEEN_LETTERS, ""))) return true;
  if (YES_OR_NO.test(bracket.replace(/\s/gu, ""))) return true;
  // "(1 = not started, 2 = done)" is a key to the values.
  if (bracket.includes("=")) return false;
  const words = bracket.toLowerCase().match(/[\p{L}%]+/gu) ?? [];
  if (words.length > MOST_WORDS_IN_BRACKETS) return false;
  const known = words.filter((word) => IN_BRACKETS.some((one) => conceptsOfWord(word).has(one))).length;
  const telling = words.filter((word) => !isSmallWord(word)).length;
  return known * 2 > telling;
}

/** A key on the lines below the name. */
const KEY_BELOW = /\n[^\n=]{0,40}=[\s\S]*/u;

/** "Action(s)" is one word; "(do not change)" is guidance; "(target)" says which date. */
const withoutGuidance = (text: string): string =>
  text
    .replace(KEY_BELOW, "")
    .replace(/\((?:s|es)\)/giu, "")
    .replace(BRACKETS, (bracket: string, inside: string) => (saysSomething(inside) ? bracket : " "));

const MOST_WORDS_NAMED = 4;
const FEWEST_WORDS_EXPLAINED = 4;

/** "Safety recommendation: the addressee is recommended to …" names the column before the colon and explains it behind. */
function beforeColon(text: string): string {
  const [name = ""] = text.split(":");
  const explained = text.slice(name.length + 1);
  const words = (part: string): number => part.trim().split(/\s+/u).length;
  return words(name) <= MOST_WORDS_NAMED && words(explained) >= FEWEST_WORDS_EXPLAINED ? name : text;
}

/** The part of a heading that names the column, as typed: all of a short one, else what stands before the guidance. */
export function namingOf(whole: string): string {
  const bare = withoutGuidance(whole).trim();
  const text = beforeColon(bare === "" ? whole.trim() : bare);
  if (text.length <= LONGEST_WHOLE) return text;
  const short = text.slice(0, LONGEST_LOOKED_AT);
  const at = short.slice(3).search(GUIDANCE_BEGINS);
  return at < 0 ? short : short.slice(0, at + 3).trim();
}

/** What follows the name of a column and only tells more of it: "as it appears in the report", "made to the force", ", meaning …". */
const TELLS_MORE =
  /,|\s(?:as|which|that|where|whose|who|meaning|including|so that|in order|in the|in this|in each|within|across|throughout|by which|to which|for which|from the|(?:made|given|issued|put) to(?=\s\w+\s\w)|(?:to|for) (?:the|this|our|your|each|all|any)|and (?:what|how|whether|why|where))\s/u;

/**
 * The name at the head of a long heading, without what tells more of it; null where nothing follows.
 * @param plain a heading made plain
 * @example headPhrase("target date by which the action should be completed") === "target date"
 */
export function headPhrase(plain: string): string | null {
  const [head = ""] = plain.split(TELLS_MORE);
  return head === plain ? null : head;
}

/** A heading made plain: lower case, one space between words, numbers before it and idioms put right. */
export function plainHeading(text: string): string {
  return plain(namingOf(text));
}

/** The same of the whole heading, guidance and all: for one that says nothing without. */
export function wholePlainHeading(text: string): string {
  return plain(text.slice(0, LONGEST_LOOKED_AT).trim());
}

/** Names that a list or a database gives its columns, without a space: "DueDate", "Lead_Agency", "Target_x0020_Date". */
const SPACE_OF_LIST = /_x0020_|_+/gu;
const NEXT_WORD = /(\p{Ll})(?=\p{Lu}\p{Ll})/gu;
/** A letter is no word of such a name: "eForm". */
const LEAST_OF_LIST = 2;

function withSpaces(text: string): string {
  if (/\s/u.test(text)) return text;
  const words = text.replace(SPACE_OF_LIST, " ").replace(NEXT_WORD, "$1 ");
  return words.split(" ").every((word) => word.length >= LEAST_OF_LIST) ? words : text;
}

function plain(typed: string): string {
  const text = withSpaces(typed);
  let plain = CONTRACTIONS.reduce((whole, [pattern, words]) => whole.replace(pattern, words), text.toLowerCase())
    .replace(/['’‘`]/gu, "")
    .replace(HYPHEN_BREAK, "$1$2")
    .replace(/\s+/gu, " ")
    .replace(LEADING_NUMBER, "")
    .replace(TELLS_TO_FILL_IN, "");
  const isQuestion = /^(?:what|how)\b/u.test(plain);
  for (const [pattern, word] of isQuestion ? JOINED_IN_QUESTIONS : JOINED) plain = plain.replace(pattern, word);
  plain = plain.replace(DONE_SO_FAR, "progress");
  // "Progress to date" speaks of no date; "To date" alone is the end of a period.
  return plain.replace(/(\S)(?: up)? to[ -]date\b/u, "$1");
}

/** "Please describe clearly the action …": what a form asks for is the column's name. */
const TELLS_TO_FILL_IN =
  /^(?:please )?(?:describe|state|give|say|tell us|explain|set out|enter|outline|provide|specify|insert|list)(?: clearly| briefly| fully| in full| here)? (?:the |your |any |all )?(?:details? of |names? of )?(?:the |your |any |all )?(?=\p{L}{2})/u;

/** What was done, told of the time until now: "Work to date", "Achievements so far". "Impact to date" came of it. */
const DONE_SO_FAR =
  /^(?:key |main |the )?(?:achievements?|accomplishments?|activit(?:y|ies)|delivery|implementation|steps|success(?:es)?|work)(?: (?:done|taken|undertaken|completed))? (?:up )?(?:to[ -]date|so far)$/u;

/** Slips allowed against a word of so many letters. */
const slipsAllowed = (letters: number): number => (letters < 6 ? 0 : letters < 9 ? 1 : 2);

/** The concepts of a word that was mistyped: never where the word as typed means something itself. */
function conceptsOfSlip(word: string): ReadonlySet<Concept> | null {
  for (const known of WORDS_BY_LETTER.get(word.charAt(0)) ?? []) {
    const allowed = slipsAllowed(known.length);
    if (allowed === 0 || Math.abs(known.length - word.length) > allowed) continue;
    if (isSlipOf(known, word, allowed)) return conceptsOfWord(known);
  }
  return null;
}

/**
 * @param plain a heading made plain
 * @example headingWords(plainHeading("Targt date")) has the concepts target and date
 */
export function headingWords(plain: string): HeadingWords {
  const words = (plain.match(/[\p{L}\p{N}]+|[#%]/gu) ?? []).slice(0, MOST_WORDS);
  const concepts = new Set<Concept>();
  let known = 0;
  let tail: ReadonlySet<Concept> = new Set();
  let first: ReadonlySet<Concept> | null = null;
  for (const word of words) {
    const exact = conceptsOfWord(word);
    const found = exact.size > 0 || isSmallWord(word) ? exact : (conceptsOfSlip(word) ?? exact);
    if (found.size > 0 || isSmallWord(word) || /^\d+$/u.test(word)) known++;
    for (const concept of found) concepts.add(concept);
    if (found.size > 0 && !isSmallWord(word)) {
      tail = found;
      first ??= found;
    }
  }
  return { words, concepts, tail, first: first ?? tail, share: words.length === 0 ? 0 : known / words.length };
}
