/** How an action is named to people, where several plans and sections may have the same number. Pure. */
import { actionLabel } from "../plan/model";
import type { ActionIdentity } from "./issue.types";
import type { PlacedAction, TrackerView } from "./trackerView";

/** "4.2", with section and sheet where the number alone may be another's. */
export function labelOf({ plan, action }: PlacedAction, { actions }: Pick<TrackerView, "actions">): string {
  const own = actionLabel(action);
  const sheets = sheetsByLabel(actions).get(own) ?? [];
  if (sheets.length < 2) return own;
  const isOtherSheet = sheets.some((sheet) => sheet !== plan.sheet);
  return [isOtherSheet ? plan.sheet : "", action.section, own].filter((part) => part !== "").join(", ");
}

/** Asked for each action of a list, and worked out once. */
const known = new WeakMap<readonly PlacedAction[], ReadonlyMap<string, readonly string[]>>();

/** The sheets of all actions that have a label. */
function sheetsByLabel(actions: readonly PlacedAction[]): ReadonlyMap<string, readonly string[]> {
  const before = known.get(actions);
  if (before !== undefined) return before;
  const sheets = new Map<string, string[]>();
  for (const { plan, action } of actions) {
    const label = actionLabel(action);
    const own = sheets.get(label);
    if (own === undefined) sheets.set(label, [plan.sheet]);
    else own.push(plan.sheet);
  }
  known.set(actions, sheets);
  return sheets;
}

/** The number of an action as it was when it was sent. */
export const issuedLabel = ({ ref, actionNo }: Pick<ActionIdentity, "ref" | "actionNo">): string =>
  ref === "" ? "an action without number" : actionNo === null ? ref : `${ref}.${actionNo}`;
