/** How the product knows its own report sheets again: a hidden name, scoped to the sheet, that holds the period. */

/** The name; its value is the period the report is for, "2018-03-31". Kept for ever: older workbooks carry it. */
export const REPORT_MARK = "ActionPlanReporter.Report";
