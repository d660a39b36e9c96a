/**
 * V24: overdue, no revised date, and no reason: no text in progress, outcome or status beyond the word for the state.
 */
import { isBareState } from "../../plan/bareText";
import { isOpen } from "../../plan/model";
import type { Action } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { oneProblem } from "../finders";

const hasRevisedDate = ({ revised, target }: Action): boolean => (revised?.date ?? target.revisedTo) !== null;

const givesReason = ({ progress, outcome, status }: Action): boolean =>
  !isBareState(progress) || !isBareState(outcome) || !isBareState(status.text);

export const overdueUnexplained: CheckOfAction = {
  id: "V24",
  severity: "error",
  title: "Overdue and unexplained",
  findInAction: oneProblem(({ action, rating }, { columns }) => {
    if (rating.daysOverdue <= 0 || !isOpen(action) || hasRevisedDate(action) || givesReason(action)) return undefined;
    const days = `${rating.daysOverdue} day${rating.daysOverdue === 1 ? "" : "s"}`;
    return {
      at: columns.target === undefined ? "revised" : "target",
      message: `${days} overdue, with no reason and no revised date. Explain the delay in the progress, or agree a new date.`,
    };
  }),
};
