/** Section 6: every red action, the oldest first. */
import { daysBetween, formatLong } from "../../plan/dates/calendar";
import { newDateSaid } from "../../checks/wording/newDateSaid";
import { actionLabel, controllingDate, type Action, type Plan } from "../../plan/model";
import type { Block, Cell } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { isLatenessUnknown } from "../headline";
import { counted, formatCount, sentence } from "../words";
import {
  actionsWhere,
  dateCell,
  latestUpdateOf,
  NO_DATE,
  ownerText,
  isWhyLateSaid,
  officerBeside,
  overdueActions,
  readsAsDone,
  refLinks,
  whatAndWhere,
  type ListedAction,
} from "./actionLists";
import { ANCHORS } from "./anchors";
import { timesRedated } from "./redated";

const headingOf = ({ labelOf }: ReportContext): Block => ({
  kind: "heading",
  level: 1,
  text: `Exceptions: ${labelOf("red").toLowerCase()} actions`,
  anchor: ANCHORS.exceptions,
});

export function exceptions(context: ReportContext): Block[] {
  const { asAt } = context.analysis.settings;
  const red = actionsWhere(context, ({ rating }) => rating.colour === "red");
  const word = context.labelOf("red").toLowerCase();
  const others = notInTheList(context, word);
  if (red.length === 0) {
    const isUnknown = isLatenessUnknown(context.analysis.summary);
    const none = others === "" && !isUnknown ? `No action is ${word} or overdue` : `No action is ${word}`;
    const unknown = isUnknown
      ? " Whether one is overdue, nobody can tell: none that is open has a date that can be read."
      : "";
    const text = `${none} at ${formatLong(asAt)}.${others}${unknown}`;
    return [headingOf(context), { kind: "paragraph", look: "body", numbered: true, text }];
  }
  const oldestFirst = red.sort((a, b) => b.rating.daysOverdue - a.rating.daysOverdue);
  return [
    headingOf(context),
    { kind: "paragraph", look: "body", numbered: true, text: inWords(context, oldestFirst, word) + others },
    {
      kind: "table",
      type: "annex",
      name: "Exceptions",
      columns: [
        { heading: "Ref", holds: "text" },
        { heading: "Action", holds: "text" },
        { heading: "Latest update, and what is asked", holds: "text" },
        { heading: "Lead agency", holds: "text" },
        { heading: "Original date", holds: "date" },
        { heading: "Date now", holds: "date" },
        { heading: "Late by", holds: "text" },
        { heading: "Times re-dated", holds: "count" },
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

function inWords(context: ReportContext, red: readonly ListedAction[], word: string): string {
  const { analysis, options } = context;
  const done = red.filter((one) => readsAsDone(context, one)).length;
  const asDone = done === 0 ? "" : ` ${formatCount(done)} of them ${done === 1 ? "reads" : "read"} as done.`;
  const links = options.linksToTracker ? " A ref in blue leads to its row in the tracker." : "";
  const order = red.length === 1 ? "" : ", the oldest first";
  return `${counted(red.length, "action is", "actions are")} ${word} at ${formatLong(analysis.settings.asAt)}${order}.${asDone}${links}`;
}

/** Where the rules rate otherwise than by lateness alone, the list is not that of the overdue actions, and that is said. */
function notInTheList(context: ReportContext, word: string): string {
  const others = overdueActions(context).filter(({ rating }) => rating.colour !== "red").length;
  if (others === 0) return "";
  return ` ${counted(others, "other action is", "other actions are")} overdue and by these rules not ${word}, so not in this list.`;
}

function exceptionRow(context: ReportContext, listed: ListedAction): Cell[] {
  const { action, rating } = listed;
  const { daysOverdue } = rating;
  return [
    actionLabel(action),
    whatAndWhere(context, listed),
    updateAndAsked(context, listed),
    ownerText(context, listed),
    dateCell(context, action.target.date, NO_DATE),
    dateCell(context, controllingDate(action), NO_DATE),
    daysOverdue === 0 ? "not late" : lateByBothDates(context, listed),
    timesRedated(action, context.pasts[listed.at]),
  ];
}

/** "81 days", and where it was given another date "81 days; 234 days from the first date". */
function lateByBothDates({ analysis, lateBy }: ReportContext, { action, rating }: ListedAction): string {
  const { asAt } = analysis.settings;
  const first = action.target.date;
  const late = lateBy(rating.daysOverdue);
  const sinceFirst = first === null ? 0 : daysBetween(first, asAt);
  return sinceFirst > rating.daysOverdue ? `${late}; ${lateBy(sinceFirst)} from the first date` : late;
}

/** The latest update; how often it was overdue before; and what is asked of the owner. */
function updateAndAsked(context: ReportContext, listed: ListedAction): string {
  const reports = context.pasts[listed.at]?.reportsOverdue ?? 0;
  const officer = officerBeside(context, listed);
  const by = officer === "" ? "" : ` (${officer})`;
  const before = reports > 1 ? ` Overdue at ${formatCount(reports)} reports in a row.` : "";
  return [
    before === "" ? latestUpdateOf(listed.action) : sentence(latestUpdateOf(listed.action)) + before,
    ...completedLaterInWords(listed.action),
    readsAsDone(context, listed)
      ? `Reads as done${by}: record it so, or say what is left.`
      : `Asked${by}: ${asked(context, listed)}`,
  ].join("\n");
}

/** Why an action that the tracker has as complete stands among those that are late; nothing of others. */
function completedLaterInWords({ status, completed }: Action): string[] {
  if (!status.completedLater) return [];
  const on = completed?.date == null ? "" : ` on ${formatLong(completed.date)}`;
  return [`Recorded as complete${on}, after the as-at date: counted as open.`];
}

/**
 * What is asked of an owner; a new date that is asked for or agreed already need only be put where dates stand, and what stands in the way
 * is asked where it is not said.
 */
function asked(context: ReportContext, listed: ListedAction): string {
  const { analysis } = context;
  const { action, plan } = listed;
  const { progress, outcome, status } = action;
  if (status.completedLater) return "whether that day is right.";
  const { asAt } = analysis.settings;
  for (const text of [progress, outcome, status.text]) {
    const said = text === "" ? null : newDateSaid(text, asAt);
    if (said === null || said.date === controllingDate(action)) continue;
    const where = intoItsColumn(analysis.plans[plan]?.plan);
    return said.isAskedFor
      ? `that the date sought, ${said.words}, be put ${where} once it is agreed.`
      : `that the new date, ${said.words}, be put ${where}.`;
  }
  if (isWhyLateSaid(context, listed)) return "a new date.";
  return progress === "" ? NOTHING_SAID : "what stands in the way, and a new date.";
}

const NOTHING_SAID = "what has been done, and a date for the rest.";

/** In the user's words: "into “Revised date”", or beside the first date where the plan has no column for another. */
function intoItsColumn(plan: Pick<Plan, "headings"> | undefined): string {
  const { revised, target } = plan?.headings ?? {};
  if (revised !== undefined) return `into “${onOneLine(revised)}”`;
  return target === undefined ? "into the plan" : `beside the first date, in “${onOneLine(target)}”`;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
