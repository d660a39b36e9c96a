/**
 * What the words of a heading say of the field below it. One table, to be read by a person: each line is a field, how strongly
 * (0 to 10) a heading speaks for it, the concepts that must be there ("a|b": one of them), and those that must not.
 * Of the lines that apply to a field the strongest counts.
 */
import type { Concept } from "./concepts";
import type { Field } from "../model";

export interface HeadingRule {
  readonly field: Field;
  readonly weight: number;
  readonly all: readonly (readonly Concept[])[];
  readonly none: ReadonlySet<Concept>;
  /** The last word must carry one of these. */
  readonly tail: readonly Concept[];
  /** The last word must carry none of these. */
  readonly notTail: readonly Concept[];
  /** No heading of more words is meant. */
  readonly mostWords: number;
}

interface Limits {
  readonly none?: string;
  readonly tail?: string;
  readonly notTail?: string;
  readonly mostWords?: number;
}

const concepts = (text: string): Concept[] => text.split(/[ |]/u).filter((word) => word !== "") as Concept[];

function rule(
  field: Field,
  weight: number,
  all: string,
  { none = "", tail = "", notTail = "", mostWords = 99 }: Limits = {},
): HeadingRule {
  return {
    field,
    weight,
    all: all.split(" ").map((one) => one.split("|") as Concept[]),
    none: new Set(concepts(none)),
    tail: concepts(tail),
    notTail: concepts(notTail),
    mostWords,
  };
}

/** What a heading is about, where it is not about the text of the recommendation or action itself. */
const OF_DATE = "date deadline due";
const OF_OWNER = "person agency responsible addressed lead";
const OF_STATE = "state rag percent rating";
const NOT_TEXT = `${OF_DATE} ${OF_OWNER} ${OF_STATE} ref progress comment evidence outcome verified sign scope milestone other priority yesNo reason`;
const NOT_OWNER = `${OF_DATE} ref ${OF_STATE} progress comment evidence other verified outcome`;

