/** What a return would change, as it is shown and accepted. */
import type { CellChange } from "../fixes/fix.types";
import type { ExtensionRequest, Issue, LockedField, OpenField } from "./issue.types";
import type { MatchedRow } from "./matchRows";
import type { PlacedAction } from "./trackerView";

/** Why a change is not taken with all that is safe. */
export type AskedBecause =
  | "conflict"
  | "cleared"
  | "locked"
  | "not understood"
  | "later"
  | "decision"
  | "no place"
  | "action in doubt"
  | "too long"
  | "formula";

/** One change of one action. */
export interface MergeItem {
  /** Unlike all others of the file; the same when the same file is looked at again. */
  readonly key: string;
  readonly field: OpenField | LockedField;
  /** Null for one that is safe. */
  readonly asked: AskedBecause | null;
  /** "Status: In progress → Complete" */
  readonly words: string;
  /** Why it is asked about, in a sentence; "" for one that is safe. */
  readonly why: string;
  /** What is written where it is accepted; none where there is nowhere to write it. */
  readonly changes: readonly CellChange[];
  /** What is kept for the report where it is accepted. */
  readonly extension: ExtensionRequest | null;
  /** Whether there is anything to accept. */
  readonly canAccept: boolean;
}

/** What comes back for one action. */
export interface MergedAction {
  readonly key: string;
  readonly at: PlacedAction;
  /** "4.2", with the plan's name where there are several. */
  readonly label: string;
  readonly items: readonly MergeItem[];
  /** How the row was known, where not by its id. */
  readonly knownBy: "id" | "words" | "you";
}

/** A file that was looked at. */
export interface FileMerge {
  readonly file: string;
  readonly agency: string;
  readonly issue: Issue;
  readonly actions: readonly MergedAction[];
  /** Actions that came back as they were sent. */
  readonly unchanged: number;
  /** Labels of actions for which no row came back: they stay as they are. */
  readonly notReturned: readonly string[];
  /** Actions of the issue that are no longer in the tracker and for which a row came back. */
  readonly gone: readonly string[];
  readonly proposedNew: readonly MatchedRow[];
  /** Rows of which the user must say which action they are. */
  readonly rowsAsked: readonly (MatchedRow & { readonly kind: "asked" })[];
  /** Rows of other agencies: left alone. */
  readonly foreign: readonly (MatchedRow & { readonly kind: "foreign" })[];
  /** What was not read of the file, in sentences. */
  readonly notes: readonly string[];
}

/** A file of which nothing can be taken, and why, in a sentence. */
export interface RefusedFile {
  readonly file: string;
  readonly why: "not a return" | "another tracker" | "superseded" | "which agency";
  readonly sentence: string;
  /** Among which the user can choose, where that is what is asked. */
  readonly agencies: readonly string[];
}
