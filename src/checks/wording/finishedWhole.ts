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

const ADVERB = "(?:\\w{2,12}ly |all |also |both |each |now |since |then )?";

/** What was done before it: "has been printed and distributed". */
export const AND_THEN = "\\w{2,12}(?:ed|en) and ";

/** The end of a clause, or a date, a place, or all those it reached: "Guidance published on the intranet", "Course delivered to all". */
export const ENDS =
  "(?=\\s{0,9}(?:[.;,\\n(]|$)|\\s{1,9}(?:and|by|during|in|on|since)\\s|\\s{1,9}(?:across|at|for|in|to|with) (?:all|both|each|every)\\b)";

/** A word of what stands between "all" and what was done; with "to", "will" or "who" it was not done, or is said of others. */
const WORD_BETWEEN =
  "(?: (?!(?:be|being|but|can|could|if|may|must|need|not|only|should|that|to|until|when|where|which|who|whose|will|with|would|yet)\\b)[\\w'’&-]{1,20})";

export const FINISHED_AS_A_WHOLE: readonly Phrase[] = [
  ["has have", ` ${ADVERB}${ADVERB}been ${ADVERB}${BROUGHT_ABOUT}\\b`],
  ["has have is are was were", ` ${ADVERB}(?:been )?${AND_THEN}${BROUGHT_ABOUT}\\b`],
  ["is are was were", ` ${ADVERB}${ADVERB}${BROUGHT_ABOUT}\\b`],
  [
    "is are now fully has have",
    ` ${ADVERB}(?:gone |fully )?(?:embedded|in (?:operation|place|use)|live|operational)\\b`,
  ],
  ["went", " live\\b"],
  ["all each every everybody everyone", `${WORD_BETWEEN}{0,6}? ${BY_ALL}\\b`],
  ["000", ` ?% of${WORD_BETWEEN}{0,5}? ${BY_ALL}\\b`],
  [
    "adopted amended circulated completed delivered disseminated distributed embedded finalised finalized implemented issued launched published ratified revised trained updated uploaded",
    ENDS,
  ],
  ["rolled", `[ -]out${ENDS}`],
  ["signed", ` off${ENDS}`],
];
