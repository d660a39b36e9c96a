/**
 * Whether a text says why an action is late: what stands in its way ("Held up by sickness in the team", "With the lawyers"), or when it is
 * now to be. What was done so far ("Draft circulated", "30 of 40 trained"), that it slipped, and what somebody promises for no day tell
 * neither. The one definition of checks, report and pane.
 */
import { isBareCourse } from "../../plan/bareText";
import type { Action, IsoDate } from "../../plan/model";
import { tellsNothing } from "../../plan/noNews";
import { remembering } from "../../plan/remembering";
import type { PlanColumns } from "../check.types";
import { milestonesAchieved, tellsOfDelay } from "./milestonesAchieved";
import { newDateSaid } from "./newDateSaid";

/** Longer texts are taken for the whole story. */
const LONGEST = 500;

/** The steps on the way, in the past tense: what was done, which does not say what keeps the rest. */
const WAS_DONE =
  "added|adopted|agreed|amended|appointed|arranged|attended|audited|began|begun|booked|bought|briefed|built|checked|chosen|circulated|collected" +
  "|commenced|commissioned|carried forward|compiled|completed|considered|consulted|contacted|created|delivered|designed|developed|discussed|distributed|done|drafted" +
  "|drawn up|e-?mailed|established|explained|explored|finished|formed|forwarded|gathered|given|held|identified|included|interviewed|introduced" +
  "|invited|issued|launched|made|mapped|met|named|nominated|noted|opened|ordered|phoned|piloted|prepared|presented|printed|produced|published" +
  "|purchased|raised|rang|re-?drafted|read|received|recruited|reminded|reported|requested|reviewed|revised|rolled (?:forward|out|over)|run|sampled|scoped" +
  "|selected|sent|set up|shared|shortlisted|signed|spoke|spoken|started|submitted|surveyed|talked|tested|trained|translated|updated|uploaded" +
  "|visited|went (?:out|round|to)|written|wrote";

/** So many of so many, with or without what was done to them. */
const NUMBER = "(?:\\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const SO_MANY = `${NUMBER} (?:[a-z][\\w-]{0,20} )?(?:out )?of (?:the |our |all )?${NUMBER}`;

/** Being done: "Form being designed", "Still drafting". */
const IS_DONE =
  "being (?:arranged|collected|compiled|considered|created|designed|developed|discussed|drafted|drawn up|explored|finali[sz]ed|mapped|organi[sz]ed|planned|prepared|produced|reviewed|scoped|updated|(?:re-?)?written)" +
  "|(?:chats?|conversations|discussions|talks) with|collecting|compiling|developing|drafting|finali[sz]ing|gathering|liaising|mapping|preparing|scoping|writing up";

const STEP = new RegExp(`\\b(?:${WAS_DONE}|${SO_MANY}|${IS_DONE})\\b|\\bslip(?:s|ped|ping)?\\b`, "i");