export const RULES: readonly HeadingRule[] = [
  // The number
  rule("ref", 9, "ref", { none: `${OF_DATE} ${OF_OWNER} other name state evidence`, mostWords: 5 }),
  rule("ref", 6, "recommendation|action|finding", { mostWords: 1 }),
  // "LCSPR rec." over 1, 2 and 4: only numbers make it so.
  rule("ref", 5, "recommendation", { none: `${OF_DATE} ${OF_OWNER} ${OF_STATE} other taken action`, mostWords: 3 }),
  // "Criterion" over 1.2 and 3.4: which of them it is.
  rule("ref", 4, "norm|success", { mostWords: 1 }),

  // The text of what was recommended
  rule("recommendation", 10, "recommendation", { none: `${NOT_TEXT} response taken` }),
  rule("recommendation", 7, "finding", { none: `${NOT_TEXT} action response taken recommendation` }),
  rule("recommendation", 7, "improve section|finding|required", { none: `${NOT_TEXT} action intended` }),
  rule("recommendation", 6, "improve", { none: `${NOT_TEXT} action intended` }),
  rule("recommendation", 5, "norm", { none: `${NOT_TEXT} action recommendation` }),
  rule("recommendation", 6, "aim", { none: `${NOT_TEXT} action recommendation` }),
  rule("recommendation", 4, "summary", { none: `${NOT_TEXT} action taken`, mostWords: 3 }),
  rule("recommendation", 3, "priority", { none: "rating rag date", mostWords: 2 }),

  // What will be done
  rule("action", 10, "action", { none: `${NOT_TEXT} taken` }),
  rule("action", 6, "work", { none: `${NOT_TEXT} taken completed section`, mostWords: 4 }),
  rule("action", 8, "action agency", {
    none: `${OF_DATE} ${OF_STATE} ref person lead responsible progress taken other`,
  }),
  rule("action", 9, "action taken", {
    none: "state rag ref person agency progress comment summary",
    tail: "target future",
  }),
  rule("action", 8, "action milestone", { none: `${OF_DATE} ${OF_STATE} ref` }),
  rule("action", 7, "management response", { none: `${OF_DATE} ref state` }),
  rule("action", 5, "response", { none: `${OF_DATE} ref state person progress` }),
  rule("action", 8, "improve intended", { none: `${NOT_TEXT} taken` }),
  rule("action", 9, "do future", { none: "know date deadline" }),
  rule("action", 3, "summary", { none: NOT_TEXT, mostWords: 2 }),

  // What was answered to a recommendation
  rule("response", 3.5, "management response", { none: `${OF_DATE} person action` }),
  rule("response", 8, "agree yesNo", { none: `${OF_DATE} action` }),
  rule("response", 9, "agree", { none: `${OF_DATE} action target summary team`, mostWords: 8 }),
  rule("response", 6, "agree", { none: `${OF_DATE} action`, mostWords: 2 }),
  rule("response", 5, "response", { none: `${OF_DATE} person action management`, mostWords: 3 }),

  // "Our position", "Trust view" over "Accepted" and "Rejected": only such cells make it so.
  rule("response", 4, "progressState|verdict", { none: `${OF_DATE} action`, mostWords: 2 }),

  // Scope, section, milestones
  rule("scope", 10, "scope"),
  rule("scope", 8, "reach", {
    none: "action date deadline ref person lead agency responsible recommendation progress",
  }),
  rule("milestones", 9, "milestone", { none: "date deadline action" }),
  rule("milestones", 5, "milestone date"),
  rule("section", 8, "section", { none: `${NOT_TEXT} finding recommendation action` }),
  rule("section", 6, "reviewed title"),
  rule("section", 3.5, "aim", { none: NOT_TEXT, mostWords: 1 }),
  rule("section", 4, "title", { none: `${NOT_TEXT} recommendation action`, mostWords: 3 }),
  rule("section", 4, "priority", { none: "rating rag date ref", mostWords: 2 }),
  rule("section", 3, "team", { none: NOT_TEXT, mostWords: 2 }),
  rule("section", 4, "review", { none: `${NOT_TEXT} start end taken recommendation action`, mostWords: 2 }),

  // Who
  rule("leadAgency", 10, "agency lead|responsible|addressed", { none: `${NOT_OWNER} person` }),
  rule("leadAgency", 9, "agency", { none: `${NOT_OWNER} person action recommendation response` }),
  rule("leadAgency", 7, "agency person|name", { none: NOT_OWNER }),
  rule("leadAgency", 9, "implementer", { none: `${OF_DATE} ref progress` }),
  rule("leadOfficer", 6, "implementer", { none: `${OF_DATE} ref progress` }),
  rule("leadAgency", 8, "addressed", { none: NOT_OWNER }),
  rule("leadAgency", 7, "team lead|responsible", { none: NOT_OWNER }),
  rule("leadAgency", 5, "team", { none: `${NOT_OWNER} action recommendation response reviewed`, mostWords: 3 }),
  rule("leadAgency", 6, "lead", { none: `${NOT_OWNER} person`, mostWords: 4 }),
  rule("leadAgency", 6, "responsible", { none: `${NOT_OWNER} person` }),
  rule("leadAgency", 4, "person", { none: NOT_OWNER, mostWords: 3 }),
  rule("leadAgency", 4, "action by", { none: `${NOT_OWNER} completed person`, mostWords: 4 }),
  rule("leadOfficer", 10, "person lead|responsible|action", { none: NOT_OWNER }),
  rule("leadOfficer", 9, "person", { none: `${NOT_OWNER} response agree` }),
  rule("leadOfficer", 7, "sponsor", { none: NOT_OWNER }),
  rule("leadOfficer", 8, "name lead|responsible", { none: NOT_OWNER }),
  rule("leadOfficer", 5, "name", { none: `${NOT_OWNER} section`, mostWords: 3 }),
  rule("leadOfficer", 5, "lead", { none: `${NOT_OWNER} agency`, mostWords: 4 }),
  rule("leadOfficer", 6, "responsible", { none: `${NOT_OWNER} agency` }),
  rule("leadOfficer", 5, "action by", { none: `${NOT_OWNER} completed`, mostWords: 4 }),

  // When: the role of the date decides; a date of a review, a meeting, of being raised is none of ours
  rule("start", 9, "date|deadline|target start", { none: "progress comment" }),
  rule("start", 7, "start", { none: "progress comment state taken", mostWords: 2 }),
  rule("target", 10, "date|deadline|due target", { none: "revised start reviewed actual ref person taken" }),
  rule("target", 10, "deadline", { none: "revised start actual action person progress reviewed closed" }),
  rule("target", 8, "deadline", { none: "revised start actual progress reviewed" }),
  rule("target", 10, "due", { none: "revised start actual progress reviewed" }),
  rule("target", 10, "date forCompletion actual|taken|closed", { none: "revised reviewed" }),
  rule("target", 10, "date forCompletion completed", { none: "revised actual reviewed" }),
  rule("target", 10, "by completed|closed|actual|action date|deadline|due|completed|closed", {
    none: "revised reviewed person agency taken progress state",
    mostWords: 6,
  }),
  rule("target", 8, "date schedule", { none: "revised actual" }),
  rule("target", 7, "date end", { none: "revised actual reviewed" }),
  rule("target", 7, "date completed", { none: "revised actual reviewed", mostWords: 3 }),
  rule("target", 6, "date completed", { none: "revised actual reviewed start" }),
  rule("target", 6, "target", { none: `${NOT_TEXT} action recommendation success finding`, mostWords: 2 }),
  rule("target", 4, "date", {
    none: "revised actual reviewed start ref name person other evidence verified sign progress",
    mostWords: 3,
  }),
  rule("target", 4, "time|schedule", { none: NOT_TEXT, mostWords: 2 }),
  rule("target", 4, "completed", { none: `${NOT_TEXT} percent yesNo action`, mostWords: 2 }),
  rule("target", 5, "end", { none: "revised actual reviewed progress state outcome", mostWords: 2 }),
  rule("revised", 10, "date|deadline|due|target revised", {
    none: "start progress comment state action person actual",
  }),
  rule("revised", 9, "date|deadline target progress", {
    none: "start comment state action person actual",
    mostWords: 4,
  }),
  rule("revised", 7, "revised", { none: `${NOT_TEXT} action recommendation finding taken`, mostWords: 3 }),
  rule("completed", 10, "date actual", { none: "target revised start forCompletion" }),
  rule("completed", 10, "actual completed|end|date|closed", {
    none: "target revised start action progress forCompletion",
  }),
  rule("completed", 9, "date closed", { none: "target revised start forCompletion due" }),
  rule("completed", 7, "date completed", { none: "target revised start forCompletion deadline due future" }),
  rule("completed", 7, "date taken", { none: "target revised start forCompletion" }),
  rule("completed", 5, "completed", { none: `${NOT_TEXT} yesNo forCompletion action target`, mostWords: 3 }),
  rule("completed", 5, "closed", { none: `${NOT_TEXT} yesNo open reviewed target`, mostWords: 3 }),
  rule("completed", 5, "actual", { none: `${NOT_TEXT} yesNo target`, mostWords: 2 }),

  // How far
  rule("status", 10, "state", {
    none: "reason date deadline ref person agency progress rag other",
  }),
  rule("status", 8, "state", { none: "reason date deadline ref person agency other comment" }),
  rule("status", 9, "completed rag", { none: "reason date deadline" }),
  rule("status", 8, "progress rating", { none: "reason date deadline" }),
  rule("status", 8, "completed rating", { none: "reason date deadline" }),
  rule("status", 4, "rating", { none: "reason priority date deadline other outcome", mostWords: 3 }),
  rule("status", 10, "open closed", { none: "reason date deadline" }),
  rule("status", 9, "completed|closed|actual yesNo", { none: "reason date deadline" }),
  rule("status", 9, "percent", { none: "reason date deadline" }),
  rule("status", 6, "completed", {
    none: `reason ${NOT_TEXT} action target forCompletion`,
    mostWords: 3,
  }),
  rule("status", 5, "actual", { none: `reason ${NOT_TEXT} target`, mostWords: 2 }),
  rule("status", 5, "closed", { none: `reason ${NOT_TEXT} target`, mostWords: 3 }),
  rule("status", 4, "progress", { none: "reason comment date action summary outcome", mostWords: 2 }),
  rule("status", 5, "verdict", { none: `reason ${OF_DATE} ref action comment title`, mostWords: 4 }),
  rule("status", 4, "progressState", { none: "reason date", mostWords: 2 }),
  rule("rag", 10, "rag", { none: "reason date deadline person state completed progress comment" }),
  rule("rag", 9, "rag state", { none: "reason date deadline" }),
  rule("rag", 8, "rag", { none: "reason date deadline person completed comment" }),
  rule("rag", 5, "rating", { none: "reason priority date deadline other outcome", mostWords: 3 }),
  rule("rag", 4, "quarter|month", { none: "reason progress comment action date", mostWords: 3 }),

  // What happened, what came of it, and how anyone would know
  rule("progress", 9, "progress", { none: "state rag rating outcome person ref other date", mostWords: 8 }),
  rule("progress", 9, "progress quarter|month", { none: "state rag rating person ref other target", notTail: "date" }),
  rule("progress", 8.5, "state progress", { tail: "progress comment summary" }),
  rule("progress", 8, "progressState", { none: "rag rating person ref other date" }),
  rule("progress", 7, "progress", { none: "state rag rating person ref other target", notTail: "date deadline" }),
  rule("progress", 5, "progress state"),
  rule("progress", 8, "action taken", { none: "state rag ref person agency future other" }),
  rule("progress", 8, "summary action taken"),
  rule("progress", 7, "taken", {
    none: "state rag ref person agency future other date outcome action recommendation finding",
    mostWords: 6,
  }),
  rule("progress", 6, "comment", { none: "date ref other", mostWords: 6 }),
  rule("progress", 4, "quarter|month", { none: "rag rating action date target", mostWords: 3 }),
  rule("progress", 3, "response", { none: "agree date ref", mostWords: 3 }),
  rule("outcome", 9, "outcome", {
    none: "expected output success date ref person priority rating other know evidence",
  }),
  rule("outcome", 8, "outcome actual", { none: "output success date ref person" }),
  rule("outcome", 7, "outcome taken", { none: "output success date ref person" }),
  rule("outcome", 4, "output", { none: "date ref person success outcome" }),
  rule("expectedOutcome", 10, "outcome expected", { none: "date ref person actual taken progress" }),
  rule("expectedOutcome", 9, "success", { none: "date ref person progress actual taken other state" }),
  rule("expectedOutcome", 9, "output outcome", { none: "date ref person actual taken" }),
  rule("expectedOutcome", 8, "know", { none: "date ref person progress taken" }),
  rule("expectedOutcome", 5, "output", { none: "date ref person actual taken" }),
  rule("expectedOutcome", 7, "evidence required|expected", { none: "date ref person taken verified progress" }),
  rule("expectedOutcome", 4, "target", {
    none: `${NOT_TEXT} recommendation finding action response agree intended required`,
    mostWords: 3,
  }),
  rule("evidence", 9, "evidence", { none: "date ref person required expected other rating know progress" }),
  rule("evidence", 7, "evidence", { none: "date ref person required expected rating know" }),
  rule("evidence", 8, "assurance progress|evidence|reviewed|outcome", { none: "date ref person rating" }),
  rule("evidence", 6, "evidence ref", { none: "date person required expected rating know" }),
  rule("evidence", 5, "papers", { none: `${NOT_TEXT} action recommendation finding`, mostWords: 4 }),
  rule("evidence", 5, "assurance", {
    none: "date ref person rating state progress title section finding recommendation action",
    mostWords: 4,
  }),
  rule("verified", 8, "verified"),
  rule("verified", 6, "approved|checked", { none: "date deadline action target", mostWords: 4 }),
];
