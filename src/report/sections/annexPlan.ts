/**
 * Section 14: the plan in full, one table a plan. Two columns hold the long texts, the recommendation in one, what was to be
 * done and was done in the other, and narrow ones hold what is short: a column for each of the plan's own would make every
 * row as high as its longest text in a narrow column, and a plan of 45 actions would take twenty pages.
 */
import { formatLong } from "../../plan/dates/calendar";
import type { RatedPlan } from "../../analysis/analysis.types";
import { actionLabel, type Action } from "../../plan/model";
import type { Block, Cell, Pieces, TableBlock } from "../blocks/block.types";
import type { ReportContext } from "../context";
import { addLabelled, agencyText, asTyped, colourCell, dueCell, refLinks } from "./actionLists";
import { ANCHORS } from "./anchors";
import { sameWords } from "./sameWords";

/** Refs of so many actions link to the tracker; with the other links of the report, Excel would be kept busy by more. */
const MOST_LINKED = 400;

export function annexPlan(context: ReportContext): Block[] {
  const { plans } = context.analysis;
  const title: Block = { kind: "heading", level: 1, text: "Annex: the plan in full", anchor: ANCHORS.annex };
  if (plans.every(({ rated }) => rated.length === 0)) {
    return [title, { kind: "paragraph", look: "body", numbered: true, text: "The plan holds no actions." }];
  }
  return plans.flatMap((ratedPlan, i): Block[] => {
    if (ratedPlan.rated.length === 0) return [];
    const name = context.planNames[i] ?? "";
    const heading: Block = plans.length > 1 ? { kind: "heading", level: 2, text: name } : title;
    const first = i === plans.findIndex(({ rated }) => rated.length > 0);
    return [...(plans.length > 1 && first ? [title] : []), heading, planTable(context, ratedPlan, i)];
  });
}

function planTable(context: ReportContext, { rated }: RatedPlan, plan: number): TableBlock {
  const linked = rated.slice(0, MOST_LINKED).map((action) => ({ ...action, plan }));
  const hasActions = rated.some(({ action }) => action.action !== "");
  const rows: Cell[][] = [];
  /** The first action of the recommendation that was written last. */
  let first: Action | null = null;
  for (const ratedAction of rated) {
    const { action, rating } = ratedAction;
    rows.push([
      actionLabel(action),
      recommendationText(context, action, first),
      agencyText(ratedAction),
      asTyped(action),
      dueCell(context, action),
      colourCell(context, action.recordedRag),
      context.labelOf(rating.colour),
      whatWasDone(context, action, hasActions),
    ]);
    if (!repeats(action, first)) first = action;
  }
  return {
    kind: "table",
    type: "annex",
    name: plan === 0 ? "Plan_in_full" : `Plan_in_full_${plan + 1}`,
    columns: [
      { heading: "Ref", holds: "text" },
      { heading: "Recommendation, section and scope", holds: "text" },
      { heading: "Lead agency", holds: "text" },
      { heading: "As typed: date, status", holds: "text" },
      { heading: "Due", holds: "date" },
      { heading: "Typed RAG", holds: "colour" },
      { heading: "RAG", holds: "colour" },
      { heading: "Action, milestones, progress and outcome", holds: "text" },
    ],
    rows,
    links: refLinks(context, linked),
    words: context.words,
    hasTotal: false,
    keepTogether: false,
    repeatHeader: true,
  };
}

/** Whether an action has the recommendation of an action above it. */
function repeats(action: Action, above: Action | null): above is Action {
  return (
    above !== null && action.ref !== "" && above.ref === action.ref && above.recommendation === action.recommendation
  );
}

/** The recommendation, or a pointer to the action above that has the same; below it the section and the scope. */
function recommendationText(context: ReportContext, action: Action, above: Action | null): Cell {
  const text = repeats(action, above) ? `As ${actionLabel(above)}` : action.recommendation || "not recorded";
  const { section, scope } = action;
  if (section === "") return scope === "" ? text : [text, "\n", scope];
  const name = context.sectionName(section);
  return scope === "" ? [text, "\n", name] : [text, "\n", name, " · ", scope];
}

/**
 * Labelled paragraphs; an action that only repeats its recommendation takes no line of its own.
 * @param hasActions whether the plan says anywhere what is to be done: some plans only recommend
 */
function whatWasDone(context: ReportContext, action: Action, hasActions: boolean): Pieces {
  const { completed } = action;
  const rest: string[] = [];
  addLabelled(rest, "Milestones: ", action.milestones);
  addLabelled(rest, "Progress: ", action.progress);
  addLabelled(rest, "Outcome: ", action.outcome);
  addLabelled(rest, "Evidence: ", action.evidence);
  addLabelled(rest, "Lead officer: ", context.officer(action.leadOfficer));
  if (completed !== null) {
    addLabelled(rest, "Completed: ", completed.date === null ? completed.text : formatLong(completed.date));
  }
  if (!hasActions) return rest.length === 0 ? ["none recorded"] : rest;
  if (action.action !== "" && sameWords(action.action, action.recommendation)) {
    return ["Action: as the recommendation. ", ...rest];
  }
  return ["Action: ", action.action || "none recorded", ...(rest.length === 0 ? [] : ["\n"]), ...rest];
}
