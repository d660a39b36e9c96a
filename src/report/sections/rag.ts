/** Sections 4 and 10: RAG by plan and by section, each count with its share beside it. */
import type { Figures } from "../../summary/summary.types";
import type { Block, TableColumn } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { quote } from "../../checks/wording/quote";
import { printedShares } from "../shares";
import { capitalised, formatCount, nameBeside } from "../words";
import { mostUrgent, type Named } from "./byAttention";
import { placeOfComplete } from "./ragKey";
import { figuresTable, type FiguresRow } from "./tables";

export const RAG_BY_PLAN = "RAG_by_plan";
export const RAG_BY_SECTION = "RAG_by_section";

/** More sections than these have a table of their own further on: page 1 has no room for it. */
const MOST_ON_PAGE_1 = 6;
/** More bars than this cannot be told apart in the space beside the tiles. */
const MOST_BARS = 10;

/** Columns of the colours in the key's order; the headings carry the colours. */
function colourColumns({ key, fills }: ReportContext): TableColumn[] {
  return key.map(({ colour, label }) => ({ heading: label, holds: "count", fill: fills[colour] }));
}

/** Counts of the colours in the key's order. */
function colourCounts({ key }: ReportContext, { rag }: Pick<Figures, "rag">): number[] {
  return key.map(({ colour }) => rag[colour]);
}

/** Rows of counts and what each column counts; `alone` is the column whose share is also told by itself, -1 where none is. */
interface Counted {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly alone: number;
}

function countedByColour(context: ReportContext, rows: readonly Pick<Figures, "rag">[]): Counted {
  return {
    labels: context.key.map(({ label }) => label),
    rows: rows.map((figures) => colourCounts(context, figures)),
    alone: placeOfComplete(context),
  };
}

/** Of each row what its parts are of it, in words: "Blue 29%, amber 14%, green 57%". Rows are rounded alike. */
export function sharesInWords(counts: Counted): string[] {
  return partsInWords(counts, ({ label, share }) => `${label} ${share}`);
}

/** The same by colour with the counts before the shares: "Red 2 (50%), blue 2 (50%)". */
export function countsAndShares(context: ReportContext, rows: readonly Pick<Figures, "rag">[]): string[] {
  return partsInWords(
    countedByColour(context, rows),
    ({ label, count, share }) => `${label} ${formatCount(count)} (${share})`,
  );
}

interface Part {
  readonly label: string;
  readonly count: number;
  readonly share: string;
}

function partsInWords({ labels, rows, alone }: Counted, say: (part: Part) => string): string[] {
  const { rows: shares, decimals } = printedShares(rows, alone);
  return rows.map((row, at) => {
    const parts = labels.flatMap((label, column) => {
      const count = row[column] ?? 0;
      const share = `${(100 * (shares[at]?.[column] ?? 0)).toFixed(decimals)}%`;
      return count === 0 ? [] : [say({ label: label.toLowerCase(), count, share })];
    });
    return parts.length === 0 ? "no actions" : capitalised(parts.join(", "));
  });
}

function ragTable(
  context: ReportContext,
  table: { readonly name: string; readonly heading: string; readonly rows: readonly Named[]; readonly sum: Named },
): Block {
  const { rows, sum } = table;
  const shares = sharesInWords(
    countedByColour(
      context,
      [...rows, sum].map(({ figures }) => figures),
    ),
  );
  const rowOf = ({ name, figures }: Named, at: number): FiguresRow => ({
    first: figures.total,
    cells: [name, shares[at] ?? "", ...colourCounts(context, figures)],
  });
  return figuresTable(context, {
    name: table.name,
    columns: [
      { heading: table.heading, holds: "text" },
      { heading: "Share of its actions", holds: "text" },
      ...colourColumns(context),
    ],
    rows: rows.map(rowOf),
    sum: rowOf(sum, rows.length),
    // The chart takes its bars from one table: cut over two pages, some of them would be missing.
    ...(barsOf(context)?.table === table.name ? { keepTogether: true } : {}),
  });
}

