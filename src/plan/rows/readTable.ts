/** The rows below one header → drafts of actions, and the rows that are none. One pass over the grid. */
import type { SkippedRow, SkipReason } from "../model";
import { isPartOfRef, isRefShaped, leadingRef } from "../refs";
import { stateOfTitle } from "../status/stateOfTitle";
import { goesOn, startsMidSentence, textOf } from "../text";
import { AboveTable } from "./aboveTable";
import { blockHeadedBy, blockOpenedBy, isLabelWithValue, type BlockKind } from "./blocks";
import { DraftList, type Draft } from "./drafts";
import { footFrom, isRowOfKey, MOST_KEY_CELLS } from "./footOfPlan";
import { isGuidanceRow } from "./guidanceRow";
import { labelledLine, type LabelledLine } from "./labelledLine";
import { isOfKey, isPageNumber, isSentence, loneKind, namesSection } from "./loneText";
import { NOTHING_LENT } from "./mergedCells";
import { isCountRow, isTotalRow, planScore } from "./planShape";
import { followPointers, pointingFields } from "./pointers";
import { refShapeOf, type RowsShape } from "./refShape";
import { hasSectionAbove } from "./sectionAbove";
import { isAboveItsActions, isNumberedRecommendation } from "./standsAbove";
import { TableRows, type GridCells, type TableRange } from "./tableRows";
import { blankTexts } from "./rowTexts";

export type { GridCells, TableRange } from "./tableRows";

export interface ReadTable {
  readonly drafts: readonly Draft[];
  /** 0-based rows of the grid, with why they are no part of an action; in order. */
  readonly skipped: readonly SkippedRow[];
  /** Lines above the header that are titles, in order. */
  readonly titles: readonly string[];
  readonly shape: RowsShape;
  /** The agency that a line above the header names; "" where none does. */
  readonly agencyAbove: string;
  /** The banner that stands above the headings; "" where none does. */
  readonly bannerAbove: string;
  /** How many of the titles stand above that banner. */
  readonly titlesAboveBanner: number;
  /** Some cell says where to look instead of what it means, so that what it means depends on other rows. */
  readonly hasPointers: boolean;
}

/** A banner with a time limit is worded like a sentence. */
const TIME_LIMIT = /\b(?:by|before|within)\b/iu;
/** Most texts of a line that says what the rows below it belong to. */
const MOST_IN_LINE = 3;

/** So many things of an action end a block after a blank row, and without one. */
const ENOUGH_AFTER_BLANK = 2;
const ENOUGH = 4;

const NO_TITLES: ReadonlySet<string> = new Set();

/** Reads the rows of one table, in order; may go on where an earlier reading began a recommendation. */
export class TableReader {
  readonly shape: RowsShape;
  private readonly skipped: SkippedRow[] = [];
  private readonly above: AboveTable;
  private readonly list: DraftList;
  private readonly rows: TableRows;
  /** Inside a key or legend, until a blank row, a header or a row of more cells ends it. */
  private inKey = false;
  /** Inside a block that is no part of the plan, until a header ends it, or a row of the plan. */
  private block: BlockKind | null = null;
  /** The block is a table with headings of its own. */
  private isBlockHeaded = false;
  /** Inside a block: a blank row has come, and so the next table may begin. */
  private isAfterBlank = false;
  /** All rows since the header tell how to fill in the columns. */
  private isBelowHeader = false;
  private bannerAbove = "";
  private titlesAboveBanner = 0;

  constructor(
    cells: GridCells,
    private readonly range: TableRange,
  ) {
    const { header, from, to } = range;
    this.rows = new TableRows(cells, range);
    this.shape = {
      ...refShapeOf(cells.values, header, header.row + 1, to),
      footFrom: footFrom(this.rows, header.row + 1, to),
      hasSectionAbove: hasSectionAbove(this.rows, from, header, to),
    };
    this.list = new DraftList({
      ...this.shape,
      knowsMerges: cells.merges !== undefined,
      pointing: pointingFields(header.mapping),
    });
    this.above = new AboveTable(this.rows, this.list, this.shape);
  }

  read(): ReadTable {
    for (let at = this.range.from; at < this.range.to; at++) this.readRow(at);
    if (this.list.hasPointers) followPointers(this.list.drafts);
    return this.soFar();
  }

