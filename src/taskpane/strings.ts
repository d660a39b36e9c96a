/** All texts of the pane, in plain words. Nothing here knows how they are shown. */
import type { Analysis } from "../analysis/analysis.types";
import type { Severity } from "../checks/finding";
import type { LeftOutSheet, NotTold } from "../plan/cells";
import type { DateProblem, Field, Precision, State } from "../plan/model";
import { counted, formatCount } from "../report/words";
import type { CompletionPart } from "../summary/completionParts";
import type { ActionKind, ActionsShown, FindingsShown, ViewId } from "./store/state";

const views: Readonly<Record<ViewId, string>> = {
  overview: "Overview",
  reading: "Reading",
  actions: "Actions",
  findings: "Findings",
  since: "Changes",
  report: "Report",
};

const fields: Readonly<Record<Field, string>> = {
  ref: "Number (ref)",
  section: "Section",
  recommendation: "Recommendation",
  response: "Response",
  scope: "Scope",
  action: "Action",
  leadAgency: "Lead agency",
  leadOfficer: "Lead officer",
  milestones: "Milestones",
  start: "Start date",
  target: "Target date",
  revised: "Revised date",
  completed: "Completion date",
  progress: "Progress",
  outcome: "Outcome",
  expectedOutcome: "Expected outcome",
  evidence: "Evidence",
  verified: "Sign-off",
  status: "Status",
  rag: "RAG",
};

const PARTS: Readonly<Record<CompletionPart["part"], string>> = {
  outcome: "with an outcome stated",
  evidence: "with evidence",
  verified: "verified",
};

/** "25 of 38 with an outcome stated": never added up with another part. */
const completedPart = ({ part, count, of }: CompletionPart): string =>
  `${formatCount(count)} of ${formatCount(of)} ${PARTS[part]}`;

const states: Readonly<Record<State, string>> = {
  complete: "Complete",
  "in-progress": "In progress",
  "not-started": "Not started",
  withdrawn: "Withdrawn",
  unknown: "Not known",
};

const severities: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: "error", many: "errors" },
  warning: { one: "warning", many: "warnings" },
  advice: { one: "piece of advice", many: "pieces of advice" },
};

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

