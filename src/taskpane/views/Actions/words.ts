/** The words of the list of actions. */
import type { DateProblem, Precision } from "../../../plan/model";
import { counted, formatCount } from "../../../report/words";
import type { ActionKind, ActionsShown } from "../../store/state";

const kinds: Readonly<Record<ActionKind, string>> = {
  overdue: "Overdue",
  soon: "Due in the next three months",
  later: "Due later",
  noDate: "No date",
  noDateOrOwner: "No date or owner",
  complete: "Complete",
  withdrawn: "Withdrawn",
};

const precisions: Readonly<Record<Precision, string>> = {
  day: "",
  month: "the last day of the month",
  quarter: "the last day of the quarter",
  season: "the last day of the season",
  year: "the last day of the year",
  none: "",
};

const dateProblems: Readonly<Record<DateProblem, string>> = {
  "not-a-date": "not a date",
  "no-year": "no year is given",
  "implausible-year": "the year cannot be right",
  "needs-publication-date": "counted from publication, whose date is not known",
};

const sorts: Readonly<Record<ActionsShown["sort"], string>> = {
  sheet: "As in the sheet",
  due: "Earliest date first",
  rating: "Most urgent first",
  agency: "Lead agency",
};

const groups: Readonly<Record<ActionsShown["group"], string>> = {
  none: "No groups",
  rating: "By rating",
  agency: "By agency",
  section: "By section",
};

export const words = {
  kinds,
  sorts,
  groups,
  search: "Find",
  searchHint: "Words in the action, agency, progress …",
  colour: "Rating",
  agency: "Lead agency",
  officer: "Lead officer",
  section: "Section",
  kind: "State",
  sort: "Sort",
  group: "Group",
  any: "All",
  more: "More filters",
  clear: "Clear filters",
  copy: "Copy as a table",
  count: (shown: number, all: number) =>
    shown === all ? counted(all, "action") : `${formatCount(shown)} of ${counted(all, "action")}`,
  none: "No action fits these filters.",
  noneYet: "There are no actions in the plan yet.",
  list: "Actions",
  typed: (word: string) => `typed: ${word}`,
  typedNothing: "nothing typed",
  target: "Target",
  revised: "Revised",
  completed: "Completed",
  dateRead: (typed: string, read: string, precision: Precision) =>
    precisions[precision] === "" ? `${typed} → ${read}` : `${typed} → ${read}, ${precisions[precision]}`,
  dateNotRead: (typed: string, why: DateProblem | null) =>
    typed === "" ? "none given" : `${typed} → ${why === null ? "no date" : dateProblems[why]}`,
  ongoing: "ongoing",
} as const;
