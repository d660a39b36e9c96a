/**
 * The three-way rule, for one field and for fields that belong together: what was sent (base), what the tracker holds now, and what came
 * back. Pure; it knows nothing of cells.
 */

/** The three values, as they are compared: "" is blank. */
export interface ThreeWays {
  readonly base: string;
  readonly now: string;
  readonly back: string;
}

export type Verdict =
  /** The agency changed nothing, or both say the same. */
  | "nothing"
  /** Only the agency changed it. */
  | "take"
  /** Both changed it, otherwise. */
  | "conflict"
  /** The agency left blank what was filled in. */
  | "cleared";

/** back = base: nothing. now = base: take. now = back: nothing. Else conflict. A blank over text is asked about, never taken. */
export function mergeField({ base, now, back }: ThreeWays): Verdict {
  if (back === base || back === now) return "nothing";
  if (back === "") return now === "" ? "nothing" : "cleared";
  return now === base ? "take" : "conflict";
}

/**
 * Fields that belong together conflict together: where the tracker changed one of them and the agency another, both are a conflict,
 * since neither saw the other's. What both agree on by now is no part of it.
 * @returns the verdict of each, in the order given
 */
export function mergeTogether(fields: readonly ThreeWays[]): Verdict[] {
  const alone = fields.map(mergeField);
  const trackerMoved = fields.some(({ base, now, back }) => now !== base && now !== back);
  if (!trackerMoved) return alone;
  return alone.map((verdict) => (verdict === "take" ? "conflict" : verdict));
}
