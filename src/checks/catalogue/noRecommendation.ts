/** V01: an action that belongs to no recommendation. Silent in a plan of actions only, which has no such column. */
import type { CheckOfAction } from "../check.types";

export const noRecommendation: CheckOfAction = {
  id: "V01",
  severity: "error",
  title: "No recommendation text",
  column: "recommendation",
  findInAction: ({ action }) =>
    action.recommendation === ""
      ? {
          at: "recommendation",
          message: "No recommendation text. Copy in the recommendation that this action answers.",
        }
      : undefined,
};
