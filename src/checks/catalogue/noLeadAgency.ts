/**
 * V05: an action that no agency owns, not even by its banner. Silent where an officer is named and the plan has no
 * agency column, which a column that asks for no body ("Who?") is not. A plan that has no owner at all lacks a column: V33 says that once.
 */
import { saysNothing } from "../../plan/bareText";
import { asksForABody } from "../../plan/columns/asksForABody";
import type { Action, Plan } from "../../plan/model";
import type { CheckOfPlan, CheckedPlan } from "../check.types";
import { quote } from "../wording/quote";

/** Whether the plan has a place for agencies alone; beside a column of officers, any other owner's is one. */
function hasAgencyColumn({ columns, headings }: Plan): boolean {
  if (columns.leadAgency === undefined) return false;
  return columns.leadOfficer !== undefined || asksForABody(headings.leadAgency ?? "");
}

function messageOf({ leadOfficer }: Action): string {
  const who = saysNothing(leadOfficer) ? "No agency owns this." : `${quote(leadOfficer)} is named here, and no agency.`;
  return `${who} Name one lead agency, here or in the section's banner.`;
}

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
  findInPlan: (checked) => {
    if (!hasOwners(checked)) return [];
    const mustBeAgency = hasAgencyColumn(checked.plan);
    return checked.rated.flatMap(({ action }) => {
      const { row, leadAgency, leadOfficer, status } = action;
      const isOwned = !saysNothing(leadAgency) || (!saysNothing(leadOfficer) && !mustBeAgency);
      return isOwned || status.state === "withdrawn"
        ? []
        : [{ row, at: "leadAgency" as const, message: messageOf(action) }];
    });
  },
};
