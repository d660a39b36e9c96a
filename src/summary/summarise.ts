/** The figures of the report: counted in one pass over the rated actions, so that totals and parts cannot differ. */
import { isBareCompletion } from "../plan/bareText";
import { nextQuarterEnd } from "../plan/dates/calendar";
import type { Action, IsoDate, Plan } from "../plan/model";
import { add, emptyTally, shareOf } from "./figures";
import type { CountedAction, Tally } from "./figures";
import type { Summary } from "./summary.types";

/** What is counted: a plan and its actions with their ratings, in the order of the sheet. */
export interface CountedPlan {
  readonly plan: Pick<Plan, "sheet" | "title" | "columns">;
  readonly rated: readonly CountedAction[];
}

/**
 * Evidence, or in a plan without an evidence column an outcome, of more than a bare "Complete" (plan-reading: a
 * complete action is evidenced only when somebody could look at what came of it).
 */
function evidenceTest(plan: CountedPlan["plan"]): (action: Action) => boolean {
  return plan.columns.evidence === undefined
    ? (action) => !isBareCompletion(action.outcome)
    : (action) => !isBareCompletion(action.evidence);
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  let tally = tallies.get(name);
  if (tally === undefined) {
    tally = emptyTally();
    tallies.set(name, tally);
  }
  return tally;
}

/**
 * Figures of all plans together, and by plan, by section and by agency, each in order of first appearance. Every action
 * counts once in each of the three, also one without a section (section "") or an agency (agency "").
 */
export function summarise(plans: readonly CountedPlan[], asAt: IsoDate): Summary {
  const window = { asAt, nextQuarterEnd: nextQuarterEnd(asAt) };
  const all = emptyTally();
  const agencies = new Map<string, Tally>();
  const byPlan: Summary["byPlan"][number][] = [];
  const bySection: Summary["bySection"][number][] = [];
  for (const { plan, rated } of plans) {
    const name = { sheet: plan.sheet, plan: plan.title };
    const evidenced = evidenceTest(plan);
    const ofPlan = emptyTally();
    const sections = new Map<string, Tally>();
    for (const counted of rated) {
      const share = shareOf(counted, window, evidenced);
      add(share, all);
      add(share, ofPlan);
      add(share, tallyOf(sections, counted.action.section));
      add(share, tallyOf(agencies, counted.agency));
    }
    byPlan.push({ ...name, ...ofPlan });
    for (const [section, tally] of sections) bySection.push({ ...name, section, ...tally });
  }
  const byAgency = [...agencies].map(([agency, tally]) => ({ agency, ...tally }));
  return { ...all, byAgency, bySection, byPlan };
}
