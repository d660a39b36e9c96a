/**
 * V24: overdue, no revised date, and no text in progress, outcome or status that says why it is late. Whether one
 * that reads as done is done, V21 asks instead.
 */
import type { Action } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";
import { isLateExplained } from "../wording/whyLate";
import { readsAsDone } from "./readsAsDone";

const hasRevisedDate = ({ revised, target }: Action): boolean => (revised?.date ?? target.revisedTo) !== null;

/** What stands in the place of a reason, to be named: "No update". */
const insteadOfReason = ({ progress, outcome }: Action): string => progress || outcome;

export const overdueUnexplained: CheckOfAction = {
  id: "V24",
  severity: "error",
  title: "Overdue and unexplained",
  among: "open",
  findInAction: (checked, plan, context) => {
    const { action, rating } = checked;
    const { columns } = plan;
    if (rating.daysOverdue <= 0 || hasRevisedDate(action)) return undefined;
    if (isLateExplained(action, plan, context.asAt)) return undefined;
    if (readsAsDone.findInAction(checked, plan, context) !== undefined) return undefined;
    const days = `${rating.daysOverdue} day${rating.daysOverdue === 1 ? "" : "s"}`;
    const said = insteadOfReason(action);
    const reason = said === "" ? "no reason" : `no reason (${quote(said)} gives none)`;
    return {
      at: columns.target === undefined ? "revised" : "target",
      message: `${days} overdue, with ${reason} and no revised date. Explain the delay in the progress, or agree a new date.`,
    };
  },
};
