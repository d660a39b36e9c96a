/** Analysis → the list of actions as the pane shows it, with what filters and sorting need worked out once. Pure. */
import type { Analysis, RatedAction } from "../../analysis/analysis.types";
import { threeMonthsOn } from "../../plan/dates/calendar";
import { actionLabel, isOpen, type IsoDate } from "../../plan/model";
import type { Definitions } from "../../rag/definitions.types";
import { dueBy } from "../../rag/rate";
import type { ActionKind } from "../store/state";

export interface ActionItem {
  /** Unlike all others: sheet and first row. */
  readonly id: string;
  readonly sheet: string;
  readonly label: string;
  readonly rated: RatedAction;
  readonly kinds: readonly ActionKind[];
  readonly dueDate: IsoDate | null;
  /** Everything that can be searched for, in lower case. */
  readonly haystack: string;
}

/**
 * Items by what they are made of. An action that an edit did not touch is the same object as before, and keeps its item; at
 * another as-at date every rated action is a new one.
 */
const known = new WeakMap<RatedAction, ActionItem>();

/** All actions, in the order of the sheets. */
export function actionItems({ plans, settings }: Analysis): ActionItem[] {
  const { asAt, preset } = settings;
  const soonTo = threeMonthsOn(asAt);
  return plans.flatMap(({ plan, rated }) =>
    rated.map((one) => {
      let item = known.get(one);
      if (item === undefined)
        known.set(one, (item = itemOf(one, plan.sheet, { asAt, soonTo, definitions: preset.definitions })));
      return item;
    }),
  );
}

interface Bounds {
  readonly asAt: IsoDate;
  readonly soonTo: IsoDate;
  readonly definitions: Definitions;
}

function itemOf(rated: RatedAction, sheet: string, { asAt, soonTo, definitions }: Bounds): ActionItem {
  const dueDate = dueBy(rated.action, definitions);
  return {
    id: `${sheet}!${rated.action.row}`,
    sheet,
    label: actionLabel(rated.action),
    rated,
    kinds: kindsOf(rated, dueDate, asAt, soonTo),
    dueDate,
    haystack: haystackOf(rated),
  };
}

/** The same bounds as the figures (summary/figures). */
function kindsOf({ action, agency }: RatedAction, due: IsoDate | null, asAt: IsoDate, soonTo: IsoDate): ActionKind[] {
  if (action.status.state === "withdrawn") return ["withdrawn"];
  if (!isOpen(action)) return ["complete"];
  const kinds: ActionKind[] = [dueKind(due, asAt, soonTo)];
  if (due === null || (agency === "" && action.leadOfficer === "")) kinds.push("noDateOrOwner");
  return kinds;
}

function dueKind(due: IsoDate | null, asAt: IsoDate, soonTo: IsoDate): ActionKind {
  if (due === null) return "noDate";
  if (due < asAt) return "overdue";
  return due <= soonTo ? "soon" : "later";
}

function haystackOf({ action, agency, rating }: RatedAction): string {
  return [
    actionLabel(action),
    action.section,
    action.recommendation,
    action.action,
    agency,
    action.leadAgency,
    action.leadOfficer,
    action.milestones,
    action.progress,
    action.outcome,
    action.evidence,
    action.status.text,
    action.target.text,
    rating.reason,
  ]
    .join("\n")
    .toLowerCase();
}
