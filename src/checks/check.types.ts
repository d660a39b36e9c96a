/** What a check is: a small piece that looks at one action, or through one plan, and tells what it found. */
import type { AgenciesAsOne } from "../plan/agencies/asOne";
import type { Action, Field, IsoDate, Plan, PlanReading } from "../plan/model";
import type { Preset, Rating } from "../rag/rating.types";
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
  /** The definitions that the ratings were made by, whose words name the colours; without them, colours go by their own names. */
  readonly preset?: Preset;
  /** Spellings of agencies that the user counts as one. */
  readonly agencies?: AgenciesAsOne | undefined;
}

/** Something a check found, before it has an address. */
export interface Problem {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** The field concerned, or the letter of a column that holds none; null is the plan's first column. */
  readonly at: Field | { readonly column: string } | null;
  /** What is wrong, the text that caused it, and what to do about it. */
  readonly message: string;
  /** Where it weighs less or more than the check's other problems. */
  readonly severity?: Severity;
}

interface AnyCheck {
  /** Id in the catalogue of checks: "V10". */
  readonly id: string;
  readonly severity: Severity;
  /** A few words for a table of findings by kind: "No target date". */
  readonly title: string;
}

/** What a check of one action may know of its plan: what stays the same while the plan's rows are edited. */
export type PlanColumns = Pick<Plan, "columns" | "headings"> & { readonly reading: Pick<PlanReading, "colourKey"> };

/** A problem of one action. */
export type ActionProblem = Omit<Problem, "row">;

/** A check that needs one action and nothing of the others, so that after an edit only the edited ones are checked. */
export interface CheckOfAction extends AnyCheck {
  /** It has nothing to say in a plan without a column for this field. */
  readonly column?: Field;
  /** The actions that it looks at, if not at all: "open" is neither complete nor withdrawn. */
  readonly among?: "open" | "complete" | "not withdrawn";
  /** Problems of this action's own row; undefined where it has none, as most have. Never changes it. */
  readonly findInAction: (
    checked: CheckedAction,
    plan: PlanColumns,
    context: CheckContext,
  ) => ActionProblem | readonly ActionProblem[] | undefined;
}

/** A check that looks through a whole plan. */
export interface CheckOfPlan extends AnyCheck {
  /**
   * All that it looks at of the actions, if it looks at nothing else of the plan but its columns: an edit of other things does not
   * concern it. Left out by checks that look at more, or cost next to nothing.
   */
  readonly looksAt?: readonly (keyof Action)[];
  /** In ascending order of row; never changes the plan. */
  readonly findInPlan: (checked: CheckedPlan, context: CheckContext) => readonly Problem[];
}

/** A check that looks across the plans of a workbook. */
export interface CheckOfWorkbook extends AnyCheck {
  /** A list for each plan, in the order of the plans; never changes them. It must cost no more than a walk through them. */
  readonly findInWorkbook: (plans: readonly CheckedPlan[], context: CheckContext) => readonly (readonly Problem[])[];
}

export type Check = CheckOfAction | CheckOfPlan | CheckOfWorkbook;
