/** All checks over all plans: problems become findings with an address, in the order of the workbook. */
import type { Plan } from "../plan/model";
import type { CheckContext, CheckedPlan, Problem } from "./check.types";
import type { Finding } from "./finding";
import { CHECKS } from "./registry";

/** "B" is before "AA". */
const isLeftOf = (a: string, b: string): boolean => (a.length === b.length ? a < b : a.length < b.length);

function firstColumn(plan: Plan): string {
  return Object.values(plan.columns).reduce((first, column) => (isLeftOf(column, first) ? column : first), "XFD");
}

function columnOf(at: Problem["at"], plan: Plan): string | undefined {
  if (at === null) return undefined;
  return typeof at === "string" ? plan.columns[at] : at.column;
}

function findingsOf(checked: CheckedPlan, context: CheckContext): Finding[] {
  const { plan } = checked;
  const first = firstColumn(plan);
  return CHECKS.flatMap(({ id, severity, find }) =>
    find(checked, context).map(({ row, at, message }) => ({
      check: id,
      severity,
      sheet: plan.sheet,
      cell: `${columnOf(at, plan) ?? first}${row}`,
      row,
      message,
    })),
  );
}

/**
 * What is wrong with the plans: by sheet in the order given, then by row, then by check.
 * @param plans in the order of the workbook, each with its actions rated as at `context.asAt`
 */
export function runChecks(plans: readonly CheckedPlan[], context: CheckContext): Finding[] {
  const sheets = new Map<string, Finding[]>();
  for (const checked of plans) {
    const found = findingsOf(checked, context);
    const earlier = sheets.get(checked.plan.sheet);
    sheets.set(checked.plan.sheet, earlier === undefined ? found : earlier.concat(found));
  }
  // A stable sort of what each check gave in the order of the registry: equal rows stay in the order of the ids.
  return [...sheets.values()].flatMap((found) => found.sort((a, b) => a.row - b.row));
}