/** Whether there is more than one section to tell apart. */
function hasSections({ analysis }: ReportContext): boolean {
  return analysis.summary.bySection.length > analysis.summary.byPlan.length;
}

/** What the bars of the chart are: sections where there is one plan with several, since a single bar shows little. */
export function barsOf(context: ReportContext): { readonly table: string; readonly bars: readonly Named[] } | null {
  const isOfSections = context.analysis.summary.byPlan.length === 1 && hasSections(context);
  const sections = sectionsOf(context);
  const chosen =
    isOfSections && sections.length <= MOST_BARS
      ? { table: RAG_BY_SECTION, bars: sections }
      : { table: RAG_BY_PLAN, bars: plansOf(context) };
  return chosen.bars.length > MOST_BARS || chosen.bars.length === 0 ? null : chosen;
}

function isOnPage1(context: ReportContext): boolean {
  const { byPlan, bySection } = context.analysis.summary;
  return byPlan.length === 1 && hasSections(context) && bySection.length <= MOST_ON_PAGE_1;
}

function plansOf({ analysis, planNames }: ReportContext): Named[] {
  return mostUrgent(
    analysis.summary.byPlan.map((figures, at) => ({ name: planNames[at] ?? "", figures })),
    ["other plan", "other plans"],
  );
}

/** With the plan's name, where there are several plans. */
function sectionsOf({ analysis, planNames, sectionName }: ReportContext): Named[] {
  const { byPlan, bySection } = analysis.summary;
  const named = bySection.map((figures): Named => {
    const name = sectionName(figures.section);
    if (byPlan.length < 2) return { name, figures };
    const plan = byPlan.findIndex(({ sheet, plan }) => sheet === figures.sheet && plan === figures.plan);
    return { name: `${name} – ${planNames[plan] ?? figures.plan}`, figures };
  });
  return mostUrgent(named, ["other section", "other sections"]);
}

/** By plan; by section where there is one plan and page 1 has room for its sections. */
export function ragOnPage1(context: ReportContext): Block[] {
  const { summary } = context.analysis;
  if (summary.byPlan.length === 0) return [];
  if (isOnPage1(context)) return sectionTable(context);
  // A row for the only plan tells no more than the title of the chart by its sections.
  if (summary.byPlan.length === 1 && barsOf(context)?.table === RAG_BY_SECTION) return [];
  return [
    { kind: "heading", level: 1, text: "RAG by plan" },
    ragTable(context, {
      name: RAG_BY_PLAN,
      heading: "Plan",
      rows: plansOf(context),
      sum: { name: nameBeside("All plans", context.planNames), figures: summary },
    }),
  ];
}

/** Behind the first page, where the chart's bars are sections that it has no room for. */
export function ragOfChart(context: ReportContext): Block[] {
  return !isOnPage1(context) && barsOf(context)?.table === RAG_BY_SECTION ? sectionTable(context) : [];
}

export function ragBySection(context: ReportContext): Block[] {
  const { bySection } = context.analysis.summary;
  if (isOnPage1(context) || barsOf(context)?.table === RAG_BY_SECTION) return [];
  if (hasSections(context)) return sectionTable(context);
  const [only, ...more] = bySection;
  if (only === undefined || more.length > 0 || only.section === "" || only.total === 1) return [];
  const text = `All actions stand in one section, ${quote(only.section)}: its figures are those of the plan.`;
  return [
    { kind: "heading", level: 1, text: "RAG by section" },
    { kind: "paragraph", look: "body", numbered: true, text },
  ];
}

function sectionTable(context: ReportContext): Block[] {
  const rows = sectionsOf(context);
  const all = nameBeside(
    "All sections",
    rows.map(({ name }) => name),
  );
  return [
    { kind: "heading", level: 1, text: "RAG by section" },
    ragTable(context, {
      name: RAG_BY_SECTION,
      heading: "Section",
      rows,
      sum: { name: all, figures: context.analysis.summary },
    }),
  ];
}
