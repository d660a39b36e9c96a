/** What the figures of page 1 count, in a sentence each, below them: so that nobody takes one for another. */
import { completionParts, type PartOfComplete } from "../../summary/completionParts";
import { CONTROLLING_DATE } from "../../rag/key";
import { formatLong } from "../../plan/dates/calendar";
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";

const COMPLETE_WITH: Readonly<Record<PartOfComplete, string>> = {
  outcome: "Outcome stated: complete, and the outcome says more than that the action is complete.",
  evidence: "With evidence: complete, and the evidence column refers to evidence, beyond announcing it.",
  verified: "Verified: complete, and signed off in a sign-off column or by the words of the status.",
};

/** A sentence for each figure, in the order of the tiles. */
export function definitionsOf(context: ReportContext): string[] {
  const { analysis, coming } = context;
  const { summary, settings } = analysis;
  return [
    ...completionParts(summary).map(({ part }) => COMPLETE_WITH[part]),
    `Overdue: open, and ${CONTROLLING_DATE[settings.preset.definitions.controls]} is before ${formatLong(settings.asAt)}.`,
    `Due in the next three months: open, and that date is from ${formatLong(coming.from)} to ${formatLong(coming.to)}.`,
    "No date or no owner: open, and without a date that can be read, or with neither an agency nor an officer.",
  ];
}

export function definitions(context: ReportContext): Block[] {
  if (context.analysis.summary.total === 0) return [];
  return [{ kind: "paragraph", look: "note", numbered: false, text: definitionsOf(context).join(" ") }];
}
