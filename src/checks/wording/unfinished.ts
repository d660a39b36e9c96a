/**
 * Texts that say a thing is not done: "in ratification process", "awaiting the outcome of …", "not feasible".
 * Phrases are taken from how such plans are written, and chosen narrowly: what is set down beside a complete action is
 * mostly about the service as it now runs ("risk is kept under review", "training continues to be delivered"), and a
 * check that takes that for a contradiction is soon turned off.
 */
import { latestUpdate } from "./latestUpdate";
import { anyOf, findMeant } from "./phrases";
import type { Stretch } from "./quote";
import { findSoManySoFar } from "./soManySoFar";

/** What is done to a policy, a course or a system to bring it about: not what is then done with it day by day. */
const BROUGHT_ABOUT =
  "(?:agreed|approved|commissioned|completed|confirmed|developed|drafted|established|finali[sz]ed|implemented|introduced" +
  "|launched|published|ratified|recruited|rolled out|signed off|written)";

/** What a thing that was never done has not been. */
const NEVER_DONE =
  "(?:achieved|actioned|adopted|agreed|appointed|approved|arranged|begun|booked|circulated|commenced|commissioned|completed?|confirmed|convened" +
  "|delivered|distributed|drafted|embedded|established|finali[sz]ed|finished|held|implemented|introduced|issued|launched|organi[sz]ed|printed|produced" +
  "|progressed|published|ratified|recruited|rolled[ -]out|set up|signed[ -]off|started|taken (?:forward|place)|undertaken|written)";

/** What a plan brings about; not the meetings, forms and reviews of single cases, of which a service has many. */
const BROUGHT =
  "action audit briefing campaign course event guidance launch leaflet pathway policy procedure protocol recommendation recruitment rollout strategy template toolkit training workshop";

/** What is not yet so of a thing that is to be brought about. */
const NOT_YET_SO =
  "(?:available|complete|done|due|finished|in (?:operation|place|use)|live|operational|ready|sent|tested|trained|working)";

/** Elsewhere it may not be, and here it is. */
const NOT_ELSEWHERE =
  "(?! (?:(?:across|at|by|for|in) (?:all |many |most |some |the )?(?:adjacent|adjoining|neighbouring|other|partner|sister|surrounding)\\b|elsewhere\\b))";

/** Nothing follows in the clause; a dash opens another. */
const ENDS = "(?=\\s{0,9}(?:[.;\\n)]|$)|\\s{1,3}[–—-]\\s)";

/** What is left when a part is done: "rest to follow", "third module to follow"; not the steps that staff are to follow. */
const TO_FOLLOW =
  "(?: (?!(?:advice|guidance|guidelines|instructions|points|procedures?|process|protocols?|rules?|steps?|things)\\b)[\\w'’-]{1,20}){0,3} (?:to|will) (?:come|follow)(?! up\\b| (?:in |on )?(?:a|an|the|this|with)\\b)\\b";

/** "will be completed each year" is how the service runs; "will be completed in May" is a promise. */
const ONCE = "(?![^.;\\n]{0,60}\\b(?:annual|each|every|month|quarter|regular|routine|week|year))";

const PLANNED_FOR = `\\b(?: [\\w-]+){0,4} (?:is|are) (?:currently |now |still )?(?:planned|scheduled) for\\b${ONCE}`;

const ASSENT = "(?:agreement|approval|comments?|consultation|ratification|review|sign-?off)";
/** "Draft went out for comment in March; approved in June": it was given. */
const NOT_THEN_GIVEN =
  "(?![^]{0,300}\\b(?:adopted|agreed|approved|embedded|finali[sz]ed|in use|issued|launched|live|published|ratified|signed off)\\b)";

