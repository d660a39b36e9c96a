/** What stands on the annex: the plan in full as one table, one row an action; then what of the tracker is not in the report. */
import { formatLong } from "../../plan/dates/calendar";
import { FIELDS, type Field } from "../../plan/model";
import type { Block, Cell, ColumnHolds, TableBlock } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { actionsWhere, refLinks, type ListedAction } from "../sections/actionLists";
import { ANCHORS } from "../sections/anchors";
import { kindsOf, linksToPlaces, placesInWords, titleOfKind, type FindingKind } from "../sections/findingKinds";
import { capitalised, counted, formatCount, listed } from "../words";
import { annexColumns, type ChosenColumns } from "./annexColumns";

/** Refs of so many actions link to the tracker: links are set cell by cell, and more of them would keep Excel busy. */
const MOST_LINKED = 400;

export const PLAN_IN_FULL = "Plan_in_full";

export function annexBlocks(context: ReportContext): Block[] {
  const actions = actionsWhere(context, () => true);
  const chosen = annexColumns(context);
  return [
    {
      kind: "title",
      title: "Annex: the plan in full",
      lines: [aboutIt(context), linksSaid(context, actions)].filter((line) => line !== ""),
    },
    { kind: "heading", level: 1, text: "Every action", anchor: ANCHORS.annex },
    ...(actions.length === 0
      ? [note("The plan holds no actions.")]
      : [note(howToRead(context, actions, chosen)), planTable(context, actions, chosen)]),
    ...notUsed(context),
    ...findingsByKind(context, chosen),
  ];
}

/** All kinds of findings, with the ids of their checks; the paper has the gravest. */
function findingsByKind(context: ReportContext, { columns: inAnnex }: ChosenColumns): Block[] {
  const { findings } = context.analysis;
  if (findings.length === 0 || !context.isOn("dataQuality")) return [];
  const kinds = kindsOf(findings);
  const short: readonly Column[] = [
    { heading: "Severity", holds: "text", cell: ({ severity }) => capitalised(severity) },
    { heading: "Findings", holds: "count", cell: (kind) => kind.findings.length },
  ];
  // Long texts stand in the wide columns of the table above: those of the recommendation and what comes next.
  const before = inAnnex.findIndex(({ heading }) => heading === "Recommendation") - 1;
  const columns: readonly Column[] = [
    { heading: "Check", holds: "text", cell: ({ check }) => check },
    ...short.slice(0, Math.max(0, before)),
    { heading: "What was found", holds: "text", cell: (kind) => titleOfKind(context, kind) },
    { heading: "Where", holds: "text", cell: (kind) => placesInWords(context, kind) },
    ...short.slice(Math.max(0, before)),
  ];
  return [
    { kind: "heading", level: 1, text: "Findings by kind" },
    {
      kind: "table",
      type: "annex",
      name: "All_findings_by_kind",
      columns: columns.map(({ heading, holds }) => ({ heading, holds })),
      rows: kinds.map((kind) => columns.map(({ cell }) => cell(kind))),
      links: linksToPlaces(
        kinds,
        columns.findIndex(({ heading }) => heading === "Where"),
      ),
      words: context.words,
      hasTotal: false,
      keepTogether: false,
      repeatHeader: false,
    },
  ];
}

/** A column of the findings. */
interface Column {
  readonly heading: string;
  readonly holds: ColumnHolds;
  readonly cell: (kind: FindingKind) => Cell;
}

const note = (text: string): Block => ({ kind: "paragraph", look: "note", numbered: false, text });

function aboutIt({ analysis, planNames }: ReportContext): string {
  const names = planNames.length === 0 ? "No plan" : planNames.join("; ");
  return `${names} · as at ${formatLong(analysis.settings.asAt)}`;
}

function linksSaid({ options }: ReportContext, { length }: readonly ListedAction[]): string {
  if (!options.linksToTracker || length === 0) return "";
  return length <= MOST_LINKED
    ? "A ref in blue leads to its row in the tracker."
    : `The refs of the first ${MOST_LINKED} of ${formatCount(length)} actions lead to their rows in the tracker; the last column names the row of each.`;
}

function howToRead({ coming }: ReportContext, { length }: readonly ListedAction[], { without }: ChosenColumns): string {
  const sentences = [
    `${counted(length, "action")}, a row each; the figures of the report are counted from these rows.`,
    "Overdue: “Days late” is more than 0.",
    `Due in the next three months: open, with a “Date now” from ${formatLong(coming.from)} to ${formatLong(coming.to)}.`,
    ...(without.length === 0
      ? []
      : [
          `The tracker has nothing for ${listed(without.map((heading) => `“${heading}”`))}, so ${without.length === 1 ? "that column is" : "those columns are"} left out.`,
        ]),
  ];
  return sentences.join(" ");
}

function planTable(context: ReportContext, actions: readonly ListedAction[], { columns }: ChosenColumns): TableBlock {
  return {
    kind: "table",
    type: "annex",
    name: PLAN_IN_FULL,
    columns: columns.map(({ heading, holds }) => ({ heading, holds })),
    rows: rowsOf(context, actions, columns),
    links: refLinks(context, actions.slice(0, MOST_LINKED)),
    words: context.words,
    hasTotal: false,
    keepTogether: false,
    repeatHeader: true,
    tooLong: "shorten",
  };
}

/** A row an action. In plain loops, because there may be thousands. */
function rowsOf(
  context: ReportContext,
  actions: readonly ListedAction[],
  columns: ChosenColumns["columns"],
): readonly (readonly Cell[])[] {
  const cells = columns.map(({ cell }) => cell);
  const rows: Cell[][] = [];
  for (const one of actions) {
    const row: Cell[] = [];
    for (const cell of cells) row.push(cell(context, one));
    rows.push(row);
  }
  return rows;
}

/** Fields that no column of the annex holds, in words. */
const FIELD_WORDS: Readonly<Partial<Record<Field, string>>> = {
  response: "the response to the recommendation",
  scope: "the scope",
  milestones: "milestones, which are planned",
  start: "the start date",
  expectedOutcome: "the outcome that is aimed at",
};

/** Columns that the tracker has and the annex does not: those that were read for something else, and those that were not read. */
function notUsed({ analysis, planNames }: ReportContext): Block[] {
  const heading: Block = {
    kind: "heading",
    level: 1,
    text: "Columns of the tracker that are not in this annex",
    startsPage: true,
  };
  const sentences = analysis.plans.flatMap(({ plan }, at) => {
    const where = planNames.length > 1 ? ` of ${planNames[at] ?? ""}` : "";
    const said = (column: string, title: string, why: string): string =>
      `Column ${column}${where}, “${oneLine(title) || "no heading"}”: ${why}.`;
    const read = FIELDS.filter((field) => FIELD_WORDS[field] !== undefined && plan.columns[field] !== undefined).map(
      (field) => said(plan.columns[field] ?? "", plan.headings[field] ?? "", `read as ${FIELD_WORDS[field] ?? field}`),
    );
    const unread = plan.reading.columns
      .filter(({ field, unusedTexts }) => field === null && unusedTexts > 0)
      .map(({ column, heading: title, unusedTexts }) =>
        said(column, title, `not read, ${counted(unusedTexts, "cell")} with text`),
      );
    return [...read, ...unread];
  });
  const none = "None: every column with text is in it.";
  return [heading, ...(sentences.length === 0 ? [none] : sentences).map(note)];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
