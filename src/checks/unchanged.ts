/** Whether an edit left alone what a check of a whole plan looks at: then it would find the same again. */
import type { Action, Plan } from "../plan/model";
import type { CheckedPlan } from "./check.types";

/** What any check may know of a plan beside its actions. */
const aboutColumns = ({ sheet, headerRow, columns, headings, reading }: Plan): string =>
  JSON.stringify([sheet, headerRow, columns, headings, reading.columns]);

/**
 * @param before the plan as it was checked before an edit
 * @returns whether these fields of the actions, one by one, hold the very values of before, under the same columns
 */
export function unchangedSince(
  before: CheckedPlan,
  { plan, rated }: CheckedPlan,
): (fields: readonly (keyof Action)[]) => boolean {
  if (before.rated.length !== rated.length) return () => false;
  const edited: { readonly old: Action; readonly now: Action }[] = [];
  for (let at = 0; at < rated.length; at += 1) {
    const [old, now] = [before.rated[at], rated[at]];
    if (old !== now && old !== undefined && now !== undefined) edited.push({ old: old.action, now: now.action });
  }
  const isSamePlan = aboutColumns(before.plan) === aboutColumns(plan);
  return (fields) => isSamePlan && edited.every(({ old, now }) => fields.every((field) => old[field] === now[field]));
}