const UNFINISHED = anyOf([
  ["in", " progress\\b"],
  ["is are was were currently still now policy work", " in (?:the )?process of\\b"],
  ["in", " (?:the |its )?(?:approval|drafting|ratification|sign-?off) (?:phase|process|stage)\\b"],
  ["at", " (?:the |a )?(?:approval|consultation|design|development|draft(?:ing)?|planning|ratification) stage\\b"],
  ["is are currently remain remains still", " (?:only )?in draft\\b"],
  ["await awaits awaited awaiting", ""],
  [
    "pending",
    " (?:agreement|approval|completion|confirmation|decision|funding|publication|ratification|sign|the (?:decision|outcome|result))",
  ],
  [
    "not",
    " (?:been |considered |currently |deemed |felt |thought |yet )?(?:achievable|feasible|practicable|viable)\\b",
  ],
  [
    "not",
    " (?:been |currently |yet )?(?:able|possible) to (?:achieve|complete|deliver|implement|introduce|proceed|progress|take forward)\\b",
  ],
  ["unable", " to (?:implement|introduce|proceed|progress|take (?:this|it) forward)\\b"],
  ["cannot not", " (?:be|being|to be) (?:achieved|implemented|progressed|pursued|taken forward)\\b"],
  ["no", " longer being (?:implemented|progressed|pursued|taken forward)\\b"],
  ["not", ` yet (?:been |fully )?(?:${NOT_YET_SO}|${NEVER_DONE})\\b${NOT_ELSEWHERE}`],
  ["not", ` (?:been |fully )?(?:${NOT_YET_SO}|${NEVER_DONE}) yet\\b`],
  ["not", ` done${ENDS}`, "first in sentence"],
  ["are has have is", ` (?:never|not) been ${NEVER_DONE}\\b`],
  ["hasn haven isn", `['’]t (?:yet )?(?:been )?${NEVER_DONE}\\b`],
  ["has have", " not (?:yet )?(?:begun|commenced|gone live|happened|progressed|started|taken place)\\b"],
  ["has have", ` not (?:yet )?met(?: since\\b|${ENDS})`],
  ["hasn haven", "['’]t (?:yet )?(?:begun|commenced|gone live|happened|met|progressed|started|taken place)\\b"],
  [BROUGHT, ` (?:is |was )?(?:never|not) ${NEVER_DONE}\\b`],
  ["not", ` (?:yet )?(?:been )?${NEVER_DONE}${ENDS}`],
  [
    "no",
    " (?:audits?|briefings?|events?|meetings?|sessions?|training|work|workshops?) (?:has|have) (?:yet )?(?:been )?(?:arranged|begun|delivered|held|started|taken place|undertaken)\\b",
  ],
  [BROUGHT, " (?:(?:has been|is|was) )?(?:abandoned|called off|cancelled)\\b"],
  ["post posts", " (?:(?:are|currently|is|remains?|still) ){1,2}vacant\\b"],
  ["is are", " not (?:complete|finished|in place|implemented|started)\\b"],
  ["is are was were", " (?:not|never) (?:actioned|progressed|taken forward)\\b"],
  ["did", " not (?:go ahead|happen|proceed|take place)\\b"],
  ["draft", "(?: copy| form| version)? only\\b"],
  ["only", " (?:as |in )?(?:a )?draft\\b"],
  ["in", ` draft${ENDS}`, "opens a clause"],
  ["draft", `(?: [\\w-]+){0,2} (?:out |with (?:[\\w-]+ ){1,4})for ${ASSENT}\\b${NOT_THEN_GIVEN}`],
  ["no", " (?:action (?:has been )?taken|progress (?:has been )?made|progress to date)\\b"],
  ["being", " rolled[ -]out\\b"],
  [
    "is are still currently now",
    " being (?:developed|drafted|explored|finali[sz]ed|negotiated|piloted|procured|progressed|re-?written|scoped|trialled|written)\\b",
  ],
  // Named with its subject: one review is a piece of work, "assessments are being undertaken" is how the service runs.
  [
    "audit consultation evaluation exercise inquiry mapping pilot procurement project recruitment research review scoping study survey work",
    `(?: [\\w-]+){0,6} (?:is|are) (?:currently |now |still |also )?being (?:arranged|carried out|completed|conducted|done|planned|undertaken)\\b${ONCE}`,
  ],
  ["completion delivery implementation launch publication ratification rollout signoff training", PLANNED_FOR],
  ["roll", `-out${PLANNED_FOR}`],
  ["sign", `-off${PLANNED_FOR}`],
  ["still", " to (?:agree|complete|confirm|deliver|do|finali[sz]e|finish|hear|implement|reply|respond|sign|write)\\b"],
  [
    "under",
    " (?:active |current |further |wider )?(?:consideration|consultation|development|discussion|negotiation|review)\\b",
  ],
  [
    "action consultation development implementation negotiation negotiations procurement recruitment roll rollout work",
    "(?:-out)? (?:is|are) (?:currently |still )?(?:on-?going|under ?way)\\b",
  ],
  [
    "remain remains still",
    " (?:to be|awaiting|in development|incomplete|on-?going|outstanding|pending|under|waiting|working (?:on|towards))\\b",
  ],
  ["still", " (?:needs?|requires?) (?:to be|approval|sign)"],
  ["needs requires", ` to be ${BROUGHT_ABOUT}\\b`, "first in sentence"],
  ["action actions work", " (?:is |are )?(?:incomplete|outstanding)\\b"],
  [
    "approval evidence items modules ratification sessions signoff sites staff tasks teams training",
    ` (?:(?:are|is|remain|remains|still) ){0,2}(?:outstanding|still (?:needed|required))${ENDS}`,
  ],
  ["sign", `-off (?:(?:is|remains|still) ){0,2}(?:needed|outstanding|required)${ENDS}`],
  ["approval", ` needed${ENDS}`],
  ["evidence", " (?:is |has )?not (?:yet )?(?:been )?(?:available|provided|received|seen)\\b"],
  ["outstanding", "\\s{0,2}[:–—]", "first in sentence"],
  [
    "waiting",
    " (?:for|on) (?:(?:a|the|final) )?(?:agreement|approval|confirmation|date|decision|funding|legal|ratification|results?|sign-?off|suppliers?)\\b",
  ],
  ["subject", " to (?:(?:board|final) )?(?:approval|funding|ratification|sign-?off)\\b"],
  ["remainder remaining rest", " (?:[\\w-]+ ){0,3}(?:will be|are to|to be|still|not yet)\\b"],
  ["final fourth last more other others remainder remaining rest second third", TO_FOLLOW],
  // The whole text, beside a status that says "Complete".
  ["incomplete on-going ongoing", "(?=\\W{0,9}$)", "first in text"],
  ["to", " do(?=\\W{0,9}$)", "first in text"],
  [
    "yet",
    " to (?:agree|attend|be|begin|commence|complete|finali[sz]e|happen|implement|meet|receive|report|respond|return|start|take place)\\b",
  ],
  ["is are", ` (?:due|planned|scheduled) to (?:be ${BROUGHT_ABOUT}|begin|commence|launch|start)\\b`],
  ["to", ` be ${BROUGHT_ABOUT}\\b`, "first in sentence"],
  [
    "will",
    ` be (?:drafted|finali[sz]ed|implemented|in place|introduced|launched|published|ratified|recruited|rolled out|signed off)\\b${ONCE}`,
  ],
  ["will", ` (?:begin|commence|start) (?:from|in|on|once)\\b${ONCE}`],
  ["is are remain remains currently has have", " (?:been )?(?:deferred|delayed|on hold|paused|postponed|stalled)\\b"],
  ["almost largely mostly nearly partially partly", " (?:achieved|completed?|delivered|done|implemented|met)\\b"],
  ["not only", " (?:fully|part) (?:achieved|completed?|delivered|done|implemented|met)\\b"],
  ["0 00", " ?% complete\\b(?! \\w)"],
  ["details evidence outcome policy report result results update", " to follow\\b"],
]);

