/** The figures of the report: each action is counted once, and totals are sums of parts, so that they cannot differ. */
import { BlockSums } from "../plan/blocks";
import { threeMonthsOn } from "../plan/dates/calendar";
import type { IsoDate, Plan } from "../plan/model";
import type { Definitions } from "../rag/definitions.types";
import { addFigures, count, countAsked, emptyTally } from "./figures";
import type { AskedFor, Coming, CountedAction, Tally } from "./figures";
import type { PartOfComplete } from "./completionParts";
import type { Summary } from "./summary.types";

/** What is counted: a plan and its actions with their ratings, in the order of the sheet. */
export interface CountedPlan {
  readonly plan: Pick<Plan, "sheet" | "title" | "columns">;
  readonly rated: readonly CountedAction[];
}

/** The actions of one plan with the same section and agency: every other figure is a sum of these. */
interface Group {
  readonly section: string;
  readonly agency: string;
  readonly tally: Tally;
}

/** Groups in order of first appearance. */
class Groups {
  readonly all: Group[] = [];
  private readonly sections = new Map<string, Map<string, Tally>>();

  tallyOf(section: string, agency: string): Tally {
    let ofSection = this.sections.get(section);
    if (ofSection === undefined) this.sections.set(section, (ofSection = new Map<string, Tally>()));
    let tally = ofSection.get(agency);
    if (tally === undefined) {
      tally = emptyTally();
      ofSection.set(agency, tally);
      this.all.push({ section, agency, tally });
    }
    return tally;
  }
}

/** What is counted of some of a plan's actions. */
interface BlockSum {
  readonly groups: readonly Group[];
  /** Which of these some action has a text for. */
  readonly holds: Readonly<Record<PartOfComplete, boolean>>;
}

function sumOf(rated: readonly CountedAction[], coming: Coming): BlockSum {
  const groups = new Groups();
  for (const counted of rated) count(counted, coming, groups.tallyOf(counted.action.section, counted.agency));
  const holds = (part: PartOfComplete): boolean => rated.some(({ action }) => action[part] !== "");
  return {
    groups: groups.all,
    holds: { outcome: holds("outcome"), evidence: holds("evidence"), verified: holds("verified") },
  };
}

const blocks = new BlockSums(sumOf);

/** A plan has a place for something where it has a column, or where a text of another column was split off for it. */
function askedFor({ columns }: CountedPlan["plan"], sums: readonly BlockSum[]): AskedFor {
  const has = (part: PartOfComplete): boolean => columns[part] !== undefined || sums.some(({ holds }) => holds[part]);
  return { outcome: has("outcome"), evidence: has("evidence"), signOff: has("verified") };
}

function groupsOf({ plan, rated }: CountedPlan, coming: Coming): readonly Group[] {
  const sums = blocks.of(rated, coming);
  const whole = new Groups();
  for (const { groups } of sums) {
    for (const { section, agency, tally } of groups) addFigures(tally, whole.tallyOf(section, agency));
  }
  const asked = askedFor(plan, sums);
  for (const { tally } of whole.all) countAsked(asked, tally);
  return whole.all;
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
  const coming: Coming = { from: asAt, to: threeMonthsOn(asAt), controls };
  const all = emptyTally();
  const agencies = new Map<string, Tally>();
  const byPlan: Summary["byPlan"][number][] = [];
  const bySection: Summary["bySection"][number][] = [];
  for (const counts of plans) {
    const { plan } = counts;
    const name = { sheet: plan.sheet, plan: plan.title };
    const ofPlan = emptyTally();
    const sections = new Map<string, Tally>();
    for (const { section, agency, tally } of groupsOf(counts, coming)) {
      for (const whole of [all, ofPlan, tallyOf(sections, section), tallyOf(agencies, agency)])
        addFigures(tally, whole);
    }
    byPlan.push({ ...name, ...ofPlan });
    for (const [section, tally] of sections) bySection.push({ ...name, section, ...tally });
  }
  const byAgency = [...agencies].map(([agency, tally]) => ({ agency, ...tally }));
  return { ...all, byAgency, bySection, byPlan };
}
