/** What is kept of a report, so that a later one can say what has changed. No text and no name of the plan is in it. */
import type { Assurance, Colour, IsoDate, State } from "../plan/model";

/** One action as it stood. */
export interface SnapshotLine {
  /** The plan's sheet; "… (2)" for the second plan of a sheet. */
  readonly plan: string;
  /** Stands for the section's name; "" without a section. */
  readonly section: string;
  /** The ref as typed where it is short; "" where the plan has none. */
  readonly ref: string;
  readonly actionNo: number | null;
  /** Stands for the words of the recommendation and action; "" where there are none. */
  readonly print: string;
  readonly state: State;
  readonly rating: Colour;
  readonly assurance: Assurance | null;
  readonly target: IsoDate | null;
  /** The last date that was set, also where the definitions go by the original one: that an action was re-dated is told by it. */
  readonly current: IsoDate | null;
  /** 0 where it was not late. */
  readonly daysLate: number;
}

export interface Snapshot {
  readonly asAt: IsoDate;
  /** Name of the rules that gave the ratings (rag/nameOfRules): ratings by different rules are not compared. */
  readonly definitions: string;
  /** In the order of the report. */
  readonly lines: readonly SnapshotLine[];
}

/** Snapshots by as-at date, the earliest first; one for a date. */
export type History = readonly Snapshot[];

export function isOpenThen({ state }: Pick<SnapshotLine, "state">): boolean {
  return state !== "complete" && state !== "withdrawn";
}

/** Whether two dates are of one report: a report of a month takes the place of an earlier one of that month. */
export function ofOneReport(a: IsoDate, b: IsoDate): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

/** The snapshots that a report at a date can be compared with, the earliest first. */
export function earlierThan(history: History, asAt: IsoDate): Snapshot[] {
  return history.filter((one) => one.asAt < asAt && !ofOneReport(one.asAt, asAt));
}
