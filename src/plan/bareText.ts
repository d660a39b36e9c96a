/** Texts that say no more than a state: "Completed.", "Closed 19.03.2015", "In progress", "–". */
import { everyWord } from "./text";

const wordsOf = (text: string): string[] => text.split(/\s+/u);

/** A date is no news of what came of an action. */
const DATE_WORDS = wordsOf(
  `january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter early mid late end q1 q2 q3 q4
   monday tuesday wednesday thursday friday saturday sunday today`,
);

/** What stands around the word: "This action has now been fully completed and signed off on …". */
const FILLERS = wordsOf(
  "a all an and as at been by date for from fully has have in is it now of on since the this to was were",
);

/** "n/a", "none", "tbc" and the like: a cell that is filled and still says nothing. */
const NOTHING = wordsOf("n a na none nil tbc tba");

const COMPLETION = wordsOf(
  `complete completed completion close closed done achieved implemented delivered discharged actioned finished met resolved
   concluded verified checked signed off action actions recommendation recommendations yes y x blue bau business usual 100%`,
);

const OTHER_STATES = wordsOf(
  `progress progressing ongoing on going underway under way track target started start not yet open begun commenced work
   delayed slipped slippage risk paused hold overdue late outstanding pending awaited partially partly part almost nearly
   mostly largely incomplete withdrawn superseded accepted rejected declined cancelled longer required merged transferred
   pending review process deferred blocked past escalated stalled closure proposed recommended
   no red amber green grey gray yellow orange rag brag brg r g b status due`,
);

/** That work goes on, is nearly done or was asked after: "Nearly there", "Working on this", "Chased by e-mail", "In hand". */
const COURSE = wordsOf(
  `working work works worked we they i our team are am will would should be being get getting made making do doing keep keeping kept
   that these those there here good great some slow slowly limited steady steadily little bit further more much well nicely fine ok okay
   moving forward along ahead going close end soon shortly quickly near nearing finishing finish hand control pipeline list
   chase chased chasing remind reminded reminder reminders email emailed e mail phone phoned rang sent asked follow following followed up
   again twice looked looking look into dealt dealing taken taking continue continues continued continuing expected hope hopeful hopefully
   update updates response reply awaiting awaits noted acknowledged aware needed needs behind running slightly still currently lead leads
   officer owner agency week month quarter next last`,
);

const DATE_ONLY = new Set([...DATE_WORDS, ...FILLERS, ...NOTHING]);
const COMPLETION_ONLY = new Set([...DATE_WORDS, ...FILLERS, ...NOTHING, ...COMPLETION]);
const STATE_ONLY = new Set([...COMPLETION_ONLY, ...OTHER_STATES]);
const COURSE_ONLY = new Set([...STATE_ONLY, ...COURSE]);

/** Dashes, "TBC", "none": a cell that is filled and as good as blank. */
const AS_GOOD_AS_BLANK =
  /^[^\p{L}\p{N}]*(?:(?:none|nil|tbc|tba|tbd|n\/?a|(?:still )?to be (?:confirmed|advised|agreed|assigned|allocated|appointed|decided|determined|identified|named)|not (?:yet )?(?:agreed|allocated|appointed|assigned|confirmed|decided|identified|known|named)|unassigned|unallocated|unknown|vacant)[^\p{L}\p{N}]*)?$/iu;
/** No such text is longer, and longer ones need not be looked through. */
const LONGEST_BLANK = 40;

/** Whether a text is blank or as good as blank: "–", "TBC", "N/A", "None". */
export function saysNothing(text: string): boolean {
  return text === "" || (text.length <= LONGEST_BLANK && AS_GOOD_AS_BLANK.test(text)) || text.trim() === "";
}

/** No longer text consists of these words alone; the limit keeps long cells from being taken apart. */
const LONGEST_BARE_TEXT = 100;

const PLAIN_NUMBER = /^\d+(?:st|nd|rd|th)?%?$/u;

function hasOnly(words: ReadonlySet<string>, text: string): boolean {
  if (text === "") return true;
  if (text.length > LONGEST_BARE_TEXT) return false;
  return everyWord(text, (word) => words.has(word) || PLAIN_NUMBER.test(word));
}

/** Whether a text is no more than a date, with what may stand around one; blank is bare too. */
export function isBareDate(text: string): boolean {
  return hasOnly(DATE_ONLY, text);
}

/**
 * Whether a text tells no more than that something is complete, and when: nothing of what came of it. Blank is bare too.
 * @example isBareCompletion("Completed and closed 19.03.2015") === true
 * @example isBareCompletion("Complete. The policy was amended.") === false
 */
export function isBareCompletion(text: string): boolean {
  return hasOnly(COMPLETION_ONLY, text);
}

/**
 * Whether a text tells no more than a state, whichever: it gives no reason. Blank is bare too.
 * @example isBareState("In progress") === true
 * @example isBareState("Delayed: the trainer left") === false
 */
export function isBareState(text: string): boolean {
  return hasOnly(STATE_ONLY, text);
}

/**
 * Whether a text tells no more than a state, or that work goes on: nothing of what stands in its way. Blank is bare too.
 * @example isBareCourse("Nearly there") === true
 * @example isBareCourse("Working on this with the supplier") === false
 */
export function isBareCourse(text: string): boolean {
  return hasOnly(COURSE_ONLY, text);
}
