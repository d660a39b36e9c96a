/** What each figure of page 1 counts, in a sentence beside it: so that nobody takes one for another. */
import type { PartOfComplete } from "../../summary/completionParts";
import { quote } from "../../checks/wording/quote";
import { isForBoth } from "../../plan/columns/outcomeAndEvidence";
import { CONTROLLING_DATE } from "../../rag/key";
import { formatLong } from "../../plan/dates/calendar";
import type { ReportContext } from "../context";
import { completeShare } from "../headline";
import { formatCount, listed } from "../words";
import { completeActions, readsAsNotDone } from "./actionLists";

const PART_COUNTS: Readonly<Record<PartOfComplete, string>> = {
  outcome: "Complete, and the outcome says more than that the action is complete.",
  evidence: "Complete, and the evidence column refers to evidence, beyond announcing it.",
  verified: "Complete, and signed off in a sign-off column or by the words of the status.",
};

/** With a word on columns that are for outcomes and for evidence: nothing tells which of the two a text of theirs is. */
export function partCounts({ analysis }: ReportContext, part: PartOfComplete): string {
  const forBoth = analysis.plans.flatMap(({ plan }) => (isForBoth(plan) ? [quote(plan.headings.outcome ?? "")] : []));
  if (part !== "outcome" || forBoth.length === 0) return PART_COUNTS[part];
  const columns = [...new Set(forBoth)];
  return `${PART_COUNTS[part]} ${listed(columns)} ${columns.length === 1 ? "serves" : "serve"} for evidence, too, and ${columns.length === 1 ? "counts" : "count"} here.`;
}

/** "9 complete, 20 open and 1 withdrawn": what all actions are made of. */
export function statesInWords({ analysis: { summary } }: ReportContext): string {
  const { total, complete, withdrawn } = summary;
  const states: readonly (readonly [number, string])[] = [
    [complete, "complete"],
    [total - complete - withdrawn, "open"],
    [withdrawn, "withdrawn"],
  ];
  return listed(states.flatMap(([count, word]) => (count === 0 ? [] : [`${formatCount(count)} ${word}`])));
}

/** What a completion rests on: somebody's word, unless a sign-off is recorded; and how many have a text that says otherwise. */
export function completeCounts(context: ReportContext): string {
  const { summary, settings } = context.analysis;
  if (summary.complete === 0) return "Recorded so by the owner.";
  const checked = summary.verified === 0 && summary.signOffAsked === 0 ? "; no check by anybody else is recorded" : "";
  return `${completeShare(summary, settings.preset)} of the actions. Recorded so by the owner${checked}.${notDone(context)}`;
}

function notDone(context: ReportContext): string {
  const open = completeActions(context).filter((one) => readsAsNotDone(context, one)).length;
  if (open === 0) return "";
  return ` ${formatCount(open)} of them ${open === 1 ? "reads" : "read"} as not done.`;
}

export function overdueCounts({ analysis: { settings } }: ReportContext): string {
  const by = CONTROLLING_DATE[settings.preset.definitions.controls];
  return `Open, and ${by} is before ${formatLong(settings.asAt)}.`;
}

export function dueSoonCounts({ coming }: ReportContext): string {
  return `Open, and that date is from ${formatLong(coming.from)} to ${formatLong(coming.to)}.`;
}

export const NO_DATE_OR_OWNER_COUNTS =
  "Open, and without a date that can be read, or with neither an agency nor an officer.";
