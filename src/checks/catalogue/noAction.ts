/**
 * V03: a recommendation that nobody says how to carry out. Silent where the plan has no action column, or where that
 * column holds the agency ("Action required by agency").
 */
import type { Plan, Action } from "../../plan/model";
import type { Check } from "../check.types";
import { eachAction } from "../finders";

function actionColumnHoldsAgency({ columns, headings }: Plan, { leadAgency }: Action): boolean {
  if (columns.action === columns.leadAgency) return true;
  return leadAgency !== "" && /agenc(?:y|ies)/i.test(headings.action ?? "");
}

export const noAction: Check = {
  id: "V03",
  severity: "error",
  title: "No action",
  find: eachAction(({ action }, plan) =>
    action.action === "" && plan.columns.action !== undefined && !actionColumnHoldsAgency(plan, action)
      ? { at: "action", message: "No action. Say what will be done to carry out the recommendation." }
      : undefined,
  ),
};
