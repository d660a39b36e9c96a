/** What a row without a ref is to the action above it: a recommendation, a further action, or a continuation. */
import { startsWithNumber } from "../refs";
import { goesOn, sameText, startsMidSentence } from "../text";
import type { Draft } from "./drafts";
import type { Lent } from "./mergedCells";
import type { RowTexts } from "./rowTexts";

/** What decides how blank cells are understood. */
export interface PlanShape {
  /** Some recommendation carries a ref. */
  readonly planHasRefs: boolean;
  /** There is a recommendation column; without one every action stands for itself. */
  readonly planHasRecommendations: boolean;
  /** There is an action column; without one the recommendation is what is to be done. */
  readonly planHasActions: boolean;
}

export type Part = "recommendation" | "further action" | "continuation";

/** A row of the table as it was read. */
export interface PlanRow {
  /** 0-based row of the grid. */
  readonly row: number;
  readonly texts: RowTexts;
  /** What merged cells lend it. */
  readonly lent: Lent;
}

const TEXT_FIELDS = ["recommendation", "action", "milestones", "progress", "outcome", "evidence"] as const;

const ENDED = /[.!?]["'’”)]?$/u;

/**
 * Whether some text of the row reads on, mid-sentence, from the same field of the action above: a page broke there. Where the
 * text above begins so too, it is how this plan is written ("that …", bullets).
 */
function readsOn({ texts: above }: Draft, texts: RowTexts): boolean {
  return TEXT_FIELDS.some((field) => {
    if (above[field] === "" || !startsMidSentence(texts[field])) return false;
    return !ENDED.test(above[field]) && !startsMidSentence(above[field]);
  });
}

const hasDate = ({ start, target, revised }: RowTexts): boolean => start !== "" || target !== "" || revised !== "";

const hasOwner = ({ leadAgency, leadOfficer }: RowTexts): boolean => leadAgency !== "" || leadOfficer !== "";

const hasState = ({ status, rag }: RowTexts): boolean => status !== "" || rag !== "";

/** A status that only says again what the one above says may have been repeated on a new page. */
const repeatsState = (draft: Draft, { status, rag }: RowTexts): boolean =>
  (status === "" || sameText(draft.texts.status, status)) && (rag === "" || sameText(draft.texts.rag, rag));

/**
 * Whether a row has a date, an owner or a state of its own. Where its text reads on over the end of a page, the owner and the
 * state may be the rest, or the repetition, of those above; a date or another state may not.
 */
function hasStart(current: Draft, { row, texts }: PlanRow): boolean {
  const isRightBelow = row - (current.rows.at(-1) ?? row) === 1;
  if (isRightBelow || !readsOn(current, texts)) return hasDate(texts) || hasOwner(texts) || hasState(texts);
  return hasDate(texts) || (hasState(texts) && !repeatsState(current, texts));
}

/** A row that says again what is recommended, or leaves it blank. */
function partOfSame(current: Draft, row: PlanRow, isBlank: boolean, shape: PlanShape): Part {
  const { texts, lent } = row;
  const { action } = texts;
  if (action === "") {
    // Where there is no action column, one recommendation to two agencies is two actions.
    const isForAnother = !shape.planHasActions && !isBlank && hasOwner(texts) && (hasDate(texts) || hasState(texts));
    const saysTheSame =
      sameText(current.texts.leadAgency, texts.leadAgency) && sameText(current.texts.leadOfficer, texts.leadOfficer);
    return isForAnother && !saysTheSame ? "further action" : "continuation";
  }
  // One action merged over several rows of owners or dates is one action.
  if (lent.action !== undefined) return "continuation";
  if (hasStart(current, row) || startsWithNumber(action)) return "further action";
  const isAnother = !isBlank && !shape.planHasRefs && !sameText(current.texts.action, action);
  return isAnother && !readsOn(current, texts) ? "further action" : "continuation";
}

/**
 * What a row without a ref is to the action above it (plan-reading.md, "From rows to actions"): its own action with its own
 * lead, date or status is an action, whatever its text begins with.
 */
export function partOf(current: Draft | null, row: PlanRow, shape: PlanShape): Part {
  if (current === null) return "recommendation";
  const { texts } = row;
  const { recommendation, action } = texts;
  if (!shape.planHasRefs && !shape.planHasRecommendations) {
    if (action === "" || row.lent.action !== undefined) return "continuation";
    return readsOn(current, texts) && !hasStart(current, row) ? "continuation" : "recommendation";
  }
  const first = current.first ?? current;
  const isBlank = recommendation === "";
  if (isBlank || sameText(first.texts.recommendation, recommendation)) return partOfSame(current, row, isBlank, shape);
  if ((action !== "" || !shape.planHasActions) && hasStart(current, row)) return "recommendation";
  const above = current.texts.recommendation || first.texts.recommendation;
  if (above === "" || goesOn(above, recommendation)) return "continuation";
  return !shape.planHasRefs || action !== "" || hasOwner(texts) || hasDate(texts) ? "recommendation" : "continuation";
}

/**
 * Whether a row that carries the ref of the recommendation above it, with the same text or none, adds a further action to it.
 */
export function repeatsRef(current: Draft | null, ref: string, texts: RowTexts): boolean {
  if (current === null || texts.action === "") return false;
  const first = current.first ?? current;
  if (first.ref !== ref || sameText(current.texts.action, texts.action)) return false;
  return texts.recommendation === "" || sameText(first.texts.recommendation, texts.recommendation);
}
