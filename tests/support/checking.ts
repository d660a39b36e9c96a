/** Running the checks over a small plan of the builders, for tests that say which check finds what. */
import type { CheckContext, CheckedPlan } from "../../src/checks/check.types";
import type { Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/runChecks";
import type { Action, Plan } from "../../src/plan/model";
import type { Rating } from "../../src/rag/rating.types";
import { aRatedPlan, AS_AT } from "./plans";

/** What all checks find in plans. */
export function allFindings(
  plans: readonly CheckedPlan[],
  context: CheckContext = { asAt: AS_AT },
): readonly Finding[] {
  return runChecks(plans, context).findings;
}

/** What one check finds in a plan. */
export function findingsOf(check: string, plan: CheckedPlan): Finding[] {
  return allFindings([plan]).filter((finding) => finding.check === check);
}

/** Whether a check finds something in a plan of this one action. */
export function fires(check: string, action: Action, plan: Partial<Plan> = {}, rating?: Rating): boolean {
  const rated = rating === undefined ? aRatedPlan([action], plan) : aRatedPlan([action], plan, () => rating);
  return findingsOf(check, rated).length > 0;
}

/** The message of the one finding that a check makes of this action. */
export function messageOf(check: string, action: Action, plan: Partial<Plan> = {}, rating?: Rating): string {
  const rated = rating === undefined ? aRatedPlan([action], plan) : aRatedPlan([action], plan, () => rating);
  const found = findingsOf(check, rated);
  if (found.length !== 1) throw new Error(`${check} found ${found.length} things, not one.`);
  return found[0]?.message ?? "";
}
