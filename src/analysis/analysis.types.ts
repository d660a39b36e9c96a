/** Everything the product knows of a tracker at one as-at date: what the report, the pane and the JSON are made from. */
import type { AgenciesAsOne } from "../plan/agencies/asOne";
import type { AcceptedFinding, SheetFindingsSaid, UncheckedHere } from "../checks/accepted.types";
import type { Finding } from "../checks/finding";
import type { Checked } from "../checks/runChecks";
import type { LeftOutSheet } from "../plan/cells";
import type { SheetDecisions } from "../plan/decisions";
import type { Action, IsoDate, Plan } from "../plan/model";
import type { PlacedDoubt } from "../plan/reading/doubts";
import type { PlansRead } from "../plan/readPlans";
import type { SheetMapping } from "../plan/sheetMapping";
import type { Preset, Rating } from "../rag/rating.types";
import type { Summary } from "../summary/summary.types";

export interface Settings {
  /** Passed in always: the core has no clock. */
  readonly asAt: IsoDate;
  /** The definitions in force, made ready. */
  readonly preset: Preset;
  /** Quarters such as "Q3 2019/20" are of the financial year (April to March) unless this says calendar. */
  readonly quarters: "financial" | "calendar";
  /** Publication date of the review, for "within 6 months of publication"; null when not known. */
  readonly publication: IsoDate | null;
  /** The user's own column mappings, by sheet. */
  readonly mappings?: ReadonlyMap<string, SheetMapping>;
  /** What else the user said of reading, by sheet. */
  readonly decisions?: ReadonlyMap<string, SheetDecisions>;
  /** Which of two figures of a date is the day, on sheets of which the user has not said it; day first unless given. */
  readonly dateOrder?: SheetDecisions["dateOrder"];
  /** Spellings of agencies that the user counts as one. */
  readonly agencies?: AgenciesAsOne;
  /** What the user said of findings, by sheet. */
  readonly findingsSaid?: ReadonlyMap<string, SheetFindingsSaid>;
}

export interface RatedAction {
  readonly action: Action;
  readonly rating: Rating;
  /** Tidy name of the lead agency: agencies with the same tidy name are one. */
  readonly agency: string;
}

export interface RatedPlan {
  readonly plan: Plan;
  readonly rated: readonly RatedAction[];
}

export interface Analysis {
  readonly settings: Settings;
  readonly plans: readonly RatedPlan[];
  /** Those that count: neither accepted nor of a check that is not wanted on their sheet. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly unchecked: readonly UncheckedHere[];
  readonly summary: Summary;
  /** What was not understood and can change a figure, the gravest first: said wherever figures are. */
  readonly doubts: readonly PlacedDoubt[];
  /** Sheets that were looked at and hold no plan, and sheets that were not looked at. */
  readonly leftOut: readonly (LeftOutSheet | { readonly sheet: string; readonly why: "no plan" })[];
}

/** An analysis with what a later one of the same tracker goes on from. */
export interface Analysed extends Analysis {
  readonly memory: {
    readonly read: PlansRead;
    readonly checked: Checked;
    /** The tidy names of agencies, by their names as typed. */
    readonly agencies: ReadonlyMap<string, string>;
  };
}
