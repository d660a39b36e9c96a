/** Columns by what speaks for each of their fields, as no cells need be found for it: how they are settled together. */
import type { ColumnEvidence, Points } from "../../../../src/plan/columns/evidence";
import type { Profile } from "../../../../src/plan/columns/profile";
import type { Field } from "../../../../src/plan/model";
import { profileLike } from "./column";

/** Points of a field: what the heading says for it, and what the cells say. */
export type Said = Readonly<Partial<Record<Field, readonly [heading: number, content: number]>>>;

export const columnLike = (heading: string, said: Said, profile: Profile = profileLike({})): ColumnEvidence => ({
  heading,
  naming: heading,
  profile,
  points: new Map(
    (Object.entries(said) as [Field, readonly [number, number]][]).map(
      ([field, [ofHeading, content]]): [Field, Points] => [
        field,
        { heading: ofHeading, content, total: ofHeading + content },
      ],
    ),
  ),
});
