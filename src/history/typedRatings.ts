/** RAG columns of earlier quarters that the tracker itself has: what was typed in each, counted. Pure, linear. */
import type { RatedPlan } from "../analysis/analysis.types";
import type { Colour } from "../plan/model";

export interface TypedColumn {
  /** As it stands above the column. */
  readonly heading: string;
  readonly counts: Readonly<Record<Colour, number>>;
}

/** In the order of the columns; the column that counts now is not among them. */
export function typedRatings(plans: readonly RatedPlan[]): TypedColumn[] {
  const columns = new Map<string, Record<Colour, number>>();
  for (const { rated } of plans) {
    for (const { action } of rated) {
      for (const { heading, colour } of action.ragHistory) {
        let counts = columns.get(heading);
        if (counts === undefined) columns.set(heading, (counts = { red: 0, amber: 0, green: 0, blue: 0, grey: 0 }));
        counts[colour] += 1;
      }
    }
  }
  return [...columns].map(([heading, counts]) => ({ heading, counts }));
}
