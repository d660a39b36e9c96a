/**
 * What the words of a status mean, as ordered rules: the first that matches a clause decides. The clauses are plain
 * (see clauses.ts). Patterns that begin with ^ look at the clause's opening words only.
 */
import type { State } from "../model";

export interface StateRule {
  /** What the rule is for, in words. */
  readonly about: string;
  readonly pattern: RegExp;
  readonly state: State;
}

/** Words for done, as whole words. "Implemented" is, "implementation" is not. */
const DONE =
  "(?:completed?|complete\\(d\\)|compleated|compelted|complted|competed|closed|done|achieved|implemented|delivered|discharged|" +
  "finished|fulfilled|finalised|finalized|actioned|resolved|embedded|signed[ -]off|fully met)(?![a-z])";
/** What may stand before them without changing them: "All actions have now been fully". */
const SUBJECT =
  "(?:(?:the|this|these|all|both|action|actions|recommendation|recommendations|task|tasks|work|item|milestones?|now|fully|" +
  "successfully|has|have|had|been|is|are|was|were|rag|marked|rated|recorded|as|yes)(?:,| -)? )*";
const WITHDRAWN =
  "(?:withdrawn|superseded|not (?:being )?(?:accepted|agreed|adopted|pursued|taken forward|progressed|proceeding|applicable)|rejected|declined|cancelled|canceled|" +
  "abandoned|discontinued|obsolete|no longer (?:required|needed|relevant|applicable|necessary|valid|being pursued)|not required|n/a|n\\.a)(?![a-z])";
const ONGOING = "(?:ongoing|on-going|on going|continuing|continuous)";
/** Work that goes on after an action is done. */
const UPKEEP =
  "(?:monitor(?:ing|ed)?|review(?:s|ed)?|audit(?:s|ing)?|oversight|assurance|evaluation|maintenance|refresher|updates?)";

const rule = (about: string, state: State, source: string): StateRule => ({
  about,
  state,
  pattern: new RegExp(source, "u"),
});