  readRow(at: number): void {
    const { row, firstRow } = this.range.header;
    if (at >= firstRow && at <= row) {
      this.isBelowHeader = true;
      this.bannerAbove = this.list.bannerNow;
      this.titlesAboveBanner = this.above.titlesAboveBanner;
      return;
    }
    const said = this.range.said?.get(at);
    const why = said === undefined ? this.placed(at) : this.asSaid(at, said);
    this.isBelowHeader &&= why === "guidance";
    if (why !== null) this.skipped.push({ row: at, why });
  }

  private placed(at: number): SkipReason | null {
    return at < this.range.header.row ? this.above.read(at) : this.below(at);
  }

  /** A row of which the user said what it is. */
  private asSaid(at: number, said: "action" | "none"): SkipReason | null {
    if (said === "none") return "user";
    const texts = this.rows.textsOf(at);
    if (texts === null) return this.placed(at);
    this.list.addAsSaid({ row: at, texts, lent: this.rows.lentTo(at) });
    return null;
  }

  /** What was read; of `goOnFrom` on, only the rows after it are told as skipped. */
  soFar(): ReadTable {
    const { shape, list, above, bannerAbove, titlesAboveBanner } = this;
    const { recommendationRows, drafts, agencyAbove, hasPointers } = list;
    const parents = recommendationRows.map((row): SkippedRow => ({ row, why: "recommendation" }));
    const skipped = [...this.skipped, ...parents];
    if (parents.length > 0) skipped.sort((a, b) => a.row - b.row);
    const { titles } = above;
    return { drafts, skipped, titles, shape, agencyAbove, bannerAbove, titlesAboveBanner, hasPointers };
  }

  /**
   * Stands where an earlier reading stood just before it began the draft at this index, the first of a recommendation, or the
   * recommendation that stands alone above it.
   */
  goOnFrom(earlier: ReadTable, index: number): void {
    for (const title of earlier.titles) this.above.addTitle(title);
    this.bannerAbove = earlier.bannerAbove;
    this.titlesAboveBanner = earlier.titlesAboveBanner;
    this.list.goOnFrom(earlier.drafts, index, earlier.agencyAbove);
  }

  /** Whether the row read last has begun a recommendation, where this draft began one in the same surroundings. */
  hasJustBegun(draft: Draft): boolean {
    return this.list.hasJustBegun(draft);
  }

  /** A row below the header: why it is skipped, or null when it is part of an action. */
  private below(at: number): SkipReason | null {
    const row = this.rows.at(at);
    if (this.rows.isBlank(at)) {
      this.inKey = false;
      this.isAfterBlank = true;
      return "blank";
    }
    if (this.rows.repeatsHeader(at)) {
      this.inKey = false;
      this.block = null;
      return "header";
    }
    const filled = this.rows.filledCount(at, MOST_KEY_CELLS + 1);
    const firstColumn = this.rows.firstFilled(at);
    if (firstColumn < 0) return this.beside(at);
    const first = textOf(row[firstColumn]);
    const isOfLabels = !this.rows.holdsLongText(at);
    const block = this.blockOf(at, first, filled, isOfLabels);
    if (block !== null) return block;
    this.inKey &&= filled <= MOST_KEY_CELLS;
    if (this.inKey) return "key";
    if (filled <= MOST_KEY_CELLS && row.some((value) => typeof value === "string" && isPageNumber(value.trim())))
      return "footer";
    if (isOfLabels && isTotalRow(row) && this.list.drafts.length > 0) return "total";
    const isMerged = this.rows.lentTo(at) !== NOTHING_LENT;
    const line = isMerged || filled > MOST_IN_LINE ? null : this.labelled(at, this.rows.filled(at, MOST_IN_LINE));
    if (line !== null) return this.placeLine(at, line);
    if (this.list.isBelowLine && isLabelWithValue(row) && this.rows.leadsToBlock(at)) return "note";
    if (filled === 1 && !isMerged && this.isLone(at, firstColumn, first)) return this.lone(at, firstColumn, first);
    if (this.isBelowHeader && isGuidanceRow(row, this.rows.header.mapping)) return "guidance";
    const texts = this.rows.textsOf(at);
    if (texts === null) return "unplaced";
    const isBelow = this.list.drafts.length > 0;
    if (isBelow && isRowOfKey(first, texts, filled) && !this.headsParts(at, texts.ref)) return "key";
    if (isOfLabels && isCountRow(row, this.rows.header.mapping)) return "summary";
    if (at >= this.shape.footFrom) return isOfKey(first) ? "key" : "note";
    this.list.add({ row: at, texts, lent: this.rows.lentTo(at) });
    return null;
  }

