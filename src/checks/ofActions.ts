/** The checks of single actions: which of them look at an action, and what they find. */
import { rowOfField, type Action, type Plan } from "../plan/model";
import type { ActionProblem, Check, CheckContext, CheckedAction, CheckOfAction } from "./check.types";
import type { Finding } from "./finding";
import { CHECKS } from "./registry";

const OF_ACTION = CHECKS.filter((check) => "findInAction" in check);

/** A problem as a finding, in a 1-based row. */
export type ToFinding = (check: Check, problem: ActionProblem, row: number) => Finding;

type Standing = "open" | "complete" | "withdrawn";

const standingOf = ({ status: { state } }: Action): Standing =>
  state === "complete" || state === "withdrawn" ? state : "open";

/** The checks that have anything to say in a plan, by what they look at, in the order of the registry. */
function checksIn({ columns }: Plan): Readonly<Record<Standing, readonly CheckOfAction[]>> {
  const inPlan = OF_ACTION.filter(({ column }) => column === undefined || columns[column] !== undefined);
  return {
    open: inPlan.filter(({ among }) => among !== "complete"),
    complete: inPlan.filter(({ among }) => among !== "open"),
    withdrawn: inPlan.filter(({ among }) => among === undefined),
  };
}

/** Most actions have no findings, and one list does for all of these. */
const NONE: readonly Finding[] = [];

const rowOf = ({ at }: ActionProblem, action: Action): number =>
  typeof at === "string" ? rowOfField(action, at) : action.row;

/** What is found in one action of a plan, check by check. */
export function findingsInActions(
  plan: Plan,
  context: CheckContext,
  toFinding: ToFinding,
): (checked: CheckedAction) => readonly Finding[] {
  const checks = checksIn(plan);
  return (checked) => {
    const { action } = checked;
    let found: Finding[] | undefined;
    for (const check of checks[standingOf(action)]) {
      const problems = check.findInAction(checked, plan, context);
      if (problems === undefined) continue;
      found ??= [];
      for (const problem of isList(problems) ? problems : [problems])
        found.push(toFinding(check, problem, rowOf(problem, action)));
    }
    return found ?? NONE;
  };
}

const isList = (problems: ActionProblem | readonly ActionProblem[]): problems is readonly ActionProblem[] =>
  Array.isArray(problems);
