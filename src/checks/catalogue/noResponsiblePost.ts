/** V06: an agency owns it, and nobody in the agency, where the plan has a column for the officer or post. */
import { saysNothing } from "../../plan/bareText";
import type { CheckOfAction } from "../check.types";
import { oneProblem } from "../finders";
import { quote } from "../wording/quote";

export const noResponsiblePost: CheckOfAction = {
  id: "V06",
  severity: "warning",
  title: "No responsible post",
  findInAction: oneProblem(({ action }, { columns }) => {
    const { leadAgency, leadOfficer, status } = action;
    if (columns.leadOfficer === undefined || status.state === "withdrawn") return undefined;
    if (leadAgency === "" || !saysNothing(leadOfficer)) return undefined;
    return {
      at: "leadOfficer",
      message: `${quote(leadAgency)} owns this, and no officer or post in it. Name the post that is responsible.`,
    };
  }),
};