const leftOut: Readonly<Record<LeftOutSheet["why"] | "no plan", string>> = {
  hidden: "hidden",
  empty: "empty",
  "our own report": "a board report",
  "too wide": "too many columns",
  refused: "Excel does not let it be read",
  "no plan": "no headings of a plan",
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

const findingsBy: Readonly<Record<FindingsShown["by"], string>> = {
  check: "By kind",
  agency: "By lead agency",
  section: "By section",
  row: "By row",
};

export const text = {
  name: "Action plan",
  views,
  fields,
  states,
  severities,
  heading: (view: string) => `Action plan: ${view}`,
  forgotten: (sheet: string) => `What you said of “${sheet}” is forgotten.`,
  accepted: "Accepted. It counts no more.",
  acceptedNoMore: "It counts again.",
  fixNotKept: "This pane will not offer to put them back later.",
  allForgotten: "All that was kept in this workbook is forgotten.",
  viewsLabel: "Parts of the pane",
  viewFailed: "This view could not be shown. The workbook is as it was.",
  openAgain: "Open the pane again",
  loadingView: "Loading…",
  noAgency: "No lead agency",
  noSection: "No section",

  work: {
    opening: "Opening the workbook",
    reading: "Reading the workbook",
    rereading: "Reading what changed",
    writing: "Writing the report",
    remembering: "Finishing",
    reverting: "Taking the report away",
    fixing: "Changing cells",
    puttingBack: "Putting cells back",
    inserting: "Adding the template",
    going: "Going there",
    waiting: "Waiting for Excel. If a cell is being edited, press Enter or Esc there.",
    cancel: "Cancel",
    percent: (share: number) => `${Math.round(share * 100)}%`,
  },

  problem: {
    unknown: "Something went wrong. Try again; if it happens again, copy the details for whoever helps you.",
    again: "If it happens again, copy the details for whoever helps you.",
    copy: "Copy details",
    copied: "Copied",
    copyHint: "The details name places in the program only. They hold nothing of the plan.",
    dismiss: "Close",
    readAgain: "Read again",
    replace: "Replace that report",
    keep: "Keep it",
    replacing:
      "Excel cannot undo replacing it: “Revert last run” then takes the new report away, and does not bring the old one back.",
    notTold: {
      "our reports":
        "Excel did not tell which sheets are board reports written here, so one may be counted as a plan. Perhaps another workbook is in front: come back to this one, and it is read again.",
      "the date system":
        "Excel did not tell how it counts days. They are counted from 1900, as in nearly every workbook.",
    } satisfies Record<NotTold, string>,
    noExcel: "Open this in Excel: on the Home tab, choose Action plan.",
    tooOld: "This version of Excel is too old. Excel 2021 or later, Microsoft 365 or Excel on the web is needed.",
  },

  command: {
    unsaid: "The board report was not written. Choose Action plan on the Home tab to see why.",
    openPane: "Choose Action plan on the Home tab to say which columns hold what.",
    replace: "To replace it, choose Action plan on the Home tab, then Write board report.",
  },

  overview: {
    plansFound: (count: number) => (count === 1 ? "Plan" : `${formatCount(count)} sheets with plans`),
    sheetLine: (actions: number) => counted(actions, "action"),
    onSheet: (sheet: string) => `on the sheet “${sheet}”`,
    choose: "Sheets to count",
    lastSheet: "At least one sheet is counted",
    others: (count: number) => (count === 1 ? "1 other sheet" : `${formatCount(count)} other sheets`),
    otherSheet: (sheet: string, why: LeftOutSheet["why"] | "no plan") => `“${sheet}”: ${leftOut[why]}`,
    asAt: "As at",
    today: "Today",
    quarterEnds: "Quarter ends",
    preset: "What the colours mean",
    figures: "Figures",
    tiles: {
      total: "Actions",
      complete: "Complete",
      overdue: "Overdue",
      dueSoon: "Due in the next three months",
      noDateOrOwner: "No date or owner",
      findings: "Findings",
    },
    completed: (parts: readonly CompletionPart[]) => parts.map(completedPart).join("; "),
    withdrawn: (count: number) => `${formatCount(count)} withdrawn`,
    oldest: (days: number) => `oldest ${counted(days, "day")}`,
    errors: (count: number) => counted(count, "error"),
    rating: "Rating",
    barLabel: (parts: string) => `Actions by rating: ${parts}`,
    findings: (count: number) => (count === 0 ? "No findings" : `See ${counted(count, "finding")}`),
    reread: "Read the workbook again",
    readNotice: (analysis: Analysis | null) =>
      analysis === null || analysis.plans.length === 0
        ? "No action plan was found."
        : `${counted(analysis.summary.total, "action")} read, ${counted(analysis.findings.length, "finding")}.`,
    changedNotice: (before: Analysis | null, after: Analysis | null) =>
      before?.findings.length === after?.findings.length && before?.summary.total === after?.summary.total
        ? "Up to date with the sheet."
        : `Now ${counted(after?.summary.total ?? 0, "action")}, ${counted(after?.findings.length ?? 0, "finding")}.`,
    insertedNotice: (sheet: string) => `The sheet “${sheet}” was added.`,
    noPlan: "No action plan found",
    lookedFor:
      "A plan has a row of headings with a recommendation or an action column, and a target date or a status column.",
    lookedAt: "Looked at",
    mapColumns: "Map columns",
    mapHint: "The plan is there, with other headings",
    howRead: "How this was read",
    putRight: "Put it right",
    putRightThat: (sentence: string) => `Put it right: ${sentence}`,
    doubts: "What was not understood",
    doubtOnSheet: (sheet: string, sentence: string) => `“${sheet}”: ${sentence}`,
    moreDoubts: (count: number) => `${formatCount(count)} more`,
    inDoubt: "in doubt",
    insertTemplate: "Insert a template",
    templateHint: "Adds a sheet with the usual headings",
  },

  actions: {
    kinds,
    sorts,
    groups,
    search: "Find",
    searchHint: "Words in the action, agency, progress …",
    colour: "Rating",
    agency: "Lead agency",
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
    differs: "differs from the typed one",
    row: (row: number) => `row ${row}`,
    goTo: (label: string) => `Go to ${label} in the sheet`,
    noText: "(no action)",
    target: "Target",
    revised: "Revised",
    completed: "Completed",
    dateRead: (typed: string, read: string, precision: Precision) =>
      precisions[precision] === "" ? `${typed} → ${read}` : `${typed} → ${read}, ${precisions[precision]}`,
    dateNotRead: (typed: string, why: DateProblem | null) =>
      typed === "" ? "none given" : `${typed} → ${why === null ? "no date" : dateProblems[why]}`,
    ongoing: "ongoing",
  },

  findings: {
    by: findingsBy,
    group: "Group",
    severity: "Show",
    all: "All",
    countsLabel: "Findings by weight",
    severityCount: (severity: Severity, count: number) =>
      `${formatCount(count)} ${count === 1 ? severities[severity].one : severities[severity].many}`,
    severityWord: { error: "Error", warning: "Warning", advice: "Advice" },
    none: "Nothing to put right.",
    noneShown: "None of this weight.",
    place: (sheet: string, cell: string) => `${sheet}, ${cell}`,
    showMore: (count: number) => `Show ${formatCount(count)} more`,
  },

  report: {
    write: "Write board report",
    writtenNotice: (sheet: string) => `The report was written on the sheet “${sheet}”.`,
    nothingWritten: "Nothing was written.",
    writtenButNotKept: (sheet: string) =>
      `The report was written on the sheet “${sheet}”, but this pane will not offer “Revert last run” for it later.`,
    revertedNotice: (sheet: string) => `The report on the sheet “${sheet}” was taken away.`,
  },
} as const;
