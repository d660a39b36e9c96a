/** V04: the action says what the recommendation says, so that nobody learns what will be done. */
import type { CheckOfAction } from "../check.types";
import { quote } from "../wording/quote";
import { repeats } from "../wording/repeats";

/** "As recommendation", "See rec.": it says nothing of its own. */
const ONLY_POINTS =
  /^(?:(?:same )?as|see|per|as per|as in)(?: the)?(?: above)? rec(?:ommendations?|ommended|s)?(?: above)?\.?$/iu;
const LONGEST_POINTER = 40;

const onlyPoints = (text: string): boolean => text.length <= LONGEST_POINTER && ONLY_POINTS.test(text);

export const actionRepeatsRecommendation: CheckOfAction = {
  id: "V04",
  severity: "warning",
  title: "Action repeats the recommendation",
  findInAction: ({ action }) =>
    onlyPoints(action.action) || repeats(action.action, action.recommendation)
      ? {
          at: "action",
          message: `The action repeats the recommendation: ${quote(action.action)}. Say what will be done.`,
        }
      : undefined,
};
