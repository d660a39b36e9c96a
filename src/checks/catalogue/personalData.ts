/** V32: a person's name, e-mail address, telephone, birth or NHS number in a field that the report prints. */
import type { ActionProblem, CheckOfAction } from "../check.types";
import { listed } from "../wording/listed";
import { personalDataIn } from "../wording/personalData";
import { quoteAround } from "../wording/quote";

const NONE: ReturnType<typeof personalDataIn> = [];

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
      const [first, ...others] = text === "" ? NONE : personalDataIn(text);
      if (first === undefined) continue;
      const what = listed([first, ...others].map((one) => one.what));
      const message = `${quoteAround(text, first)} holds ${what}, and the report prints it. Name the post instead, or take it out.`;
      (problems ??= []).push({ at, message });
    }
    return problems;
  },
};
