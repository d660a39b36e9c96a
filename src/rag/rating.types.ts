/** What a rating is, and the definitions made ready for use. The definitions are data (definitions.types.ts), applied by rate.ts. */
import type { Colour } from "../plan/model";
import type { Fill } from "./colours";
import type { Definitions, Meaning } from "./definitions.types";

/** A rule's outcome for one action: the colour, and why in words. */
export interface Rating {
  readonly colour: Colour;
  /** What the action was found to be, whichever colour the definitions give that. */
  readonly meaning: Meaning;
  /** A sentence without a full stop: "12 days overdue (due 31 March 2016)". */
  readonly reason: string;
  /** Days from the controlling date to the as-at date for an open action; 0 when not late. */
  readonly daysOverdue: number;
}

/** One line of the printed key. */
export interface KeyEntry extends Fill {
  readonly colour: Colour;
  /** The word printed beside or instead of the colour: "Red". */
  readonly label: string;
  /** What has the colour, made of the definitions: the phrases of its meanings, in the order of the rules. */
  readonly meaning: string;
}

export type { PresetName } from "./presetNames";

/** Definitions made ready for use: all that is printed of them is worked out from them, so that the two cannot differ. */
export interface Preset {
  readonly definitions: Definitions;
  readonly name: string;
  /** Colour of a complete action. */
  readonly complete: Colour;
  readonly fills: Readonly<Record<Colour, Fill>>;
  /** The colours that some rule gives, in the order of the definitions. */
  readonly key: readonly KeyEntry[];
  /** In which order the meanings of the key are looked at, in a sentence. */
  readonly order: string;
}
