/** What a check is: a small piece that looks through one plan and tells what it found. */
import type { Action, Field, IsoDate, Plan } from "../plan/model";
import type { Rating } from "../rag/rating.types";
import type { Severity } from "./finding";

/** An action with the rating that the rules give it. */
export interface CheckedAction {
  readonly action: Action;
  readonly rating: Rating;
}

/** A plan with its actions rated, in the order of the sheet. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly rated: readonly CheckedAction[];
}

/** What a check may know beside the plan. */
export interface CheckContext {
  readonly asAt: IsoDate;
}

/** Something a check found, before it has an address. */
export interface Problem {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** The field concerned, or the letter of a column that holds none; null is the plan's first column. */
  readonly at: Field | { readonly column: string } | null;
  /** What is wrong, the text that caused it, and what to do about it. */
  readonly message: string;
}

export interface Check {
  /** Id in the catalogue of checks: "V10". */
  readonly id: string;
  readonly severity: Severity;
  /** A few words for a table of findings by kind: "No target date". */
  readonly title: string;
  /** In ascending order of row; never changes the plan. */
  readonly find: (checked: CheckedPlan, context: CheckContext) => readonly Problem[];
}
