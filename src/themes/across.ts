/** Which themes recur across the plans of reviews, and how much under each is complete. Pure; linear in the actions. */
import type { Action } from "../plan/model";
import { themesOf, type ThemesSaid } from "./said";

export interface ThemeFigures {
  readonly theme: string;
  /** Plans that have a recommendation of the theme: 0-based places. */
  readonly plans: readonly number[];
  readonly recommendations: number;
  readonly actions: number;
  readonly complete: number;
}

interface Tally {
  readonly plans: Set<number>;
  readonly recommendations: Set<string>;
  actions: number;
  complete: number;
}

/** Those in most plans first, then those with most recommendations. A recommendation of two themes counts under both. */
export function themesAcross(plans: readonly (readonly Action[])[], said: ThemesSaid): ThemeFigures[] {
  const tallies = new Map<string, Tally>();
  plans.forEach((actions, plan) => {
    for (const { recommendation, action, status } of actions) {
      const text = recommendation || action;
      for (const theme of themesOf(text, said)) {
        const known = tallies.get(theme);
        const tally = known ?? { plans: new Set(), recommendations: new Set(), actions: 0, complete: 0 };
        if (known === undefined) tallies.set(theme, tally);
        tally.plans.add(plan);
        tally.recommendations.add(`${plan} ${text}`);
        tally.actions += 1;
        if (status.state === "complete") tally.complete += 1;
      }
    }
  });
  return [...tallies]
    .map(([theme, { plans: of, recommendations, actions, complete }]): ThemeFigures => ({
      theme,
      plans: [...of],
      recommendations: recommendations.size,
      actions,
      complete,
    }))
    .sort(
      (a, b) =>
        b.plans.length - a.plans.length || b.recommendations - a.recommendations || (a.theme < b.theme ? -1 : 1),
    );
}
