/**
 * V05: an action that no agency owns, not even by its banner. Silent where an officer is named and the plan has no
 * agency column. A plan that has no owner at all lacks a column: V33 says that once.
 */
import type { Check, CheckedPlan } from "../check.types";
import { eachAction } from "../finders";

const findUnowned = eachAction(({ action }, { columns }) =>
  action.leadAgency === "" &&
  action.status.state !== "withdrawn" &&
  (action.leadOfficer === "" || columns.leadAgency !== undefined)
    ? { at: "leadAgency", message: "No agency owns this. Name one lead agency, here or in the section's banner." }
    : undefined,
);

/** Whether the plan says who leads on anything: by a column, or by its banners. */
export function hasOwners({ plan, rated }: CheckedPlan): boolean {
  const { leadAgency, leadOfficer } = plan.columns;
  return leadAgency !== undefined || leadOfficer !== undefined || rated.some(({ action }) => action.leadAgency !== "");
}

export const noLeadAgency: Check = {
  id: "V05",
  severity: "error",
  title: "No lead agency",
  find: (checked, context) => (hasOwners(checked) ? findUnowned(checked, context) : []),
};
