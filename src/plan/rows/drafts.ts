/**
 * From rows to drafts of actions: which rows start a recommendation, which add a further action to it, which are the actions of
 * one that stands alone above, and which go on from the row above (plan-reading.md, "From rows to actions").
 */
import { FIELDS, type Field } from "../model";
import { leadingRef, refOf, type RefStyle } from "../refs";
import { sameText } from "../text";
import { NOTHING_LENT, type Lent } from "./mergedCells";
import {
  childOf,
  inherit,
  isPartOfHead,
  isSameFrom,
  sameHead,
  standsAlone,
  type Child,
  type Head,
  type Parent,
} from "./parents";
import { hasPointers, pointsAbove } from "./pointers";
import { oneRow } from "./oneRow";
import { NOTHING_TAKEN, takeFromAbove } from "./taken";
import { partOf, repeatsRef, type PlanRow, type PlanShape } from "./rowParts";
import type { RowTexts } from "./rowTexts";

/** An action in the making: its texts joined, its rows listed. */
export interface Draft {
  /** In order. */
  rows: readonly number[];
  readonly texts: RowTexts;
  readonly ref: string;
  readonly section: string;
  readonly banner: string;
  /** The agency that a line or block above names for rows that name none; "" where none does. */
  readonly agencyAbove: string;
  /** The recommendation that stands alone above it, on rows that are no part of an action. */
  readonly parent: Parent | null;
  /** The first action of the same recommendation; null for the first one itself. */
  readonly first: Draft | null;
  /** How many actions the recommendation has so far; counted on the first. */
  actions: number;
  /** 1-based place among the recommendation's actions. */
  readonly place: number;
  /** What its own rows do not hold: values of merged cells, and of cells that are pointed at. */
  lent: Lent;
  /** Fields that were blank and were taken from the action above, where nothing says whether the cells are merged. */
  readonly taken: readonly Field[];
  /** The texts of a row that says only what is recommended: rows below may turn out to be its actions. */
  alone: RowTexts | null;
  /** The recommendation above, with an action of its own, that this one is a numbered part of; null where it is none. */
  head: Head | null;
}

/** The 0-based rows of the grid in whose cells the value of a draft's field stands. */
export function rowsOfValue({ rows, lent }: Pick<Draft, "rows" | "lent">, field: Field): readonly number[] {
  return lent[field] ?? rows;
}

/** Fields whose text is joined to the row above, line by line: all but those that place the row. */
const JOINED: readonly Field[] = FIELDS.filter((field) => field !== "ref" && field !== "section");

/** Joins a cell to the one above; a cell that says the same as the one above, or points at it, is not doubled. */
function joinCell(above: string, text: string): string {
  if (text === "") return above;
  if (above === "") return text;
  return sameText(above, text) || pointsAbove(text) ? above : `${above}\n${text}`;
}

/** Every row below a line that states the recommendation stands for itself. */
const BELOW_A_LINE: Partial<PlanShape> = { planHasRefs: false, planHasRecommendations: false };

/** What a list of drafts knows of its plan before the first row. */
export interface DraftSettings extends PlanShape {
  /** Which openings of a recommendation's text are refs. */
  readonly refStyle: RefStyle;
  /** Whether the sheet's merged cells are known: if so, a blank cell is blank. */
  readonly knowsMerges: boolean;
  /** Fields whose cells may point at another action's. */
  readonly pointing: readonly Field[];
}

/** Where an action stands among those of its recommendation, and what it has from others. */
type Place = Pick<Draft, "first" | "place" | "lent" | "taken">;

/** Collects rows into drafts, section by section. Rows must come in the order of the sheet. */
export class DraftList {
  readonly drafts: Draft[] = [];
  /** Rows of recommendations that stand alone above their actions; 0-based. */
  readonly recommendationRows: number[] = [];
  /** Some cell says where to look instead of what it means. */
  hasPointers = false;
  private current: Draft | null = null;
  /** The rows of the current draft, once another was joined to its first. */
  private joined: number[] | null = null;
  private parent: Parent | null = null;
  private head: Head | null = null;
  private banner = "";
  private sectionCell = "";
  /** The agency that a line above the headings names, for the whole plan. */
  private agencyOfPlan = "";
  /** The agency that a line among the rows names, until another banner. */
  private agencyOfLine = "";
  /** No row has come since that line: a banner right below it does not end it. */
  private isLineNew = false;

  constructor(private readonly settings: DraftSettings) {}

  /** The action that a row without a start of its own would be joined to. */
  get open(): Draft | null {
    return this.current;
  }

  /** The banner that the next row stands below; "" above the first. */
  get bannerNow(): string {
    return this.banner;
  }

  /** The agency that stands above the headings. */
  get agencyAbove(): string {
    return this.agencyOfPlan;
  }

