/** V28: the expected outcome names no effect on anybody, and no measure. */
import { saysNothing } from "../../plan/bareText";
import type { CheckOfAction } from "../check.types";
import { namesEffect } from "../wording/effect";
import { quote } from "../wording/quote";

export const outcomeWithoutEffect: CheckOfAction = {
  id: "V28",
  severity: "advice",
  title: "Expected outcome names no effect",
  among: "not withdrawn",
  findInAction: ({ action: { expectedOutcome } }) =>
    saysNothing(expectedOutcome) || namesEffect(expectedOutcome)
      ? undefined
      : {
          at: "expectedOutcome",
          message: `${quote(expectedOutcome)} names no effect and no measure. How would you know that it helped? Add what would be seen or counted.`,
        },
};