/** Before a phrase: it is denied, only a case that may arise, kept up on purpose, or about people rather than the action. */
const TURNED = new RegExp(
  [
    "\\b(?:long|no longer|not|never|without)[ -](?:\\w+ )?$",
    "\\b(?:neither|no|no-?one|nobody|nothing|zero) (?:(?!and\\b|as\\b|because\\b|but\\b|so\\b)[\\w'’-]+ ){0,3}$",
    "\\bnone (?:of (?:the |our |these |those )?(?:[\\w'’-]+ ){1,2})?(?:[\\w'’-]+ ){0,2}$",
    // What an audit found of the cases, then.
    "\\b(?:finds|found|identified|showed|shows) (?:that )?[^,]{0,60}$",
    "\\b(?:if|unless|until|when|whenever|where|whether|while|who|whose|should)\\b[^,]{0,70}$",
    "\\b(?:keep|keeps|kept|keeping|held|continues?|continued) (?:\\w+ )?$",
    "\\b(?:adults?|applications?|appointments|assessments|cases|children|clients?|complaints|enquiries|families|forms|incidents|individuals|investigations|letters|offences|offenders|orders|patients?|people|perpetrators?|persons?|prosecutions|records|referrals|requests|residents|survivors|tenants|those|users?|victims?|women|men)(?: currently| which| that| which are| that are)? $",
    // The audit that is done each year is how the service runs.
    "\\b(?:annual|monthly|quarterly|regular|routine|weekly|refresher)[ -](?:\\w+ )?$",
  ].join("|"),
  "i",
);

/** After a phrase: what was open then has been done since. */
const DONE_SINCE =
  /\b(?:has|have|later|now|since|subsequently)(?: been| fully| is| now| since| then| was){0,3} (?:achieved|agreed|approved|closed|completed?|delivered|embedded|finali[sz]ed|implemented|in place|launched|published|ratified|resolved|rolled out|signed off)\b|(?:^|[.;:\n])[^\S\n]*(?:closed|completed?)\b/i;

const findAny = (text: string): Stretch | null => findMeant(text, UNFINISHED, TURNED) ?? findSoManySoFar(text);

/** Where the latest entry of a text says that its matter is not done, or null. "Awaiting approval. Since approved." is done. */
export function findUnfinished(text: string): Stretch | null {
  // First the whole text: most say nothing of the kind, and need not be taken apart.
  if (findAny(text) === null) return null;
  const { text: latest, index } = latestUpdate(text);
  const found = findAny(latest);
  if (found === null || DONE_SINCE.test(latest.slice(found.index + found.length))) return null;
  return { index: index + found.index, length: found.length };
}
