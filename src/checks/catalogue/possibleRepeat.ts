/** V30: a recommendation much like one of another plan of the workbook: the same lesson again, or one that was not learnt. */
import { actionLabel, type Action } from "../../plan/model";
import type { CheckOfWorkbook, Problem } from "../check.types";
import { areMuchAlike, likenessOf, type Likeness } from "../wording/likeness";
import { quote } from "../wording/quote";

/** A recommendation at its first action. */
interface Met {
  readonly plan: number;
  readonly action: Action;
  readonly likeness: Likeness;
}

/** Of recommendations that share a key so many are kept to compare with, so that the cost stays linear. */
const MOST_KEPT = 4;

/** Likenesses cost much to make and depend on the action alone: an edit makes those of the edited actions anew. */
const known = new WeakMap<Action, Likeness | { readonly none: true }>();

function likenessOfAction(action: Action): Likeness | null {
  let likeness = known.get(action);
  if (likeness === undefined) known.set(action, (likeness = likenessOf(action.recommendation) ?? { none: true }));
  return "none" in likeness ? null : likeness;
}

/** The recommendation of an earlier plan that this one is much like. */
function earlier(one: Met, byKey: ReadonlyMap<string, readonly Met[]>): Met | undefined {
  for (const key of one.likeness.keys) {
    const found = byKey.get(key)?.find((met) => met.plan !== one.plan && areMuchAlike(met.likeness, one.likeness));
    if (found !== undefined) return found;
  }
  return undefined;
}

function keep(one: Met, byKey: Map<string, Met[]>): void {
  for (const key of one.likeness.keys) {
    const met = byKey.get(key);
    if (met === undefined) byKey.set(key, [one]);
    else if (met.length < MOST_KEPT && !met.some(({ plan }) => plan === one.plan)) met.push(one);
  }
}

/** A recommendation that is much like one of another plan before it. */
export interface Repeat {
  /** Its first action, and the plan's 0-based place. */
  readonly action: Action;
  readonly plan: number;
  readonly of: { readonly action: Action; readonly plan: number };
}

/** Each recommendation once, in the order of the plans. */
export function repeatsAcross(plans: readonly { readonly actions: readonly Action[] }[]): Repeat[] {
  if (plans.length < 2) return [];
  const byKey = new Map<string, Met[]>();
  return plans.flatMap(({ actions }, plan) => {
    const repeats: Repeat[] = [];
    const seen = new Set<string>();
    for (const action of actions) {
      if (seen.has(action.recommendation)) continue;
      seen.add(action.recommendation);
      const likeness = likenessOfAction(action);
      if (likeness === null) continue;
      const one = { plan, action, likeness };
      const other = earlier(one, byKey);
      if (other !== undefined) repeats.push({ action, plan, of: { action: other.action, plan: other.plan } });
      keep(one, byKey);
    }
    return repeats;
  });
}

export const possibleRepeat: CheckOfWorkbook = {
  id: "V30",
  severity: "advice",
  title: "Possible repeat of a recommendation",
  findInWorkbook: (plans) => {
    const problems: Problem[][] = plans.map(() => []);
    for (const { action, plan, of } of repeatsAcross(plans.map((one) => one.plan))) {
      problems[plan]?.push({
        row: action.row,
        at: "recommendation",
        message: messageOf(action, of.action, plans[of.plan]?.plan.sheet ?? ""),
      });
    }
    return problems;
  },
};

function messageOf(action: Action, other: Action, sheet: string): string {
  return `${quote(action.recommendation)} is much like ${actionLabel(other)} on sheet ${quote(sheet)}. Say what came of that one, and what is to be different this time.`;
}
