/** V04: the action says what the recommendation says, so that nobody learns what will be done. */
import type { CheckOfAction } from "../check.types";
import { oneProblem } from "../finders";
import { quote } from "../wording/quote";
import { repeats } from "../wording/repeats";

export const actionRepeatsRecommendation: CheckOfAction = {
  id: "V04",
  severity: "warning",
  title: "Action repeats the recommendation",
  findInAction: oneProblem(({ action }) =>
    repeats(action.action, action.recommendation)
      ? {
          at: "action",
          message: `The action repeats the recommendation: ${quote(action.action)}. Say what will be done.`,
        }
      : undefined,
  ),
};
