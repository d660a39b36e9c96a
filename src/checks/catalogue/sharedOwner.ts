/** V08: what all own, nobody does: "All agencies", "Responsible Authorities". */
import { isSharedOwner } from "../../plan/agencies/sharedOwners";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

export const sharedOwner: CheckOfAction = {
  id: "V08",
  severity: "warning",
  title: "Shared owner only",
  among: "not withdrawn",
  findInAction: ({ action: { leadAgency } }) =>
    isSharedOwner(leadAgency)
      ? {
          at: "leadAgency",
          message: `${quote(leadAgency)} is everybody and nobody. Name the one agency that leads; the others can stand beside it.`,
        }
      : undefined,
};
