/** V06: an agency owns it, and nobody in the agency, where the plan has a column for the officer or post. */
import { saysNothing } from "../../plan/bareText";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";

export const noResponsiblePost: CheckOfAction = {
  id: "V06",
  severity: "warning",
  title: "No responsible post",
  column: "leadOfficer",
  among: "not withdrawn",
  findInAction: ({ action: { leadAgency, leadOfficer } }) => {
    if (leadAgency === "" || !saysNothing(leadOfficer)) return undefined;
    return {
      at: "leadOfficer",
      message: `${quote(leadAgency)} owns this, and no officer or post in it. Name the post that is responsible.`,
    };
  },
};
