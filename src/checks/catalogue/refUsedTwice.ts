/**
 * V02: two recommendations of one section under the same ref, so that nobody can tell which is meant. The actions of
 * one recommendation share its ref and its text, and differ in their number; they are no repeats.
 */
import { sameText } from "../../plan/text";
import type { Action } from "../../plan/model";
import type { CheckOfPlan, Problem } from "../check.types";

const isFurtherAction = (first: Action, later: Action): boolean =>
  later.actionNo !== null && later.actionNo !== first.actionNo && sameText(first.recommendation, later.recommendation);

export const refUsedTwice: CheckOfPlan = {
  id: "V02",
  severity: "error",
  title: "Ref used twice in one section",
  findInPlan: ({ rated }) => {
    const problems: Problem[] = [];
    const firstBySection = new Map<string, Map<string, Action>>();
    let [current, firstByRef] = ["", new Map<string, Action>()];
    firstBySection.set(current, firstByRef);
    for (const { action } of rated) {
      const { ref, section, row } = action;
      if (ref === "") continue;
      if (section !== current) {
        // Actions of a section mostly stand together.
        current = section;
        firstByRef = firstBySection.get(section) ?? new Map<string, Action>();
        firstBySection.set(section, firstByRef);
      }
      const first = firstByRef.get(ref);
      if (first === undefined) firstByRef.set(ref, action);
      else if (!isFurtherAction(first, action)) {
        const message = `Ref ${ref} is used twice in this section, first in row ${first.row}. Give each recommendation a ref of its own.`;
        problems.push({ row, at: "ref", message });
      }
    }
    return problems;
  },
};
