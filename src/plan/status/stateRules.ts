/**
 * What the words of a status mean, as ordered rules: the first whose pattern matches a clause decides. What looks like
 * "complete" and is not comes before what is. Patterns that begin with ^ look at the clause's opening words only.
 */
import { MONTH_WORDS } from "../dates/fragments";
import type { State } from "../model";
import {
  AHEAD,
  anyOf,
  DELAYED_WORDS,
  DONE,
  IN_PART,
  LEADING_WORDS,
  MET,
  NO_FURTHER_ACTION,
  NOT,
  ON_THE_WAY_TO,
  ONGOING,
  START,
  STILL_TO_BE,
  UNDER_WAY,
  UPKEEP,
  WITHDRAWN,
} from "./vocabulary";

export interface StateRule {
  /** What the rule is for, in words. */
  readonly about: string;
  readonly pattern: RegExp;
  /** Null where the words say that nothing is recorded. */
  readonly state: State | null;
  /** Said of one of several: it holds for the action only where every clause says the same. */
  readonly isOfPart: boolean;
}

/** The clause opens with the state, or with words that change nothing before it. */
const opensWith = (...parts: readonly string[]): string => `^${LEADING_WORDS}${parts.join("")}`;
/** Between "closed" and what qualifies it: "Closed – superseded", "Completed / ongoing", "Complete (with …". */
const LINK = "[ ,/&:(-]*(?:(?:and|as|because|but|with) )?";
const BUT_FOR = anyOf("except", "apart from", "other than", "for some", "to date", "so far");
/** Less than the whole: "Draft completed", "Completed phase 1". */
const DRAFT = anyOf(
  "draft",
  "phase",
  "stage",
  "part",
  "step",
  "pilot",
  "interim",
  "first",
  "second",
  "third",
  "initial",
);
/** "Confirm complete" asks, and records nothing. */
const ASKS = anyOf("consider", "confirm", "check", "ensure", "propose", "suggest", "mark", "see", "refer", "review");
/**
 * What may follow "completed" so that it is the action's state. A noun makes it a thing that was done, or done things:
 * "Delivered training to 30 members of staff", "Completed risk assessments are sampled".
 */
const AFTER_DONE = `(?=$|[^a-z ]| [^a-z]| ${anyOf(
  ...["and", "or", "as", "by", "on", "in", "at", "with", "within", "but", "though", "although", "however", "when"],
  ...["after", "following", "from", "since", "per", "via", "through", "for", "to", "during", "under", "this", "last"],
  ...["early", "late", "ahead", "now", "because", "pending", "subject", "awaiting", "except", "no further", "no more"],
  ...["today", "yesterday", "spring", "summer", "autumn", "winter", "[a-z]+ly", ...MONTH_WORDS],
)}| ${DONE})`;
/** What may follow the word in "First audit completed in May". */
const AFTER_THING = ["on", "in", "by", "and", "at", "for", "with", "as", "to", "across", "during", ...MONTH_WORDS];
/** Verbs that tell that what stands before them is a subject. */
const HELPING_VERBS = "(?:has|have|had|was|were|is|are|been|now|all|also|fully|successfully|since|already|both)";
const UNFINISHED = anyOf(
  "not",
  "outstanding",
  "await(?:ing|ed)",
  "pending",
  "still",
  "needs?",
  "requires?",
  "yet",
  "to follow",
);
const PERCENT = " ?(?:%|per ?cent)";

