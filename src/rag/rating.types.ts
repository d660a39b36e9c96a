/** What a rating is. The rules are data (see presets.ts) and are applied by rate.ts. */
import type { Colour } from "../plan/model";

/** A rule's outcome for one action: the colour, and why in words. */
export interface Rating {
  readonly colour: Colour;
  /** A sentence without a full stop: "12 days overdue (due 31 March 2016)". */
  readonly reason: string;
  /** Days from the controlling date to the as-at date for an open action; 0 when not late. */
  readonly daysOverdue: number;
}

/** One line of the printed key. */
export interface KeyEntry {
  readonly colour: Colour;
  /** The word printed beside or instead of the colour: "Red". */
  readonly label: string;
  readonly meaning: string;
}

export type PresetName = "BRAG" | "RAG";

/** An editable set of rating rules. All numbers and labels are data. */
export interface Preset {
  readonly name: PresetName;
  /** Colour of a complete action. */
  readonly complete: Colour;
  /** Due within so many days of the as-at date is amber. */
  readonly dueSoonDays: number;
  readonly key: readonly KeyEntry[];
}
