/** Section 3: the headline, the tiles, the chart with a sentence above it that says what it shows, and what the figures count. */
import { completionParts, type PartOfComplete } from "../../summary/completionParts";
import type { Block, ChartOfTable, LinkTarget, Tile } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { actionsByColour, headlineOf } from "../headline";
import { NAVY, WHITE } from "../palette";
import type { SectionId } from "../report.types";
import { formatCount, listed } from "../words";
import { overdueActions, readsAsDone } from "./actionLists";
import { ANCHORS, type Anchor } from "./anchors";
import type { Named } from "./byAttention";
import { definitions } from "./definitions";
import { barsOf, RAG_BY_SECTION } from "./rag";

export function headline({ analysis: { summary, settings } }: ReportContext): Block[] {
  return [
    { kind: "heading", level: 1, text: "Summary", anchor: ANCHORS.summary },
    { kind: "paragraph", look: "lead", numbered: true, text: headlineOf(summary, settings.asAt, settings.preset) },
  ];
}

export function figures(context: ReportContext): Block[] {
  return [{ kind: "figures", tiles: tilesOf(context), chart: chartOf(context) }, ...definitions(context)];
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
    {
      label:
        summary.withdrawn === 0
          ? "Actions in total"
          : `Actions in total (withdrawn: ${formatCount(summary.withdrawn)})`,
      value: summary.total,
      accent: navy,
      target: annex,
      tip: "To all actions",
    },
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

/** Bars as barsOf chooses them; none where there is nothing to show. */
function chartOf(context: ReportContext): ChartOfTable | null {
  const { analysis, key } = context;
  if (analysis.summary.total === 0 || !context.isOn("rag")) return null;
  const chosen = barsOf(context);
  if (chosen === null) return null;
  return {
    table: chosen.table,
    name: "RAG chart",
    title: chartInWords(context, chosen.table === RAG_BY_SECTION ? "section" : "plan", chosen.bars),
    series: key.map(({ label, fill, font }) => ({ name: label, colour: fill, font })),
  };
}

/** That an overdue action reads as done changes what a board makes of it. */
function overdueLabel(context: ReportContext): string {
  const done = overdueActions(context).filter((one) => readsAsDone(context, one)).length;
  return done === 0 ? "Overdue" : `Overdue (reads as done: ${formatCount(done)})`;
}

function chartInWords({ analysis, key, labelOf }: ReportContext, what: string, bars: readonly Named[]): string {
  const { total, rag } = analysis.summary;
  const all = `${actionsByColour(
    key.map(({ colour, label }) => ({ label, count: rag[colour] })),
    total,
  )}.`;
  const red = Math.max(...bars.map(({ figures: { rag: counts } }) => counts.red));
  const word = labelOf("red").toLowerCase();
  if (red === 0) return key.some(({ colour }) => rag[colour] === total) ? all : `${all} None is ${word}.`;
  if (bars.length < 2) return all;
  const worst = bars.filter(({ figures: { rag: counts } }) => counts.red === red);
  const [first] = worst;
  return first !== undefined && worst.length === 1
    ? `${all} The ${what} with most ${word} actions is ${first.name}: ${formatCount(red)} of ${formatCount(first.figures.total)}.`
    : `${all} The ${what}s with most ${word} actions are ${listed(worst.map(({ name }) => name))}, with ${formatCount(red)} each.`;
}
