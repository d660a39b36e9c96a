/** What the small date parsers are, and what they give. */
import type { IsoDate, Precision } from "../model";
import type { DateSettings } from "./settings";

/** A written date that is a day, or stands for one. */
export interface DatedReading {
  readonly kind: "date";
  readonly date: IsoDate;
  readonly precision: Precision;
  /** "November 14": a month and its year, unless its neighbours show that it is a day ("November 14 – December 2, 2014"). */
  readonly mayBeDay?: YearlessReading;
  /** Written "December 2, 2014". */
  readonly isMonthThenDay?: true;
}

/** "1 July", "March", "Q3": right but for the year. */
export interface YearlessReading {
  readonly kind: "no-year";
  /** The first such day from the as-at date on; null where there is none. */
  readonly next: () => DatedReading | null;
}

/** What one written date means. */
export type Reading =
  | DatedReading
  | YearlessReading
  /** "31/02/2016", "3/31/2016": written as a date, and no such day. */
  | { readonly kind: "impossible" }
  /** Before 1990 or more than 30 years after the as-at date. */
  | { readonly kind: "implausible" }
  | { readonly kind: "needs-publication" };

/** Reads one way of writing a date. */
export interface DateParser {
  /** The words (lower case) it can begin with, or "digit". A parser is tried only where one of them stands. */
  readonly opensWith: "digit" | readonly string[];
  /** Sticky, without unbounded repeats of what the next part may also match: see fragments.ts. */
  readonly pattern: RegExp;
  /** What it reads is a time limit also inside prose, with no "by" before it. */
  readonly isTimeLimit?: true;
  /** Null: not this parser's after all, try the next. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, settings: DateSettings) => Reading | null;
}
