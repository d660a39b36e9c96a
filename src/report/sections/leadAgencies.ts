/** Section 5: the figures of each lead agency, those that need attention first. */
import type { AgencyFigures, Figures } from "../../summary/summary.types";
import type { Block, CellLink, TableColumn } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted, formatCount, lateInWords, nameBeside } from "../words";
import { ANCHORS } from "./anchors";
import { colourColumns, colourCounts } from "./rag";
import { figuresTable, type FiguresRow } from "./tables";

/** What actions that nobody leads are put under, and all together: no agency is called that. */
function namesOf({ analysis }: ReportContext): { readonly none: string; readonly all: string } {
  const agencies = analysis.summary.byAgency.map(({ agency }) => agency);
  return { none: nameBeside("No agency named", agencies), all: nameBeside("All agencies", agencies) };
}

/** Most overdue first; then what is oldest, red, amber and without an owner; then the name. */
function byAttention(a: AgencyFigures, b: AgencyFigures): number {
  return (
    b.overdue - a.overdue ||
    b.oldestOverdueDays - a.oldestOverdueDays ||
    b.rag.red - a.rag.red ||
    b.rag.amber - a.rag.amber ||
    b.noDateOrOwner - a.noDateOrOwner ||
    (a.agency < b.agency ? -1 : 1)
  );
}

export function leadAgencies(context: ReportContext): Block[] {
  const { summary } = context.analysis;
  if (summary.total === 0) return [];
  const agencies = [...summary.byAgency].sort(byAttention);
  return [
    { kind: "heading", level: 1, text: "Lead agencies" },
    { kind: "paragraph", look: "body", numbered: true, text: inWords(agencies) },
    ...(agencies.length > 1 ? [ragOfAgencies(context, agencies)] : []),
    ...attentionOfAgencies(context, agencies),
  ];
}

function inWords(agencies: readonly AgencyFigures[]): string {
  const unowned = agencies.find(({ agency }) => agency === "")?.total ?? 0;
  const named = agencies.filter(({ agency }) => agency !== "");
  const late = named.filter(({ overdue }) => overdue > 0).length;
  const order = agencies.length > 1 ? " Those that need attention come first." : "";
  if (named.length === 0) return `No action names a lead agency.${order}`;
  const unownedWords = unowned === 0 ? "" : `; ${counted(unowned, "action names", "actions name")} no agency`;
  return `${leadingWords(named.length, late)}${unownedWords}.${order}`;
}

function leadingWords(named: number, late: number): string {
  if (named === 1)
    return `One agency leads actions, and ${late === 0 ? "none of them is overdue" : "some of them are overdue"}`;
  const lead = `${formatCount(named)} agencies lead actions`;
  if (late === 0) return `${lead}, and none of them has any overdue`;
  if (late === named) return `${lead}, and all of them have some overdue`;
  return `${lead}, and ${formatCount(late)} of them ${late > 1 ? "have" : "has"} some overdue`;
}

/** Agency names lead to the list of all actions. */
function agencyLinks({ isOn }: ReportContext, agencies: readonly AgencyFigures[]): CellLink[] {
  if (!isOn("annex")) return [];
  return agencies.map((_, row) => ({ row, column: 1, target: { anchor: ANCHORS.annex }, tip: "To all actions" }));
}

/** Where blue stands for complete and nothing else, its column is that of complete; else complete has a column. */
function ragOfAgencies(context: ReportContext, agencies: readonly AgencyFigures[]): Block {
  const { summary, settings } = context.analysis;
  const { complete } = settings.preset;
  const names = namesOf(context);
  const label = context.labelOf(complete);
  const ownColumn = complete !== "blue";
  const colours = colourColumns(context, "count").map((column): TableColumn =>
    !ownColumn && column.heading === label ? { ...column, heading: `${label}: complete` } : column,
  );
  const rowOf = (name: string, figures: Figures): FiguresRow => ({
    first: figures.total,
    cells: [name, ...colourCounts(context, figures), ...(ownColumn ? [figures.complete] : [])],
  });
  return figuresTable(context, {
    name: "Lead_agencies",
    columns: [
      { heading: "Lead agency", holds: "text" },
      ...colours,
      ...(ownColumn ? [{ heading: completeHeading(context), holds: "count" } as const] : []),
    ],
    rows: agencies.map((figures) => rowOf(figures.agency || names.none, figures)),
    sum: rowOf(names.all, summary),
    links: agencyLinks(context, agencies),
  });
}

/** Headings of a table differ; a colour's word may be "Complete" where it stands for more than that. */
function completeHeading({ key }: ReportContext): string {
  return key.some(({ label }) => label.toLowerCase() === "complete") ? "All complete" : "Complete";
}

/** Agencies with something overdue, undated, unowned or due: a row of noughts tells nothing. */
function attentionOfAgencies(context: ReportContext, agencies: readonly AgencyFigures[]): Block[] {
  const { summary, settings } = context.analysis;
  const names = namesOf(context);
  const heading: Block = { kind: "heading", level: 2, text: "What is late, due or unplanned, by lead agency" };
  const open = agencies.filter(({ overdue, noDateOrOwner, dueSoon }) => overdue + noDateOrOwner + dueSoon > 0);
  const [only] = agencies;
  if (only !== undefined && agencies.length === 1 && open.length === 1) {
    const text = `Of its actions ${formatCount(only.overdue)} ${only.overdue === 1 ? "is" : "are"} overdue, ${formatCount(only.dueSoon)} due in the next three months, and ${formatCount(only.noDateOrOwner)} without date or owner.`;
    return [{ kind: "paragraph", look: "body", numbered: true, text }];
  }
  if (open.length === 0) {
    const text = "No agency has an action that is overdue, due in the next three months, or without date or owner.";
    return [heading, { kind: "paragraph", look: "body", numbered: true, text }];
  }
  const oldest = ({ oldestOverdueDays }: Figures): string =>
    oldestOverdueDays === 0 ? "none" : lateInWords(oldestOverdueDays, settings.asAt);
  const rowOf = (name: string, figures: Figures): FiguresRow => ({
    first: figures.overdue,
    cells: [name, oldest(figures), figures.noDateOrOwner, figures.dueSoon],
  });
  return [
    heading,
    figuresTable(context, {
      name: "Lead_agencies_attention",
      first: "Late",
      columns: [
        { heading: "Lead agency", holds: "text" },
        { heading: "Oldest overdue", holds: "text" },
        { heading: "No date or owner", holds: "count" },
        { heading: "Due in 3 months", holds: "count" },
      ],
      rows: open.map((figures) => rowOf(figures.agency || names.none, figures)),
      sum: rowOf(names.all, summary),
      links: agencyLinks(context, open),
    }),
  ];
}
