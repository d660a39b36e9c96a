/**
 * "Outcome / evidence": one column for what came of an action and for what shows it. Nothing tells which of the two a text of it is, so that it
 * is read as the outcome, the lesser claim. "Evidence of impact" asks for one thing.
 */
import type { Field, Plan } from "../model";
import type { Concept } from "./concepts";
import { headingWords, plainHeading } from "./headingWords";

const PARTS = /[/&+,;()\n]|\b(?:and|with|or|plus)\b/iu;
/** An aim is no outcome, and what is to be shown no evidence. */
const OF_AN_AIM: readonly Concept[] = ["expected", "required", "success", "output", "know", "target"];

/** Whether a heading names an outcome in one part of itself and evidence in another, and nothing else. */
export function asksForOutcomeAndEvidence(heading: string): boolean {
  const parts = heading.split(PARTS).filter((part) => part.trim() !== "");
  const concepts = parts.map((part) => headingWords(plainHeading(part)).concepts);
  if (concepts.some((part) => OF_AN_AIM.some((aim) => part.has(aim)))) return false;
  if (!concepts.every((part) => part.has("outcome") || part.has("evidence"))) return false;
  const names = (one: Concept, other: Concept): boolean => concepts.some((part) => part.has(one) && !part.has(other));
  return names("outcome", "evidence") && names("evidence", "outcome");
}

/** What a heading that names the outcome at all says of it. */
const OUTRIGHT = 9;

/** What such a heading says: the outcome rather than the evidence, unless another column holds that. */
export function outcomeRather(scores: ReadonlyMap<Field, number>): ReadonlyMap<Field, number> {
  const outcome = Math.max(scores.get("outcome") ?? 0, OUTRIGHT);
  return new Map([...scores, ["outcome", outcome], ["evidence", Math.min(scores.get("evidence") ?? 0, outcome - 2)]]);
}

/** Whether the column of outcomes is the place for evidence, too. */
export const isForBoth = ({ columns, headings }: Pick<Plan, "columns" | "headings">): boolean =>
  columns.evidence === undefined && asksForOutcomeAndEvidence(headings.outcome ?? "");
