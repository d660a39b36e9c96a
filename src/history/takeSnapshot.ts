/** The snapshot of an analysis: what a later report compares with. */
import type { Analysis, RatedAction } from "../analysis/analysis.types";
import { Hash53 } from "../plan/hash53";
import { controllingDate, type Plan } from "../plan/model";
import { nameOfRules } from "../rag/nameOfRules";
import type { Snapshot, SnapshotLine } from "./snapshot.types";

/** Longer refs are sentences, and no text is kept. */
const LONGEST_REF = 24;
/** Stands for the words of a text, whatever their case, spaces and punctuation; "" where it has none. */
export function printOf(...texts: readonly string[]): string {
  const hash = new Hash53();
  for (const text of texts) hash.addWords(text);
  return hash.hasWords ? hash.text() : "";
}

/** The lines are those of all plans' actions, in order. Linear in the length of the texts. */
export function takeSnapshot({ settings, plans }: Pick<Analysis, "settings" | "plans">): Snapshot {
  const names = planKeys(plans.map(({ plan }) => plan));
  return {
    asAt: settings.asAt,
    definitions: nameOfRules(settings.preset.definitions),
    lines: plans.flatMap(({ rated }, at) => {
      const plan = names[at] ?? "";
      // Sections repeat down a plan.
      const sections = new Map<string, string>();
      return rated.map((one) => lineOf(one, plan, sections));
    }),
  };
}

/** What an action is known by, where it is kept by itself. */
export interface KnownBy {
  /** The plan's sheet. */
  readonly sheet: string;
  readonly section: string;
  readonly ref: string;
  readonly actionNo: number | null;
  /** Stands for the words of recommendation and action, as `printOf` makes it; "" where they are not known. */
  readonly print: string;
}

/** A line to look an action up by among those of a snapshot: nothing is said of how it stood. */
export function lineToFind({ sheet, section, ref, actionNo, print }: KnownBy): SnapshotLine {
  return {
    plan: sheet,
    section: printOf(section),
    ref: shortRef(ref),
    actionNo,
    print,
    state: "unknown",
    rating: "grey",
    assurance: null,
    target: null,
    current: null,
    daysLate: 0,
  };
}

const shortRef = (ref: string): string => (ref.length <= LONGEST_REF ? ref : printOf(ref));

function planKeys(plans: readonly Pick<Plan, "sheet">[]): string[] {
  const seen = new Map<string, number>();
  return plans.map(({ sheet }) => {
    const count = (seen.get(sheet) ?? 0) + 1;
    seen.set(sheet, count);
    return count === 1 ? sheet : `${sheet} (${count})`;
  });
}

function lineOf({ action, rating }: RatedAction, plan: string, sections: Map<string, string>): SnapshotLine {
  let section = sections.get(action.section);
  if (section === undefined) sections.set(action.section, (section = printOf(action.section)));
  return {
    plan,
    section,
    ref: shortRef(action.ref),
    actionNo: action.actionNo,
    print: printOf(action.recommendation, action.action),
    state: action.status.state,
    rating: rating.colour,
    assurance: action.assurance,
    target: action.target.date,
    current: controllingDate(action),
    daysLate: rating.daysOverdue,
  };
}