  /** Whether the row below is numbered as a part of this one: "B.1" below "B", which is no letter of a key then. */
  private headsParts(at: number, ref: string): boolean {
    return ref !== "" && isPartOfRef(ref, this.rows.textsOf(at + 1)?.ref ?? "");
  }

  /** A row with text only right of the table: a key beside it, or something that is none of the plan's. */
  private beside(at: number): SkipReason {
    const texts = this.rows
      .at(at)
      .map(textOf)
      .filter((text) => text !== "");
    const [first = ""] = texts;
    return isOfKey(first) || blockOpenedBy(first) === "key" ? "key" : "unplaced";
  }

  /** The block that the row stands in, or opens; null where it is in none. A row with the shape of the plan's ends it. */
  private blockOf(at: number, first: string, filled: number, isOfLabels: boolean): SkipReason | null {
    const labelled = filled <= MOST_KEY_CELLS ? blockOpenedBy(first) : null;
    const headed = isOfLabels ? blockHeadedBy(this.rows.at(at), this.rows.at(at + 1)) : null;
    const opened = labelled ?? headed;
    if (opened === null && this.block === null) return null;
    const texts = this.rows.textsOf(at);
    const score = texts === null ? 0 : planScore(texts);
    if (opened !== null && score < ENOUGH_AFTER_BLANK && (this.block !== null || this.list.drafts.length > 0)) {
      this.block = opened;
      this.isBlockHeaded = headed !== null;
      this.isAfterBlank = false;
      this.inKey = false;
      return opened;
    }
    if (this.block === null || !this.endsBlock(at, first, filled, score)) return this.block;
    this.block = null;
    return null;
  }

  /** A table with headings of its own lasts until a blank row, whatever its rows look like. */
  private endsBlock(at: number, first: string, filled: number, score: number): boolean {
    if (!this.isAfterBlank) return !this.isBlockHeaded && score >= ENOUGH;
    return score >= ENOUGH_AFTER_BLANK || (filled === 1 && this.loneKindAt(at, first) === "banner");
  }

  private loneKindAt(at: number, text: string): ReturnType<typeof loneKind> {
    const headsBlock = this.shape.hasSectionAbove && this.rows.leadsToHeader(at);
    const leadsOn = headsBlock || this.rows.filledCount(at + 1, 2) > 1;
    // Right below the headings no page begins: what repeats the title there heads the actions below it.
    const titles = this.isBelowHeader ? NO_TITLES : this.above.titleTexts;
    return loneKind(text, { titles, aboveFirstHeader: false, leadsOn });
  }

  /** What a line of few cells says for the rows below it, where it can be nothing else. */
  private labelled(at: number, filled: readonly number[]): LabelledLine | null {
    const { mapping } = this.rows.header;
    const row = this.rows.at(at);
    const line = labelledLine(filled.map((column) => textOf(row[column])));
    if (line === null) return null;
    // In one cell, an agency is a banner like others.
    if (line.kind === "agency") return filled.length === 2 ? line : null;
    const { recommendation } = mapping;
    const [first] = filled;
    if (recommendation !== undefined) {
      const isElsewhere = first !== recommendation || filled.length > 1;
      const isForBelow = this.hasBlankRecommendationBelow(at);
      if (line.kind === "section") return isForBelow ? null : line;
      return isForBelow && isElsewhere && !filled.slice(1).includes(recommendation) ? line : null;
    }
    // A numbered text in the action column is an action, unless headings stand between it and the next row.
    const isNamed = filled.length > 1 || leadingRef(textOf(row[first ?? 0]), "named") !== null;
    return line.kind === "section" || isNamed || this.rows.leadsToHeader(at) ? line : null;
  }

