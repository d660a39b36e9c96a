/** Section 9: open actions that fall due in the next three months, the as-at date included, the earliest first. */
import { actionLabel, isOpen } from "../../plan/model";
import type { Block, Cell } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { isLatenessUnknown } from "../headline";
import { formatPeriod } from "../period";
import { counted } from "../words";
import {
  actionsWhere,
  colourCell,
  dateAsTyped,
  dueCell,
  ownerText,
  refLinks,
  updateAndReason,
  whatAndWhere,
  type ListedAction,
} from "./actionLists";
import { ANCHORS } from "./anchors";

const HEADING = { kind: "heading", level: 1, text: "Due in the next three months", anchor: ANCHORS.dueSoon } as const;

export function dueSoon(context: ReportContext): Block[] {
  const { from, to } = context.coming;
  const due = actionsWhere(context, ({ action }) => {
    const date = isOpen(action) ? context.dueBy(action) : null;
    return date !== null && date >= from && date <= to;
  });
  const days = formatPeriod(context.coming);
  if (due.length === 0) {
    const text = isLatenessUnknown(context.analysis.summary)
      ? `No open action has a date that can be read, so that nobody can tell whether one falls due from ${days}.`
      : `No open action falls due from ${days}.`;
    return [HEADING, { kind: "paragraph", look: "body", numbered: true, text }];
  }
  const dueOf = ({ action }: ListedAction): string => context.dueBy(action) ?? "";
  const earliestFirst = due.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
  return [
    HEADING,
    {
      kind: "paragraph",
      look: "body",
      numbered: true,
      text: `${counted(due.length, "open action falls", "open actions fall")} due from ${days}, the earliest first.`,
    },
    {
      kind: "table",
      type: "annex",
      name: "Due_in_three_months",
      columns: [
        { heading: "Ref", holds: "text" },
        { heading: "Action", holds: "text" },
        { heading: "Latest update", holds: "text" },
        { heading: "Lead agency", holds: "text" },
        { heading: "Date as typed", holds: "text" },
        { heading: "Due", holds: "date" },
        { heading: "Typed RAG", holds: "colour" },
        { heading: "RAG", holds: "colour" },
      ],
      rows: earliestFirst.map((listed) => dueRow(context, listed)),
      links: refLinks(context, earliestFirst),
      words: context.words,
      hasTotal: false,
      keepTogether: false,
      repeatHeader: false,
    },
  ];
}

function dueRow(context: ReportContext, listed: ListedAction): Cell[] {
  const { action, rating } = listed;
  return [
    actionLabel(action),
    whatAndWhere(context, listed),
    updateAndReason(context, listed),
    ownerText(context, listed),
    dateAsTyped(action),
    dueCell(context, action),
    colourCell(context, action.recordedRag),
    context.labelOf(rating.colour),
  ];
}
