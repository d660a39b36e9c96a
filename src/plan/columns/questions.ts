/**
 * Headings that ask: "If done, when?", "Have you done it?", "What do we want to be different?". Data. A question's tense says what its
 * words do not: "When was it done?" has no word that "When will it be done?" has not.
 */
import type { Field } from "../model";

type Answers = Readonly<Partial<Record<Field, number>>>;

const DONE =
  "(?:fully )?(?:done|do|completed?|finish(?:ed)?|closed?|implement(?:ed)?|achieved?|deliver(?:ed)?|met|happen(?:ed)?|signoff|actioned|carried out)";
const WE = "(?:we|you|they|i)";
const IT = "(?:it|this|that|these|they|all|everything|the (?:action|task|work|recommendation|step)s?)";
/** "We said we'd", "the Trust promised that it would"; "should" would be somebody else's wish. */
const SAID_THEY_WOULD = `(?:${WE}|the (?:\\w+ ){0,1}\\w+) (?:said|promised|agreed|told \\w+|decided|undertook) (?:that )?(?:${WE}|it|he|she) ?(?:d|ll|would|will|(?:are|is|was|were) going to)`;
/** Words that put what is asked for in the future. */
const AHEAD = "(?!.{0,40}\\b(?:to be|due|by|should|will|not|expect(?:ed)?|plan(?:ned)?)\\b)";

