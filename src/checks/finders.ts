/** The look that several checks share: at the dates an action is due. */
import type { Action, ReadDate } from "../plan/model";
import type { ActionProblem, CheckOfAction } from "./check.types";

/** Looks at the target and the revised date of an action, one at a time. The test gives the message, or undefined when nothing is wrong. */
export function eachDueDate(
  test: (date: ReadDate, action: Action) => string | undefined,
): CheckOfAction["findInAction"] {
  return ({ action }) => {
    const ofTarget = test(action.target, action);
    const ofRevised = action.revised === null ? undefined : test(action.revised, action);
    if (ofTarget === undefined && ofRevised === undefined) return undefined;
    const problems: ActionProblem[] = [];
    if (ofTarget !== undefined) problems.push({ at: "target", message: ofTarget });
    if (ofRevised !== undefined) problems.push({ at: "revised", message: ofRevised });
    return problems;
  };
}
