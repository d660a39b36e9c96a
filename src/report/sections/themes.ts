/** Themes across reviews: which recur, and how many actions under each are complete. Where there is one plan it has nothing to say. */
import { themesAcross, type ThemeFigures } from "../../themes/across";
import { OTHER } from "../../themes/themeRules";
import { NOTHING_SAID } from "../../themes/said";
import type { Block } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted, formatCount, listed } from "../words";
import { figuresTable } from "./tables";

const FEWEST_PLANS = 2;
const MOST_NAMED = 3;
/** Fewer rows than these are a sentence. */
const FEWEST_LISTED = 2;

export function themes(context: ReportContext): Block[] {
  const { analysis, options } = context;
  if (analysis.plans.length < FEWEST_PLANS || analysis.summary.total === 0) return [];
  const figures = themesAcross(
    analysis.plans.map(({ plan }) => plan.actions),
    options.themes ?? NOTHING_SAID,
  );
  const recurring = figures.filter((one) => one.plans.length >= FEWEST_PLANS && one.theme !== OTHER);
  return [
    { kind: "heading", level: 1, text: "Themes across reviews" },
    { kind: "paragraph", look: "body", numbered: true, text: inWords(recurring, analysis.plans.length) },
    ...(recurring.length < FEWEST_LISTED ? [] : [themesTable(context, recurring)]),
  ];
}

function themesTable(context: ReportContext, recurring: readonly ThemeFigures[]): Block {
  return figuresTable(context, {
    name: "Themes",
    first: "Recs",
    columns: [
      { heading: "Theme", holds: "text" },
      { heading: "In the plans", holds: "text" },
      { heading: "Actions", holds: "count" },
      { heading: "Complete", holds: "count" },
    ],
    rows: recurring.map(({ theme, plans, recommendations, actions, complete }) => ({
      first: recommendations,
      cells: [theme, plansInWords(context, plans), actions, complete],
    })),
  });
}

/** So many plans are named; of more it is said how many. */
const MOST_PLANS = 6;

function plansInWords({ planNames }: ReportContext, plans: readonly number[]): string {
  if (plans.length > MOST_PLANS) return `${formatCount(plans.length)} of ${counted(planNames.length, "plan")}`;
  return listed(plans.map((plan) => planNames[plan] ?? ""));
}

function inWords(recurring: readonly ThemeFigures[], plans: number): string {
  const twice =
    recurring.length < FEWEST_LISTED ? "" : "; one with two themes counts under both, so the rows do not add up";
  const how = `Themes are suggested by the words of each recommendation, unless they were given by hand${twice}.`;
  if (recurring.length === 0) return `No theme recurs across the ${counted(plans, "plan")}. ${how}`;
  const named = recurring
    .slice(0, MOST_NAMED)
    .map(({ theme, actions, complete }) => `${theme} (${complete} of ${counted(actions, "action")} complete)`);
  return `${counted(recurring.length, "theme recurs", "themes recur")} across reviews${recurring.length > MOST_NAMED ? ", most of all" : ":"} ${listed(named)}. ${how}`;
}
