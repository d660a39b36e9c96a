/** Section 11: recommendations that repeat another plan's: the same lesson again. Left out where there is one plan, or no repeat. */
import { repeatsAcross, type Repeat } from "../../checks/catalogue/possibleRepeat";
import { actionLabel } from "../../plan/model";
import type { Block, Cell } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { counted, formatCount, listed, shortened } from "../words";
import { refLinks } from "./actionLists";

const LONGEST_TEXT = 150;
/** A page is enough of them; each is a finding, and so in the annex and the pane. */
const MOST_LISTED = 12;
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

/** A recommendation of an earlier plan, and those of later ones that are much like it. */
interface Repeated {
  readonly of: Repeat["of"];
  readonly repeats: Repeat[];
}

function byEarlier(found: readonly Repeat[]): Repeated[] {
  const groups = new Map<Repeat["of"]["action"], Repeated>();
  for (const repeat of found) {
    const known = groups.get(repeat.of.action);
    if (known === undefined) groups.set(repeat.of.action, { of: repeat.of, repeats: [repeat] });
    else known.repeats.push(repeat);
  }
  return [...groups.values()];
}

export function repeats(context: ReportContext): Block[] {
  const found = repeatsFound(context);
  if (found.length === 0) return [];
  const groups = byEarlier(found);
  const shown = groups.slice(0, MOST_LISTED);
  const rest = groups.length - shown.length;
  const more =
    rest === 0 ? "" : ` The first ${formatCount(shown.length)} of the ${formatCount(groups.length)} are listed.`;
  const text = `${counted(found.length, "recommendation is", "recommendations are")} much like one of an earlier plan. The Board may wish to ask what came of the earlier one.${more}`;
  return [
    { kind: "heading", level: 1, text: "Repeats across plans" },
    { kind: "paragraph", look: "body", numbered: true, text },
    {
      kind: "table",
      type: "annex",
      name: "Repeats",
      columns: [
        { heading: "Ref", holds: "text" },
        { heading: "Recommendation", holds: "text" },
        { heading: "Much like it, in later plans", holds: "text" },
        { heading: "Plan of the ref", holds: "text" },
      ],
      rows: shown.map((group) => rowOf(context, group)),
      links: refLinks(
        context,
        shown.map(({ of }) => of),
      ),
      words: context.words,
      hasTotal: false,
      keepTogether: false,
      repeatHeader: false,
    },
  ];
}

function rowOf({ planNames }: ReportContext, { of, repeats: later }: Repeated): Cell[] {
  const refs = planNames.flatMap((name, at) => {
    const labels = later.filter(({ plan }) => plan === at).map(({ action }) => actionLabel(action));
    return labels.length === 0 ? [] : [`${name}: ${listed(labels)}`];
  });
  return [
    actionLabel(of.action),
    shortened(of.action.recommendation, LONGEST_TEXT),
    refs.join("; "),
    planNames[of.plan] ?? "",
  ];
}