export const STATE_RULES: readonly StateRule[] = [
  rule("a question is no record", "unknown", "\\?$"),
  rule(
    "withdrawn, or closed because withdrawn",
    "withdrawn",
    `^${SUBJECT}(?:${DONE}[ ,/&:(-]*(?:and |as |because |but )?)?${WITHDRAWN}`,
  ),
  rule("na by itself", "withdrawn", "^n ?/? ?a$"),

  rule(
    "not started",
    "not-started",
    "^(?:action |work )?(?:has |have )?(?:not|yet to|still to|to)(?: yet| be)? (?:start|started|commence|commenced|begin|begun|be started|be commenced|be begun|be actioned|due)(?![a-z])",
  ),
  rule("not started, at the end", "not-started", "\\b(?:not|never)(?: yet| been){0,2} (?:started|commenced|begun)$"),
  rule("nothing done", "not-started", "^0 ?(?:%|per ?cent)(?! of)"),
  rule(
    "planned only",
    "not-started",
    "^(?:planned|scheduled|not due|not yet due|no action (?:taken|yet|to date))(?![a-z])",
  ),

  rule(
    "all of it",
    "complete",
    "^100 ?(?:%|per ?cent)(?:$| ?[-:(,]? ?(?:complete|completed|done|achieved|delivered|implemented|met)(?![a-z]))",
  ),
  rule("a share of it", "in-progress", "(?:^|[ (<>~-])[1-9]?[0-9](?:\\.[0-9]+)? ?(?:%|per ?cent)"),
  rule(
    "not done",
    "in-progress",
    `\\b(?:not|never|isn't|hasn't|haven't|aren't|wasn't|cannot|can't)(?: (?:been|be|yet|all|fully|quite|entirely|wholly|currently)){0,3} ${DONE}`,
  ),
  rule(
    "not done, in one word",
    "in-progress",
    "\\b(?:incomplete|uncompleted|unachieved|unresolved|not (?:yet )?met)(?![a-z])",
  ),
  rule(
    "partly done",
    "in-progress",
    "\\b(?:partial(?:ly)?|partly|part(?=[ -](?:complete|closed|done|achieved|implemented|delivered|met))|in part|mostly|largely|substantially|nearly|almost|half|majority|semi)(?![a-z])",
  ),
  rule(
    "still to be done",
    "in-progress",
    `\\b(?:to be|will be|should be|can be|must be|needs to be|being|be|get(?:ting)?|yet to be|until|once|when|if|awaiting|unless)(?: (?:fully|formally|signed off and|the|it is|all))* ${DONE}`,
  ),
  rule(
    "completion still ahead",
    "in-progress",
    "\\bcompletion (?:is |was )?(?:expected|due|anticipated|planned|scheduled|target|targeted|estimated|date|by|in|delayed|awaited|pending)(?![a-z])|\\b(?:nearing|near|towards|toward|approaching|awaiting|pending|for|to|propose|proposed for|recommended for|request(?:ed)?(?: for)?) (?:completion|closure)(?![a-z])",
  ),
  rule(
    "to complete",
    "in-progress",
    "\\bto (?:complete|close|finish|achieve|deliver|implement)(?![a-z])|^(?:complete|close) (?:by|the|all|and (?:send|return|submit))(?![a-z])",
  ),
  rule("a phase of it", "in-progress", `^(?:phase|stage|part|step) (?:\\d|one|two|three|i{1,3})\\b.{0,20}${DONE}`),
  rule(
    "done, but for the rest",
    "in-progress",
    `^${SUBJECT}${DONE} (?:except|apart from|but for|bar|other than|in some|for some|for most)(?![a-z])`,
  ),
  rule(
    "done, with upkeep that goes on",
    "complete",
    `^${SUBJECT}${DONE}[ ,/&:(;-]*(?:and |with |but |subject to )?(?:${ONGOING} (?:[a-z]+ )?${UPKEEP}|(?:[a-z]+ )?${UPKEEP} (?:is |are |remains )?${ONGOING})(?![a-z])`,
  ),
  rule(
    "done, and going on",
    "in-progress",
    `^${SUBJECT}${DONE}.{0,60}\\b(?:${ONGOING}|in progress|underway|under way|outstanding)(?![a-z])`,
  ),
  rule("done", "complete", `^${SUBJECT}${DONE}`),
  rule("a thing done", "complete", `^(?:[a-z]+ ){1,2}(?:has been |have been |now )?${DONE}$`),

  rule(
    "under way",
    "in-progress",
    "^(?:(?:work|action|actions|this|is|are|now|currently|still|remains?|well|good|some|limited|steady|slow|and|all|has|have|been|partnership|the|yes|no) ?(?:,|-)? ?)*(?:in[ -]progress|ongoing|on-going|on going|underway|under way|on (?:track|target|course|schedule|plan)|progressing|progressed|progress(?: (?:made|being made|is being made))?$|started|commenced|begun|continuing|continues|active|live|open|outstanding|ahead of schedule|part(?: |-)|in (?:development|train|hand)|being [a-z]+ed)(?![a-z])",
  ),
  rule(
    "delayed",
    "in-progress",
    "^(?:(?:work|action|this|is|are|now|currently|has|been|the|slightly|significantly|temporarily|started|but|also) ?,? ?)*(?:delay(?:s|ed)?|slipp(?:ed|ing|age)|at risk|paused|on[ -]hold|behind(?: schedule| target)?|off[ -](?:track|target)|not (?:on (?:track|target|schedule)|progressing)|stalled|suspended|postponed|deferred|overdue)(?![a-z])",
  ),
  rule(
    "under way, said later",
    "in-progress",
    "\\b(?:in progress|ongoing|on-going|underway|under way|on track|on target|on hold|at risk|delayed|slipped|paused|overdue)$",
  ),
];

/** Marks an open action as delayed, wherever the word stands; "not delayed" and "no longer at risk" do not. */
export const DELAYED =
  /(?<!\b(?:not|no|no longer|without|never|avoid) )\b(?:delay(?:s|ed)?|slipp(?:ed|ing|age)|at risk|paused|on[ -]hold|behind schedule|off[ -](?:track|target)|not on (?:track|target|schedule)|stalled|suspended|postponed|overdue)(?![a-z])/u;

/** "Yes" and ticks in a tick column. Wingdings' tick is typed as ü. Crosses are not here: some mark a box with a cross. */
export const TICKS: ReadonlySet<string> = new Set(["yes", "y", "true", "✓", "✔", "✔️", "☑", "☑️", "√", "✅", "🗸", "ü"]);
