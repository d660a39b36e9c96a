/**
 * V24: overdue, no revised date, and no reason: no text in progress, outcome or status beyond the word for the state
 * or that work goes on. "Nearly there", "Chased", "No update", "See above", an aim and a milestone are none, but "Delayed because the post was vacant" among the milestones achieved is one.
 */
import { isBareCourse } from "../../plan/bareText";
import type { Action } from "../../plan/model";
import { tellsNothing } from "../../plan/noNews";
import type { CheckOfAction } from "../check.types";
import { milestonesAchieved, tellsOfDelay } from "../wording/milestonesAchieved";
import { quote } from "../wording/quote";

const hasRevisedDate = ({ revised, target }: Action): boolean => (revised?.date ?? target.revisedTo) !== null;

const tellsSomething = (text: string): boolean => !tellsNothing(text, isBareCourse);

const givesReason = ({ progress, outcome, status }: Action): boolean =>
  tellsSomething(progress) || tellsSomething(outcome) || tellsSomething(status.text);

/** What stands in the place of a reason, to be named: "No update". */
const insteadOfReason = ({ progress, outcome }: Action): string => progress || outcome;

export const overdueUnexplained: CheckOfAction = {
  id: "V24",
  severity: "error",
  title: "Overdue and unexplained",
  among: "open",
  findInAction: ({ action, rating }, plan) => {
    const { columns } = plan;
    if (rating.daysOverdue <= 0 || hasRevisedDate(action) || givesReason(action)) return undefined;
    if (tellsOfDelay(milestonesAchieved(action, plan))) return undefined;
    const days = `${rating.daysOverdue} day${rating.daysOverdue === 1 ? "" : "s"}`;
    const said = insteadOfReason(action);
    const reason = said === "" ? "no reason" : `no reason (${quote(said)} gives none)`;
    return {
      at: columns.target === undefined ? "revised" : "target",
      message: `${days} overdue, with ${reason} and no revised date. Explain the delay in the progress, or agree a new date.`,
    };
  },
};
