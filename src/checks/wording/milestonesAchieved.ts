/**
 * "Key milestones achieved in enacting recommendation", the statutory template's only column for news: agencies write there what is
 * planned, what was reached and why it is late. It is no progress, for most of it is planned; but what plainly tells of a delay is a reason,
 * and what plainly says that all is done reads as done.
 */
import type { Action } from "../../plan/model";
import type { PlanColumns } from "../check.types";

const ACHIEVED = /\bachieved\b/iu;

/** The text of an action's milestones where they stand for its progress; "" in other plans. */
export function milestonesAchieved({ milestones }: Action, { columns, headings }: PlanColumns): string {
  return columns.progress === undefined && ACHIEVED.test(headings.milestones ?? "") ? milestones : "";
}

const DELAY =
  /\b(?:(?:was|were|is|are|been|has|have) (?:delayed|deferred|held up|paused|postponed|put back|put off|suspended)|delayed (?:because|by|due|for|in|owing|since|to|until|while)|delays? (?:because|caused|due to|owing)|(?:reasons?|cause) (?:for|of) (?:the )?delay|(?:on hold|slipped)\b(?=[^.;\n]{0,60}\b(?:because|due|owing|pending|until|while)\b)|could not (?:be|begin|proceed|start|take place)|post (?:is|was|has been|remained|remains) vacant|not (?:been )?possible)\b/iu;

/** Whether a text says that something was held up, and so why it is late. */
export const tellsOfDelay = (text: string): boolean => DELAY.test(text);
