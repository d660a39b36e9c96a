/** The names of agencies as they are typed in plans, each once, with how often and where it stands first. */
import { BlockSums } from "../../plan/blocks";
import { saysNothing } from "../../plan/bareText";
import type { CheckedPlan } from "../check.types";

/** Longer cells are texts, or lists of agencies. */
const LONGEST_NAME = 120;

export interface TypedAgency {
  readonly text: string;
  /** Which plan, counted from 0, and the 1-based row. */
  readonly plan: number;
  readonly row: number;
  readonly count: number;
}

interface Typed {
  readonly row: number;
  count: number;
}

const typedNames = new BlockSums((rated: CheckedPlan["rated"]): ReadonlyMap<string, Typed> => {
  const names = new Map<string, Typed>();
  for (const { action } of rated) {
    const { leadAgency: text, row } = action;
    const name = names.get(text);
    if (name === undefined) names.set(text, { row, count: 1 });
    else name.count += 1;
  }
  return names;
});

/** In the order of the workbook; "TBC" and longer texts name no agency. */
export function agenciesTyped(plans: readonly Pick<CheckedPlan, "rated">[]): TypedAgency[] {
  const names = new Map<string, { text: string; plan: number; row: number; count: number }>();
  plans.forEach(({ rated }, plan) => {
    for (const typed of typedNames.of(rated, null)) {
      for (const [text, { row, count }] of typed) {
        const name = names.get(text);
        if (name !== undefined) name.count += count;
        else if (text.length <= LONGEST_NAME && !saysNothing(text)) names.set(text, { text, plan, row, count });
      }
    }
  });
  return [...names.values()];
}
