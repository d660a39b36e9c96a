/** How the product knows its own report sheets again: hidden names, scoped to the sheet. */

/** Holds the period that the report is for, "2018-03-31". Kept for ever: older workbooks carry it. */
export const REPORT_MARK = "ActionPlanReporter.Report";

/**
 * The sheets that a report is made of, in the order in which they stand. They are written, replaced and reverted together: never one
 * without the other.
 */
export const REPORT_PARTS = ["paper", "annex", "text"] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** "paper" is the report itself, "text" the board paper. What the mark of a sheet of a report holds: of the paper the period alone, as versions before the annex wrote it. */
export function markOf(period: string, part: ReportPart): string {
  return part === "paper" ? period : `${period} ${part}`;
}

/**
 * A name beside it that holds the fingerprint of what was written, so that what is typed into the report later is noticed. Reports
 * of the first versions have none.
 */
export const REPORT_SEAL = "ActionPlanReporter.Written";

/** What the sheet of earlier reports is called, unless a sheet that is not ours has the name. */
export const HISTORY_SHEET = "Action plan history";
/** Its mark: a name REPORT_MARK of this text, which is no period. So no version takes it for a plan. */
export const HISTORY_PERIOD = "history";
