/**
 * Texts that read as if a thing is done: "has been included in the policy", "is now in place", "Training delivered."
 * One sentence that says so is not enough where another says that work goes on.
 */
import { latestUpdate } from "./latestUpdate";
import { anyOf, findMeant } from "./phrases";
import type { Stretch } from "./quote";
import { findUnfinished } from "./unfinished";

/** What has been done when an action is done; not "discussed", "considered", "identified", "drafted" or "proposed". */
const DONE =
  "(?:achieved|added|adopted|amended|appointed|approved|briefed|carried out|changed|circulated|closed|commissioned" +
  "|communicated|completed|created|delivered|developed|discharged|disseminated|distributed|embedded|established|finali[sz]ed" +
  "|fulfilled|implemented|improved|included|incorporated|increased|installed|integrated|introduced|issued|launched|made available" +
  "|met|produced|provided|published|put in(?:to)? place|ratified|re-?commissioned|re-?installed|recruited|reduced|refreshed" +
  "|reinforced|resolved|revised|re-?written|rolled[ -]out|secured|set up|shared|signed off|strengthened|sustained" +
  "|trained|undertaken|updated)";

/** "has now been fully", "have all been", "were jointly". */
const ADVERB = "(?:\\w+ly |all |also |already |both |each |now |since |just |then )?";

/** The end of a clause, or a date: what tells "Policy amended." from "amended policies are checked". */
const ENDS = "(?=\\s*(?:[.;,\\n(]|$)|\\s+(?:by|in|on|during|and)\\s)";

/** "Complete – in use", "Complete 4 May"; not "Complete the form". */
const AS_A_WORD_OF_ITS_OWN = "(?=\\s*(?:[.,:;\\n(–-]|$|\\d|(?:and|as|in|on|since)\\s))";

const FINISHED = anyOf([
  ["achieved actioned closed completed delivered discharged done implemented", "", "first in text"],
  ["complete", AS_A_WORD_OF_ITS_OWN, "first in text"],
  ["action", " (?:achieved|closed|completed?|delivered|discharged|done|implemented)\\b", "first in text"],
  ["has have", ` ${ADVERB}${ADVERB}been ${ADVERB}${DONE}\\b`],
  [
    "has have",
    " (?:now |since (?:\\w+ \\d{4} )?)?(?:re-?)?(?:achieved|adopted|amended|appointed|become|circulated|completed|delivered|embedded|established|implemented|installed|introduced|issued|launched|published|received|updated)\\b",
  ],
  ["was were", ` ${ADVERB}${DONE}\\b`],
  ["is are has have now already remain remains fully", " (?:\\w+ )?in (?:place|use)\\b"],
  [
    "is are",
    " (?:also )?now (?:also )?(?!being |due |expected |looking |not |planned |required to |to |under |underway|working )\\w",
  ],
  [
    "is are",
    ` ${ADVERB}(?:adopted|available|accessible|distributed|embedded|established|incorporated|operational|signposted|trained)\\b`,
  ],
  [
    "now",
    " (?:completed?|contains?|embedded|established|features?|forms? part|has|have|includes?|incorporates?|installed|in operation|live|operational|part of|provides?|receives?|records?|routinely|sits?|trained|uses?)\\b",
  ],
  ["has have", " (?:direct |easy |full |ready )?access to\\b"],
  [
    "achieved amended circulated completed delivered disseminated embedded finalised finalized implemented installed issued launched published ratified revised trained updated",
    ENDS,
  ],
  ["rolled", `[ -]out${ENDS}`],
  ["signed", ` off${ENDS}`],
  [
    "audit audits data evaluation evaluations feedback figures inspection inspections monitoring return returns review reviews sample samples survey surveys",
    " (?:\\w+ ){0,2}?(?:confirm(?:s|ed)?|demonstrate[sd]?|evidence[sd]?|indicate[sd]?|reflects?|shows?|showed) (?:\\w+ ){0,6}?(?:compliance|compliant|consistent|effective|fall|fewer|greater|improve\\w*|increased?|reduced|reduction|rise)",
  ],
]);

/** The words that count where work in progress is recorded: there "has been delivered" is part of the story. */
const FINISHED_OUTRIGHT = anyOf([
  ["achieved actioned closed completed discharged done implemented", "", "first in text"],
  ["complete", AS_A_WORD_OF_ITS_OWN, "first in text"],
  ["fully", " (?:achieved|delivered|implemented)\\b", "first in text"],
  [
    "action actions recommendation recommendations",
    " (?:is |are |was |were |has been |have been )?(?:now )?(?:achieved|closed|completed?|discharged|implemented|met)\\b",
  ],
  ["now fully", " (?:achieved|completed?|delivered|discharged|embedded|implemented|in place)\\b"],
]);

/** Work that goes on or is still to come: with it a text does not read as done. */
const GOES_ON = anyOf(
  [
    ["being", " (?!able|alerted|aware|held|made aware|monitored|recorded|safe|seen|used)\\w"],
    ["await awaits awaited awaiting intend intends", ""],
    ["plan plans planning", " (?:for|is to|to)\\b"],
    ["planned", ""],
    [
      "will",
      " (?:also |then |now )?(?:await|be|begin|commence|continue|deliver|develop|ensure|go|include|launch|produce|provide|start|take place|undertake)\\b",
    ],
    ["to", " be \\w+(?:ed|en|out|up|t)\\b"],
    ["in", " (?:development|draft|hand|planning|progress|train)\\b"],
    ["outstanding pending scoping underway", ""],
    ["under", " way\\b"],
    ["agreed", " to (?!be\\b)\\w"],
    ["yet due going need needs remains require requires", " to\\b"],
    ["working", " (?:on|towards|to)\\b"],
    ["currently still", " (?:\\w+ing|under)\\b"],
    ["continue continues continuing", " to (?:be )?(?:develop|discuss|pursue|schedule|seek|work)"],
    ["not", " (?:able|been|complete|fully|possible|progressed|yet)\\b"],
    ["further more some", " (?:action|development|work) (?:is|are|needed|required|to|will)\\b"],
    ["almost largely mostly nearly partially partly", ""],
    ["complete completed", "\\s*[/&,]\\s*on-?going\\b", "first in text"],
  ],
  [["as", " planned\\b"]],
);

/** Before a phrase of completion: it is denied, wished for, a condition, or asked of somebody. */
const NOT_DONE =
  /\b(?:not|never|no|nor|none|n't|without|cannot|partially|partly|half|once|if|unless|until|when|whether|where|ensures?|ensuring|so that|aims?|should|must|would|could|may|might|will|shall|to be|be|being|to|first|phase|stage|some|draft)\b[^,]{0,70}$/i;

/** Before a phrase of work that goes on: it is denied or over. */
const OVER = /\b(?:no longer|not|nothing|without|previously|originally)\b(?: \w+){0,2} $/i;

/**
 * Where the latest entry of a text reads as done, or null.
 * @param outright true where the owner recorded work in progress: then only plain words of completion count
 */
export function findFinished(text: string, outright: boolean): Stretch | null {
  const phrases = outright ? FINISHED_OUTRIGHT : FINISHED;
  // First the whole text: most say nothing of the kind, and need not be taken apart.
  if (findMeant(text, phrases, NOT_DONE) === null) return null;
  const { text: latest, index } = latestUpdate(text);
  const done = findMeant(latest, phrases, NOT_DONE);
  if (done === null || findUnfinished(latest) !== null || findMeant(latest, GOES_ON, OVER) !== null) return null;
  return { index: index + done.index, length: done.length };
}
