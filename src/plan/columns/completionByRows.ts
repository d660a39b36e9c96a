/**
 * Days whose heading is not known, "Remedy carried out", and that stand beside actions that are done, and no others: when each
 * was completed.
 */
import type { CellValue } from "../cells";
import type { Field, IsoDate } from "../model";
import { classifyStatusText } from "../status/classifyStatusText";
import { textOf } from "../text";
import type { Concept } from "./concepts";
import { dayOf } from "./dateRoles";
import type { ColumnEvidence } from "./evidence";
import { headingEvidence } from "./evidence";
import { headingWords, plainHeading } from "./headingWords";

type Row = readonly CellValue[];

const CLEAR = 0.7;
const FEWEST_DAYS = 2;
/** So many of the plan's rows must be without such a day: a day on every row is that of something else. */
const LEAST_BLANK = 0.15;
/** So few of the actions that are open may carry one. */
const MOST_OPEN = 0.1;

/** Words of what ends an action, whoever met about it: "Closed by committee". */
const ENDS: readonly Concept[] = ["closed", "completed", "actual", "verified", "approved", "sign"];

/** Whether a row says that its action is open, and not merely late: an action may be late and done. */
function isOpen(row: Row, status: number | undefined): boolean {
  const read = status === undefined ? null : classifyStatusText(textOf(row[status]));
  return read !== null && !read.delayed && (read.state === "in-progress" || read.state === "not-started");
}

/**
 * A day of sign-off may be the only one that says when something was done. Where a status says that it was, a heading that speaks of
 * nothing but sign-off is taken at its word.
 */
function mayTellCompletion(column: ColumnEvidence | undefined, status: number | undefined): boolean {
  return status === undefined || headingWords(plainHeading(column?.naming ?? "")).share < 1;
}

/**
 * @param rows sampled rows below the header
 * @returns the 0-based column, or null where none is beyond doubt, or where the plan has one already
 */
export function completionByRows(
  columns: readonly ColumnEvidence[],
  mapping: ReadonlyMap<Field, number>,
  rows: readonly Row[],
  asAt: IsoDate,
): number | null {
  const target = mapping.get("target");
  const status = mapping.get("status") ?? mapping.get("rag");
  if (mapping.has("completed") || target === undefined) return null;
  const isTaken = (column: number): boolean =>
    [...mapping].some(
      ([field, own]) => own === column && !(field === "verified" && mayTellCompletion(columns[column], status)),
    );
  const acting = rows.filter((row) => row.filter((value) => value !== "").length > 1);
  const found = columns.flatMap(({ naming, profile }, column) => {
    const { isOther, concepts } = headingEvidence(naming);
    if (column < target || isTaken(column) || profile.shares.date < CLEAR) return [];
    // "Next review", "Reported to committee" name a day of their own.
    if (isOther || concepts.has("review") || (concepts.has("reviewed") && !ENDS.some((end) => concepts.has(end))))
      return [];
    const dated = acting.filter((row) => textOf(row[column]) !== "");
    const arePast = dated.every((row) => (dayOf(row[column], asAt) ?? asAt) <= asAt);
    const blank = acting.length - dated.length;
    const open = dated.filter((row) => isOpen(row, status)).length;
    const isOfDone = arePast && blank >= acting.length * LEAST_BLANK && open <= dated.length * MOST_OPEN;
    return dated.length >= FEWEST_DAYS && isOfDone ? [column] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
