/** What is kept of each issue of returns, in the workbook: which key is which action, and how its open fields stood. */
import type { KnownBy } from "../history/takeSnapshot";
import type { IsoDate } from "../plan/model";

/** The fields that an agency fills in, in the order of the return's columns. */
export const OPEN_FIELDS = ["status", "progress", "completed", "outcome", "evidence", "sought", "reason"] as const;
export type OpenField = (typeof OPEN_FIELDS)[number];

/** The fields that a return shows and that are not for the agency to change. */
export const LOCKED_FIELDS = ["ref", "recommendation", "action", "target"] as const;
export type LockedField = (typeof LOCKED_FIELDS)[number];

/** What an action is known by in the tracker; the sheet's name is that of the day on which it was sent. */
export type ActionIdentity = KnownBy;

export interface IssuedAction extends ActionIdentity {
  /** Tidy name of the lead agency that it was sent to. */
  readonly agency: string;
  /**
   * How the open fields stood, each as `standingOf` (values.ts) makes it of a text or date: a short one itself, a long one by its mark.
   * Those of `sought` are of the revised date. A field that was not sent is absent.
   */
  readonly base: Readonly<Partial<Record<OpenField, string>>>;
  /** The same of the fields that are not to be changed. */
  readonly locked: Readonly<Partial<Record<LockedField, string>>>;
}

export interface Issue {
  /** "Q3"; the ids of its actions begin with it. */
  readonly id: string;
  readonly madeOn: IsoDate;
  readonly replyBy: IsoDate | null;
  /** By key. */
  readonly actions: Readonly<Record<string, IssuedAction>>;
}

/** A request for more time, as it is kept for the report. */
export interface ExtensionRequest extends ActionIdentity {
  readonly agency: string;
  /** The date that controlled when it was asked; null where there was none. */
  readonly current: IsoDate | null;
  readonly sought: IsoDate;
  readonly reason: string;
  readonly askedOn: IsoDate;
}

/** An action that was open until a return was taken in: where the tracker has no day of completion, this tells when it was closed. */
export interface ClosureTaken extends ActionIdentity {
  readonly agency: string;
  readonly takenOn: IsoDate;
}

/** What was taken from which file. */
export interface Receipt {
  readonly on: IsoDate;
  readonly file: string;
  readonly agency: string;
  readonly issue: string;
  /** "4.2 Status: In progress → Complete (Plan!H12)" */
  readonly taken: readonly string[];
  readonly left: number;
}
