/** Section 4: RAG by plan and by section, as counts and as shares. */
import type { Figures, SectionFigures } from "../../summary/summary.types";
import type { Block, TableBlock, TableColumn } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { quote } from "../../checks/wording/quote";
import { printedShares } from "../shares";
import { placeOfComplete } from "./ragKey";
import { nameBeside } from "../words";
import { figuresTable, type FiguresRow } from "./tables";

export const RAG_BY_PLAN = "RAG_by_plan";
export const RAG_BY_SECTION = "RAG_by_section";
const RAG_SHARES = "RAG_shares";

/** Columns of the colours in the key's order; the headings carry the colours. */
export function colourColumns({ key, fills }: ReportContext, holds: "count" | "share"): TableColumn[] {
  return key.map(({ colour, label }) => ({ heading: label, holds, fill: fills[colour] }));
}

/** Counts of the colours in the key's order. */
export function colourCounts({ key }: ReportContext, { rag }: Figures): number[] {
  return key.map(({ colour }) => rag[colour]);
}

function countsOf(context: ReportContext, name: string, figures: Figures): FiguresRow {
  return { first: figures.total, cells: [name, ...colourCounts(context, figures)] };
}

export function ragByPlan(context: ReportContext): Block[] {
  const { summary } = context.analysis;
  if (summary.byPlan.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "RAG by plan" },
    figuresTable(context, {
      name: RAG_BY_PLAN,
      columns: [{ heading: "Plan", holds: "text" }, ...colourColumns(context, "count")],
      rows: summary.byPlan.map((figures, i) => countsOf(context, context.planNames[i] ?? "", figures)),
      sum: countsOf(context, nameBeside("All plans", context.planNames), summary),
    }),
  ];
}

/** Whether there is more than one section to tell apart. */
export function sectionTableIsShown({ analysis }: ReportContext): boolean {
  return analysis.summary.bySection.length > analysis.summary.byPlan.length;
}

export function ragBySection(context: ReportContext): Block[] {
  const { summary } = context.analysis;
  if (!sectionTableIsShown(context)) {
    const [only, ...more] = summary.bySection;
    if (only === undefined || more.length > 0 || only.section === "") return [];
    const text = `All actions stand in one section, ${quote(only.section)}: its figures are those of the plan.`;
    return [
      { kind: "heading", level: 1, text: "RAG by section" },
      { kind: "paragraph", look: "body", numbered: true, text },
    ];
  }
  const sections = summary.bySection.map((figures) => sectionOfPlan(context, figures));
  return [
    { kind: "heading", level: 1, text: "RAG by section" },
    figuresTable(context, {
      name: RAG_BY_SECTION,
      columns: [{ heading: "Section", holds: "text" }, ...colourColumns(context, "count")],
      rows: summary.bySection.map((figures) => countsOf(context, sectionOfPlan(context, figures), figures)),
      sum: countsOf(context, nameBeside("All sections", sections), summary),
    }),
  ];
}

/** A section's name, with its plan's where there are several plans. */
function sectionOfPlan({ analysis, planNames, sectionName }: ReportContext, figures: SectionFigures): string {
  const { byPlan } = analysis.summary;
  if (byPlan.length < 2) return sectionName(figures.section);
  const plan = byPlan.findIndex(({ sheet, plan }) => sheet === figures.sheet && plan === figures.plan);
  return `${sectionName(figures.section)} – ${planNames[plan] ?? figures.plan}`;
}

interface Sharing {
  readonly name: string;
  readonly figures: Figures;
}

export function ragShares(context: ReportContext): Block[] {
  const { analysis, planNames } = context;
  const { summary } = analysis;
  // Of an only plan without sections the first page has it all.
  if (summary.total === 0 || (summary.byPlan.length < 2 && !sectionTableIsShown(context))) return [];
  const plans = summary.byPlan.map((figures, i): Sharing => ({ name: planNames[i] ?? "", figures }));
  const sections = summary.bySection.map((figures): Sharing => ({ name: sectionOfPlan(context, figures), figures }));
  const named = sectionTableIsShown(context) ? [...plans, ...sections] : plans;
  const all = nameBeside(
    "All plans",
    named.map(({ name }) => name),
  );
  const rows = plans.length > 1 ? [...named, { name: all, figures: summary }] : named;
  const shares = printedShares(
    rows.map(({ figures }) => colourCounts(context, figures)),
    placeOfComplete(context),
  );
  const row = ({ name, figures }: Sharing, at: number): FiguresRow => ({
    first: figures.total,
    cells: [name, ...(shares.rows[at] ?? [])],
  });
  const columns = colourColumns(context, "share").map((column) => ({ ...column, decimals: shares.decimals }));
  const table: TableBlock = figuresTable(context, {
    name: RAG_SHARES,
    type: "annex",
    columns: [{ heading: "Plan or section", holds: "text" }, ...columns],
    rows: named.map(row),
    ...(plans.length > 1 ? { sum: row({ name: all, figures: summary }, named.length) } : {}),
  });
  return [{ kind: "heading", level: 1, text: "RAG as a share of actions" }, table];
}
