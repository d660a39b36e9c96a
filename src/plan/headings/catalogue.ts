/**
 * The headings seen in the field, by what they hold (plan-reading.md, "Fields and headings"). Data only: a new heading is a
 * new line here. Phrases are written as comparable() leaves them.
 */
import type { Field } from "../model";

export interface HeadingPhrase {
  readonly phrase: string;
  readonly field: Field;
  /** A second field in the same column: "Date of completion and outcome". */
  readonly also?: Field;
  /** Gives way to any other column that claims the field: a bare "Date", "Issue identified". */
  readonly weak?: true;
  /** The cells may hold the agency instead: "Action Required by Agency". */
  readonly mayHoldAgency?: true;
}

const phrases = (field: Field, ...list: string[]): HeadingPhrase[] => list.map((phrase) => ({ phrase, field }));
const weak = (field: Field, ...list: string[]): HeadingPhrase[] =>
  list.map((phrase) => ({ phrase, field, weak: true as const }));

export const HEADINGS: readonly HeadingPhrase[] = [
  ...phrases("ref", "no", "#", "ref", "ref no", "reference", "reference number", "rec no", "rec ref", "action ref"),
  ...phrases("ref", "action ref number", "action no", "action number", "recommendation no", "recommendation number"),
  ...phrases("ref", "recommendation ref", "item", "item no", "number", "rec", "id"),
  ...phrases("section", "theme", "area", "origin", "section", "source", "strand", "priority area"),
  ...phrases("recommendation", "recommendation", "recommendations", "recommendation overarching action"),
  ...phrases("recommendation", "recommendation text", "overview report recommendation", "imr recommendation"),
  ...weak("recommendation", "issues identified", "issue s identified", "issue identified", "issue", "issues"),
  ...weak("recommendation", "area for improvement", "areas for improvement", "learning point", "learning", "finding"),
  ...weak("recommendation", "findings", "lesson", "lesson learned", "lessons to be learnt", "overarching action"),
  ...phrases("scope", "scope", "scope of recommendation", "scope of recommendation i e local or regional"),
  ...phrases("scope", "scope of recommendation ie local or regional", "local or national", "local regional national"),
  ...phrases("action", "action to take", "actions to take", "action to be taken", "actions to be taken"),
  ...phrases("action", "action s to be taken", "actions required", "action required", "action s required", "action"),
  ...phrases("action", "actions", "specific actions", "specific action", "sub action", "sub actions", "agreed action"),
  ...phrases("action", "management action agreed", "management action", "planned action", "what will be done"),
  { phrase: "action required by agency", field: "action", mayHoldAgency: true },
  { phrase: "actions required by agency", field: "action", mayHoldAgency: true },
  { phrase: "action required by agencies", field: "action", mayHoldAgency: true },
  ...phrases("leadAgency", "lead agency", "lead agencies", "agency", "lead", "addressed to", "responsibility"),
  ...phrases("leadAgency", "responsible agency", "agency responsible", "lead organisation", "organisation", "leads"),
  ...phrases("leadAgency", "owning agency", "partner agency", "agencies", "lead partner"),
  ...phrases("leadOfficer", "implementation lead", "identified lead", "lead officer", "responsible officer"),
  ...phrases("leadOfficer", "person responsible", "owner", "by whom", "officer", "named lead", "action owner"),
  ...phrases("leadOfficer", "lead person", "responsible person", "lead name", "lead professional", "who"),
  ...phrases("milestones", "key milestones", "milestones", "key milestones achieved in enacting recommendation"),
  ...phrases("milestones", "key milestones to enact recommendation", "key milestones achieved", "milestone"),
  ...phrases("milestones", "key milestones achieved in enacting the recommendation"),
  ...phrases("start", "start date", "date started", "commencement date", "start"),
  ...phrases("target", "target date", "target date for completion", "target completion date", "by when", "timescale"),
  ...phrases("target", "timescales", "deadline", "due date", "due", "original agreed implementation date", "when"),
  ...phrases("target", "original target date", "original date", "date due", "completion target", "target", "due by"),
  ...phrases("target", "expected completion date", "planned completion date", "implementation date", "target dates"),
  ...weak("target", "date"),
  ...phrases("revised", "revised implementation date", "revised target date", "new date", "revised date"),
  ...phrases("revised", "new target date", "revised deadline", "revised completion date", "revised due date"),
  ...phrases("completed", "date of completion", "completed on", "completion date", "date completed", "date closed"),
  ...phrases("completed", "actual completion date", "date of completion achieved", "closed on"),
  { phrase: "date of completion and outcome", field: "completed", also: "outcome" },
  { phrase: "completion date and outcome", field: "completed", also: "outcome" },
  { phrase: "date of completion outcome", field: "completed", also: "outcome" },
  ...phrases("progress", "progress", "progress to date", "progress update", "update on progress", "update", "updates"),
  ...phrases("progress", "summary of action taken date", "summary of action taken and date", "summary of action taken"),
  ...phrases("progress", "action taken", "actions taken", "action taken to date", "agency response", "latest update"),
  ...phrases("progress", "current position", "comments", "comment", "update comments", "commentary", "progress notes"),
  ...phrases("outcome", "outcome", "outcomes", "output outcome measurement", "expected outcome", "expected outcomes"),
  ...phrases("outcome", "impact", "success criteria", "desired outcome", "outcome measure", "intended outcome"),
  ...phrases("outcome", "outcome impact", "outcomes achieved", "outcome achieved", "measure of success"),
  ...phrases("evidence", "evidence", "evidence of completion", "monitoring and evaluation", "evaluation"),
  ...phrases("evidence", "evidence of impact", "evidence source", "assurance", "how will we know", "monitoring"),
  ...phrases("status", "completion rag", "status", "delivery status", "progress indicator", "assessment of progress"),
  ...phrases("status", "action status", "current status", "completion status", "complete", "completion", "state"),
  ...phrases("status", "status rag", "status of action"),
  ...phrases("rag", "rag", "r a g", "brag", "rag rating", "rag status", "brag rating", "brag status", "rag rated"),
  ...phrases("rag", "current rag", "b r a g", "brag r a g", "rag score", "traffic light"),
];
