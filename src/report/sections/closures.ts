/** Section 8: what was closed since the last report, for the Board to sign off: with its outcome and evidence. */
import { formatLong } from "../../plan/dates/calendar";
import { actionLabel } from "../../plan/model";
import type { Block, Cell, Pieces } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { formatPeriod } from "../period";
import { counted, shortened } from "../words";
import {
  actionsWhere,
  addLabelled,
  agencyText,
  colourCell,
  dateCell,
  NO_DATE,
  refLinks,
  whatIsToBeDone,
  type ListedAction,
} from "./actionLists";
import { ANCHORS } from "./anchors";

const HEADING = { kind: "heading", level: 1, text: "Closures for sign-off", anchor: ANCHORS.closures } as const;

/** The plan in full has all of it. */
const LONGEST_OUTCOME = 220;
const LONGEST_EVIDENCE = 140;

/** "3 actions were completed since the last report, of 31 March 2026." */
export function closuresInWords(context: ReportContext, count: number): string {
  const since =
    context.movement === null
      ? `from ${formatPeriod(context.period)}, by their completion dates`
      : `since the last report, of ${formatLong(context.movement.since)}`;
  return count === 0
    ? `No action was completed ${since}.`
    : `${counted(count, "action was", "actions were")} completed ${since}.`;
}

export function closures(context: ReportContext): Block[] {
  if (context.analysis.summary.total === 0) return [];
  const closed = closedSince(context);
  const said = closuresInWords(context, closed.length);
  if (closed.length === 0) return [HEADING, { kind: "paragraph", look: "body", numbered: true, text: said }];
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
        { heading: "Lead agency", holds: "text" },
        { heading: "Due", holds: "date" },
        { heading: "Completed", holds: "date" },
        { heading: "Typed RAG", holds: "colour" },
        { heading: "RAG", holds: "colour" },
        { heading: "Outcome and evidence", holds: "text" },
      ],
      rows: closed.map((listed) => closureRow(context, listed)),
      links: refLinks(context, closed),
      words: context.words,
      hasTotal: false,
      keepTogether: false,
      repeatHeader: false,
    },
  ];
}

/** Against the last report; without one, by the completion dates in the period. */
export function closedSince(context: ReportContext): ListedAction[] {
  const { movement, period } = context;
  if (movement === null) {
    return actionsWhere(context, ({ action }) => {
      const on = action.status.state === "complete" ? (action.completed?.date ?? null) : null;
      return on !== null && on >= period.from && on <= period.to;
    });
  }
  const places = new Set([...movement.completed, ...movement.addedClosed].map(({ at }) => at));
  return actionsWhere(context, ({ action }) => action.status.state === "complete").filter(({ at }) => places.has(at));
}

function closureRow(context: ReportContext, listed: ListedAction): Cell[] {
  const { action, rating } = listed;
  return [
    actionLabel(action),
    whatIsToBeDone(action),
    agencyText(listed),
    dateCell(context, context.dueBy(action), NO_DATE),
    dateCell(context, action.completed?.date, "no date"),
    colourCell(context, action.recordedRag),
    context.labelOf(rating.colour),
    outcomeAndEvidence(listed),
  ];
}

/** What is not recorded is said: that is what a sign-off is about. */
function outcomeAndEvidence({ action }: ListedAction): Pieces {
  const pieces: string[] = [];
  addLabelled(pieces, "Outcome: ", shortened(action.outcome || "none recorded", LONGEST_OUTCOME));
  addLabelled(pieces, "Evidence: ", shortened(action.evidence || "none recorded", LONGEST_EVIDENCE));
  addLabelled(pieces, "Signed off: ", shortened(action.verified, LONGEST_EVIDENCE));
  return pieces;
}
