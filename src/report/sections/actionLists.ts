/** What the lists of actions have in common: how an action, its owner, its dates and its update are said in a cell. */
import { latestUpdate } from "../../checks/wording/latestUpdate";
import type { RatedAction } from "../../analysis/analysis.types";
import type { CellValue } from "../../plan/cells";
import { isOpen, type Action, type Colour, type IsoDate, type State } from "../../plan/model";
import type { LinkTarget, Pieces } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { shortened } from "../words";

export const NO_DATE = "no date";
export const NONE = "none";

const STATE_WORDS: Readonly<Record<State, string>> = {
  complete: "Complete",
  "in-progress": "In progress",
  "not-started": "Not started",
  withdrawn: "Withdrawn",
  unknown: "No status",
};
/** Longest status that is printed as typed; the longer ones are sentences, and their state says enough. */
const LONGEST_STATUS = 30;

/** An action together with its plan's place in the analysis (0-based). */
export interface ListedAction extends RatedAction {
  readonly plan: number;
  /** 0-based place among the actions of all plans. */
  readonly at: number;
}

/** The actions that are wanted, in the order of the plans. */
export function actionsWhere({ analysis }: ReportContext, wanted: (rated: RatedAction) => boolean): ListedAction[] {
  const listed: ListedAction[] = [];
  let at = 0;
  analysis.plans.forEach(({ rated }, plan) => {
    for (const action of rated) {
      if (wanted(action)) listed.push({ ...action, plan, at });
      at += 1;
    }
  });
  return listed;
}

/** In the lists texts are cut to what a board reads; the plan in full has all of them. */
const LONGEST_ACTION = 260;
const LONGEST_UPDATE = 260;

/** What is to be done: the action, or its recommendation where no action is written. */
export function whatIsToBeDone({ action, recommendation }: Action): string {
  return shortened(action || recommendation || "not recorded", LONGEST_ACTION);
}

export function agencyText({ agency }: RatedAction): string {
  return agency || "none named";
}

export function dateCell(context: ReportContext, date: IsoDate | null | undefined, none: string): CellValue {
  return date == null ? none : context.serial(date);
}

export function dueCell(context: ReportContext, action: Action): CellValue {
  return dateCell(context, context.dueBy(action), NO_DATE);
}

/** The revised date, wherever it stands. */
export function revisedDate({ target, revised }: Action): IsoDate | null {
  return revised?.date ?? target.revisedTo;
}

/** The target, the revised date and the status as they were typed. */
export function asTyped({ target, revised, status }: Action): string {
  const dates = target.text || "no target";
  // A revised date that stands in the target's cell is typed there already.
  const revisedText =
    revised === null || revised.text === "" || revised.text === target.text ? "" : `\nrevised ${revised.text}`;
  return `${dates}${revisedText}\n${statusText(status)}`;
}

function statusText({ text, state }: Action["status"]): string {
  if (text === "") return "no status typed";
  return text !== "" && text.length <= LONGEST_STATUS ? text : STATE_WORDS[state];
}

export function colourCell(context: ReportContext, colour: Colour | null): string {
  return colour === null ? NONE : context.labelOf(colour);
}

/** The latest entry of what was written about an action. What is planned (milestones, aims) is no update. */
export function latestUpdateOf({ progress, outcome }: Pick<Action, "progress" | "outcome">): string {
  const text = latestUpdate(progress || outcome).text.trim();
  return text === "" ? "none recorded" : shortened(text, LONGEST_UPDATE);
}

/** Whether an open action reads as done in its outcome or progress (V21): which is asked of its owner, and said beside it. */
export function readsAsDone(
  { doneByRow, analysis }: ReportContext,
  { action, plan }: Pick<ListedAction, "action" | "plan">,
): boolean {
  const rows = doneByRow.get(analysis.plans[plan]?.plan.sheet ?? "");
  return rows !== undefined && action.rows.some((row) => rows.has(row));
}

/** The overdue actions, by the same count as the figures. */
export function overdueActions(context: ReportContext): ListedAction[] {
  return actionsWhere(context, ({ action, rating }) => isOpen(action) && rating.daysOverdue > 0);
}

/** Why an action has its rating and where it stands, its latest update and its officer, a line each. */
export function reasonAndUpdate(context: ReportContext, listed: ListedAction): Pieces {
  const pieces: string[] = [];
  addLabelled(pieces, "Reason: ", `${listed.rating.reason} (${placeInWords(context, listed)})`);
  addLabelled(pieces, "Latest update: ", latestUpdateOf(listed.action));
  addLabelled(pieces, "Lead officer: ", context.officer(listed.action.leadOfficer));
  return pieces;
}

/** The plan, where there are several, and the section of an action: refs may begin again in each. */
export function groupInWords(context: ReportContext, { action, plan }: ListedAction): string {
  const parts = [
    context.planNames.length > 1 ? (context.planNames[plan] ?? "") : "",
    action.section === "" ? "" : context.sectionName(action.section),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** Where an action stands in the tracker, in words: "Overview Report, row 17". */
function placeInWords(context: ReportContext, listed: ListedAction): string {
  const group = groupInWords(context, listed);
  return `${group}${group === "" ? "" : ", "}row ${listed.action.row}`;
}

/** The tracker's row of an action: its ref's cell, or the row's first. */
function trackerRow({ analysis }: ReportContext, { action, plan }: Pick<ListedAction, "action" | "plan">): LinkTarget {
  const source = analysis.plans[plan]?.plan;
  return { sheet: source?.sheet ?? "", address: `${source?.columns.ref ?? "A"}${action.row}` };
}

/** Links of the refs, in column A, to the rows of the tracker. */
export function refLinks(
  context: ReportContext,
  actions: readonly Pick<ListedAction, "action" | "plan">[],
): {
  readonly row: number;
  readonly column: number;
  readonly target: LinkTarget;
  readonly tip: string;
}[] {
  return actions.map((action, row) => ({
    row,
    column: 0,
    target: trackerRow(context, action),
    tip: `To row ${action.action.row} of the tracker`,
  }));
}

/** Adds a labelled line to a cell's text, "Outcome: …"; a blank text adds none. */
export function addLabelled(pieces: string[], label: string, text: string): void {
  if (text !== "") pieces.push(pieces.length === 0 ? label : `\n${label}`, text);
}
