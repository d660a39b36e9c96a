/** Section 7: every red action, the oldest first. */
import { formatLong } from "../../plan/dates/calendar";
import type { Block, Cell } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted } from "../words";
import { actionLabel } from "../../plan/model";
import { timesRedated } from "./redated";
import {
  actionsWhere,
  agencyText,
  dateCell,
  NO_DATE,
  NONE,
  reasonAndUpdate,
  refLinks,
  revisedDate,
  whatIsToBeDone,
  type ListedAction,
} from "./actionLists";
import { ANCHORS } from "./anchors";

const HEADING = { kind: "heading", level: 1, text: "Exceptions: red actions", anchor: ANCHORS.exceptions } as const;

export function exceptions(context: ReportContext): Block[] {
  const { settings, summary } = context.analysis;
  const { asAt } = settings;
  const red = actionsWhere(context, ({ rating }) => rating.colour === "red");
  if (red.length === 0) {
    const word = context.labelOf("red").toLowerCase();
    const text =
      summary.overdue === 0
        ? `No action is ${word} or overdue at ${formatLong(asAt)}.`
        : `No action is ${word} at ${formatLong(asAt)}; ${counted(summary.overdue, "overdue action is", "overdue actions are")} not yet.`;
    return [HEADING, { kind: "paragraph", look: "body", numbered: true, text }];
  }
  const oldestFirst = red.sort((a, b) => b.rating.daysOverdue - a.rating.daysOverdue);
  return [
    HEADING,
    {
      kind: "paragraph",
      look: "body",
      numbered: true,
      text:
        `${counted(red.length, "action is", "actions are")} ${context.labelOf("red").toLowerCase()} at ${formatLong(asAt)}, ` +
        "the oldest first. The ref leads to the action's row in the tracker.",
    },
    {
      kind: "table",
      type: "annex",
      name: "Exceptions",
      columns: [
        { heading: "Ref", holds: "text" },
        { heading: "Action", holds: "text" },
        { heading: "Lead agency", holds: "text" },
        { heading: "Original date", holds: "date" },
        { heading: "Revised date", holds: "date" },
        { heading: "Days late", holds: "count" },
        { heading: "Times re-dated", holds: "count" },
        { heading: "Reason and latest update", holds: "text" },
      ],
      rows: oldestFirst.map((listed) => exceptionRow(context, listed)),
      links: refLinks(context, oldestFirst),
      words: context.words,
      hasTotal: false,
      keepTogether: false,
      repeatHeader: false,
    },
  ];
}

function exceptionRow(context: ReportContext, listed: ListedAction): Cell[] {
  const { action, rating } = listed;
  const revised = revisedDate(action);
  return [
    actionLabel(action),
    whatIsToBeDone(action),
    agencyText(listed),
    dateCell(context, action.target.date, NO_DATE),
    dateCell(context, revised, NONE),
    rating.daysOverdue,
    timesRedated(action, context.pasts[listed.at]),
    reasonAndUpdate(context, listed),
  ];
}
