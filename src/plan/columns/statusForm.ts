/** How a status column says the state: in words, by ticks below a question, or as a share that is done. */
import type { Concept } from "./concepts";
import { headingEvidence, type ColumnEvidence } from "./evidence";
import type { Header } from "./header.types";

const CLEAR_FORM = 0.6;
/** Below "Fixed?" some are bare, others have their day behind them: "Yes - 22/04/2025". */
const SOME_TICKS = 0.3;

/** What is on track is not done. */
const ON_TRACK = /\b(?:on|to) (?:track|target|time|course|schedule|plan)\b/iu;
/** "Is it in place?", "Embedded?". */
const asks = (heading: string): boolean => heading.endsWith("?");

/** Whether the cells of a status column are ticks below a heading such as "Complete?", shares done, or words. */
export function statusFormOf(column: ColumnEvidence | undefined): Header["statusForm"] {
  if (column === undefined) return "words";
  const { concepts } = headingEvidence(column.naming);
  const { tick, percent, state } = column.profile.shares;
  if (concepts.has("percent") || percent >= CLEAR_FORM) return "percent";
  if (tick >= SOME_TICKS && ON_TRACK.test(column.naming)) return "on track";
  if (concepts.has("yesNo") || (tick >= SOME_TICKS && asks(column.naming))) return "ticks";
  const saysState = ["completed", "closed", "actual"].some((one) => concepts.has(one as Concept));
  return saysState && tick >= SOME_TICKS && tick >= state / 2 ? "ticks" : "words";
}