  /** A banner: the section of the rows below it. The same banner again, on a new page, changes nothing. */
  startSection(banner: string): void {
    if (sameText(this.banner, banner)) return;
    this.banner = banner;
    this.sectionCell = "";
    if (!this.isLineNew) this.agencyOfLine = "";
    this.endRecommendation();
  }

  /** A line that names the agency of the rows below it which name none: of all, where it stands above the headings. */
  startAgency(agency: string, isAboveHeader: boolean): void {
    if (isAboveHeader) {
      this.agencyOfPlan = agency;
      return;
    }
    this.isLineNew = true;
    if (this.agencyOfLine === agency) return;
    this.agencyOfLine = agency;
    this.endRecommendation();
  }

  private endRecommendation(): void {
    this.current = null;
    this.parent = null;
    this.head = null;
  }

  /** A line "Recommendation 2 | Train all staff" above the headings: the rows below are its actions. */
  addRecommendationLine(row: number, ref: string, texts: RowTexts): void {
    this.begin({ row, texts, lent: NOTHING_LENT }, ref, null).alone = { ...texts };
    this.parent = null;
    this.head = null;
    this.isLine = true;
  }

  /** The current draft is a line above the headings. */
  private isLine = false;

  /** No row has come since a line that states the recommendation of those below. */
  get isBelowLine(): boolean {
    return this.isLine && this.current !== null;
  }

  /** Stands as it stood just before this draft of an earlier list, the first of a recommendation, was begun. */
  goOnFrom(earlier: readonly Draft[], index: number, agencyOfPlan: string): void {
    const draft = earlier[index];
    if (draft === undefined) throw new Error(`There is no draft ${index} to go on from.`);
    // One by one: as arguments of one call they could be more than fit.
    for (const before of earlier.slice(0, index)) this.drafts.push(before);
    this.banner = draft.banner;
    // A section cell that says what the banner says makes no difference to the rows below.
    this.sectionCell = draft.section === draft.banner ? "" : draft.section;
    this.agencyOfPlan = agencyOfPlan;
    this.agencyOfLine = draft.agencyAbove === agencyOfPlan ? "" : draft.agencyAbove;
  }

  /** Whether the last row has begun a recommendation where this draft of an earlier list began one, in the same section. */
  hasJustBegun({ first, rows, section, banner, agencyAbove, parent, head }: Draft): boolean {
    const now = this.current;
    return (
      now?.first === null &&
      first === null &&
      now.rows.at(-1) === rows[0] &&
      now.rows.length === 1 &&
      now.section === section &&
      now.banner === banner &&
      now.agencyAbove === agencyAbove &&
      this.banner === banner &&
      isSameFrom(rows[0] ?? 0, now.parent, parent) &&
      isSameFrom(rows[0] ?? 0, this.parent, parent) &&
      sameHead(now.head, head)
    );
  }

  add(planRow: PlanRow): void {
    const { texts, lent } = planRow;
    this.hasPointers ||= hasPointers(texts, this.settings.pointing) || pointsAbove(texts.ref);
    // A merged ref is that of the row above, and starts nothing.
    const ref = lent.ref !== undefined && this.current !== null ? null : this.takeRef(texts);
    this.fillRecommendation(texts, ref);
    if (ref === null) this.addUnnumbered(planRow);
    else this.addNumbered(planRow, ref);
  }

  /** The row's ref, from the ref column or from the start of the recommendation, which then loses it. */
  private takeRef(texts: RowTexts): string | null {
    const ref = pointsAbove(texts.ref) ? null : refOf(texts.ref);
    if (ref !== null) return ref;
    const field = this.settings.planHasRecommendations ? "recommendation" : "action";
    const leading = leadingRef(texts[field], this.settings.refStyle);
    if (leading === null) return null;
    texts[field] = leading.rest;
    return leading.ref;
  }

  /** A row that the user calls an action: it is one of its own, whatever it looks like. */
  addAsSaid(row: PlanRow): void {
    const ref = this.takeRef(row.texts);
    this.fillRecommendation(row.texts, ref);
    if (ref !== null || row.texts.recommendation !== "") this.recommendation(row, ref ?? "");
    else this.furtherAction(row);
    if (this.current !== null) this.current.alone = null;
  }

  /** "As above" in place of a recommendation is the recommendation above. */
  private fillRecommendation(texts: RowTexts, ref: string | null): void {
    if (this.current === null || !pointsAbove(texts.recommendation)) return;
    texts.recommendation = ref === null ? "" : (this.current.first ?? this.current).texts.recommendation;
  }

  private addNumbered(row: PlanRow, ref: string): void {
    for (let parent = this.nearestParent(); parent !== null; parent = parent.parent) {
      const child = childOf(parent, ref, row.texts);
      if (child === null) continue;
      this.addChild(row, parent, child);
      return;
    }
    if (repeatsRef(this.current, ref, row.texts)) this.furtherAction(row);
    else this.recommendation(row, ref);
  }

