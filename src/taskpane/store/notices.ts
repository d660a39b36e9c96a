/** What is told once the workbook, or an edit in it, has been read: loaded with what reads it. */
import type { Analysis } from "../../analysis/analysis.types";
import type { NotTold } from "../../plan/cells";
import { counted } from "../../report/words";

const NOT_TOLD: Readonly<Record<NotTold, string>> = {
  "our reports":
    "Excel did not tell which sheets are board reports written here, so one may be counted as a plan. Perhaps another workbook is in front: come back to this one, and it is read again.",
  "the date system": "Excel did not tell how it counts days. They are counted from 1900, as in nearly every workbook.",
};

/** What Excel kept to itself, in sentences. */
export function notToldInWords(notTold: readonly NotTold[]): string {
  return notTold.map((what) => NOT_TOLD[what]).join(" ");
}

export function readNotice(analysis: Analysis | null): string {
  if (analysis === null || analysis.plans.length === 0) return "No action plan was found.";
  return `${counted(analysis.summary.total, "action")} read, ${counted(analysis.findings.length, "finding")}.`;
}

export function changedNotice(before: Analysis | null, after: Analysis | null): string {
  return before?.findings.length === after?.findings.length && before?.summary.total === after?.summary.total
    ? "Up to date with the sheet."
    : `Now ${counted(after?.summary.total ?? 0, "action")}, ${counted(after?.findings.length ?? 0, "finding")}.`;
}
