/** What the lists of actions have in common: how an action, its owner, its dates and its update are said in a cell. */
import { latestUpdate } from "../../checks/wording/latestUpdate";
import { isLateExplained } from "../../checks/wording/whyLate";
import type { RatedAction } from "../../analysis/analysis.types";
import type { CellValue } from "../../plan/cells";
import { saysNothing } from "../../plan/bareText";
import { actionLabel, isOpen, type Action, type Colour, type IsoDate } from "../../plan/model";
import type { LinkTarget, Pieces } from "../blocks/block.types";
import { MOST_LINKS } from "../blocks/sheetWriter";
import type { Meaning } from "../../rag/definitions.types";
import type { ListedAction, ReportContext } from "../context";
import { shortened } from "../words";

export const NO_DATE = "no date";
export const NONE = "none";

export type { ListedAction } from "../context";

/** The actions that are wanted, in the order of the plans. */
export function actionsWhere({ actions }: ReportContext, wanted: (listed: ListedAction) => boolean): ListedAction[] {
  return actions.filter(wanted);
}

/** In the lists texts are cut to what a board reads; the plan in full has all of them. */
const LONGEST_ACTION = 135;
const LONGEST_UPDATE = 140;

/** What is to be done: the action, or its recommendation where no action is written. */
export function whatIsToBeDone({ action, recommendation }: Action): string {
  return shortened(action.trim() || recommendation.trim() || "not recorded", LONGEST_ACTION);
}

export function agencyText({ agency }: RatedAction): string {
  return agency || "none named";
}

/** Who leads, in a list without a column for officers: where no agency does, the post; of a person it is said only that there is one. */
export function ownerText({ officer }: ReportContext, { agency, action }: ListedAction, nobody = "none named"): string {
  if (agency !== "") return agency;
  if (saysNothing(action.leadOfficer)) return nobody;
  return officer(action.leadOfficer) || "a named person";
}

/** The officer, to be named beside the agency; "" where the list names them in its place. */
export function officerBeside(
  { officer }: ReportContext,
  { agency, action }: Pick<ListedAction, "agency" | "action">,
): string {
  return agency === "" ? "" : officer(action.leadOfficer);
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

/** The date that controls as it was typed: the revised one, where one can be read. */
export function dateAsTyped({ target, revised }: Action): string {
  return (revised?.date == null ? target.text : revised.text) || "not typed";
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
export function readsAsDone(context: ReportContext, listed: Pick<ListedAction, "action" | "plan">): boolean {
  return isAmong(context.doneByRow, context, listed);
}

/** Whether the text of a complete action says otherwise (V20): it is counted as recorded, and that is said beside it. */
export function readsAsNotDone(context: ReportContext, listed: Pick<ListedAction, "action" | "plan">): boolean {
  return isAmong(context.undoneByRow, context, listed);
}

/** Whether the tracker says why an action is late, as V24 takes it. */
export function isWhyLateSaid({ analysis }: ReportContext, { action, plan }: ListedAction): boolean {
  const source = analysis.plans[plan]?.plan;
  return source !== undefined && isLateExplained(action, source, analysis.settings.asAt);
}

function isAmong(
  rowsOf: ReportContext["doneByRow"],
  { analysis }: ReportContext,
  { action, plan }: Pick<ListedAction, "action" | "plan">,
): boolean {
  const rows = rowsOf.get(analysis.plans[plan]?.plan.sheet ?? "");
  return rows !== undefined && action.rows.some((row) => rows.has(row));
}

export const completeActions = (context: ReportContext): ListedAction[] =>
  actionsWhere(context, ({ action }) => action.status.state === "complete");

/** The overdue actions, by the same count as the figures. */
export function overdueActions(context: ReportContext): ListedAction[] {
  return actionsWhere(context, ({ action, rating }) => isOpen(action) && rating.daysOverdue > 0);
}

/** What the date alone does not tell of a rating is its reason. */
const TOLD_BY_DATE: ReadonlySet<Meaning> = new Set<Meaning>(["overdue", "dueSoon", "onTrack"]);

/** The latest update, why an action has its rating where its date does not tell, and its officer, a line each. */
export function updateAndReason(context: ReportContext, { action, agency, rating }: ListedAction): Pieces {
  const pieces = [latestUpdateOf(action)];
  const isToldByDate = TOLD_BY_DATE.has(rating.meaning) && !action.status.completedLater;
  if (!isToldByDate) addLabelled(pieces, `${context.labelOf(rating.colour)}: `, rating.reason);
  addLabelled(pieces, "Lead officer: ", officerBeside(context, { action, agency }));
  return pieces;
}

/** What is to be done, and below it of which review and section it is. */
export function whatAndWhere(context: ReportContext, listed: ListedAction): string {
  const group = groupInWords(context, listed);
  return group === "" ? whatIsToBeDone(listed.action) : `${whatIsToBeDone(listed.action)}\n${group}`;
}

/** The plan, where there are several; the section, where another of the plan has an action of that ref: some begin again in each. */
function groupInWords(context: ReportContext, { action, plan }: ListedAction): string {
  const parts = [
    context.planNames.length > 1 ? (context.planNames[plan] ?? "") : "",
    action.section !== "" && isRefOfSeveral(context, plan, action) ? context.sectionName(action.section) : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** By plan, the refs that actions of several sections have; several lists ask for them. */
const refsOfSeveral = new WeakMap<ReportContext, readonly ReadonlySet<string>[]>();

function isRefOfSeveral(context: ReportContext, plan: number, action: Action): boolean {
  const known = refsOfSeveral.get(context) ?? findRefsOfSeveral(context);
  refsOfSeveral.set(context, known);
  return known[plan]?.has(actionLabel(action)) ?? false;
}

function findRefsOfSeveral({ analysis }: ReportContext): Set<string>[] {
  return analysis.plans.map(({ plan }) => {
    const sections = new Map<string, string>();
    const ofSeveral = new Set<string>();
    for (const action of plan.actions) {
      const label = actionLabel(action);
      const known = sections.get(label);
      if (known === undefined) sections.set(label, action.section);
      else if (known !== action.section) ofSeveral.add(label);
    }
    return ofSeveral;
  });
}

/** The tracker's row of an action: its ref's cell, or the row's first. */
function trackerRow({ analysis }: ReportContext, { action, plan }: Pick<ListedAction, "action" | "plan">): LinkTarget {
  const source = analysis.plans[plan]?.plan;
  return { sheet: source?.sheet ?? "", address: `${source?.columns.ref ?? "A"}${action.row}` };
}

/** Links of the refs, in column A, to the rows of the tracker: of as many as a sheet can have. */
export function refLinks(
  context: ReportContext,
  actions: readonly Pick<ListedAction, "action" | "plan">[],
): {
  readonly row: number;
  readonly column: number;
  readonly target: LinkTarget;
  readonly tip: string;
}[] {
  return actions.slice(0, MOST_LINKS).map((action, row) => ({
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
