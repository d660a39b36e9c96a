/**
 * Texts that read as if a thing is done: "has been included in the policy", "is now in place", "Training delivered."
 * One sentence that says so is not enough where another says that work goes on.
 */
import { latestUpdate } from "./latestUpdate";
import { anyOf, AT_START, findMeant } from "./phrases";
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

const FINISHED = anyOf([
  `${AT_START}(?:action )?(?:achieved|actioned|closed|completed?|delivered|discharged|done|implemented)\\b`,
  `(?:has|have) ${ADVERB}${ADVERB}been ${ADVERB}${DONE}\\b`,
  `(?:has|have) (?:now |since (?:\\w+ \\d{4} )?)?(?:re-?)?(?:achieved|adopted|amended|appointed|become|circulated|completed|delivered|embedded|established|implemented|installed|introduced|issued|launched|published|received|updated)\\b`,
  `(?:was|were) ${ADVERB}${DONE}\\b`,
  `(?:is|are|has|have|now|already|remains?|fully) (?:\\w+ )?in (?:place|use)\\b`,
  `(?:is|are) (?:also )?now (?:also )?(?!being |due |expected |looking |not |planned |required to |to |under |underway|working )\\w`,
  `(?:is|are) ${ADVERB}(?:adopted|available|accessible|distributed|embedded|established|incorporated|operational|signposted|trained)\\b`,
  "now (?:completed?|contains?|embedded|established|features?|forms? part|has|have|includes?|incorporates?|installed|in operation|live|operational|part of|provides?|receives?|records?|routinely|sits?|trained|uses?)\\b",
  "(?:have|has) (?:direct |easy |full |ready )?access to\\b",
  `(?:achieved|amended|circulated|completed|delivered|disseminated|embedded|finali[sz]ed|implemented|installed|issued|launched|published|ratified|revised|rolled out|signed off|trained|updated)${ENDS}`,
  "(?:audits?|data|dip[- ]samples?|evaluations?|feedback|figures|inspections?|monitoring|returns?|reviews?|surveys?) (?:\\w+ ){0,2}?(?:confirm(?:s|ed)?|demonstrates?d?|evidence[sd]?|indicates?d?|reflects?|shows?|showed) (?:\\w+ ){0,6}?(?:compliance|compliant|consistent|effective|fall|fewer|greater|improve\\w*|increased?|reduced|reduction|rise)",
]);

/** Words that only count with recorded work in progress: there "has been delivered" is part of the story. */
const FINISHED_OUTRIGHT = anyOf([
  `${AT_START}(?:action )?(?:achieved|actioned|closed|completed?|discharged|done|fully (?:achieved|delivered|implemented)|implemented)\\b`,
  "(?:action|recommendation)s? (?:is |are |was |were |has been |have been )?(?:now )?(?:achieved|closed|completed?|discharged|implemented|met)\\b",
  "(?:now|fully) (?:achieved|completed?|delivered|discharged|embedded|implemented|in place)\\b",
]);

/** Work that goes on or is still to come: with it a text does not read as done. */
const GOES_ON = anyOf([
  "being (?!able|alerted|aware|held|made aware|monitored|recorded|safe|seen|used)\\w",
  "(?:await|plan|intend)(?:s|ed|ing)?\\b",
  "will (?:also |then |now )?(?:await|be|begin|commence|continue|deliver|develop|ensure|go|include|launch|produce|provide|start|take place|undertake)\\b",
  "to be \\w+(?:ed|en|out|up|t)\\b",
  "(?:in (?:development|draft|hand|planning|progress|train)|not yet|outstanding|pending|scoping|under ?way|yet to)\\b",
  "agreed to (?!be\\b)\\w",
  "(?:due|going|needs?|remains|requires?) to\\b",
  "working (?:on|towards|to)\\b",
  "(?:currently|still) (?:\\w+ing|under)\\b",
  "continu(?:es?|ing) to (?:be )?(?:develop|discuss|pursue|schedule|seek|work)",
  "not (?:able|been|complete|possible|progressed)\\b",
  "(?:further|more|some) (?:action|development|work) (?:is|are|needed|required|to|will)\\b",
  "(?:almost|largely|mostly|nearly|not fully|partially|partly)\\b",
  `${AT_START}completed?\\s*[/&,]\\s*on-?going\\b`,
]);

/** Before a phrase of completion: it is denied, wished for, a condition, or asked of somebody. */
const NOT_DONE =
  /\b(?:not|never|no|nor|none|n't|without|cannot|partially|partly|half|once|if|unless|until|when|whether|where|ensures?|ensuring|so that|aims?|should|must|would|could|may|might|will|shall|to be|be|being|to|first|phase|stage|some|draft)\b[^,]*$/i;

/** Before a phrase of work that goes on: it is denied or over. */
const OVER = /\b(?:no longer|not|nothing|without|previously|originally)\b(?: \w+){0,2} $/i;

const phrasesFor = (outright: boolean): RegExp => (outright ? FINISHED_OUTRIGHT : FINISHED);

/**
 * Where the latest entry of a text reads as done, or null.
 * @param outright true where the owner recorded work in progress: then only plain words of completion count
 */
export function findFinished(text: string, outright: boolean): Stretch | null {
  const { text: latest, index } = latestUpdate(text);
  const done = findMeant(latest, phrasesFor(outright), NOT_DONE);
  if (done === null || findUnfinished(latest) !== null || findMeant(latest, GOES_ON, OVER) !== null) return null;
  return { index: index + done.index, length: done.length };
}
