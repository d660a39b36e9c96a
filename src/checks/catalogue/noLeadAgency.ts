/**
 * V05: an action that no agency owns, not even by its banner. Silent where an officer is named and the plan has no
 * agency column. A plan that has no owner at all lacks a column: V33 says that once.
 */
import type { CheckOfPlan, CheckedPlan, PlanColumns } from "../check.types";
import type { Action } from "../../plan/model";

const MESSAGE = "No agency owns this. Name one lead agency, here or in the section's banner.";

const isUnowned = ({ leadAgency, leadOfficer, status }: Action, { columns }: PlanColumns): boolean =>
  leadAgency === "" && status.state !== "withdrawn" && (leadOfficer === "" || columns.leadAgency !== undefined);

/** Whether the plan says who leads on anything: by a column, or by its banners. */
export function hasOwners({ plan, rated }: CheckedPlan): boolean {
  const { leadAgency, leadOfficer } = plan.columns;
  return leadAgency !== undefined || leadOfficer !== undefined || rated.some(({ action }) => action.leadAgency !== "");
}

export const noLeadAgency: CheckOfPlan = {
  id: "V05",
  severity: "error",
  title: "No lead agency",
  looksAt: ["row", "leadAgency", "leadOfficer", "status"],
  findInPlan: (checked) =>
    hasOwners(checked)
      ? checked.rated
          .filter(({ action }) => isUnowned(action, checked.plan))
          .map(({ action }) => ({ row: action.row, at: "leadAgency", message: MESSAGE }))
      : [],
};
