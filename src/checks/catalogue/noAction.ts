/**
 * V03: a recommendation that nobody says how to carry out. Silent where the plan has no action column, or where that
 * column holds the agency ("Action required by agency"). Of a recommendation that was rejected or withdrawn no action is owed.
 */
import type { Action } from "../../plan/model";
import type { CheckOfAction, PlanColumns } from "../check.types";

function actionColumnHoldsAgency({ columns, headings }: PlanColumns, { leadAgency }: Action): boolean {
  if (columns.action === columns.leadAgency) return true;
  return leadAgency !== "" && /agenc(?:y|ies)/i.test(headings.action ?? "");
}

export const noAction: CheckOfAction = {
  id: "V03",
  severity: "error",
  title: "No action",
  column: "action",
  among: "not withdrawn",
  findInAction: ({ action }, plan) =>
    action.action === "" && !actionColumnHoldsAgency(plan, action)
      ? { at: "action", message: "No action. Say what will be done to carry out the recommendation." }
      : undefined,
};
