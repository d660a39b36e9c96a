/** The figures of the report: counted in one pass over the rated actions, so that totals and parts cannot differ. */
import { threeMonthsOn } from "../plan/dates/calendar";
import type { IsoDate, Plan } from "../plan/model";
import type { Definitions } from "../rag/definitions.types";
import { add, emptyTally, shareOf } from "./figures";
import type { AskedFor, CountedAction, Tally } from "./figures";
import type { Summary } from "./summary.types";

/** What is counted: a plan and its actions with their ratings, in the order of the sheet. */
export interface CountedPlan {
  readonly plan: Pick<Plan, "sheet" | "title" | "columns">;
  readonly rated: readonly CountedAction[];
}

/** A plan has a place for something where it has a column, or where a text of another column was split off for it. */
function askedFor({ plan, rated }: CountedPlan): AskedFor {
  const holds = (field: "outcome" | "evidence" | "verified"): boolean =>
    plan.columns[field] !== undefined || rated.some(({ action }) => action[field] !== "");
  return { outcome: holds("outcome"), evidence: holds("evidence"), signOff: holds("verified") };
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
 * @param controls which date is gone by where both can be read
 */
export function summarise(
  plans: readonly CountedPlan[],
  asAt: IsoDate,
  controls: Definitions["controls"] = "revised",
): Summary {
  const window = { from: asAt, to: threeMonthsOn(asAt), controls };
  const all = emptyTally();
  const agencies = new Map<string, Tally>();
  const byPlan: Summary["byPlan"][number][] = [];
  const bySection: Summary["bySection"][number][] = [];
  for (const counts of plans) {
    const { plan, rated } = counts;
    const name = { sheet: plan.sheet, plan: plan.title };
    const asked = askedFor(counts);
    const ofPlan = emptyTally();
    const sections = new Map<string, Tally>();
    for (const counted of rated) {
      const share = shareOf(counted, window);
      add(share, asked, all);
      add(share, asked, ofPlan);
      add(share, asked, tallyOf(sections, counted.action.section));
      add(share, asked, tallyOf(agencies, counted.agency));
    }
    byPlan.push({ ...name, ...ofPlan });
    for (const [section, tally] of sections) bySection.push({ ...name, section, ...tally });
  }
  const byAgency = [...agencies].map(([agency, tally]) => ({ agency, ...tally }));
  return { ...all, byAgency, bySection, byPlan };
}
