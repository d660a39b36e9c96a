/**
 * The columns of the annex: what each is called, and what it says of an action. A column that the tracker has nothing for is left out,
 * and named. Every figure of the paper can be counted again from these columns.
 */
import { refersToEvidence, statesOutcome } from "../../plan/status/assurance";
import { latestUpdate } from "../../checks/wording/latestUpdate";
import { actionLabel, isOpen, type Action, type Field, type State } from "../../plan/model";
import type { Cell, ColumnHolds } from "../blocks/block.types";
import type { ReportContext } from "../context";
import {
  agencyText,
  colourCell,
  dateCell,
  dueCell,
  NO_DATE,
  NONE,
  readsAsDone,
  type ListedAction,
} from "../sections/actionLists";
import { timesRedated } from "../sections/redated";

export interface AnnexColumn {
  readonly heading: string;
  readonly holds: ColumnHolds;
  /** The tracker's fields that it is made of; it is left out where no plan has any of them. None: it always stands. */
  readonly of: readonly Field[];
  readonly cell: (context: ReportContext, listed: ListedAction) => Cell;
}

const NOT_RECORDED = "not recorded";

const STATE_WORDS: Readonly<Record<State, string>> = {
  complete: "complete",
  "in-progress": "open: in progress",
  "not-started": "open: not started",
  withdrawn: "withdrawn",
  unknown: "open: no status",
};

/** The words of the column "Assurance", which the figures of completions are counted by. */
export const ASSURANCE_WORDS = {
  outcome: "outcome stated",
  evidence: "evidence referenced",
  verified: "verified",
  none: "claimed only",
  open: "not complete",
} as const;

function assuranceOf({ outcome, evidence, status, assurance }: Action): string {
  if (status.state !== "complete") return ASSURANCE_WORDS.open;
  const parts = [
    statesOutcome(outcome) ? ASSURANCE_WORDS.outcome : "",
    refersToEvidence(evidence) ? ASSURANCE_WORDS.evidence : "",
    assurance === "verified" ? ASSURANCE_WORDS.verified : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? ASSURANCE_WORDS.none : parts.join(", ");
}

const text =
  (of: (action: Action) => string, none = NOT_RECORDED) =>
  (_: ReportContext, { action }: ListedAction): string =>
    of(action).trim() || none;

/** What is typed of an action's state: the status, else the colour. */
function statusTyped({ status }: Action): string {
  return status.text;
}

const COLUMNS: readonly AnnexColumn[] = [
  { heading: "Ref", holds: "text", of: [], cell: (_, { action }) => actionLabel(action) },
  { heading: "Plan", holds: "text", of: [], cell: ({ planNames }, { plan }) => planNames[plan] ?? "" },
  {
    heading: "Section",
    holds: "text",
    of: ["section"],
    cell: ({ sectionName }, { action }) => sectionName(action.section),
  },
  {
    heading: "Recommendation",
    holds: "text",
    of: ["recommendation"],
    cell: text(({ recommendation }) => recommendation),
  },
  { heading: "Action", holds: "text", of: ["action"], cell: text(({ action }) => action) },
  { heading: "Lead agency", holds: "text", of: [], cell: (_, listed) => agencyText(listed) },
  {
    heading: "Lead officer",
    holds: "text",
    of: ["leadOfficer"],
    cell: ({ officer }, { action }) =>
      officer(action.leadOfficer) || (action.leadOfficer === "" ? NOT_RECORDED : "no post named"),
  },
  {
    heading: "Target date",
    holds: "date",
    of: [],
    cell: (context, { action }) => dateCell(context, action.target.date, NO_DATE),
  },
  { heading: "Date now", holds: "date", of: [], cell: (context, { action }) => dueCell(context, action) },
  {
    heading: "Times re-dated",
    holds: "count",
    of: [],
    cell: ({ pasts }, { action, at }) => timesRedated(action, pasts[at]),
  },
  { heading: "Status as typed", holds: "text", of: ["status", "rag"], cell: text(statusTyped, "blank") },
  { heading: "Counted as", holds: "text", of: [], cell: (_, { action }) => STATE_WORDS[action.status.state] },
  {
    heading: "RAG as typed",
    holds: "colour",
    of: [],
    cell: (context, { action }) => colourCell(context, action.recordedRag),
  },
  { heading: "RAG", holds: "colour", of: [], cell: ({ labelOf }, { rating }) => labelOf(rating.colour) },
  { heading: "Reason for the RAG", holds: "text", of: [], cell: (context, listed) => reasonOf(context, listed) },
  {
    heading: "Days late",
    holds: "count",
    of: [],
    cell: (_, { action, rating }) => (isOpen(action) ? rating.daysOverdue : 0),
  },
  {
    heading: "Completed",
    holds: "date",
    of: ["completed"],
    cell: (context, { action }) => dateCell(context, action.completed?.date, NO_DATE),
  },
  {
    heading: "Latest update",
    holds: "text",
    // Of a plan without a progress column the lists of the paper take the outcome, which has a column of its own here.
    of: ["progress"],
    cell: text(({ progress }) => latestUpdate(progress).text),
  },
  { heading: "Outcome", holds: "text", of: ["outcome"], cell: text(({ outcome }) => outcome) },
  { heading: "Evidence", holds: "text", of: ["evidence"], cell: text(({ evidence }) => evidence) },
  { heading: "Assurance", holds: "text", of: [], cell: (_, { action }) => assuranceOf(action) },
  { heading: "Row in the tracker", holds: "count", of: [], cell: (_, { action }) => action.row },
];

function reasonOf(context: ReportContext, listed: ListedAction): string {
  const { reason } = listed.rating;
  return isOpen(listed.action) && readsAsDone(context, listed) ? `${reason}; reads as done` : reason;
}

export interface ChosenColumns {
  readonly columns: readonly AnnexColumn[];
  /** Headings of those that the tracker has nothing for. */
  readonly without: readonly string[];
}

/** The columns for what the plans hold: a field that is blank throughout takes no room. */
export function annexColumns({ analysis }: ReportContext): ChosenColumns {
  const { plans } = analysis;
  const has = (field: Field): boolean =>
    plans.some(
      ({ plan }) => plan.columns[field] !== undefined || plan.actions.some((action) => isFilled(action, field)),
    );
  const isIn = ({ heading, of }: AnnexColumn): boolean =>
    heading === "Plan" ? plans.length > 1 : of.length === 0 || of.some(has);
  const without = COLUMNS.filter((column) => !isIn(column) && column.heading !== "Plan");
  return { columns: COLUMNS.filter(isIn), without: without.map(({ heading }) => heading) };
}

/** What was split off another column, or stands in banners, has no column of its own. */
function isFilled(action: Action, field: Field): boolean {
  if (field === "rag") return action.recordedRag !== null;
  if (field === "status") return action.status.text !== "";
  const value = action[field];
  return typeof value === "string" ? value !== "" : value !== null;
}

/** Colours that are typed nowhere are one word throughout. */
export const NO_COLOUR = NONE;
