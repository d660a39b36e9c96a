/** What a finding is: the result of a check, with the place and the words a user needs. */

export type Severity = "error" | "warning" | "advice";

/** Also the shape of a finding in the JSON (plan-reading.md); keep the two the same. */
export interface Finding {
  /** Id of the check in checks.md: "V10". */
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Address without the sheet, "G12". The first cell of the row where the plan has no such column. */
  readonly cell: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** What is wrong, the text that caused it, and what to do about it. */
  readonly message: string;
}
