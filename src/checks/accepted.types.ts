/** What the user said of findings: accepted with a reason, or not wanted at all on a sheet. Kept with the workbook. */
import type { IsoDate } from "../plan/model";
import type { Finding } from "./finding";

/** A finding that was accepted, and what it was accepted of: when that changes, the acceptance is void. */
export interface Acceptance {
  readonly check: string;
  /** Letters of the finding's column. */
  readonly column: string;
  /** 1-based row in which it stood; rows that come or go above it are no change. */
  readonly row: number;
  /** Marks (textMark) of the cell's text, and of what the row is about. */
  readonly cellMark: string;
  readonly rowMark: string;
  readonly reason: string;
  /** The day on which it was accepted. */
  readonly on: IsoDate;
}

/** What was said of one sheet's findings. */
export interface SheetFindingsSaid {
  readonly accepted?: readonly Acceptance[];
  /** Ids of checks that are not wanted on this sheet. */
  readonly unchecked?: readonly string[];
}

/** A finding that is there and was accepted. It counts in no figure. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly on: IsoDate;
}

/** A check that the user does not want on a sheet, and how many findings it would have there. */
export interface UncheckedHere {
  readonly sheet: string;
  readonly check: string;
  readonly findings: number;
}

/** All findings, parted by what the user said. */
export interface SortedFindings {
  /** Those that count. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly unchecked: readonly UncheckedHere[];
}
