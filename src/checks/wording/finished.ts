/**
 * Texts that read as if a thing is done: "has been included in the policy", "is now in place", "Training delivered."
 * One sentence that says so is not enough where another says that work goes on. A clause is judged by its subject:
 * "Completed and closed" is the action, "Completed risk assessments are sampled" is a thing that others do.
 */
import { statesAnAim } from "../../plan/noNews";
import { latestUpdate } from "./latestUpdate";
import { AND_THEN, ENDS, FINISHED_AS_A_WHOLE, HELD_OR_HAD } from "./finishedWhole";
import { NOT_PART_ONLY, OF_A_PART, PART_ONLY } from "./partOnly";
import { anyOf, findMeant, type Phrase, type Phrases } from "./phrases";
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

const MONTH_OR_SEASON =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter";

/** "Complete – in use", "Complete 4 May"; not "Complete the form", and not "Completed forms are sampled". */
const AS_A_WORD_OF_ITS_OWN =
  "(?=\\s{0,9}(?:[.,:;\\n(–—/✓-]|$|\\d|(?:across|after|ahead|and|as|at|by|during|early|following|for|in|last|on|since|this|through|to|via|with|within" +
  `|${MONTH_OR_SEASON})\\b))`;

/** "Delivered training to all teams"; in "Delivered sessions are evaluated" and "Completed forms each month" they are things. */
const WITH_ITS_OBJECT =
  "(?= \\w)(?![^.;\\n]{0,80}\\b(?:are|be|can|each|every|is|monthly|must|quarterly|regularly|should|was|weekly|were|will)\\b)";

/** In place since a day that is named: that stands, whatever goes on beside it. */
const SINCE_A_DAY: Phrase = [
  "has have is are went",
  " (?:now |been |gone )?(?:fully )?(?:in operation|in place|in use|implemented|launched|live|operational)(?: as)? (?:from|of|on|since)\\b[^.;\\n]{0,20}\\d{4}\\b",
];
const IN_PLACE_SINCE = anyOf([SINCE_A_DAY]);

