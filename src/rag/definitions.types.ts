/**
 * What red, amber and green mean to a partnership, as plain data: what rates, what is printed as the key, what is kept in the
 * workbook and exchanged as a file (definitionsFile.ts). Whether it can be used is told by problems.ts.
 */
import type { Colour } from "../plan/model";

/**
 * What an action can be found to be, in the order in which the rules look: the first that applies decides. Withdrawn and not
 * due are always grey and overdue is always red, under whatever label; the rest is the partnership's to say.
 */
export const MEANINGS = [
  "withdrawn",
  /** Complete, and signed off. */
  "verified",
  "complete",
  /** Past its controlling date by more than the days of grace. */
  "overdue",
  /** Past its controlling date by no more than the days of grace. */
  "inGrace",
  /** Its start date is after the as-at date. */
  "notDue",
  /** No date that can be read, ongoing without one included. */
  "noDate",
  /** Its owner reports it as delayed or at risk. */
  "delayed",
  "dueSoon",
  "onTrack",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** "by-date": what was reported as delayed is rated by its date like any other. */
export type Given = Colour | "by-date";

/** What each meaning that can be chosen for may give, the usual one first. */
export const CHOICES = {
  verified: ["blue", "green"],
  complete: ["blue", "green"],
  inGrace: ["amber", "green"],
  noDate: ["amber", "red", "grey"],
  delayed: ["amber", "red", "by-date"],
  dueSoon: ["amber", "green"],
  onTrack: ["green", "amber"],
} as const satisfies Partial<Record<Meaning, readonly Given[]>>;
export type ChosenMeaning = keyof typeof CHOICES;

export interface ColourLook {
  /** The word printed beside or instead of the colour: "Red". */
  readonly label: string;
  /** "#RRGGBB" of the fill; the text on it is dark or white, whichever can be read. */
  readonly fill: string;
}

export interface Definitions {
  /** What the report calls these rules. */
  readonly name: string;
  readonly colours: Readonly<Record<Colour, ColourLook>>;
  /** All five colours in the order of the key and of tables. */
  readonly order: readonly Colour[];
  /** Due within so many days of the as-at date is due soon; 0 is due on that day. */
  readonly dueWithinDays: number;
  /** So many days past its date an action is not red yet. */
  readonly graceDays: number;
  /** Which date is gone by, where both can be read: the last revised one, or the target as it was first agreed. */
  readonly controls: "revised" | "original";
  readonly gives: { readonly [meaning in ChosenMeaning]: (typeof CHOICES)[meaning][number] };
  /** What quarters in date cells are of: "Q3 2019". */
  readonly quarters: "financial" | "calendar";
  /** Which of two figures of a date is the day, on sheets of which nothing else was said. */
  readonly dateOrder: "day-first" | "month-first";
}
