/**
 * What a fix is: a safe way to put something right, offered, shown cell by cell, and carried out only when the user says so.
 * A fix never splits or deletes: it writes into single cells, or gives cells a list to choose from.
 */
import type { Analysis } from "../analysis/analysis.types";
import type { Finding } from "../checks/finding";
import type { CellValue, TrackerCells } from "../plan/cells";
import type { Action, IsoDate, Plan } from "../plan/model";

/** One cell as it is and as it will be. */
export interface CellChange {
  readonly sheet: string;
  /** "G12" */
  readonly cell: string;
  /** The value as it was read: where the cell holds another by now, nothing is written. */
  readonly was: CellValue;
  readonly value: CellValue;
  /** Null where the cell keeps its own. */
  readonly numberFormat: string | null;
  /** What it holds now and then, as people read it; "" is a blank cell. */
  readonly before: string;
  readonly after: string;
}

/** Cells that get a list to choose from; other words may still be typed, after a warning. */
export interface ListToAdd {
  readonly sheet: string;
  /** "I6:I20" */
  readonly address: string;
  readonly words: readonly string[];
}

/** What a fix does, all of it. */
export interface Proposed {
  readonly cells: readonly CellChange[];
  readonly lists: readonly ListToAdd[];
  /** What the fix leaves as it is and the user may want to see to; absent where there is nothing. */
  readonly note?: string;
}

/** What only the user can say. */
export type Choice =
  | {
      readonly kind: "one of";
      readonly label: string;
      readonly options: readonly string[];
      /** "" where nothing is to be suggested. */
      readonly suggested: string;
    }
  | {
      readonly kind: "day";
      readonly label: string;
      /** No later day is taken. */
      readonly latest: IsoDate;
    };

/** A fix that can be had at one place. */
export interface Offer {
  /** Unlike all others of the workbook. */
  readonly key: string;
  /** What will be done, to be read on a button: "Write the date as read". */
  readonly what: string;
  readonly sheet: string;
  /** Where: the cell that is written, mostly the finding's own, or the heading of a column. */
  readonly cell: string;
  /** The finding that it puts right; null for a fix of a column, which needs none. */
  readonly finding: Finding | null;
  readonly choice: Choice | null;
  /**
   * @param chosen what the user has said, or the suggestion; "" where there is no choice, or nothing was said yet
   * @returns null where nothing is to be done until the user has said it
   */
  readonly propose: (chosen: string) => Proposed | null;
}

/** What a fix finds out before it has an address. */
export type OfferOf = Pick<Offer, "what" | "choice" | "propose"> & {
  /** The cell that is written, where that is another than the finding's. */
  readonly writes?: string;
};

/** What a fix may know. */
export interface FixContext {
  readonly analysis: Analysis;
  readonly tracker: TrackerCells;
  /** The action in whose rows a finding stands; undefined for one of a heading or a row that is no action. */
  readonly actionAt: (sheet: string, row: number) => { readonly plan: Plan; readonly action: Action } | undefined;
  /** What stands in a cell; null where it was not read, or lies below or beside the first cell of a merged area. */
  readonly cellAt: (sheet: string, cell: string) => CellNow | null;
}

/** A cell as it was read. */
export interface CellNow {
  readonly value: CellValue;
  /** As people read it: line breaks as "\n", no space at either end. */
  readonly text: string;
}

/** A fix of a finding. */
export interface FixOfFinding {
  /** Ids of the checks whose findings it may put right. */
  readonly checks: readonly string[];
  /** Null where it would not be safe, or not be a fix. */
  readonly offerFor: (finding: Finding, context: FixContext) => OfferOf | null;
}

/** A fix of a plan's column. */
export interface FixOfPlan {
  /** One for each column that it can be had for, with the letters of the column. */
  readonly offersFor: (plan: Plan, context: FixContext) => readonly (OfferOf & { readonly column: string })[];
}