const rules: readonly (readonly [about: string, state: State | null, source: string, isOfPart?: true])[] = [
  ["a question is no record", null, "\\?$"],
  ["a list to choose from", null, "not started\\b.*\\bin progress\\b.*\\bcomplete|^open ?/ ?closed?$"],

  ["gone over to everyday work", "complete", opensWith("(?:transferred|moved|handed over|now) (?:in)?to ", DONE)],
  ["nothing left to do", "withdrawn", opensWith(NO_FURTHER_ACTION)],
  ["not done, as it does not apply", "withdrawn", opensWith(`not (?:yet )?${DONE}${LINK}`, WITHDRAWN)],
  ["withdrawn, or closed because it was", "withdrawn", opensWith(`(?:${DONE}${LINK})?`, WITHDRAWN)],
  ["na by itself", "withdrawn", "^n ?a$"],

  ["reopened", "in-progress", "\\bre-?opened(?![a-z])"],
  ["no news", null, `^no ${anyOf("progress", "update", "change")}`],

  ["not started", "not-started", opensWith("(?:not|yet to|still to|due to|will|to)(?: yet| be| been){0,2} ", START)],
  ["a thing not started", "not-started", `\\b(?:not|never)(?: yet| been){0,2} ${START}$`],
  ["none of it done", "not-started", `^0${PERCENT}(?! of)`],
  [
    "only planned",
    "not-started",
    `^${anyOf("planned", "scheduled", "to do", "todo", "future action")}(?=$|[^a-z ]| (?:for|to|in|by)\\b)`,
  ],
  ["not due", "not-started", opensWith("(?:date )?", anyOf("not (?:yet |currently )?due"))],
  ["nothing done", "not-started", `^${anyOf("no action")}`],

  ["all of it done", "complete", `^100${PERCENT}(?:$|[ :(,-]+${DONE})`],
  ["a share of it done", "in-progress", `(?:^|[^\\d.])(?:[1-9]?\\d)(?:\\.\\d{1,3})?${PERCENT}`],
  ["some of several done", "in-progress", "\\b(?<some>\\d+) (?:out )?of (?:the )?(?!\\k<some>\\b)\\d+\\b"],
  ["done in part", "in-progress", `\\b${IN_PART}`],
  [
    "few or none of them done",
    "in-progress",
    `^${anyOf("none", "no", "few", "some", "several", "most", "many")}.{0,40} ${DONE}`,
  ],
  [
    "a draft of it done",
    "in-progress",
    `^(?:[a-z]+ ){0,2}${DRAFT}(?: (?:\\d|one|two|three|i{1,3}))?\\b.{0,20} ${DONE}`,
  ],
  ["done with a draft of it", "in-progress", opensWith(DONE, " (?:(?:a|the|first|initial|interim) )*", DRAFT)],
  ["an order to do it", "in-progress", `^(?:complete|close) ${anyOf("by", "the", "all")}`],
  ["done but for the rest", "in-progress", opensWith(DONE, " ", BUT_FOR)],
  ["done, its upkeep goes on", "complete", opensWith(DONE, LINK, `${ONGOING} (?:[a-z]+ )?${UPKEEP}`)],
  ["done, its upkeep going on", "complete", opensWith(DONE, LINK, `(?:[a-z]+ )?${UPKEEP} (?:is |are )?${ONGOING}`)],
  [
    "done, once something else is",
    "in-progress",
    opensWith(DONE, LINK, anyOf("await(?:ing|ed)", "pending", "subject to")),
  ],
  [
    "done, but",
    "in-progress",
    opensWith(DONE, "[ ,(-]{1,4}", anyOf("but", "however", "although", "though"), ".{0,60}\\b", UNFINISHED),
  ],
  ["done and yet going on", "in-progress", opensWith(DONE, ".{0,60}\\b", anyOf(ONGOING, "in progress", "under ?way"))],
  ["done things, such as closed sessions", null, `^(?:the|this|these|both|an?) ${DONE} [a-z]`],
  ["done", "complete", opensWith(DONE, AFTER_DONE)],
  ["met", "complete", opensWith(MET)],

  ["not done", "in-progress", `\\b${NOT}(?: (?:yet|been|be|all|fully|quite|entirely)){0,3} ${DONE}`],
  [
    "not done, in one word",
    "in-progress",
    `\\b${anyOf("incomplete", "(?:un|non)-?completed?", "not (?:yet )?met", "un(?:resolved|met|finished)")}`,
  ],
  ["still to be done", "in-progress", `\\b${STILL_TO_BE}(?: (?:fully|formally|the|it is|all)){0,2} ${DONE}`],
  ["completion still ahead", "in-progress", `\\bcompletion (?:is |was )?${AHEAD}`],
  ["on the way to completion", "in-progress", `\\b${ON_THE_WAY_TO}(?: for)? ${anyOf("completion", "closure")}`],
  [
    "something to do",
    "in-progress",
    `\\bto ${anyOf("complete", "close", "finish", "achieve", "deliver", "implement")}`,
  ],

  ["under way", "in-progress", opensWith(UNDER_WAY)],
  ["delayed", "in-progress", opensWith(DELAYED_WORDS)],
  ["under way, said last", "in-progress", `\\b${anyOf(UNDER_WAY, DELAYED_WORDS)}$`],
  ["done, under a name", "complete", `^[a-z][a-z ]{0,40}(?::| -) ?${DONE}$`, true],
  ["a thing done, in a sentence", "in-progress", `^(?!${ASKS})[a-z][^:]{0,80}? (?:${HELPING_VERBS} ){1,4}${DONE}`],
  [
    "a thing done",
    "in-progress",
    `^(?!${ASKS})(?:[a-z0-9'/-]+ ){1,6}${DONE}(?=$|[^a-z ]| [^a-z]| ${anyOf(...AFTER_THING)})`,
  ],
];

/** Whether a clause opens with a word for done, whatever follows. */
export const OPENS_DONE = new RegExp(opensWith(DONE), "u");

/** The rules in the order in which they are tried. */
export const STATE_RULES: readonly StateRule[] = rules.map(([about, state, source, isOfPart]) => ({
  about,
  state,
  pattern: new RegExp(source, "u"),
  isOfPart: isOfPart === true,
}));

const DELAYED = new RegExp(`\\b${DELAYED_WORDS}`, "u");
const DENIED_DELAY = new RegExp(`\\b(?:not|no|no longer|without|never|avoid) ${DELAYED_WORDS}`, "gu");

/** Whether a clause says that its action is delayed, wherever the word stands; "not delayed" and "no longer at risk" do not. */
export function saysDelayed(clause: string): boolean {
  return DELAYED.test(clause) && DELAYED.test(clause.replace(DENIED_DELAY, ""));
}

/** A clause that begins with the delay: "Delayed due to staffing". */
export const OPENS_DELAYED = new RegExp(opensWith(DELAYED_WORDS), "u");
