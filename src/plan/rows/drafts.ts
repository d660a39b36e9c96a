/**
 * From rows to drafts of actions: which rows start a recommendation, which add a further action to it, and which go on from
 * the row above (plan-reading.md, "From rows to actions").
 */
import { FIELDS, type Field } from "../model";
import { leadingRef, refOf, startsWithNumber } from "../refs";
import { goesOn, sameText } from "../text";
import type { RowTexts } from "./rowTexts";

/** An action in the making: its texts joined, its rows listed. */
export interface Draft {
  readonly rows: number[];
  readonly texts: RowTexts;
  ref: string;
  readonly section: string;
  readonly banner: string;
  /** The first action of the same recommendation; null for the first one itself. */
  readonly first: Draft | null;
  /** How many actions the recommendation has so far; counted on the first. */
  actions: number;
  /** 1-based place among the recommendation's actions. */
  readonly place: number;
}

/** Fields whose text is joined to the row above, line by line: all but those that place the row. */
const JOINED: readonly Field[] = FIELDS.filter((field) => field !== "ref" && field !== "section");

/** Joins a cell to the one above; a cell that says the same as the one above is not doubled. */
function joinCell(above: string, text: string): string {
  if (text === "") return above;
  if (above === "") return text;
  return sameText(above, text) ? above : `${above}\n${text}`;
}

/** The row's ref, from the ref column or from the start of the recommendation, which then loses it. */
function takeRef(texts: RowTexts): string | null {
  if (texts.ref !== "") {
    const ref = refOf(texts.ref);
    if (ref !== null) return ref;
  }
  const leading = leadingRef(texts.recommendation);
  if (leading === null) return null;
  texts.recommendation = leading.rest.trim();
  return leading.ref;
}

const TEXT_FIELDS = ["recommendation", "action", "milestones", "progress", "outcome", "evidence"] as const;

const ENDED = /[.!?]["'’”)]?$/u;

/**
 * Whether some text of the row reads on, mid-sentence, from the same field of the action above: a page broke there. A row
 * with a date or a status of its own does not, however its owner writes.
 */
function readsOn(draft: Draft, texts: RowTexts): boolean {
  if (texts.target !== "" || texts.status !== "" || texts.rag !== "") return false;
  return TEXT_FIELDS.some((field) => {
    const above = draft.texts[field];
    return above !== "" && /^\p{Ll}/u.test(texts[field]) && !ENDED.test(above);
  });
}

const hasOwnLeadOrDate = (texts: RowTexts): boolean =>
  texts.leadAgency !== "" || texts.leadOfficer !== "" || texts.target !== "" || texts.revised !== "";

/** What decides how blank cells are understood. */
export interface PlanShape {
  /** Some recommendation carries a ref. */
  readonly planHasRefs: boolean;
  /** There is a recommendation column; without one every action stands for itself. */
  readonly planHasRecommendations: boolean;
}

/** What a row is to the action above it. */
type Part = "recommendation" | "further action" | "continuation";

function partOf(current: Draft | null, texts: RowTexts, { planHasRefs, planHasRecommendations }: PlanShape): Part {
  if (current === null) return "recommendation";
  if (!planHasRefs && !planHasRecommendations) {
    return texts.action === "" || readsOn(current, texts) ? "continuation" : "recommendation";
  }
  const first = current.first ?? current;
  const { recommendation, action } = texts;
  const blank = recommendation === "";
  const same = !blank && sameText(first.texts.recommendation, recommendation);
  if (blank || same) {
    if (action === "" || readsOn(current, texts)) return "continuation";
    const own = hasOwnLeadOrDate(texts) || startsWithNumber(action);
    return own || (same && !planHasRefs && !sameText(current.texts.action, action)) ? "further action" : "continuation";
  }
  const above = current.texts.recommendation || first.texts.recommendation;
  if (above === "" || goesOn(above, recommendation)) return "continuation";
  return !planHasRefs || action !== "" || hasOwnLeadOrDate(texts) ? "recommendation" : "continuation";
}

/** A row that carries the ref of the recommendation above it, with the same text or none, adds a further action to it. */
function repeatsRef(current: Draft | null, ref: string, texts: RowTexts): boolean {
  if (current === null || texts.action === "") return false;
  const first = current.first ?? current;
  if (first.ref !== ref || sameText(current.texts.action, texts.action)) return false;
  return texts.recommendation === "" || sameText(first.texts.recommendation, texts.recommendation);
}

/** Collects rows into drafts, section by section. Rows must come in the order of the sheet. */
export class DraftList {
  readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  private banner = "";
  private sectionCell = "";

  constructor(private readonly shape: PlanShape) {}

  /** The action that a row without a start of its own would be joined to. */
  get open(): Draft | null {
    return this.current;
  }

  /** A banner: the section of the rows below it. The same banner again, on a new page, changes nothing. */
  startSection(banner: string): void {
    if (sameText(this.banner, banner)) return;
    this.banner = banner;
    this.sectionCell = "";
    this.current = null;
  }

  /** Stands as it stood just before this draft of an earlier list, the first of a recommendation, was begun. */
  goOnFrom(earlier: readonly Draft[], index: number): void {
    const draft = earlier[index];
    if (draft === undefined) throw new Error(`There is no draft ${index} to go on from.`);
    // One by one: as arguments of one call they could be more than fit.
    for (const before of earlier.slice(0, index)) this.drafts.push(before);
    this.banner = draft.banner;
    // A section cell that says what the banner says makes no difference to the rows below.
    this.sectionCell = draft.section === draft.banner ? "" : draft.section;
  }

  /** Whether the last row has begun a recommendation where this draft of an earlier list began one, in the same section. */
  hasJustBegun({ first, rows, section, banner }: Draft): boolean {
    const now = this.current;
    return (
      now?.first === null &&
      first === null &&
      now.rows.at(-1) === rows[0] &&
      now.rows.length === 1 &&
      now.section === section &&
      now.banner === banner &&
      this.banner === banner
    );
  }

  add(row: number, texts: RowTexts): void {
    const ref = takeRef(texts);
    if (ref !== null) {
      if (repeatsRef(this.current, ref, texts)) this.furtherAction(row, texts);
      else this.recommendation(row, texts, ref);
      return;
    }
    const part = partOf(this.current, texts, this.shape);
    if (part === "recommendation") this.recommendation(row, texts, "");
    else if (part === "further action") this.furtherAction(row, texts);
    else this.join(row, texts);
  }

  private recommendation(row: number, texts: RowTexts, ref: string): void {
    if (texts.section !== "") this.sectionCell = texts.section;
    this.start({ row, texts, ref, first: null, place: 1 });
  }

  private furtherAction(row: number, texts: RowTexts): void {
    const above = this.current;
    const first = above?.first ?? above;
    if (first === null) {
      this.recommendation(row, texts, "");
      return;
    }
    first.actions++;
    this.start({ row, texts, ref: first.ref, first, place: first.actions });
  }

  private start(draft: { row: number; texts: RowTexts; ref: string; first: Draft | null; place: number }): void {
    const section = this.sectionCell === "" ? this.banner : this.sectionCell;
    const { row, texts, ref, first, place } = draft;
    this.current = { rows: [row], texts, ref, section, banner: this.banner, first, place, actions: 1 };
    this.drafts.push(this.current);
  }

  private join(row: number, texts: RowTexts): void {
    const above = this.current;
    if (above === null) {
      this.recommendation(row, texts, "");
      return;
    }
    for (const field of JOINED) {
      const text = texts[field];
      if (text === "") continue;
      above.texts[field] = joinCell(above.texts[field], text);
    }
    above.rows.push(row);
  }
}