/** Somebody's promise: "she will send the figures". */
const PROMISE = /^\W*(?:(?:he|she|they|we|i|lead|officer|owner)(?:['’]ll| will| to| is to| are to)|will) \w/i;

/** Something is missing or against it, or somebody else has it. */
const IN_THE_WAY = new RegExp(
  "\\b(?:because|due to|owing to|thanks to|unless|until|await\\w*|wait\\w*|pending|depend\\w*|subject to|clash\\w*" +
    "|held (?:over|up)|holding (?:it )?up|on hold|delay\\w* (?:at|by|for|from|in|of|while|with)|delay(?:ed|s) the|delays|put (?:back|off)|postpon\\w*|deferred|paused?|stalled|blocked|fro(?:ze|zen)|freeze|cancell?ed|suspended|stopped|interrupted|escalat\\w*" +
    "|no|not|cannot|can['’]t|never|none|nobody|nothing|without|neither|lacks?|lacking|shortages?|short of|insufficient|inadequate|too|unable|impossible|unsigned|unanswered|unavailable" +
    "|difficult\\w*|problems?|issues (?!resolved)|trouble|obstacles?|barriers?|faults?|faulty|broken?|fail(?:ed|s|ure)?|errors?|wrong|bugs?|collapsed|crashed" +
    "|left|leavers?|leave|absen\\w+|sick\\w*|ill|illness|maternity|vacan\\w+|retire\\w*|resign\\w*|turnover|staffing|staff changes?|staff changed|new (?:lead|manager|officer|owner|starter)|handover|capacity|workloads?|pressures?|busy|strikes?|industrial action|re-?structur\\w*|re-?organi[sz]\\w*|merger" +
    "|fund(?:s|ed|ing)?|budgets?|costs?|money|afford\\w*|quotes?|resourc\\w*|supplier\\w*|vendors?|lawyers?|legal|solicitors?|courts?|inquests?|trials?|inquiry|elections?|purdah|objected|objections?" +
    "|needs?|needed|requir\\w+|outstanding|missing|but|however|although|though|only|late|later|refus\\w+|declin\\w+|reject\\w+|disput\\w*|oppos\\w+|withdr[ae]w\\w*|missed|weather|snow|floods?|covid|pandemic|holidays?|asbestos|building work" +
    "|priorit\\w+|emergenc\\w+|complex\\w*|longer|underestimated|more (?:complicated|difficult|time|work)|instead|concerns?|future|forthcoming|still (?:at|has|have|in|on|to|under)|went back|sent back|came back|asked for" +
    "|being (?:advertised|agreed|appointed|installed|negotiated|procured|recruited|refurbished|repaired|replaced|sought|upgraded))\\b" +
    "|\\bfirst\\W{0,3}$|\\bfor (?:agreement|approval|clearance|comments?|consideration|consultation|decision|ratification|review|sign-?off|signature)\\b" +
    "|(?:^|[,(]|\\b(?:are|is|now|still)) ?with (?:the |our |both |all )?\\w",
  "i",
);
const ABBREVIATED = /\b(?:IT|HR)\b/;

const TIME =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec" +
  "|spring|summer|autumn|winter|easter|christmas|new year|q[1-4]|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})\\b";

/** A day or a time that is still to come, said of what is left. */
const TO_COME = new RegExp(
  "\\b(?:next (?:week|month|quarter|term|year|meeting)|in the new year|tomorrow|soonest)\\b" +
    "|(?:\\b(?:will|is to|are to|to be|is (?:due|on|set|now)|are (?:due|on|set|now)|due|expected|planned|scheduled|booked|arranged|set|diarised|dates?|meets?|starts?|goes|go|going|opens?|begins?|sits?|signs?|closes?|moved?|moving|decision|last (?:dates?|is|one|session|three|two)|rest|remaining|remainder|next|second|third|fourth|final|others?)\\b|['’]ll\\b)" +
    `[^.,;\\n]{0,50}?\\b${TIME}`,
  "i",
);

/** A piece behind a comma that names a time, or who has it, and nothing that was done: "Biology moved over, Physics by June". */
const NAMES_TIME = new RegExp(
  `\\b(?:by|for|from|in|on|to) (?:the )?(?:end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${TIME}|^\\s?(?:[\\w'’-]{1,20} ){1,3}with (?:the |our )?\\w`,
  "i",
);

const DONE_THEN = new RegExp(`\\b(?:${WAS_DONE}|last|since)\\b`, "i");

const namesTimeApart = (clause: string): boolean =>
  clause
    .split(/,|\band\b/)
    .slice(1)
    .some((piece) => NAMES_TIME.test(piece) && !DONE_THEN.test(piece));

/** News of the news: "Next update due in May", "Chased, reply due in May". */
const OF_NEWS = /\b(?:chas\w+|news|remind\w*|reply|response|updates?)\b/i;

/** A month with its year, in letters or in figures. */
const MONTH_AND_YEAR =
  /\b(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? 20|\d{1,2}[./-](\d{1,2})[./-](?:20)?)(\d\d)\b/i;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Whether the month that a clause names with its year is over. */
function isOver(clause: string, asAt: IsoDate): boolean {
  const [, letters = "", figures = "", year] = MONTH_AND_YEAR.exec(clause) ?? [];
  if (year === undefined) return false;
  const month = letters === "" ? Number(figures) : MONTHS.indexOf(letters.toLowerCase()) + 1;
  return `20${year}-${String(month).padStart(2, "0")}` < asAt.slice(0, 7);
}

/** Whether a clause names a time to come: not one that is over, and none of news only. */
function namesTimeToCome(clause: string, asAt: IsoDate): boolean {
  if (OF_NEWS.test(clause) || !(TO_COME.test(clause) || namesTimeApart(clause))) return false;
  return !isOver(clause, asAt);
}

/** Full stops within a date or a number end no sentence. */
const BETWEEN_SENTENCES = /[;\n]|[.!](?=\s|$)/;
const BETWEEN_CLAUSES = /:(?=\s|$)|\s[–—-]\s/;

/** Whether a clause says why, or tells something in no known words. One that only tells a step on the way does not. */
function saysWhy(clause: string): boolean {
  if (tellsNothing(clause, isBareCourse)) return false;
  return IN_THE_WAY.test(clause) || ABBREVIATED.test(clause) || !(STEP.test(clause) || PROMISE.test(clause));
}

function explains(text: string, asAt: IsoDate): boolean {
  if (text === "") return false;
  if (text.length > LONGEST || newDateSaid(text, asAt) !== null) return true;
  return text.split(BETWEEN_SENTENCES).some((sentence) => {
    if (namesTimeToCome(sentence, asAt)) return true;
    return !tellsNothing(sentence, isBareCourse) && sentence.split(BETWEEN_CLAUSES).some(saysWhy);
  });
}

/** By the day of the report: the same words stand beside many actions. */
const explainsAt = remembering((asAt) => remembering((text) => explains(text, asAt)));

/** Whether a text says what stands in the way of its action, or when it is now to be done. */
export const saysWhyLate = (text: string, asAt: IsoDate): boolean => explainsAt(asAt)(text);

/** Whether an action's progress, outcome or status says why it is late; in a plan that has milestones achieved for news, those too. */
export function isLateExplained(action: Action, plan: PlanColumns, asAt: IsoDate): boolean {
  const { progress, outcome, status } = action;
  if ([progress, outcome, status.text].some((text) => saysWhyLate(text, asAt))) return true;
  return tellsOfDelay(milestonesAchieved(action, plan));
}
