/**
 * Words of completion that count where an action is overdue and work on it is recorded as going on. Between a plain "Completed" and any
 * word of something done: they tell that what was to be brought about is there ("The protocol was published", "All 40 staff have been
 * trained"), not one of the steps to it ("a lead was appointed", "a group was set up").
 */
import type { Phrase } from "./phrases";

/** What is done to a policy, a form or a course last of all. */
const BROUGHT_ABOUT =
  "(?:adopted|amended|carried out|circulated|completed|delivered|disseminated|distributed|embedded|finali[sz]ed|implemented|incorporated" +
  "|introduced|issued|launched|made available|published|put in(?:to)? place|ratified|re-?written|revised|rolled[ -]out|signed off|trained|updated|uploaded)";

/** What everybody has done or had done to them. */
const BY_ALL = "(?:attended|briefed|completed|now (?:have|uses?)|received|trained)";

/** What everybody goes through. */
const COURSE =
  "(?:briefing|card|course|e-?learning|induction|input|leaflet|module|pack|refresher|session|talk|training|workshop)";

/** "has had the training"; not "has had the chance to comment". */
const HAD = `(?:briefed|trained|(?:been on|been through|done|(?:been )?given|got|had|undertaken) (?:it|(?:the|their|this) (?:[\\w'’-]{1,20} ){0,2}?${COURSE})(?! to\\b))`;

const ADVERB = "(?:\\w{2,12}ly |all |also |both |each |now |since |then )?";

/** What was done before it: "has been printed and distributed". */
export const AND_THEN = "\\w{2,12}(?:ed|en) and ";

/** The end of a clause, or a date, a place, or all those it reached: "Guidance published on the intranet", "Course delivered to all". */
export const ENDS =
  "(?=\\s{0,9}(?:[.;,\\n(]|$)|\\s{1,9}(?:and|by|during|in|on|since)\\s|\\s{1,9}(?:across|at|for|in|to|with) (?:all|both|each|every)\\b)";

/** A word of what stands between "all" and what was done; with "to", "will" or "who" it was not done, or is said of others. */
const WORD_BETWEEN =
  "(?: (?!(?:be|being|but|can|could|if|may|must|need|not|only|should|that|to|until|when|where|which|who|whose|will|with|would|yet)\\b)[\\w'’&-]{1,20})";

const GROUPS = "department|force|group|office|panel|service|shift|staff|team|trust|unit|ward|workforce";

/** It was held to get somewhere: that was a step. */
const NO_STEP =
  "(?! (?:back|over|up)\\b)(?![^.;,\\n]{0,60} (?:to|for) (?:agree|collect|consider|consult|decide|develop|discuss|explore|gather|get|hear|identify|look at|plan|review|scope|seek|shape|take|comments?|views)\\b)";

const HELD = "(?:(?:has |have |was |were |now ){0,2}(?:been )?(?:delivered|held|hosted|run)|took place|went ahead)";

/** Said of everybody, and of what is over when it was held. A meeting is not: it is held on the way. */
export const HELD_OR_HAD: readonly Phrase[] = [
  ["conference exhibition event roadshow seminar summit symposium webinar workshop", ` ${HELD}\\b${NO_STEP}`],
  ["open", ` day ${HELD}\\b${NO_STEP}`],
  [
    "all both",
    `(?: [\\w'’-]{1,20}){0,3} (?:briefings|conferences|events|roadshows|seminars|sessions|webinars|workshops) ${HELD}\\b${NO_STEP}`,
  ],
  ["all each every everybody everyone", `(?:['’]s)?${WORD_BETWEEN}{0,6}? ${HAD}\\b`],
  ["whole entire", ` (?:${GROUPS})\\b${WORD_BETWEEN}{0,5}? ${HAD}\\b`],
];

export const FINISHED_AS_A_WHOLE: readonly Phrase[] = [
  ["has have", ` ${ADVERB}${ADVERB}been ${ADVERB}${BROUGHT_ABOUT}\\b`],
  ["has have is are was were", ` ${ADVERB}(?:been )?${AND_THEN}${BROUGHT_ABOUT}\\b`],
  ["is are was were", ` ${ADVERB}${ADVERB}${BROUGHT_ABOUT}\\b`],
  [
    "is are now fully has have",
    ` ${ADVERB}(?:gone |fully )?(?:embedded|in (?:operation|place|use)|live|operational)\\b`,
  ],
  ["went", " live\\b"],
  ...HELD_OR_HAD,
  ["all each every everybody everyone", `${WORD_BETWEEN}{0,6}? ${BY_ALL}\\b`],
  ["000", ` ?% of${WORD_BETWEEN}{0,5}? ${BY_ALL}\\b`],
  [
    "adopted amended circulated completed delivered disseminated distributed embedded finalised finalized implemented issued launched published ratified revised trained updated uploaded",
    ENDS,
  ],
  ["rolled", `[ -]out${ENDS}`],
  ["signed", ` off${ENDS}`],
];
