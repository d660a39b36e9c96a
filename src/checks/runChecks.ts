/** All checks over all plans: problems become findings with an address, in the order of the workbook. */
import { mapAgain } from "../plan/mapAgain";
import type { Plan } from "../plan/model";
import type { CheckContext, CheckedPlan, Problem } from "./check.types";
import type { Finding } from "./finding";
import { findingsInActions, type ToFinding } from "./ofActions";
import { CHECKS } from "./registry";
import { unchangedSince } from "./unchanged";

const OF_PLAN = CHECKS.filter((check) => "findInPlan" in check);
const OF_WORKBOOK = CHECKS.filter((check) => "findInWorkbook" in check);

export interface Checked {
  /** By sheet in the order of the plans, then by row, then by check. */
  readonly findings: readonly Finding[];
  /** For a later run to go on from. */
  readonly plans: readonly CheckedBefore[];
}

interface CheckedBefore extends CheckedPlan {
  /** The findings of each single action. */
  readonly ofActions: readonly (readonly Finding[])[];
  /** Those of each check of whole plans. */
  readonly ofPlan: readonly (readonly Finding[])[];
}

/** "B" is before "AA". */
const isLeftOf = (a: string, b: string): boolean => (a.length === b.length ? a < b : a.length < b.length);

function firstColumn(plan: Plan): string {
  return Object.values(plan.columns).reduce((first, column) => (isLeftOf(column, first) ? column : first), "XFD");
}

function columnOf(at: Problem["at"], plan: Plan): string | undefined {
  if (at === null) return undefined;
  return typeof at === "string" ? plan.columns[at] : at.column;
}

function toFindingOf(plan: Plan): ToFinding {
  const first = firstColumn(plan);
  return ({ id, severity }, { at, message, severity: own }, row) => ({
    check: id,
    severity: own ?? severity,
    sheet: plan.sheet,
    cell: `${columnOf(at, plan) ?? first}${row}`,
    row,
    message,
  });
}

/** For each check of whole plans. */
function findingsOfPlan(
  checked: CheckedPlan,
  context: CheckContext,
  toFinding: ToFinding,
  before: CheckedBefore | undefined,
): readonly (readonly Finding[])[] {
  const isUnchanged = before === undefined ? () => false : unchangedSince(before, checked);
  return OF_PLAN.map((check, at) => {
    const known = before?.ofPlan[at];
    if (known !== undefined && check.looksAt !== undefined && isUnchanged(check.looksAt)) return known;
    return check.findInPlan(checked, context).map((problem) => toFinding(check, problem, problem.row));
  });
}

/** What is found across the plans, for each of them. */
function findingsAcross(
  plans: readonly CheckedPlan[],
  context: CheckContext,
  toFindings: readonly ToFinding[],
): Finding[][] {
  const found = OF_WORKBOOK.map((check) => ({ check, problems: check.findInWorkbook(plans, context) }));
  return toFindings.map((toFinding, index) =>
    found.flatMap(({ check, problems }) =>
      (problems[index] ?? []).map((problem) => toFinding(check, problem, problem.row)),
    ),
  );
}

/**
 * What is wrong with the plans.
 * @param plans in the order of the workbook, each with its actions rated as at `context.asAt`
 * @param before the run before an edit, with the same as-at date: actions that are the same objects, at the beginning and the
 * end of the plan in the same place, are not checked again. Only for speed; the findings are those of checking everything.
 */
export function runChecks(plans: readonly CheckedPlan[], context: CheckContext, before?: Checked): Checked {
  const sheets = new Map<string, Finding[]>();
  const toFindings = plans.map(({ plan }) => toFindingOf(plan));
  const across = findingsAcross(plans, context, toFindings);
  const checkedPlans = plans.map((checked, index): CheckedBefore => {
    const { plan, rated } = checked;
    const toFinding = toFindings[index] ?? toFindingOf(plan);
    const known = before?.plans[index];
    const findings = findingsInActions(plan, context, toFinding);
    const ofActions = mapAgain(rated, known && { items: known.rated, answers: known.ofActions }, findings);
    const found = sheets.get(plan.sheet) ?? [];
    sheets.set(plan.sheet, found);
    const ofPlan = findingsOfPlan(checked, context, toFinding, known);
    for (const each of [ofPlan, [across[index] ?? []], ofActions]) {
      for (const some of each) if (some.length > 0) for (const finding of some) found.push(finding);
    }
    return { plan, rated, ofActions, ofPlan };
  });
  return { findings: [...sheets.values()].flatMap(inOrder), plans: checkedPlans };
}

/** By row, and within a row by check. */
function inOrder(found: Finding[]): Finding[] {
  return found.sort((a, b) => a.row - b.row || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0));
}
