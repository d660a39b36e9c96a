/** The state in the opening words of a progress text, for plans that record it nowhere else. */
import { MONTH_WORDS } from "../dates/fragments";
import { prepare } from "../dates/prepare";
import { classifyStatusText, type StatusTextRead } from "./classifyStatusText";
import { clausesOf } from "./clauses";
import { anyOf } from "./vocabulary";

/** "Completed …" counts whatever goes on; of other words for done, only one that ends there is a record of the state. */
const OPENS_COMPLETED = /^(?:(?:action|actions|all|now|fully) )*completed(?![a-z])/u;
const BARE_STATE = new RegExp(
  "^(?:(?:action|actions|all|now|fully) )*(?:complete|closed|done|achieved|implemented|delivered|discharged)" +
    `(?:$| ?[-:,/&(]| (?:and|on|in|by|${MONTH_WORDS.join("|")})(?![a-z])| \\d)`,
  "u",
);
/** What makes "Completed forms are to be returned" no record of completion. */
const STILL_AHEAD =
  /\b(?:to be|will be|is being|are being|awaiting|awaited|pending|expected|not yet|still to)(?![a-z])/u;
/** "Completed risk assessments are sampled": done things are the subject, and not the action. */
const DONE_THINGS =
  /^[a-z ]{0,20}completed (?:[a-z-]+ ){1,4}(?:is|are|was|were|will|has|have|had|can|must|should|may)(?![a-z])/u;
/** Other states: "Ongoing.", "Not started", "On hold –". A noun makes it a thing that was delayed ("Delayed calls are reviewed"). */
const OTHER_STATE =
  /^(?:(?:on[- ]?going|in progress|under ?way|on track|not (?:yet )?started|yet to start|on hold)(?![a-z])|(?:delayed|paused)(?:$| ?[-:,;(/]| (?:again|until|till|due|by|because|pending|as|while|awaiting|owing|since|for|from|to|at|with|and|but|following|after|on|in)(?![a-z])))/u;
/** Another action: "action 4", "the recommendation above", "2.3". What goes into training or a policy is no action withdrawn. */
const OTHER_ACTION =
  "(?:the |this |that |an? )?(?:other |new )?(?:actions?|recommendations?|recs?|items?|\\d)(?![a-z])";
/**
 * "Withdrawn", "Action withdrawn: …", "No longer required since …", "This recommendation has been superseded by 4.2". A noun makes
 * it a thing that was withdrawn ("Withdrawn leaflets", "no longer required to attend").
 */
const OPENS_WITHDRAWN = new RegExp(
  "^(?:(?:this|the) )?(?:(?:action|recommendation|rec|item|task|point)(?: \\d{1,3}(?:\\.\\d{1,3})?)? )?(?:(?:has|is|was|been|being|now|since|to be) ){0,3}" +
    `${anyOf(
      ...["withdrawn", "superseded", "cancell?ed", "discontinued", "abandoned", "subsumed", "obsolete", "duplicate"],
      ...[
        "not (?:accepted|being (?:pursued|taken forward))",
        "no longer (?:being )?(?:pursued|taken forward|applicable|valid)",
      ],
      ...["(?:no longer|not) (?:required|needed|relevant|necessary)", "replaced(?= by)"],
      `(?:merged|combined|consolidated|incorporated)(?= (?:with|into|in) ${OTHER_ACTION})`,
    )}(?:$| ?[-:,;(/]| ${anyOf(
      ..."by as because following since and due with within into under at after when from in given now".split(" "),
    )})`,
  "u",
);
/** Longer openings are sentences about the work, not the state. */
const LONGEST_OPENING = 160;

/**
 * The state in a progress text's opening words: "Completed …" is complete, "Completed /Ongoing" in progress.
 * @returns null when they are no record of a state ("The completed trial …", "May 2015. All staff …")
 */
export function classifyOpeningWords(progress: string): StatusTextRead | null {
  // A dated update ("Jan 2015: completed") does not open with the state, though a status may.
  const start = prepare(progress.slice(0, LONGEST_OPENING)).replace(/^[\s"'*•-]+/u, "");
  const opening = clausesOf(start)[0] ?? "";
  if (!start.startsWith(opening.split(" ")[0] ?? "")) return null;
  if (OTHER_STATE.test(opening) || OPENS_WITHDRAWN.test(opening)) return classifyStatusText(opening);
  if (!OPENS_COMPLETED.test(opening) && !BARE_STATE.test(opening)) return null;
  if (STILL_AHEAD.test(opening)) return { state: "in-progress", delayed: false, colour: null };
  const read = classifyStatusText(opening);
  if (read !== null || !OPENS_COMPLETED.test(opening) || DONE_THINGS.test(opening)) return read;
  return { state: "complete", delayed: false, colour: null };
}
