/** Section 4: RAG by plan and by section, as counts and as shares. */
import type { Figures, SectionFigures } from "../../summary/summary.types";
import type { Block, TableBlock, TableColumn } from "../blocks/block.types";
import type { ReportContext } from "../context";
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
      sum: countsOf(context, "All plans", summary),
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
    return summary.total === 0
      ? []
      : [
          { kind: "heading", level: 1, text: "RAG by section" },
          {
            kind: "paragraph",
            look: "body",
            numbered: true,
            text: "The plan names no sections beside the one: the figures by plan are those by section too.",
          },
        ];
  }
  return [
    { kind: "heading", level: 1, text: "RAG by section" },
    figuresTable(context, {
      name: RAG_BY_SECTION,
      columns: [{ heading: "Section", holds: "text" }, ...colourColumns(context, "count")],
      rows: summary.bySection.map((figures) => countsOf(context, sectionOfPlan(context, figures), figures)),
      sum: countsOf(context, "All sections", summary),
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

function sharesOf(context: ReportContext, name: string, figures: Figures): FiguresRow {
  const share = (count: number): number => (figures.total === 0 ? 0 : count / figures.total);
  return { first: figures.total, cells: [name, ...colourCounts(context, figures).map(share)] };
}

export function ragShares(context: ReportContext): Block[] {
  const { analysis, planNames } = context;
  const { summary } = analysis;
  if (summary.total === 0) return [];
  const plans = summary.byPlan.map((figures, i) => sharesOf(context, planNames[i] ?? "", figures));
  const sections = summary.bySection.map((figures) => sharesOf(context, sectionOfPlan(context, figures), figures));
  const table: TableBlock = figuresTable(context, {
    name: RAG_SHARES,
    type: "annex",
    columns: [{ heading: "Plan or section", holds: "text" }, ...colourColumns(context, "share")],
    rows: sectionTableIsShown(context) ? [...plans, ...sections] : plans,
    ...(plans.length > 1 ? { sum: sharesOf(context, "All plans", summary) } : {}),
  });
  return [{ kind: "heading", level: 1, text: "RAG as a share of actions" }, table];
}
