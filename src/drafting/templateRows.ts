/** A draft as rows of the template: one row for each action, and for each recommendation without numbered parts. Pure. */
import { isoToSerial } from "../plan/dates/calendar";
import type { TemplateRow } from "../template/template.types";
import type { Draft, DraftAction, DraftRecommendation } from "./draft.types";

/** A row with what it was made of. */
export interface DraftRow {
  readonly recommendation: DraftRecommendation;
  /** Null where the recommendation itself is what is to be done. */
  readonly action: DraftAction | null;
}

/** In the order of the review. */
export function rowsOf({ recommendations }: Pick<Draft, "recommendations">): DraftRow[] {
  return recommendations.flatMap((recommendation): DraftRow[] =>
    recommendation.actions.length === 0
      ? [{ recommendation, action: null }]
      : recommendation.actions.map((action) => ({ recommendation, action })),
  );
}

/** The text of the recommendation, with what led to it: a review often says no more than that, and then its parts. */
export function wordsOf({ text, context }: DraftRecommendation): string {
  if (text === "" || context === "") return text || context;
  return `${text}\n\nLearning point: ${context}`;
}

/** "Westshire Police – Training": the section, and the theme within it. */
function sectionOf({ section, theme }: DraftRecommendation): string {
  return [section, theme].filter((part) => part !== "").join(" – ");
}

/**
 * What stands in the sheet. Each action has its own number, and the recommendation's text with it: a row without a number, owner and
 * date would be read as more of the row above, and sorting the table would part them. Targets are suggestions, and dates only where
 * the review names a day or month.
 */
export function templateRows(rows: readonly DraftRow[], dateSystem: 1900 | 1904 = 1900): TemplateRow[] {
  return rows.map(({ recommendation, action }) => {
    const target = action?.target ?? recommendation.target;
    return {
      ref: (action ?? recommendation).ref,
      section: sectionOf(recommendation),
      recommendation: wordsOf(recommendation),
      scope: recommendation.scope,
      action: action?.text ?? "",
      leadAgency: recommendation.leadAgency,
      target: target === null ? "" : target.date === null ? target.text : isoToSerial(target.date, dateSystem),
      expectedOutcome: recommendation.expectedOutcome,
    };
  });
}
