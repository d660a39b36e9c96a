/**
 * Which parts of "complete" are spoken of, and out of how many (plan-reading.md, "What complete is made of"): evidence where
 * plans have a place for it, outcomes stated where some have none, what was verified where anything is signed off. Headline,
 * tiles and pane all take it from here, so that they speak of the same.
 */
import type { Figures } from "./summary.types";

export type PartOfComplete = "outcome" | "evidence" | "verified";

export interface CompletionPart {
  readonly part: PartOfComplete;
  readonly count: number;
  /** Complete actions that could have it: those of the plans with a place for it. */
  readonly of: number;
}

export type CompletionFigures = Pick<
  Figures,
  "complete" | "outcomeStated" | "outcomeAsked" | "evidenced" | "evidenceAsked" | "verified" | "signOffAsked"
>;

/** In the order of weight; none where nothing is complete, or where the plans record no more than that. */
export function completionParts(figures: CompletionFigures): CompletionPart[] {
  const { complete, outcomeStated, outcomeAsked, evidenced, evidenceAsked, verified, signOffAsked } = figures;
  const parts: CompletionPart[] = [];
  // Evidence is more than an outcome: where all plans have a place for it, it alone is asked for.
  if (outcomeAsked > 0 && evidenceAsked < complete) {
    parts.push({ part: "outcome", count: outcomeStated, of: outcomeAsked });
  }
  if (evidenceAsked > 0) parts.push({ part: "evidence", count: evidenced, of: evidenceAsked });
  // A status can verify in a plan that has no sign-off column.
  if (verified > 0 || signOffAsked > 0) parts.push({ part: "verified", count: verified, of: complete });
  return parts;
}