const questions: readonly (readonly [pattern: string, answers: Answers])[] = [
  // When it was done, and not when it is to be
  [
    `^(?:if|once|where|when) (?:${IT} (?:is |was |has been )?)?(?:already )?${DONE},? (?:then )?(?:when|date)\\b`,
    { completed: 10 },
  ],
  [
    `^(?:if|once|where|when) (?:${IT} (?:is |was |has been )?)?(?:already )?${DONE},? (?:on |in )?(?:what|which) (?:date|day|month)\\b`,
    { completed: 10 },
  ],
  [
    `^(?:when|(?:on |in )?(?:what|which) (?:date|day|month)) (?:was|were|has|have|did)\\b${AHEAD}.{0,30}\\b${DONE}\\b`,
    { completed: 10 },
  ],
  [
    `^(?:when|date) (?:${WE}|${IT}|the \\w+) (?:actually |finally )?(?:did|finished|completed|closed|achieved|delivered|met|implemented|carried out)\\b`,
    { completed: 10 },
  ],
  [`^${DONE} when$`, { completed: 10 }],
  // When it was promised for
  [
    `^(?:when |date )?(?:${WE} )?(?:promised|wanted|needed|expected|planned|meant|hoped) (?:it |this )?(?:for|by)$`,
    { target: 9 },
  ],
  [
    "^(?:times?|dates?|due|deadline|when|target)? ?(?:first|originally|initially|at first) ?(?:set|agreed|planned|promised|given|due|date)?$",
    { target: 8 },
  ],
  [
    "^(?:times?|timescale|dates?|due|deadline|when|target) (?:is )?(?:now|currently|at present)$",
    { revised: 8, target: 7.9 },
  ],
  ["^(?:dates?|deadline|timescale) (?:now|newly) (?:agreed|set|due|expected|given|promised)$", { revised: 9 }],
  ["^(?:now|currently|today|at present)$", { revised: 5, progress: 5, status: 5 }],
  // When it will be after all
  [
    `^(?:if|where) (?:${IT} (?:is |was |has )?)?(?:late|delayed|overdue|no|n|not\\b.{0,30}?),? (?:by |then )?(?:when|new date|what date|which date|date)\\b`,
    { target: 8, revised: 7.9 },
  ],
  [
    "^(?:has|have|did) (?:the |this |that |your )?(?:date|deadline|timescale)s? (?:been )?(?:changed?|moved?|slip(?:ped)?|extended)\\b",
    { revised: 9 },
  ],
  ["^(?:put|pushed|moved|rolled|carried|set|changed|slipped) (?:back |over |forward |on |out )?to$", { revised: 8 }],
  ["^(?:2nd|3rd|4th|second|third|fourth|another) (?:\\w+ )?(?:date|deadline|target)$", { revised: 9 }],
  ["^(?:target |due |agreed )?(?:date|deadline|timescale) (?:no\\.? ?)?[2-9]$", { revised: 9 }],
  ["^(?:date|deadline|timescale) changes?(?: \\d)?$", { revised: 8 }],
  // Whether it is done
  [
    `^(?:have|has|did|is|are|was) (?:${WE}|${IT})(?: (?:now|been|yet|already|all|actually))* (?:${DONE}|in place|on (?:track|target|time|course|schedule))\\b(?! well\\b)`,
    { status: 9, progress: 7 },
  ],
  [
    "^(?:fully )?(?:done|completed?|finished|closed|in place|implemented|achieved|delivered|met|actioned|happened)\\??:? \\(?y n\\b",
    { status: 9 },
  ],
  [`^where (?:are|have|is) (?:${WE}|${IT}) (?:now|got to|up to|at)\\b`, { status: 6.5, progress: 9 }],
  [
    "\\b(?:since|after) (?:the |our )?(?:last|previous) (?:\\w+ )?(?:board|meeting|panel|report|return|quarter|time|review|update|month)$",
    { progress: 8.5 },
  ],
  ["^how far(?: (?:letters?|codes?|marks?|scores?|figures?|on|it is|we are))?$", { status: 8, progress: 7 }],
  // Why it was closed says whether it was done: "Completed", "Superseded by 12"
  [
    "^(?:why|reasons?)(?: (?:for|it is|it was|was it|of))? (?:closed|closure|closing)$|^closure (?:reasons?|codes?|types?|basis)$",
    { status: 10, progress: 5 },
  ],
  [
    "^(?:closed|finali[sz]ed|ended|concluded|completed|resolved|discharged|disposed of|settled|signoff) as$",
    { status: 10, progress: 5 },
  ],
  // Whether it is agreed
  [
    `^(?:do|does|did|have|has) (?:${WE}|the \\w+|your \\w+) (?:agreed?|accept(?:ed)?|support(?:ed)?)\\b(?! to\\b)`,
    { response: 10 },
  ],
  [
    "\\b(?:agreed|accepted|supported)(?: or not$| ?\\/ ?(?:not|un|partly|rejected)| or (?:rejected|not))",
    { response: 10 },
  ],
  [
    "\\b(?:position|stance|view|decision) on (?:the |this |each )?(?:recommendation|rec|finding)s?\\b",
    { response: 9, progress: 5 },
  ],
  // How far it reaches
  ["\\b(?:local|regional|national)(?: or (?:an? )?| ?\\/ ?)(?:local|regional|national|county)\\b", { scope: 10 }],
  ["^(?:reach|extent) of (?:the |this |each )?(?:recommendation|action)s?\\b", { scope: 9 }],
  // What is done about it: the answer holds as well what was done as what will be
  [
    "^(?:what|which|actions?|steps?|work)\\b.{0,40}\\b(?:done|did|do|doing|taken|made)\\b.{0,4}(?:\\bor\\b|/).{0,20}\\b(?:will|plan(?:ned|s)?|going to|intend(?:ed)?|propos(?:e|ed|ing))\\b",
    { action: 10, progress: 8.5 },
  ],
  [
    `^how (?:will|are|do|shall) (?:${WE}|it|this|the \\w+)(?: going to| plan to)? (?:put (?:it|this|that|things|matters)|change|respond|make (?:it|this) happen|go about|carry|implement|take forward|act on)\\b`,
    { action: 9 },
  ],
  [
    `^(?:what|things|steps|actions?) ${SAID_THEY_WOULD} (?:now )?(?:do|change|put|make|deliver)\\b.{0,40}$`,
    { action: 10 },
  ],
  // Beside "So we will" it is what the others are to serve.
  [`^${SAID_THEY_WOULD}(?: do)?$`, { action: 7, recommendation: 6.9 }],
  [
    `^what (?:${WE}|the \\w+) (?:have |has )?(?:signed up (?:to|for)|pledged|took on|taken on)(?: to do)?$`,
    { action: 8 },
  ],
  [
    `^what (?:${WE} ?(?:are|re)|(?:are|is) (?:${WE}|the \\w+)|is being|(?:the|our) \\w+ (?:are|is)) (?:now |currently )?(?:doing|done)(?: about (?:it|this|that))?(?: now)?$`,
    { action: 8.5, progress: 8.4 },
  ],
  ["^what (?:is|s) (?:now |still )?needed(?: to be done)?$", { action: 9 }],
  // What it is for
  [
    `^what (?:do|would|did|are|should) ${WE} (?:\\w+ )?(?:want|wish|like|hope|hoping|aiming|expect)\\b(?!.{0,40}\\b(?:to do|achieve)\\b)`,
    { expectedOutcome: 9, recommendation: 7 },
  ],
  [`^what (?:do|are) ${WE} (?:want|trying|aim\\w*|hop\\w+) to achieve\\b`, { recommendation: 8, expectedOutcome: 7 }],
  ["^what (?:\\w+ ){1,4}(?:would|might|could) (?:notice|see|feel|gain|get|say|have)\\b", { expectedOutcome: 8 }],
  ["^what (?:will|would|should) (?:be|become) (?:better|safer|improved)\\b", { expectedOutcome: 8 }],
  ["^what (?:will|would|should) (?:tell|show|prove|convince)\\b", { expectedOutcome: 9 }],
  // What came of it, and what shows it
  [
    "^what (?:has|have) been (?:the |its |their )?(?:\\w+ )?(?:effect|impact|difference|result|outcome|benefit)s?\\b",
    { outcome: 9 },
  ],
  [
    "^(?:did|has|have|is|are) (?:it|this|that|they) (?:all )?(?:work(?:ed|ing)?|help(?:ed)?|made? (?:a|any) difference|making (?:a|any) difference)\\b",
    { outcome: 8 },
  ],
  ["^what (?:came|has come|resulted|has resulted|became) (?:of|from)\\b", { outcome: 8 }],
  [
    "^(?:papers?|documents?|proof|records?|files?|things?|what) (?:that |which )?(?:we|you|they) (?:can|could|have|hold|keep)(?: \\w+){0,2} (?:show|prove|point to|offer|produce|give)\\b",
    { evidence: 9 },
  ],
  [
    `^how (?:can )?${WE} (?:can |could )?(?:show|prove|evidence|demonstrate)\\b`,
    { evidence: 8.5, expectedOutcome: 7.4 },
  ],
  ["^what (?:tells|shows|proves|demonstrates|convinces)\\b", { evidence: 9 }],
  [
    "^how (?:do|can) (?:we|you|they) (?:know|tell)\\b.{0,40}\\b(?:worked|has|have|was|made|happened|been)\\b",
    { evidence: 9, expectedOutcome: 6 },
  ],
  ["^any(?:thing)? (?:else|other)\\b", { progress: 6 }],
  // What it answers
  ["^which (?:recommendation|rec|finding)s?\\b", { recommendation: 8, ref: 7.9 }],
];

/** The questions, first to last: the first that a heading asks says all that the heading says. */
export const QUESTIONS: readonly (readonly [pattern: RegExp, answers: ReadonlyMap<Field, number>])[] = questions.map(
  ([pattern, answers]) => [new RegExp(pattern, "u"), new Map(Object.entries(answers) as [Field, number][])],
);