  private hasBlankRecommendationBelow(at: number): boolean {
    const next = this.rows.nextContent(at);
    const texts = next === null ? null : this.rows.textsOf(next);
    return texts === null || texts.recommendation === "";
  }

  private placeLine(at: number, line: LabelledLine): SkipReason | null {
    if (line.kind === "recommendation") {
      this.list.addRecommendationLine(at, line.ref, { ...blankTexts(), recommendation: line.text });
      return null;
    }
    if (line.kind === "agency") this.list.startAgency(line.agency, false);
    else this.list.startSection(line.section);
    return "banner";
  }

  /** Where banners and texts share a column: the first of those for what was recommended and what is done. */
  private get textColumn(): number | undefined {
    const { recommendation, action } = this.range.header.mapping;
    return recommendation === undefined || action === undefined
      ? (recommendation ?? action)
      : Math.min(recommendation, action);
  }

  /** Whether a row's only text stands where banners and titles stand, and does not read as part of an action. */
  private isLone(at: number, column: number, text: string): boolean {
    const { mapping } = this.range.header;
    const { ref, section } = mapping;
    if (column === this.textColumn) {
      if (this.list.open !== null && startsMidSentence(text)) return false;
      const leading = leadingRef(text, this.shape.refStyle);
      const isNamed = leading !== null && leadingRef(text, "named") !== null;
      return leading === null || !(isNamed || isNumberedRecommendation(this.rows, this.shape, at));
    }
    if (column === ref && isRefShaped(text)) return !this.textFollows(at, ref);
    if (column === ref || column === section || !Object.values(mapping).includes(column)) return true;
    const isFirst = Math.min(...Object.values(mapping)) === column;
    return isFirst && (labelledLine([text])?.kind === "agency" || this.isStateLine(at, column, text));
  }

  /** "DONE (newest first)" in a column that holds states: the rows below it have none of their own. */
  private isStateLine(at: number, column: number, text: string): boolean {
    if (stateOfTitle(text) === null) return false;
    return textOf(this.rows.at(at + 1)[column]) === "" && this.rows.filledCount(at + 1, 2) > 1;
  }

  /** Whether the row below goes on with the text of a recommendation whose ref stands alone on this row. */
  private textFollows(at: number, ref: number): boolean {
    return textOf(this.rows.at(at + 1)[ref]) === "" && this.rows.filledCount(at + 1, 1) > 0;
  }

  private readsAsAction(text: string): boolean {
    const open = this.list.open;
    return isSentence(text) || (open !== null && goesOn(open.texts.recommendation, text));
  }

  /** Whether a text alone in the plan's first text column is part of it after all: in doubt it is. */
  private isPart(at: number, column: number, text: string, kind: ReturnType<typeof loneKind>): boolean {
    if (kind !== "unplaced" && kind !== "banner") return false;
    const { recommendation } = this.range.header.mapping;
    const isAbove = column === recommendation && isAboveItsActions(this.rows, this.shape, at);
    if (kind === "unplaced") return isAbove || this.readsAsAction(text);
    return (
      !namesSection(text) &&
      (isAbove || (isSentence(text) && !TIME_LIMIT.test(text) && !this.rows.isAcross(at, column)))
    );
  }

  /** A row with one text: why it is skipped, or null when it is part of an action after all. */
  private lone(at: number, column: number, text: string): SkipReason | null {
    const kind = this.loneKindAt(at, text);
    const isInTextColumn = column === this.textColumn;
    if (at >= this.shape.footFrom && kind === "unplaced") return isOfKey(text) ? "key" : "note";
    if (isInTextColumn && at < this.shape.footFrom && this.isPart(at, column, text, kind)) {
      const texts = this.rows.textsOf(at);
      if (texts !== null) this.list.add({ row: at, texts, lent: this.rows.lentTo(at) });
      return null;
    }
    if (kind === "banner") this.list.startSection(text);
    if (kind === "key") this.inKey = true;
    return kind;
  }
}

/** Reads the rows of one plan out of the whole grid of its sheet. */
export function readTable(cells: GridCells, range: TableRange): ReadTable {
  return new TableReader(cells, range).read();
}