  private addUnnumbered(row: PlanRow): void {
    const parent = this.nearestParent();
    const shape = parent?.isLine === true ? { ...this.settings, ...BELOW_A_LINE } : this.settings;
    const isFirst = this.current?.alone != null;
    const part = isFirst ? null : partOf(this.current, row, shape);
    const child = parent !== null && (isFirst || part === "recommendation") ? childOf(parent, null, row.texts) : null;
    if (parent !== null && child !== null) {
      this.addChild(row, parent, child);
      return;
    }
    const is = part ?? partOf(this.current, row, shape);
    if (is === "recommendation") this.recommendation(row, "");
    else if (is === "further action") this.furtherAction(row);
    else this.join(row);
  }

  /** The recommendation that rows may be the actions of: the current one, while it stands alone, else the one above it. */
  private nearestParent(): Parent | null {
    const { current } = this;
    if (current?.alone == null) return this.parent;
    const { rows, ref, alone, parent } = current;
    return { rows, texts: alone, ref, parent, isLine: this.isLine, firstAction: null, partsFrom: null };
  }

  private addChild(row: PlanRow, parent: Parent, { ref, isPart }: Child): void {
    if (this.current?.alone != null && this.current.rows === parent.rows) {
      // It is no action after all, but the recommendation of those below it.
      this.drafts.pop();
      for (const at of parent.rows) this.recommendationRows.push(at);
    }
    this.parent = parent;
    const alone = standsAlone(row.texts) && ref !== "" ? { ...row.texts } : null;
    inherit(row.texts, parent);
    if (ref === "" && parent.firstAction !== null) {
      if ((this.current?.first ?? this.current) !== parent.firstAction) this.current = parent.firstAction;
      this.furtherAction(row);
      return;
    }
    if (row.texts.section !== "") this.sectionCell = row.texts.section;
    const draft = this.begin(row, ref === "" ? parent.ref : ref, parent);
    draft.alone = alone;
    if (ref === "") parent.firstAction = draft;
    if (isPart) parent.partsFrom ??= row.row;
    this.head = ref === "" ? null : draft;
  }

  private recommendation(row: PlanRow, ref: string): void {
    const { texts } = row;
    if (texts.section !== "") this.sectionCell = texts.section;
    this.parent = null;
    const head = this.head !== null && isPartOfHead(this.head, ref, texts) ? this.head : null;
    if (head !== null) {
      texts.recommendation = head.texts.recommendation;
      texts.scope ||= head.texts.scope;
    }
    const draft = this.begin(row, ref, null);
    draft.head = head;
    this.head = head ?? (ref !== "" && texts.recommendation !== "" ? draft : null);
    if (standsAlone(texts)) draft.alone = { ...texts };
  }

  private furtherAction(row: PlanRow): void {
    const above = this.current;
    const first = above?.first ?? above;
    if (above === null || first === null) {
      this.recommendation(row, "");
      return;
    }
    above.alone = null;
    first.actions++;
    const { taken, lent } = this.settings.knowsMerges
      ? { taken: NOTHING_TAKEN, lent: row.lent }
      : takeFromAbove(row, above);
    this.start(row, first.ref, first.parent, { first, place: first.actions, lent, taken });
  }

  /** Begins the first action of a recommendation. */
  private begin(row: PlanRow, ref: string, parent: Parent | null): Draft {
    return this.start(row, ref, parent, { first: null, place: 1, lent: row.lent, taken: NOTHING_TAKEN });
  }

  private start({ row, texts }: PlanRow, ref: string, parent: Parent | null, place: Place): Draft {
    // Written out, so that all drafts are objects of one shape and cost little.
    const draft: Draft = {
      rows: oneRow(row),
      texts,
      ref,
      section: this.sectionCell === "" ? this.banner : this.sectionCell,
      banner: this.banner,
      agencyAbove: this.agencyOfLine || this.agencyOfPlan,
      parent,
      first: place.first,
      actions: 1,
      place: place.place,
      lent: place.lent,
      taken: place.taken,
      alone: null,
      head: null,
    };
    this.current = draft;
    this.joined = null;
    this.isLine = false;
    this.isLineNew = false;
    this.drafts.push(draft);
    return draft;
  }

  private join(planRow: PlanRow): void {
    const above = this.current;
    if (above === null) {
      this.recommendation(planRow, "");
      return;
    }
    const { row, texts, lent } = planRow;
    for (const field of JOINED) {
      const text = texts[field];
      // What a merged cell lends is there already.
      if (text === "" || (lent[field] !== undefined && above.texts[field] !== "")) continue;
      if (lent[field] !== undefined) above.lent = { ...above.lent, [field]: lent[field] };
      above.texts[field] = joinCell(above.texts[field], text);
      if (above.alone !== null) above.alone[field] = above.texts[field];
    }
    // The list of one row is shared: the first that is joined gives the action a list of its own.
    if (this.joined === null) above.rows = this.joined = [...above.rows, row];
    else this.joined.push(row);
    if (above.alone !== null && !standsAlone(above.alone)) above.alone = null;
  }
}
