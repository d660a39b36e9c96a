/** Section 2: the finding in one sentence, with what it means: an overdue action that reads as done waits for a word, not for work. */
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { headlineOf, isLatenessUnknown } from "../headline";
import { counted, formatCount } from "../words";
import { overdueActions, readsAsDone, type ListedAction } from "./actionLists";
import { ANCHORS } from "./anchors";
import { statesInWords } from "./definitions";

export function finding(context: ReportContext): Block[] {
  return [
    { kind: "heading", level: 1, text: "Summary and recommendations", anchor: ANCHORS.summary },
    { kind: "paragraph", look: "lead", numbered: true, text: findingInWords(context) },
  ];
}

/** "6 of 30 actions are overdue, 1 of which reads as done; the oldest that does not has waited 143 days." */
function findingInWords(context: ReportContext): string {
  const { summary, settings } = context.analysis;
  const { total, complete, withdrawn } = summary;
  if (total < 2 || complete === total) return headlineOf(summary, settings.asAt, settings.preset);
  const late = overdueActions(context);
  if (late.length > 0) return `${overdueInWords(context, late)}.`;
  if (complete + withdrawn === total) return `None of ${counted(total, "action")} is open: ${statesInWords(context)}.`;
  if (isLatenessUnknown(summary)) return `${latenessUnknownInWords(context)}.`;
  const { noDateOrOwner } = summary;
  const states = complete + withdrawn === 0 ? "" : `: ${statesInWords(context)}`;
  // Of an action without a date nobody can say that it is late.
  const without =
    noDateOrOwner === 0
      ? ""
      : `; ${formatCount(noDateOrOwner)} ${noDateOrOwner === 1 ? "has" : "have"} no date or no owner`;
  return `None of ${counted(total, "action")} is overdue${states}${without}.`;
}

/** "None of the 12 open actions has a date that can be read, so that nobody can tell whether one is overdue: 3 complete and 12 open" */
function latenessUnknownInWords(context: ReportContext): string {
  const { total, complete, withdrawn } = context.analysis.summary;
  const open = total - complete - withdrawn;
  if (open === 1) {
    return `The one open action has no date that can be read, so that nobody can tell whether it is overdue: ${statesInWords(context)}`;
  }
  const which = open === total ? counted(open, "action") : `the ${counted(open, "open action")}`;
  const states = open === total ? "" : `: ${statesInWords(context)}`;
  return `None of ${which} has a date that can be read, so that nobody can tell whether one is overdue${states}`;
}

function overdueInWords(context: ReportContext, late: readonly ListedAction[]): string {
  const { total } = context.analysis.summary;
  const others = late.filter((one) => !readsAsDone(context, one));
  const done = late.length - others.length;
  const head = `${formatCount(late.length)} of ${counted(total, "action")} ${late.length === 1 ? "is" : "are"} overdue`;
  if (late.length === 1) {
    return `${head}, by ${context.lateBy(late[0]?.rating.daysOverdue ?? 0)}${done === 1 ? ", and reads as done" : ""}`;
  }
  if (done === 0) return `${head}; ${longest(context, late, ["the oldest has", "all have", "have waited longest,"])}`;
  if (others.length === 0) {
    return `${head}, all of which read as done; ${longest(context, late, ["the oldest has", "all have", "have waited longest,"])}`;
  }
  const waited =
    others.length === 1
      ? `the other has waited ${context.lateBy(others[0]?.rating.daysOverdue ?? 0)}`
      : longest(context, others, [
          "the oldest that does not has",
          "the others have",
          "of the others have waited longest,",
        ]);
  return `${head}, ${formatCount(done)} of which ${done === 1 ? "reads" : "read"} as done; ${waited}`;
}

/** Who has waited longest: one, all alike, or so many of them. */
function longest(
  { lateBy }: ReportContext,
  late: readonly ListedAction[],
  [one, all, some]: readonly [one: string, all: string, some: string],
): string {
  const most = late.reduce((days, { rating }) => Math.max(days, rating.daysOverdue), 0);
  const ties = late.filter(({ rating }) => rating.daysOverdue === most).length;
  if (ties === 1) return `${one} waited ${lateBy(most)}`;
  return ties === late.length ? `${all} waited ${lateBy(most)}` : `${formatCount(ties)} ${some} ${lateBy(most)}`;
}
