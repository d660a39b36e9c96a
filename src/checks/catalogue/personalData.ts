/** V32: a person's name, e-mail address, telephone, birth or NHS number in a field that the report prints. */
import type { ActionProblem, CheckOfAction } from "../check.types";
import { findPersonalData } from "../wording/personalData";
import { quoteAround } from "../wording/quote";

const PRINTED = [
  "recommendation",
  "action",
  "leadAgency",
  "leadOfficer",
  "milestones",
  "progress",
  "outcome",
  "evidence",
] as const;

export const personalData: CheckOfAction = {
  id: "V32",
  severity: "warning",
  title: "Personal data",
  findInAction: ({ action }) => {
    let problems: ActionProblem[] | undefined;
    for (const at of PRINTED) {
      const text = action[at];
      const found = text === "" ? null : findPersonalData(text);
      if (found === null) continue;
      const message = `${quoteAround(text, found)} holds ${found.what}, and the report prints it. Name the post instead, or take it out.`;
      (problems ??= []).push({ at, message });
    }
    return problems;
  },
};
