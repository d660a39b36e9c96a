/** "Recommendation and actions": one column for what was recommended and for what will be done about it. */
import { splitRecommendation } from "../actions/recommendationAndAction";
import type { CellValue } from "../cells";
import type { Field } from "../model";
import { textOf } from "../text";
import { headingEvidence } from "./evidence";
import { headingWords, plainHeading } from "./headingWords";

const PARTS = /[/&+,;]|\b(?:and|with|or)\b/iu;
const MOST_PARTS = 3;

/** Whether a heading names recommendations in one part of itself and actions in another: "Recommendations / Actions". */
export function namesBoth(heading: string): boolean {
  const parts = plainHeading(heading)
    .split(PARTS)
    .filter((part) => part.trim() !== "");
  if (parts.length > MOST_PARTS) return false;
  return parts.some((part) => namesOnly(part, "recommendation")) && parts.some((part) => namesOnly(part, "action"));
}

type OneOfBoth = "recommendation" | "action";
/** "Area for improvement", "what we are doing about it": no word of either, and yet named outright. */
const NAMED_OUTRIGHT = 8;

function namesOnly(part: string, field: OneOfBoth): boolean {
  const { concepts } = headingWords(part);
  const other = field === "action" ? "recommendation" : "action";
  if (concepts.has(field) || concepts.has(other)) return concepts.has(field) && !concepts.has(other);
  const { scores } = headingEvidence(part.trim());
  return (scores.get(field) ?? 0) >= NAMED_OUTRIGHT && (scores.get(other) ?? 0) < NAMED_OUTRIGHT;
}

/** What an action has beside its text, and a recommendation above its actions has not. */
const OF_AN_ACTION: readonly Field[] = [
  ...(["target", "revised", "completed", "start", "progress", "outcome", "evidence", "status", "rag"] as const),
];

/**
 * Whether a column that is named for both holds both: a recommendation stands on a row of its own, or in the same cell as its
 * actions. Else each of its texts is an action.
 * @param rows rows below the headings
 */
function holdsBoth(
  column: number,
  mapping: ReadonlyMap<Field, number>,
  rows: readonly (readonly CellValue[])[],
): boolean {
  const others = OF_AN_ACTION.flatMap((field) => mapping.get(field) ?? []).filter((other) => other !== column);
  return rows.some((row) => {
    const text = textOf(row[column]);
    if (text === "") return false;
    return others.every((other) => textOf(row[other]) === "") || splitRecommendation(text) !== null;
  });
}

/**
 * A column named for recommendations and actions, in a plan without another for actions: where its texts are all actions, it is
 * their column, and the mapping is changed to say so.
 * @returns the column where it holds both, else null
 */
export function settleBoth(
  mapping: Map<Field, number>,
  naming: readonly string[],
  rows: readonly (readonly CellValue[])[],
): number | null {
  const column = mapping.get("recommendation");
  if (column === undefined || mapping.has("action") || !namesBoth(naming[column] ?? "")) return null;
  if (holdsBoth(column, mapping, rows)) return column;
  mapping.delete("recommendation");
  mapping.set("action", column);
  return null;
}
