/** A cell that holds a recommendation and the actions that answer it: in two parts by their labels, or as a list below a line. */
import { isListItem, startsWithNumber } from "../refs";

export interface RecommendationAndAction {
  readonly recommendation: string;
  readonly action: string;
}

/** "Recommendation 3: …" at the beginning. */
const RECOMMENDATION_LABEL = /^rec(?:ommendation)?s?(?: no\.?)? ?(?:\d{1,3}(?:\.\d{1,2})?)? ?[:–—-]\s{0,4}/iu;
/** "Action: …", "Actions agreed – …", at the beginning of a line or behind the end of a sentence. */
const ACTION_LABEL =
  /(?:\n|[.;]\s)\s{0,4}(?:agreed |proposed )?actions?(?:\(s\)| agreed| required| taken| to take)? ?[:–—-]\s{1,4}(?=\S)/iu;

/**
 * The two parts of a cell that holds both; null for one that holds one text.
 * @example splitRecommendation("Train all staff.\nAction: Book the trainer") is "Train all staff." and "Book the trainer"
 */
export function splitRecommendation(text: string): RecommendationAndAction | null {
  if (!/\n|actions?\b/iu.test(text)) return null;
  const label = ACTION_LABEL.exec(text);
  if (label !== null) {
    // The full stop before the label ends the recommendation.
    const before = text.slice(0, label.index + (label[0].startsWith(".") ? 1 : 0));
    const recommendation = before.replace(RECOMMENDATION_LABEL, "").trim();
    return { recommendation, action: text.slice(label.index + label[0].length).trim() };
  }
  const [first = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  const isItem = (line: string): boolean => isListItem(line.trim()) || startsWithNumber(line.trim());
  if (lines.length === 0 || isItem(first) || !lines.every(isItem)) return null;
  return { recommendation: first.trim(), action: lines.join("\n").trim() };
}

/**
 * The texts of a row of such a column, where it has no action yet: its two parts, or the whole as the action. One that has stands
 * below its recommendation, and has been told apart from it.
 */
export function withAction({ recommendation, action }: RecommendationAndAction): RecommendationAndAction {
  if (action !== "") return { recommendation, action };
  return splitRecommendation(recommendation) ?? { recommendation: "", action: recommendation };
}
