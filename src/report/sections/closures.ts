/**
 * Section 8: what was closed since the last report, for the Board to sign off: with its outcome and evidence. An action without a completion
 * date is placed by the last report, or by the return that closed it; where neither tells, it is counted in words.
 */
import { isForBoth } from "../../plan/columns/outcomeAndEvidence";
import { formatLong } from "../../plan/dates/calendar";
import { actionLabel } from "../../plan/model";
import type { Block, Cell, Pieces } from "../blocks/block.types";
import type { ReportContext } from "../context";
import type { ClosedByReturn } from "../report.types";
import { formatPeriod } from "../period";
import { counted, formatCount, shortened } from "../words";
import {
  addLabelled,
  colourCell,
  completeActions,
  dateCell,
  NO_DATE,
  ownerText,
  readsAsNotDone,
  refLinks,
  whatAndWhere,
  type ListedAction,
} from "./actionLists";
import { ANCHORS } from "./anchors";
import { placesOf } from "./knownActions";

const HEADING = { kind: "heading", level: 1, text: "Closures for sign-off", anchor: ANCHORS.closures } as const;

/** The plan in full has all of it. */
const LONGEST_OUTCOME = 170;
const LONGEST_EVIDENCE = 110;

/** An action that was closed in the period, and what tells so. */
export interface ClosedAction {
  readonly listed: ListedAction;
  /** Its own completion date, the last report, in which it was open or was not, or the return that closed it. */
  readonly by: "date" | "open then" | "new" | ClosedByReturn;
}

export interface Closures {
  readonly closed: readonly ClosedAction[];
  /** Complete actions of which nothing tells when they were closed. */
  readonly unplaced: number;
}

/** Several sections ask for them. */
const known = new WeakMap<ReportContext, Closures>();

export function closuresOf(context: ReportContext): Closures {
  const found = known.get(context) ?? (context.movement === null ? byOwnDates(context) : sinceLastReport(context));
  known.set(context, found);
  return found;
}

function sinceLastReport(context: ReportContext): Closures {
  const { movement } = context;
  const completed = new Set(movement?.completed.map(({ at }) => at));
  const added = new Set(movement?.addedClosed.map(({ at }) => at));
  const returnOf = returnsThatClosed(context);
  const closed = completeActions(context)
    .filter(({ at }) => completed.has(at) || added.has(at))
    .map((listed): ClosedAction => ({
      listed,
      by: hasDate(listed) ? "date" : (returnOf.get(listed.at) ?? (completed.has(listed.at) ? "open then" : "new")),
    }));
  return { closed, unplaced: 0 };
}

/** By the completion dates in the period; without a date, by the day on which a return was taken in. */
function byOwnDates(context: ReportContext): Closures {
  const { from, to } = context.period;
  const returnOf = returnsThatClosed(context);
  const complete = completeActions(context);
  const closed = complete.flatMap((listed): ClosedAction[] => {
    const by = returnOf.get(listed.at);
    const on = listed.action.completed?.date ?? by?.takenOn ?? null;
    if (on === null || on < from || on > to) return [];
    return [{ listed, by: hasDate(listed) || by === undefined ? "date" : by }];
  });
  return { closed, unplaced: complete.filter((one) => !hasDate(one) && !returnOf.has(one.at)).length };
}

/** Complete actions of which no date tells when: they count in no figure of a period, unless a report or a return places them. */
export const completeWithoutDate = (context: ReportContext): number =>
  completeActions(context).filter((one) => !hasDate(one)).length;

const hasDate = ({ action }: ListedAction): boolean => (action.completed?.date ?? null) !== null;

/** By the place of the action; of several returns the last. */
function returnsThatClosed(context: ReportContext): ReadonlyMap<number, ClosedByReturn> {
  const kept = context.options.closures;
  const placeOf = placesOf(context, kept);
  return new Map(
    kept.flatMap((one) => {
      const at = placeOf(one);
      return at === undefined ? [] : [[at, one] as const];
    }),
  );
}

/** Whether nothing can be told of what was completed in the period, for no plan has a column of completion dates. */
export function hasNoCompletionDates(context: ReportContext): boolean {
  const { closed, unplaced } = closuresOf(context);
  return (
    closed.length === 0 &&
    unplaced > 0 &&
    context.analysis.plans.every(({ plan }) => plan.columns.completed === undefined)
  );
}

