/** Themes across reviews: which recur, and how many actions under each are complete. Where there is one plan it has nothing to say. */
import { themesAcross, type ThemeFigures } from "../../themes/across";
import { OTHER } from "../../themes/themeRules";
import { NOTHING_SAID } from "../../themes/said";
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted, listed } from "../words";
import { figuresTable } from "./tables";

const FEWEST_PLANS = 2;
const MOST_NAMED = 3;

export function themes(context: ReportContext): Block[] {
  const { analysis, options } = context;
  if (analysis.plans.length < FEWEST_PLANS || analysis.summary.total === 0) return [];
  const figures = themesAcross(
    analysis.plans.map(({ plan }) => plan.actions),
    options.themes ?? NOTHING_SAID,
  );
  return [
    { kind: "heading", level: 1, text: "Themes across reviews" },
    { kind: "paragraph", look: "body", numbered: true, text: inWords(figures, analysis.plans.length) },
    figuresTable(context, {
      name: "Themes",
      first: "Recs",
      columns: [
        { heading: "Theme", holds: "text" },
        { heading: "Plans", holds: "count" },
        { heading: "Actions", holds: "count" },
        { heading: "Complete", holds: "count" },
      ],
      rows: figures.map(({ theme, plans, recommendations, actions, complete }) => ({
        first: recommendations,
        cells: [theme, plans.length, actions, complete],
      })),
    }),
  ];
}

function inWords(figures: readonly ThemeFigures[], plans: number): string {
  const recurring = figures.filter((one) => one.plans.length >= FEWEST_PLANS && one.theme !== OTHER);
  const how =
    "Themes are suggested by the words of each recommendation, unless they were given by hand; one with two themes counts under both, so the rows do not add up.";
  if (recurring.length === 0) return `No theme recurs across the ${counted(plans, "plan")}. ${how}`;
  const named = recurring
    .slice(0, MOST_NAMED)
    .map(({ theme, actions, complete }) => `${theme} (${complete} of ${counted(actions, "action")} complete)`);
  return `${counted(recurring.length, "theme recurs", "themes recur")} across reviews${recurring.length > MOST_NAMED ? ", most of all" : ":"} ${listed(named)}. ${how}`;
}
