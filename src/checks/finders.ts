/** The looks that most checks share: at an action, and at the dates it is due. */
import { isOpen, type Action, type Field, type ReadDate } from "../plan/model";
import type { CheckContext, CheckedAction, CheckOfAction, PlanColumns } from "./check.types";

type FindInAction = CheckOfAction["findInAction"];

/** What is wrong with one action, and with which of its fields; undefined when nothing is. */
type ActionProblem = { readonly at: Field; readonly message: string } | undefined;

/** Most actions have nothing wrong with them, and one list does for all of these. */
const NOTHING: ReturnType<FindInAction> = [];

/** At most one problem for each action. */
export function oneProblem(
  test: (checked: CheckedAction, plan: PlanColumns, context: CheckContext) => ActionProblem,
): FindInAction {
  return (checked, plan, context) => {
    const problem = test(checked, plan, context);
    return problem === undefined ? NOTHING : [problem];
  };
}

/** Looks at the dates of open actions: for those that are complete or withdrawn nobody waits, and no date "will be" met. */
export function eachOpenDueDate(test: (date: ReadDate, action: Action) => string | undefined): FindInAction {
  return eachDueDate((date, action) => (isOpen(action) ? test(date, action) : undefined));
}

/**
 * Looks at the target and the revised date of an action, one at a time. Withdrawn actions are left alone: nobody waits for
 * them. The test gives the message, or undefined when nothing is wrong.
 */
export function eachDueDate(test: (date: ReadDate, action: Action) => string | undefined): FindInAction {
  return ({ action }) => {
    if (action.status.state === "withdrawn") return NOTHING;
    const ofTarget = test(action.target, action);
    const ofRevised = action.revised === null ? undefined : test(action.revised, action);
    if (ofTarget === undefined && ofRevised === undefined) return NOTHING;
    return [
      ...(ofTarget === undefined ? [] : [{ at: "target" as const, message: ofTarget }]),
      ...(ofRevised === undefined ? [] : [{ at: "revised" as const, message: ofRevised }]),
    ];
  };
}
