/** Section 11: recommendations that repeat another plan's: the same lesson again. Left out where there is one plan, or no repeat. */
import { repeatsAcross, type Repeat } from "../../checks/catalogue/possibleRepeat";
import { actionLabel } from "../../plan/model";
import type { Block, Cell } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted, shortened } from "../words";
import { refLinks } from "./actionLists";

const LONGEST_TEXT = 260;
/** The check that finds them: what was accepted there, or is not wanted, is not listed. */
const CHECK = "V30";

export function repeatsFound({ analysis }: Pick<ReportContext, "analysis">): Repeat[] {
  const found = new Set(
    analysis.findings.filter(({ check }) => check === CHECK).map(({ sheet, row }) => `${row} ${sheet}`),
  );
  if (found.size === 0) return [];
  return repeatsAcross(analysis.plans.map(({ plan }) => plan)).filter(({ action, plan }) =>
    found.has(`${action.row} ${analysis.plans[plan]?.plan.sheet ?? ""}`),
  );
}

export function repeats(context: ReportContext): Block[] {
  const found = repeatsFound(context);
  if (found.length === 0) return [];
  const text = `${counted(found.length, "recommendation is", "recommendations are")} much like one of another plan. The Board may wish to ask what came of the earlier one.`;
  return [
    { kind: "heading", level: 1, text: "Repeats across plans" },
    { kind: "paragraph", look: "body", numbered: true, text },
    {
      kind: "table",
      type: "annex",
      name: "Repeats",
      columns: [
        { heading: "Ref", holds: "text" },
        { heading: "Plan", holds: "text" },
        { heading: "Recommendation", holds: "text" },
        { heading: "Much like one of", holds: "text" },
        { heading: "Its ref", holds: "text" },
      ],
      rows: found.map((repeat) => rowOf(context, repeat)),
      links: refLinks(context, found),
      words: context.words,
      hasTotal: false,
      keepTogether: false,
      repeatHeader: false,
    },
  ];
}

function rowOf({ planNames }: ReportContext, { action, plan, of }: Repeat): Cell[] {
  return [
    actionLabel(action),
    planNames[plan] ?? "",
    shortened(action.recommendation, LONGEST_TEXT),
    planNames[of.plan] ?? "",
    actionLabel(of.action),
  ];
}
