/** The figures of the report: each action is counted once, and totals are sums of parts, so that they cannot differ. */
import { threeMonthsOn } from "../plan/dates/calendar";
import type { IsoDate, Plan } from "../plan/model";
import type { Definitions } from "../rag/definitions.types";
import { addFigures, count, countAsked, emptyTally } from "./figures";
import type { AskedFor, Coming, CountedAction, Tally } from "./figures";
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

/** The actions of one plan with the same section and agency: every other figure is a sum of these. */
interface Group {
  readonly section: string;
  readonly agency: string;
  readonly tally: Tally;
}

/** In order of first appearance. */
function groupsOf(counts: CountedPlan, coming: Coming): readonly Group[] {
  const groups: Group[] = [];
  const sections = new Map<string, Map<string, Group>>();
  for (const counted of counts.rated) {
    const { agency } = counted;
    const { section } = counted.action;
    let ofSection = sections.get(section);
    if (ofSection === undefined) sections.set(section, (ofSection = new Map<string, Group>()));
    let group = ofSection.get(agency);
    if (group === undefined) {
      group = { section, agency, tally: emptyTally() };
      ofSection.set(agency, group);
      groups.push(group);
    }
    count(counted, coming, group.tally);
  }
  const asked = askedFor(counts);
  for (const { tally } of groups) countAsked(asked, tally);
  return groups;
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
    const { plan } = counts;
    const name = { sheet: plan.sheet, plan: plan.title };
    const ofPlan = emptyTally();
    const sections = new Map<string, Tally>();
    for (const { section, agency, tally } of groupsOf(counts, window)) {
      for (const whole of [all, ofPlan, tallyOf(sections, section), tallyOf(agencies, agency)])
        addFigures(tally, whole);
    }
    byPlan.push({ ...name, ...ofPlan });
    for (const [section, tally] of sections) bySection.push({ ...name, section, ...tally });
  }
  const byAgency = [...agencies].map(([agency, tally]) => ({ agency, ...tally }));
  return { ...all, byAgency, bySection, byPlan };
}
