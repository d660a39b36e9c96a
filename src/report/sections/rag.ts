/** Sections 4 and 10: RAG by plan and by section, each count with its share beside it. */
import type { Figures } from "../../summary/summary.types";
import type { Block, TableColumn } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { quote } from "../../checks/wording/quote";
import { printedShares } from "../shares";
import { actionsByColour } from "../headline";
import { capitalised, counted, formatCount, listed, nameBeside } from "../words";
import { mostUrgent, type Named } from "./byAttention";
import { keyInShort, placeOfComplete } from "./ragKey";
import { figuresTable, type FiguresRow } from "./tables";

const RAG_BY_PLAN = "RAG_by_plan";
const RAG_BY_SECTION = "RAG_by_section";

/** Of more bars than this, with their table, not all would stand on one page. */
const MOST_BARS = 10;
/** A single bar shows nothing that a sentence does not say. */
const FEWEST_BARS = 2;

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
      { heading: "Share of its actions (rounded to sum to 100%)", holds: "text" },
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

export interface Bars {
  readonly table: typeof RAG_BY_PLAN | typeof RAG_BY_SECTION;
  readonly bars: readonly Named[];
}

/** What the bars of the chart are: sections where there is one plan with several, since a single bar shows little. */
export function barsOf(context: ReportContext): Bars | null {
  const isOfSections = context.analysis.summary.byPlan.length === 1 && hasSections(context);
  const sections = sectionsOf(context);
  const chosen: Bars =
    isOfSections && sections.length <= MOST_BARS
      ? { table: RAG_BY_SECTION, bars: sections }
      : { table: RAG_BY_PLAN, bars: plansOf(context) };
  return chosen.bars.length > MOST_BARS || chosen.bars.length < FEWEST_BARS ? null : chosen;
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

/** By plan, and by section; the chart stands above the table that it shows, and the key below the first of them. */
export function rag(context: ReportContext): Block[] {
  const { byPlan } = context.analysis.summary;
  if (byPlan.length === 0) return [];
  const [first = [], ...others] = [
    ...(byPlan.length > 1 ? [planTable(context)] : []),
    ...(hasSections(context) ? [sectionTable(context)] : []),
  ];
  if (first.length > 0) return [...first, ...keyInShort(context), ...others.flat()];
  return [...inOneSentence(context), ...keyInShort(context)];
}

/** "Of 30 actions 9 are blue, 6 red and 15 green". */
function allInWords({ analysis, key }: ReportContext): string {
  const { total, rag: counts } = analysis.summary;
  return actionsByColour(
    key.map(({ colour, label }) => ({ label, count: counts[colour] })),
    total,
  );
}

/** In place of a table of one row. */
function inOneSentence(context: ReportContext): Block[] {
  const { total, bySection } = context.analysis.summary;
  const [section, ...more] = bySection;
  const isNamed = section !== undefined && more.length === 0 && section.section !== "" && total > 1;
  const where = isNamed ? ` All of them stand in one section, ${quote(context.sectionName(section.section))}.` : "";
  return [
    { kind: "heading", level: 1, text: "RAG by plan" },
    { kind: "paragraph", look: "body", numbered: true, text: `${allInWords(context)}.${where}` },
  ];
}

function planTable(context: ReportContext): Block[] {
  return [
    { kind: "heading", level: 1, text: "RAG by plan" },
    ...chartOf(context, RAG_BY_PLAN),
    ragTable(context, {
      name: RAG_BY_PLAN,
      heading: "Plan",
      rows: plansOf(context),
      sum: { name: nameBeside("All plans", context.planNames), figures: context.analysis.summary },
    }),
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
    ...chartOf(context, RAG_BY_SECTION),
    ragTable(context, {
      name: RAG_BY_SECTION,
      heading: "Section",
      rows,
      sum: { name: all, figures: context.analysis.summary },
    }),
  ];
}

/** The chart of a table, where its rows are the bars. */
function chartOf(context: ReportContext, table: Bars["table"]): Block[] {
  const chosen = barsOf(context);
  if (chosen?.table !== table) return [];
  const { bars } = chosen;
  return [
    {
      kind: "chart",
      table,
      name: "RAG chart",
      title: mostRedInWords(context) || `No action is ${context.labelOf("red").toLowerCase()}.`,
      series: context.key.map(({ label, fill, font }) => ({ name: label, colour: fill, font })),
      names: bars.map(({ name }) => name),
      longestBar: Math.max(...bars.map(({ figures }) => figures.total)),
    },
  ];
}

/** Where most of the red actions are: "Of the plans, Fern House has most red actions: 3 of 7."; blank where there is nothing to tell apart. */
export function mostRedInWords(context: ReportContext): string {
  const chosen = barsOf(context);
  const word = context.labelOf("red").toLowerCase();
  const most = Math.max(0, ...(chosen?.bars ?? []).map(({ figures }) => figures.rag.red));
  if (chosen === null || most === 0) return "";
  const worst = chosen.bars.filter(({ figures }) => figures.rag.red === most);
  const what = chosen.table === RAG_BY_PLAN ? "plans" : "sections of the plan";
  if (worst.length === chosen.bars.length) {
    return `Each of the ${formatCount(worst.length)} ${what} has ${counted(most, `${word} action`)}.`;
  }
  const of = `Of the ${what}${chosen.table === RAG_BY_PLAN ? "" : notAgencies(context, chosen)}`;
  const [first] = worst;
  return first !== undefined && worst.length === 1
    ? `${of}, ${first.name} has most ${word} actions: ${formatCount(most)} of ${formatCount(first.figures.total)}.`
    : `${of}, ${listed(worst.map(({ name }) => name))} have most ${word} actions, ${formatCount(most)} each.`;
}

/** Sections are often named after agencies, and actions in them may be led by others. */
function notAgencies({ analysis }: ReportContext, { bars }: Bars): string {
  const names = bars.map(({ name }) => name.toLowerCase());
  const isNamed = analysis.summary.byAgency.some(
    ({ agency }) => agency !== "" && names.some((name) => name.includes(agency.toLowerCase())),
  );
  return isNamed ? " (whoever leads the actions in them)" : "";
}