const FINISHED = anyOf([
  SINCE_A_DAY,
  [
    "achieved actioned closed complete completed delivered discharged done implemented",
    AS_A_WORD_OF_ITS_OWN,
    "opens a clause",
  ],
  ["achieved completed delivered implemented", WITH_ITS_OBJECT, "opens a clause"],
  ["action", " (?:achieved|closed|completed?|delivered|discharged|done|implemented)\\b", "opens a clause"],
  ["has have", ` ${ADVERB}${ADVERB}been ${ADVERB}${DONE}\\b`],
  [
    "has have",
    " (?:now |since (?:\\w+ \\d{4} )?)?(?:re-?)?(?:achieved|adopted|amended|appointed|become|circulated|completed|delivered|embedded|established|implemented|installed|introduced|issued|launched|published|received|updated)\\b",
  ],
  ["was were", ` ${ADVERB}${DONE}\\b`],
  ["has have was were", ` (?:been )?${ADVERB}${AND_THEN}${DONE}\\b`],
  ["went", " live\\b"],
  ...HELD_OR_HAD,
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
const OUTRIGHT: readonly Phrase[] = [
  ["achieved actioned closed complete completed discharged done implemented", AS_A_WORD_OF_ITS_OWN, "opens a clause"],
  [
    "action actions recommendation recommendations",
    " (?:is |are |was |were |has been |have been )?(?:now )?(?:achieved|closed|completed?|discharged|implemented|met)\\b",
  ],
  ["now fully", " (?:achieved|completed?|delivered|discharged|embedded|implemented|in place)\\b"],
];

/** How plain the words must be to count. */
export type Told = "in any way" | "as a whole" | "outright";

const PHRASES: Readonly<Record<Told, Phrases>> = {
  "in any way": FINISHED,
  "as a whole": anyOf([...OUTRIGHT, ...FINISHED_AS_A_WHOLE]),
  outright: anyOf(OUTRIGHT),
};

/** What is done to a day or a meeting before it comes. */
const SET = "(?:agreed|arranged|booked|confirmed|diarised|fixed|scheduled|set)";

const WAITS_WITH =
  "(?:the |our )?(?:board|chair|clerk|committee|designers?|director|executive|lawyers|legal|printers?|solicitors?|suppliers?|translators?)";

/** Work that goes on or is still to come: with it a text does not read as done. */
const GOES_ON = anyOf(
  [
    ["being", " (?!able|alerted|aware|held|made aware|monitored|recorded|safe|seen|used)\\w"],
    ["await awaits awaited awaiting intend intends", ""],
    ["plan plans planning", " (?:for|is to|to)\\b"],
    ["planned", ""],
    [
      "will",
      " (?:also |then |now )?(?:await|be|begin|commence|continue|deliver|develop|ensure|follow|go|include|launch|produce|provide|start|take place|undertake)\\b",
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
    ["begins commences starts", " (?:from|in|next|on)\\b"],
    ["goes", " live (?:from|in|next|on)\\b"],
    ["has have", " not (?:yet )?(?:agreed|attended|begun|replied|responded|returned|sent|signed|started)\\b"],
    // "Community staff trained, hospital dates set": a day that is set is still to come.
    ["date dates day days session sessions slot slots", ` (?:(?:is|are|have been|has been|now) ){0,2}${SET}\\b`],
    [
      "meeting meetings session sessions visit visits workshop workshops",
      ` (?:(?:is|are|now) ){0,2}${SET} (?:for|in|on)\\b`,
    ],
    ["arranged booked diarised due scheduled", ` (?:(?:for|in|on) )?(?:the )?(?:next|${MONTH_OR_SEASON})\\b`],
    // It waits there for something.
    ["document draft form is are now paper policy protocol report", ` with ${WAITS_WITH}\\b`],
    ["drafted", "(?=\\s{0,9}(?:[.;\\n]|$))"],
    [
      "no",
      " (?:[\\w-]+ )?(?:confirmation|copy|data|evidence|figures|list|minutes|proof|reply|report|response|return)s? (?:has been |have been )?(?:provided|received|returned|seen|supplied)\\b",
    ],
    ["further more some", " (?:action|development|work) (?:is|are|needed|required|to|will)\\b"],
    ...PART_ONLY,
    ["complete completed", "\\s{0,9}[/&,]\\s{0,9}on-?going\\b", "first in text"],
  ],
  [["as", " planned\\b"], ...NOT_PART_ONLY],
);

/** Before a phrase of completion: it is denied, wished for, a condition, or asked of somebody. */
const DENIED =
  "\\b(?:not|never|no|nor|none|n't|without|cannot|partially|partly|half|once|if|unless|until|when|whether|where|who|whose|ensures?|ensuring|so that|aims?|should|must|would|could|may|might|will|shall|to be|be|being|to)\\b[^,]{0,70}$";

const NOT_DONE = new RegExp([...OF_A_PART, DENIED].join("|"), "i");

/** Before a phrase of work that goes on: it is denied or over. */
const OVER = /\b(?:no longer|not|nothing|without|previously|originally)\b(?: \w+){0,2} $/i;

/** A sentence about the very thing that was said to be in place. */
const ABOUT_THE_SAME = /^\W*(?:it|that|these|they|this|which|but|however|although)\b/i;

/** Whether a text says that work goes on or is still to come. */
const goesOn = (text: string): boolean => findUnfinished(text) !== null || findMeant(text, GOES_ON, OVER) !== null;

/** Around 0-based `index`: the end of one sentence, and of the next. Dates in figures hold no end. */
function sentenceAround(text: string, index: number): { readonly start: number; readonly end: number } {
  const isEnd = (at: number): boolean =>
    "\n;".includes(text.charAt(at)) || (text.charAt(at) === "." && !/\S/u.test(text.charAt(at + 1)));
  let [start, end] = [index, index];
  while (start > 0 && !isEnd(start - 1)) start -= 1;
  while (end < text.length && !isEnd(end)) end += 1;
  return { start, end };
}

/** Where something is in place since a day, and what goes on is another thing: "Training is being developed". */
function findInPlaceSince(text: string): Stretch | null {
  const found = findMeant(text, IN_PLACE_SINCE, NOT_DONE);
  if (found === null) return null;
  const { start, end } = sentenceAround(text, found.index);
  if (goesOn(text.slice(start, end))) return null;
  const next = text.slice(end + 1);
  return ABOUT_THE_SAME.test(next) && goesOn(next) ? null : found;
}

/**
 * Where the latest entry of a text reads as done, or null.
 * @param told "outright" where the owner recorded work in progress: then only plain words of completion count; "as a whole" where that
 * action is overdue besides
 */
export function findFinished(text: string, told: Told): Stretch | null {
  const phrases = PHRASES[told];
  // First the whole text: most say nothing of the kind, and need not be taken apart.
  if (findMeant(text, phrases, NOT_DONE) === null) return null;
  const { text: latest, index } = latestUpdate(text);
  const done = findMeant(latest, phrases, NOT_DONE);
  if (done === null || isInAim(latest, done)) return null;
  const found = goesOn(latest) ? (told === "in any way" ? findInPlaceSince(latest) : null) : done;
  return found === null ? null : { index: index + found.index, length: found.length };
}

function isInAim(text: string, { index }: Stretch): boolean {
  const { start, end } = sentenceAround(text, index);
  return statesAnAim(text.slice(start, end));
}

/** Those who carry a practice out. */
const PEOPLE =
  "advisers advocates agencies clinicians coordinators doctors gps idvas managers midwives nurses officers partners practitioners professionals schools services sergeants staff supervisors surgeries teachers teams volunteers workers";

const PRACTICE = anyOf([
  [
    PEOPLE,
    " (?:now |all |also |always |routinely |regularly |\\w+ly )?(?:(?:are|is) (?:now )?(?:available|based|co-?located|embedded|in post|located|present|represented)|(?:ask|attend|check|complete|contribute|follow|hold|meet|provide|receive|record|refer|review|share|sit|use|work)s?)\\b",
  ],
]);

/** Before a practice: it is wished for, asked, or spoken about. */
const NOT_A_PRACTICE = new RegExp(`${NOT_DONE.source}|\\b(?:how|that|what|which|why)\\b[^,]{0,70}$`, "i");

/** Wishes are written in the present too: "Staff provide a consistent response". */
const WISHED =
  /\b(?:better|confident|consistent\w*|effective|enhanced|fewer|greater|high|improved|increased|more|reduced|robust)\b/i;

/**
 * Where an outcome tells a practice as it now is ("Advocates are present in court and meet every client"), or null. Only an
 * outcome can be taken so: in progress it is the story.
 */
export function findPractice(outcome: string): Stretch | null {
  const found = findMeant(outcome, PRACTICE, NOT_A_PRACTICE);
  if (found === null || WISHED.test(outcome) || isInAim(outcome, found)) return null;
  return goesOn(outcome) ? null : found;
}
