/** What a heading says by itself, with no look at the cells below it. */
import { headingEvidence } from "../../../../src/plan/columns/evidence";
import type { Field } from "../../../../src/plan/model";

/** The field that a heading speaks for most strongly; null where it speaks for none. */
export function fieldOf(heading: string): Field | null {
  const [first] = [...headingEvidence(heading).scores].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** From here on a heading names a field: a plan can be made of it. */
const NAMED = 4.4;

/** Whether a heading names a field, though it may name another as well: an owner may be a person or a body, as the cells have it. */
export const names = (heading: string, field: Field): boolean =>
  (headingEvidence(heading).scores.get(field) ?? 0) >= NAMED;
