/** The texts of "Since last time", in plain words: loaded with the view. */
import { formatLong } from "../../../plan/dates/calendar";
import type { IsoDate } from "../../../plan/model";
import { counted } from "../../../report/words";
import type { ChangeKind } from "./changes";

const kinds: Readonly<Record<ChangeKind, string>> = {
  completed: "Completed",
  withdrawn: "Withdrawn",
  reopened: "Reopened",
  added: "Added, and open",
  addedClosed: "Added, and closed already",
  gone: "Not in the tracker any more",
  worsened: "▼ Worse rating",
  improved: "▲ Better rating",
  newlyOverdue: "▼ Newly overdue",
  stillOverdue: "● Overdue at two reports or more",
  redated: "● Open, with another date",
};

export const words = {
  title: "Since last time",
  looking: "Looking for earlier reports",
  showing: "Going to the history",
  deleting: "Deleting the history",
  deleted: "The history was deleted.",
  none: "There is no earlier report to compare with. Each board report that is written keeps what the next one needs.",
  noneEarlier: (asAt: IsoDate) =>
    `No report of a month before ${formatLong(asAt)} is kept, so that there is nothing to compare with yet.`,
  noPlan: "No action plan was found.",
  compareWith: "Compare with the report as at",
  ledger: (then: number, since: IsoDate, now: number, asAt: IsoDate) =>
    `Open at ${formatLong(since)}: ${counted(then, "action")}. Open at ${formatLong(asAt)}: ${counted(now, "action")}.`,
  kinds,
  group: (kind: ChangeKind, count: number) => `${kinds[kind]}: ${count}`,
  nothing: "Nothing has changed.",
  otherRules:
    "Ratings are not compared: that report rated by other rules. By them other actions may have been overdue, too.",
  byText: "matched by text",
  byNumber: "matched by number, its words are others",
  dates: (from: IsoDate, to: IsoDate) => `${formatLong(from)} → ${formatLong(to)}`,
  reports: (count: number) => `at ${count} reports`,
  toRow: (label: string) => `${label}: to its row`,
  typed: "RAG columns of earlier quarters",
  typedHint: "As they were typed in the tracker; the report lists them, too.",
  history: "The history",
  kept: (sheet: string, isHidden: boolean, reports: number) =>
    `${counted(reports, "report")} kept on the ${isHidden ? "hidden sheet" : "sheet"} “${sheet}”: dates, states and ratings, no texts and no names.`,
  unread: (rows: number) => `${counted(rows, "row")} of it could not be made out.`,
  show: "Show it",
  goTo: "Go to it",
  delete: "Delete it",
  reallyDelete: "Delete for good",
  keep: "Keep it",
  deleteHint: "The next report will have nothing to compare with. Excel cannot undo this.",
} as const;
