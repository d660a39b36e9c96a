/** Section 3: the headline, the tiles and the chart with a sentence that says what it shows. */
import { completionParts, type PartOfComplete } from "../../summary/completionParts";
import type { Figures } from "../../summary/summary.types";
import type { Block, ChartOfTable, LinkTarget, Tile } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { coloursInWords, headlineOf } from "../headline";
import { NAVY, WHITE } from "../palette";
import type { SectionId } from "../report.types";
import { counted, formatCount, listed } from "../words";
import { overdueActions, readsAsDone } from "./actionLists";
import { ANCHORS, type Anchor } from "./anchors";
import { RAG_BY_PLAN, RAG_BY_SECTION, sectionTableIsShown } from "./rag";

/** More bars than this cannot be told apart in the space beside the tiles. */
const MOST_BARS = 10;

export function headline({ analysis: { summary, settings } }: ReportContext): Block[] {
  return [
    { kind: "heading", level: 1, text: "Summary", anchor: ANCHORS.summary },
    { kind: "paragraph", look: "lead", numbered: true, text: headlineOf(summary, settings.asAt, settings.preset) },
  ];
}

export function figures(context: ReportContext): Block[] {
  const chart = chartOf(context);
  const tiles: Block = { kind: "figures", tiles: tilesOf(context), chart };
  return chart === null
    ? [tiles]
    : [tiles, { kind: "paragraph", look: "note", numbered: false, text: `Chart: ${chart.description}` }];
}

const COMPLETE_WITH: Readonly<Record<PartOfComplete, string>> = {
  outcome: "Complete with outcome stated",
  evidence: "Complete with evidence",
  verified: "Complete and verified",
};

function tilesOf(context: ReportContext): Tile[] {
  const { analysis, isOn, labelOf, fills } = context;
  const { summary, settings } = analysis;
  const to = (section: SectionId, anchor: Anchor): LinkTarget | null =>
    isOn(section) ? { anchor: ANCHORS[anchor] } : null;
  const annex = to("annex", "annex");
  const navy = { fill: NAVY, font: WHITE };
  const complete = fills[settings.preset.complete];
  return [
    { label: "Actions in total", value: summary.total, accent: navy, target: annex, tip: "To all actions" },
    {
      label: `Complete (${labelOf(settings.preset.complete).toLowerCase()})`,
      value: summary.complete,
      accent: complete,
      target: annex,
      tip: "To all actions",
    },
    ...completionParts(summary).map(({ part, count, of }) => ({
      // What a tile is a part of is said where that is not the number above it.
      label: of === summary.complete ? COMPLETE_WITH[part] : `${COMPLETE_WITH[part]}, of ${formatCount(of)}`,
      value: count,
      accent: complete,
      target: annex,
      tip: "To all actions",
    })),
    {
      label: overdueLabel(context),
      value: summary.overdue,
      accent: fills.red,
      target: to("exceptions", "exceptions"),
      tip: `To the ${labelOf("red").toLowerCase()} actions`,
    },
    {
      label: "Due in the next three months",
      value: summary.dueSoon,
      accent: fills.amber,
      target: to("dueSoon", "dueSoon"),
      tip: "To the actions due next",
    },
    {
      label: "Open, no date or no owner",
      value: summary.noDateOrOwner,
      accent: fills.grey,
      target: annex,
      tip: "To all actions",
    },
  ];
}

/** Up to so many actions in the longest bar Excel numbers the axis in halves and fifths, and there is no half an action. */
const MOST_SINGLE_STEPS = 5;

/** Bars by plan; by section where there is one plan with several sections, since a single bar shows little. */
function chartOf(context: ReportContext): ChartOfTable | null {
  const { analysis, planNames, sectionName, key } = context;
  const { summary } = analysis;
  if (summary.total === 0 || !context.isOn("rag")) return null;
  const bySection =
    summary.byPlan.length === 1 && sectionTableIsShown(context) && summary.bySection.length <= MOST_BARS;
  const bars: readonly { readonly name: string; readonly figures: Figures }[] = bySection
    ? summary.bySection.map((figures) => ({ name: sectionName(figures.section), figures }))
    : summary.byPlan.map((figures, i) => ({ name: planNames[i] ?? "", figures }));
  if (bars.length > MOST_BARS) return null;
  return {
    table: bySection ? RAG_BY_SECTION : RAG_BY_PLAN,
    name: "RAG chart",
    title: bySection ? "Actions by section and RAG" : "Actions by plan and RAG",
    description: chartInWords(context, bySection ? "section" : "plan", bars),
    step: Math.max(...bars.map(({ figures }) => figures.total)) <= MOST_SINGLE_STEPS ? 1 : null,
    series: key.map(({ label, fill }) => ({ name: label, colour: fill })),
  };
}

/** That an overdue action reads as done changes what a board makes of it. */
function overdueLabel(context: ReportContext): string {
  const done = overdueActions(context).filter((one) => readsAsDone(context, one)).length;
  return done === 0 ? "Overdue" : `Overdue (reads as done: ${formatCount(done)})`;
}

function chartInWords(
  { analysis, key, labelOf }: ReportContext,
  what: string,
  bars: readonly { readonly name: string; readonly figures: Figures }[],
): string {
  const { total, rag } = analysis.summary;
  const overall = coloursInWords(key.map(({ colour, label }) => ({ label, count: rag[colour] })));
  const all = `of ${counted(total, "action")} ${overall}.`;
  const red = Math.max(...bars.map(({ figures: { rag: counts } }) => counts.red));
  const word = labelOf("red").toLowerCase();
  if (red === 0) return `${all} None is ${word}.`;
  if (bars.length < 2) return all;
  const worst = bars.filter(({ figures: { rag: counts } }) => counts.red === red);
  const [first] = worst;
  return first !== undefined && worst.length === 1
    ? `${all} The ${what} with most ${word} actions is ${first.name}: ${formatCount(red)} of ${formatCount(first.figures.total)}.`
    : `${all} The ${what}s with most ${word} actions are ${listed(worst.map(({ name }) => name))}, with ${formatCount(red)} each.`;
}
