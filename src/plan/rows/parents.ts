/** Recommendations that stand on a row or line of their own, above the rows of their actions: 1 → 1.1, 1.2; 1a; bullets. */
import { areSiblings, isListItem, isPartOfRef, letteredPart, sameRef } from "../refs";
import { sameText } from "../text";
import type { Draft } from "./drafts";
import type { RowTexts } from "./rowTexts";

/** A recommendation without an action of its own, above its actions. */
export interface Parent {
  /** 0-based rows of the grid. */
  readonly rows: readonly number[];
  readonly texts: RowTexts;
  readonly ref: string;
  /** What it is itself a part of. */
  readonly parent: Parent | null;
  /** It stands in a line above the headings, and holds for all rows below. */
  readonly isLine: boolean;
  /** The first of its actions that has no ref of its own; the others are further actions of it. */
  firstAction: Draft | null;
  /** From this row on, 0-based, its actions are numbered as its parts, and a row that is not is none; null while none is. */
  partsFrom: number | null;
}

const MUST_BE_BLANK = [
  ...["milestones", "start", "target", "revised", "completed", "progress", "outcome", "evidence", "verified"],
  ...["status", "rag"],
] as readonly (keyof RowTexts)[];

/** Whether a row says only what is recommended: no action beside it, no date, no state, nothing done. It may name an owner. */
export function standsAlone(texts: RowTexts): boolean {
  const isOneText = (texts.recommendation === "") !== (texts.action === "");
  return isOneText && MUST_BE_BLANK.every((field) => texts[field] === "");
}

/** What a row is to a recommendation that stands alone above it. */
export interface Child {
  /** The ref it has of its own; "" where it has none. */
  readonly ref: string;
  /** Its ref says that it is a part. */
  readonly isPart: boolean;
}

const WITHOUT_REF: Child = { ref: "", isPart: false };

/**
 * Whether a row is an action of the recommendation that stands alone above it, and under which ref; null where it is not.
 * @param ref the row's own, or null
 */
export function childOf(parent: Parent, ref: string | null, texts: RowTexts): Child | null {
  if (ref !== null) return numberedChild(parent, ref, texts);
  if (parent.isLine) return texts.action !== "" && texts.recommendation === "" ? WITHOUT_REF : null;
  // An item that has nothing of its own may as well belong to the text above.
  if (standsAlone(texts) && !hasOwner(texts)) return null;
  if (isNewItem(parent, texts)) return WITHOUT_REF;
  return carriesOut(parent, texts) && !hasOwner(parent.texts) ? WITHOUT_REF : null;
}

const hasOwner = ({ leadAgency, leadOfficer }: RowTexts): boolean => leadAgency !== "" || leadOfficer !== "";

/** Whether a row is an action that leaves its recommendation blank, or repeats the one above. */
function carriesOut({ texts: { recommendation } }: Parent, texts: RowTexts): boolean {
  const isSame = texts.recommendation === "" || sameText(recommendation, texts.recommendation);
  return recommendation !== "" && isSame && texts.action !== "";
}

function numberedChild(parent: Parent, ref: string, texts: RowTexts): Child | null {
  if (isPartOfRef(parent.ref, ref)) return { ref, isPart: true };
  if (sameRef(parent.ref, ref) && carriesOut(parent, texts)) return WITHOUT_REF;
  const isWhole = texts.recommendation !== "" && texts.action !== "";
  if (isWhole) return null;
  const lettered = letteredPart(parent.ref, ref);
  if (lettered !== null) return { ref: lettered, isPart: true };
  // Actions numbered on their own (A1, A2) belong to the recommendation above while they name none.
  return carriesOut(parent, texts) && parent.partsFrom === null && !standsAlone(texts) ? { ref, isPart: false } : null;
}

/** Whether a row's text is an item of the list that the parent's text, in the same column, opens. */
function isNewItem({ texts: above }: Parent, texts: RowTexts): boolean {
  const field = above.recommendation === "" ? "action" : "recommendation";
  const other = field === "action" ? "recommendation" : "action";
  return texts[other] === "" && isListItem(texts[field]) && !isListItem(above[field]);
}

/**
 * Gives an action what it leaves blank of its recommendation, scope and owner. Where both stand in one column, the action's
 * text is its action.
 */
export function inherit(texts: RowTexts, parent: Parent): void {
  const above = parent.texts;
  const isOneColumn = above.recommendation !== "" && texts.recommendation !== "" && texts.action === "";
  if (isOneColumn) {
    texts.action = texts.recommendation;
    texts.recommendation = "";
  }
  if (texts.recommendation === "") texts.recommendation = above.recommendation || above.action;
  for (const field of ["scope", "response", "expectedOutcome"] as const) {
    if (texts[field] === "") texts[field] = above[field];
  }
  if (!hasOwner(texts)) {
    texts.leadAgency = above.leadAgency;
    texts.leadOfficer = above.leadOfficer;
  }
}

/** What the parts of a numbered recommendation, which has an action itself, leave blank. */
export interface Head {
  readonly ref: string;
  readonly texts: RowTexts;
}

/** Whether a numbered row is a part of a recommendation above that it leaves blank: 1.1 below 1, 2b below 2a. */
export function isPartOfHead(head: Head, ref: string, texts: RowTexts): boolean {
  if (texts.recommendation !== "" || texts.action === "") return false;
  return isPartOfRef(head.ref, ref) || areSiblings(head.ref, ref);
}

/** Whether two heads give their parts the same. */
export function sameHead(a: Head | null, b: Head | null): boolean {
  if (a === null || b === null) return a === b;
  return a.ref === b.ref && a.texts.recommendation === b.texts.recommendation && a.texts.scope === b.texts.scope;
}

/**
 * Whether the rows below this one belong to the same recommendation in the same way, as it was read before and after an edit.
 * Not where actions are being counted on a draft above the row: that draft is another one after the edit.
 * @param row 0-based, of an action that has just begun
 */
export function isSameFrom(row: number, a: Parent | null, b: Parent | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.ref === b.ref &&
    a.isLine === b.isLine &&
    isNumbering(a, row) === isNumbering(b, row) &&
    !isCounting(a, row) &&
    !isCounting(b, row) &&
    a.rows.join() === b.rows.join() &&
    JSON.stringify(a.texts) === JSON.stringify(b.texts) &&
    isSameFrom(row, a.parent, b.parent)
  );
}

const isNumbering = ({ partsFrom }: Parent, row: number): boolean => partsFrom !== null && partsFrom <= row;

const isCounting = ({ firstAction }: Parent, row: number): boolean => (firstAction?.rows[0] ?? row) < row;
