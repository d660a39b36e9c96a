/** Blank dates and states below a value, on a sheet whose merged cells are not known. */
import type { Field } from "../model";
import { rowsOfValue, type Draft } from "./drafts";
import type { Lent } from "./mergedCells";
import type { PlanRow } from "./rowParts";

/** Fields that one merged cell may give to several actions, each with those that say nothing without it. */
const SHARED: readonly (readonly Field[])[] = [
  ["target", "revised"],
  ["status", "rag"],
];

/**
 * Takes over what a further action leaves blank: most often the cell above is merged. The row's texts are filled.
 * @returns which fields were taken, so that it can be said, and where their values stand
 */
export function takeFromAbove({ texts, lent }: PlanRow, above: Draft): { taken: readonly Field[]; lent: Lent } {
  let taken: readonly Field[] = NOTHING_TAKEN;
  for (const fields of SHARED) {
    if (fields.some((field) => texts[field] !== "")) continue;
    taken = taken.concat(fields.filter((field) => above.texts[field] !== ""));
  }
  if (taken.length === 0) return { taken, lent };
  for (const field of taken) texts[field] = above.texts[field];
  const from = taken.map((field) => [field, rowsOfValue(above, field)] as const);
  return { taken, lent: { ...lent, ...Object.fromEntries(from) } };
}

/** One for all: few actions take anything. */
export const NOTHING_TAKEN: readonly Field[] = [];
