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
export const DRAFT = anyOf(
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
const ASKS = anyOf(..."consider confirm check ensure propose suggest mark see refer review".split(" "));
/**
 * What may follow "completed" so that it is the action's state. A noun makes it a thing that was done, or done things:
 * "Delivered training to 30 members of staff", "Completed risk assessments are sampled".
 */
const AFTER_DONE = `(?=$|[^a-z ?]| [^a-z]| ${anyOf(
  ...(
    "and or as by on in at with within but though although however when after following from since per via through for to " +
    "during under this last early late ahead now because pending subject awaiting except today yesterday spring summer " +
    "autumn winter [a-z]+ly"
  ).split(" "),
  ...["no further", "no more", ...MONTH_WORDS],
)}| ${DONE})`;
/** What may follow the word in "First audit completed in May". */
const AFTER_THING = [..."on in by and at for with as to across during".split(" "), ...MONTH_WORDS];
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

const rules: readonly (readonly [state: State | null, source: string, isOfPart?: true])[] = [
  // A question is no record.
  [null, "\\?$"],
  // A list to choose from.
  [null, "not started\\b.*\\bin progress\\b.*\\bcomplete|^open ?/ ?closed?$"],

  // Gone over to everyday work.
  ["complete", opensWith("(?:transferred|moved|handed over|now) (?:in)?to ", DONE)],
  // Nothing left to do.
  ["withdrawn", opensWith(NO_FURTHER_ACTION)],
  // Not done, as it does not apply.
  ["withdrawn", opensWith(`not (?:yet )?${DONE}${LINK}`, WITHDRAWN)],
  // Withdrawn, or closed because it was.
  ["withdrawn", opensWith(`(?:${DONE}${LINK})?`, WITHDRAWN)],
  // "NA" by itself: else it may be a name.
  ["withdrawn", "^n ?a$"],

  ["in-progress", "\\bre-?opened(?![a-z])"],
  [null, `^no ${anyOf("progress", "update", "change")}`],

  ["not-started", opensWith("(?:not|yet to|still to|due to|will|to)(?: yet| be| been){0,2} ", START)],
  // None of it started.
  ["not-started", `^(?:we |i |they )?(?:haven't|have not|hasn't|has not|didn't) (?:yet |even |really )?${START}`],
  ["not-started", `^no (?:[a-z]+ ){1,2}(?:has |have )?(?:been |yet )?${START}`],
  // A thing not started.
  ["not-started", `\\b(?:not|never)(?: yet| been){0,2} ${START}$`],
  // None of it done.
  ["not-started", `^0${PERCENT}(?! of)`],
  // Only planned.
  [
    "not-started",
    `^${anyOf("planned", "scheduled", "to do", "todo", "future action")}(?=$|[^a-z ]| (?:for|to|in|by)\\b)`,
  ],
  ["not-started", opensWith("(?:date )?", anyOf("not (?:yet |currently )?due"))],
  ["not-started", `^${anyOf("no action")}`],

  // All of it done.
  ["complete", `^100${PERCENT}(?:$|[ :(,-]+${DONE})`],
  // A share of it done.
  ["in-progress", `(?:^|[^\\d.])(?:[1-9]?\\d)(?:\\.\\d{1,3})?${PERCENT}`],
  // Some of several done.
  ["in-progress", "\\b(?<some>\\d+) (?:out )?of (?:the )?(?!\\k<some>\\b)\\d+\\b"],
  // Done in part.
  ["in-progress", `\\b${IN_PART}`],
  // A draft of it.
  ["in-progress", `^(?:(?:first|second|third|final|early|initial|latest|working) )?draft(?:ed|ing)?(?![a-z])`],
  // Few or none of them done.
  ["in-progress", `^${anyOf(..."none no few some several most many".split(" "))}.{0,40} ${DONE}`],
  // A draft of it done.
  ["in-progress", `^(?:[a-z]+ ){0,2}${DRAFT}(?: (?:\\d|one|two|three|i{1,3}))?\\b.{0,20} ${DONE}`],
  // Done with a draft of it.
  ["in-progress", opensWith(DONE, " (?:(?:a|the|first|initial|interim) )*", DRAFT)],
  // An order to do it.
  ["in-progress", `^(?:complete|close) ${anyOf("by", "the", "all")}`],
  // Done but for the rest.
  ["in-progress", opensWith(DONE, " ", BUT_FOR)],
  // Done, its upkeep goes on.
  ["complete", opensWith(DONE, LINK, `${ONGOING} (?:[a-z]+ )?${UPKEEP}`)],
  // Done, its upkeep going on.
  ["complete", opensWith(DONE, LINK, `(?:[a-z]+ )?${UPKEEP} (?:is |are )?${ONGOING}`)],
  // Done, once something else is.
  ["in-progress", opensWith(DONE, LINK, anyOf("await(?:ing|ed)", "pending", "subject to"))],
  // Done, but something is outstanding.
  [
    "in-progress",
    opensWith(DONE, "[ ,(-]{1,4}", anyOf("but", "however", "although", "though"), ".{0,60}\\b", UNFINISHED),
  ],
  // Done here, and not there.
  [
    "in-progress",
    opensWith(
      DONE,
      " (?:in|for|at|by) [^,;]{2,40},? ?(?:and |but )?(?:[a-z ]{0,20} )?",
      anyOf(
        "outstanding",
        "in progress",
        "not",
        "await(?:ing|ed)",
        "pending",
        "under ?way",
        "still",
        "to follow",
        "to come",
      ),
    ),
  ],
  // Done and yet going on.
  ["in-progress", opensWith(DONE, ".{0,60}\\b", anyOf(ONGOING, "in progress", "under ?way"))],
  // Done things, such as closed sessions.
  [null, `^(?:the|this|these|both|an?) ${DONE} [a-z]`],
  ["complete", opensWith(DONE, AFTER_DONE)],
  ["complete", opensWith(MET)],
  // Done, as somebody says it.
  ["complete", opensWith(DONE, ` (?:it|this|that)(?: one| action)?(?=$|[^a-z ]| [^a-z]| ${anyOf(...AFTER_THING)})`)],

  ["in-progress", `\\b${NOT}(?: (?:yet|been|be|all|fully|quite|entirely)){0,3} ${DONE}`],
  // Not done, in one word.
  [
    "in-progress",
    `\\b${anyOf("incomplete", "(?:un|non)-?completed?", "not (?:yet )?met", "un(?:resolved|met|finished)")}`,
  ],
  // Still to be done.
  ["in-progress", `\\b${STILL_TO_BE}(?: (?:fully|formally|the|it is|all)){0,2} ${DONE}`],
  // Completion still ahead.
  ["in-progress", `\\bcompletion (?:is |was )?${AHEAD}`],
  // On the way to completion.
  ["in-progress", `\\b${ON_THE_WAY_TO}(?: for)? ${anyOf("completion", "closure")}`],
  // Something to do.
  ["in-progress", `\\bto ${anyOf("complete", "close", "finish", "achieve", "deliver", "implement")}`],

  ["in-progress", opensWith(UNDER_WAY)],
  ["in-progress", opensWith(DELAYED_WORDS)],
  // Under way, said last.
  ["in-progress", `\\b${anyOf(UNDER_WAY, DELAYED_WORDS)}$`],
  // Done, under a name.
  ["complete", `^[a-z][a-z ]{0,40}(?::| -) ?${DONE}$`, true],
  // A thing done, in a sentence.
  ["in-progress", `^(?!${ASKS})[a-z][^:]{0,80}? (?:${HELPING_VERBS} ){1,4}${DONE}`],
  // A thing done.
  ["in-progress", `^(?!${ASKS})(?:[a-z0-9'/-]+ ){1,6}${DONE}(?=$|[^a-z ]| [^a-z]| ${anyOf(...AFTER_THING)})`],
];

/** The rules in the order in which they are tried. */
export const STATE_RULES: readonly StateRule[] = rules.map(([state, source, isOfPart]) => ({
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
