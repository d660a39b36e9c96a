/** The pure pipeline: the cells of a tracker → plans, ratings, findings and figures. */
import { runChecks } from "../checks/runChecks";
import { tidyAgencies } from "../plan/agencies/tidyAgency";
import type { TrackerCells } from "../plan/cells";
import { readPlans } from "../plan/readPlans";
import { createRater } from "../rag/rate";
import { summarise } from "../summary/summarise";
import type { Analysis, RatedPlan, Settings } from "./analysis.types";

/**
 * Everything the product knows of a tracker at one as-at date. Linear in the number of cells; changes nothing it is given.
 */
export function analyse(tracker: TrackerCells, settings: Settings): Analysis {
  const { asAt, preset } = settings;
  const { plans, withoutPlan } = readPlans(tracker, settings);
  const tidy = tidyAgencies(plans.flatMap(({ actions }) => actions.map(({ leadAgency }) => leadAgency)));
  const rate = createRater(asAt, preset);
  const rated: RatedPlan[] = plans.map((plan) => ({
    plan,
    rated: plan.actions.map((action) => ({
      action,
      rating: rate(action),
      agency: tidy.get(action.leadAgency) ?? action.leadAgency,
    })),
  }));
  return {
    settings,
    plans: rated,
    findings: runChecks(rated, { asAt }),
    summary: summarise(rated, asAt),
    leftOut: [...tracker.leftOut, ...withoutPlan.map((sheet) => ({ sheet, why: "no plan" as const }))],
  };
}