/** "3 actions were completed since the last report, of 31 March 2026. 1 of them has no completion date recorded." */
export function closuresInWords(context: ReportContext): string {
  const { closed, unplaced } = closuresOf(context);
  const { movement, period } = context;
  if (hasNoCompletionDates(context)) {
    const which =
      unplaced === 1
        ? "whether its complete action was"
        : `which of its ${formatCount(unplaced)} complete actions were`;
    return `The tracker has no column for completion dates, so that nobody can tell ${which} completed from ${formatPeriod(period)}.`;
  }
  const byReturns = closed.some(({ by }) => typeof by === "object");
  const since =
    movement !== null
      ? `since the last report, of ${formatLong(movement.since)}`
      : `from ${formatPeriod(period)}, by completion dates${byReturns ? " and the returns that were taken in" : ""}`;
  const undated = closed.filter(({ by }) => by !== "date").length;
  const other = closed.length === 0 ? "" : "other ";
  return [
    closed.length === 0
      ? `No action was completed ${since}.`
      : `${counted(closed.length, "action was", "actions were")} completed ${since}.`,
    ...undatedInWords(undated, closed.length),
    ...(unplaced === 0
      ? []
      : [
          `${counted(unplaced, `${other}complete action has`, `${other}complete actions have`)} no completion date, so that nobody can tell whether ${unplaced === 1 ? "it was" : "they were"} completed in this period.`,
        ]),
  ].join(" ");
}

function undatedInWords(undated: number, all: number): string[] {
  if (undated === 0) return [];
  if (undated < all) return [`${counted(undated, "of them has", "of them have")} no completion date recorded.`];
  return [all === 1 ? "It has no completion date recorded." : "None of them has a completion date recorded."];
}

export function closures(context: ReportContext): Block[] {
  if (context.analysis.summary.total === 0) return [];
  const { closed } = closuresOf(context);
  const said = closuresInWords(context);
  if (closed.length === 0) {
    // What has changed since the last report stands above, and says that nothing was completed.
    return context.isOn("movement") ? [] : [HEADING, { kind: "paragraph", look: "body", numbered: true, text: said }];
  }
  const text = `${said} The Board may wish to see what is behind each.`;
  return [
    HEADING,
    { kind: "paragraph", look: "body", numbered: true, text },
    {
      kind: "table",
      type: "annex",
      name: "Closures",
      columns: [
        { heading: "Ref", holds: "text" },
        { heading: "Action", holds: "text" },
        { heading: "Outcome and evidence", holds: "text" },
        { heading: "Lead agency", holds: "text" },
        { heading: "Due", holds: "date" },
        { heading: "Completed", holds: "date" },
        { heading: "Typed RAG", holds: "colour" },
        { heading: "RAG", holds: "colour" },
      ],
      rows: closed.map((one) => closureRow(context, one)),
      links: refLinks(
        context,
        closed.map(({ listed }) => listed),
      ),
      words: context.words,
      hasTotal: false,
      keepTogether: false,
      repeatHeader: false,
    },
  ];
}

function closureRow(context: ReportContext, { listed, by }: ClosedAction): Cell[] {
  const { action, rating } = listed;
  return [
    actionLabel(action),
    whatAndWhere(context, listed),
    outcomeAndEvidence(context, listed, by),
    ownerText(context, listed),
    dateCell(context, context.dueBy(action), NO_DATE),
    dateCell(context, action.completed?.date, NO_DATE),
    colourCell(context, action.recordedRag),
    context.labelOf(rating.colour),
  ];
}

/** What is not recorded is said: that is what a sign-off is about. */
function outcomeAndEvidence(context: ReportContext, listed: ListedAction, by: ClosedAction["by"]): Pieces {
  const { action } = listed;
  const plan = context.analysis.plans[listed.plan]?.plan;
  const isOne = plan !== undefined && isForBoth(plan);
  const none = (field: "outcome" | "evidence"): string =>
    plan?.columns[field] === undefined ? "the tracker has no column for it" : "none recorded";
  const pieces: string[] = readsAsNotDone(context, listed) ? ["Reads as not done: ask before it is signed off."] : [];
  const outcome = shortened(
    action.outcome || none("outcome"),
    isOne ? LONGEST_OUTCOME + LONGEST_EVIDENCE : LONGEST_OUTCOME,
  );
  addLabelled(pieces, isOne ? "Outcome and evidence, in one column: " : "Outcome: ", outcome);
  if (!isOne) addLabelled(pieces, "Evidence: ", shortened(action.evidence || none("evidence"), LONGEST_EVIDENCE));
  addLabelled(pieces, "Signed off: ", shortened(action.verified, LONGEST_EVIDENCE));
  addLabelled(pieces, "Closed: ", closedInWords(by));
  return pieces;
}

/** What tells of a closing that has no date; "" where the date does. */
function closedInWords(by: ClosedAction["by"]): string {
  switch (by) {
    case "date":
      return "";
    case "open then":
      return "no completion date recorded; it was open at the last report";
    case "new":
      return "no completion date recorded; it is new since the last report";
    default:
      return `no completion date recorded; by the return of ${by.agency}, taken in on ${formatLong(by.takenOn)}`;
  }
}
