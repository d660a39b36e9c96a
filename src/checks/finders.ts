/** The walks that most checks share: over the actions of a plan, and over the dates they are due. */
import type { Action, Field, Plan, ReadDate } from "../plan/model";
import type { Check, CheckedAction, Problem } from "./check.types";

/** What is wrong with one action, and with which of its fields; undefined when nothing is. */
type ActionProblem = { readonly at: Field; readonly message: string } | undefined;

/** A finder that looks at one action at a time; at most one problem for each. */
export function eachAction(test: (checked: CheckedAction, plan: Plan) => ActionProblem): Check["find"] {
  return ({ plan, rated }) => {
    const problems: Problem[] = [];
    for (const checked of rated) {
      const problem = test(checked, plan);
      if (problem !== undefined) problems.push({ row: checked.action.row, ...problem });
    }
    return problems;
  };
}

/**
 * A finder that looks at the target and revised date of each action, one at a time. Withdrawn actions are left alone:
 * nobody waits for them. The test gives the message, or undefined when nothing is wrong.
 */
export function eachDueDate(test: (date: ReadDate, action: Action) => string | undefined): Check["find"] {
  return ({ rated }) => {
    const problems: Problem[] = [];
    const look = (date: ReadDate, at: "target" | "revised", action: Action): void => {
      const message = test(date, action);
      if (message !== undefined) problems.push({ row: action.row, at, message });
    };
    for (const { action } of rated) {
      if (action.status.state === "withdrawn") continue;
      look(action.target, "target", action);
      if (action.revised !== null) look(action.revised, "revised", action);
    }
    return problems;
  };
}
