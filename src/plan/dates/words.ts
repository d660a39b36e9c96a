/** The words that stand around dates in trackers, by what they do to the date. All other words make a text prose. */

export type WordKind =
  /** A date counts even inside prose when it stands after one of these. */
  | "by"
  /** Between "by" and its date: "by the end of". */
  | "determiner"
  /** Joins two dates to a range. */
  | "join"
  /** Joins two dates to a range only after "between" or where the first has no year: "March and April 2016". */
  | "and"
  | "between"
  /** What follows is a revised date. */
  | "revise"
  /** What follows is the original date again: "originally March 2016". */
  | "original"
  | "ongoing"
  /** "Annually" is ongoing too, but no prose that begins with the word is. */
  | "recurring"
  /** The same of every year: a date without a year beside it is the next one. "November annually". */
  | "yearly"
  /** Changes nothing. */
  | "filler";

const WORDS_BY_KIND: Readonly<Record<WordKind, string>> = {
  by: "by before",
  determiner:
    "the end of close early mid middle late beginning start about approx approximately around circa c year month week day " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun " +
    "commencing ending",
  join: "to until till through",
  and: "and or",
  between: "between",
  revise:
    "revised revise revision rescheduled extended extension deferred postponed delayed slipped moved amended changed now new",
  original: "original originally orig was previously",
  ongoing: "ongoing continuous continuously continual continually continuing onwards onward bau",
  recurring: "rolling recurring quarterly monthly weekly daily termly",
  yearly: "annual annually yearly",
  filler:
    "from as on in at for with effect starting starts commence commences commenced commencement begin begins beginning " +
    "due date dates deadline target timescale timeframe completion complete completed completing closed closure done " +
    "implementation implement implemented achieved delivered delivery review reviews reviewed reviewing next then " +
    "further again latest no later than possible immediate immediately asap urgent tbc tba provisional provisionally " +
    "estimated est expected anticipated proposed planned scheduled initial initially first final finally interim up also agreed " +
    "is be are will it programme process",
};

/** What each word does; absent for all other words. */
export const WORDS: ReadonlyMap<string, WordKind> = new Map(
  Object.entries(WORDS_BY_KIND).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, WordKind] => [word, kind as WordKind]),
  ),
);

/** Words with a hyphen, a slash, a number or a space in them; each is tried where one of its first words stands. Sticky. */
const PHRASES: readonly (readonly [opensWith: string, pattern: RegExp, kind: WordKind])[] = [
  ["on", /on[- ]going(?![a-z])/uy, "ongoing"],
  ["every each", /(?:every|each)(?: year)?(?![a-z])/uy, "yearly"],
  ["per", /per (?:year|annum)(?![a-z])/uy, "yearly"],
  ["business", /business as usual(?![a-z])/uy, "ongoing"],
  ["re", /re-(?:scheduled|timetabled|dated|profiled)(?![a-z])/uy, "revise"],
  ["put pushed", /(?:put|pushed) back(?![a-z])/uy, "revise"],
  ["complete", /complete\(d\)/uy, "filler"],
  ["w wc we wk y ye", /(?:w\/?[ce]|y\/?e|wk)(?![a-z])/uy, "determiner"],
  [
    "phase stage part step milestone",
    /(?:phase|stage|part|step|milestone) ?(?:\d{1,2}|[a-c]|one|two|three|four)(?![a-z0-9]|[/.-]\d)/uy,
    "filler",
  ],
];

/** A phrase and what it does. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly kind: WordKind;
}

/** The phrases by their first words. */
export const PHRASES_BY_WORD: ReadonlyMap<string, Phrase> = new Map(
  PHRASES.flatMap(([words, pattern, kind]) =>
    words.split(" ").map((word): [string, Phrase] => [word, { pattern, kind }]),
  ),
);
