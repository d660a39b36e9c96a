/** What reading dates needs, and what its small parsers give. */
import type { IsoDate, Precision } from "../model";

/** The reference against which dates are read: always passed in, so that reading has no clock. */
export interface DateSettings {
  readonly asAt: IsoDate;
  /** "Q3 2019" is of the financial year (April to March) unless this says calendar. */
  readonly quarters: "financial" | "calendar";
  /** For "within 6 months of publication"; null when not known. */
  readonly publication: IsoDate | null;
  /** The workbook's: serial 0 is 1899-12-30 (1900) or 1904-01-01 (1904). */
  readonly dateSystem: 1900 | 1904;
}

/** What one written date means. */
export type Reading =
  | { readonly kind: "date"; readonly date: IsoDate; readonly precision: Precision }
  /** "1 July", "March", "Q3": right but for the year. */
  | { readonly kind: "no-year" }
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
  /** Null: not this parser's after all, try the next. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, settings: DateSettings) => Reading | null;
}
