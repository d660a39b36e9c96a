/** The rows below one header → drafts of actions, and the rows that are none. One pass over the grid. */
import type { CellValue, SheetCells } from "../cells";
import type { Header } from "../columns/header.types";
import { repeatsHeader } from "../columns/sameHeader";
import type { SkippedRow, SkipReason } from "../model";
import { leadingRef, refOf } from "../refs";
import { comparable, goesOn, startsMidSentence, textOf } from "../text";
import { DraftList, type Draft } from "./drafts";
import { loneKind } from "./loneText";
import { filledColumns, rowReader, type RowTexts } from "./rowTexts";

/** The rows of the grid that one plan covers, 0-based: `from` included, `to` excluded. */
export interface TableRange {
  readonly from: number;
  readonly to: number;
  readonly header: Header;
}

export interface ReadTable {
  readonly drafts: readonly Draft[];
  /** 0-based rows of the grid, with why they are no part of an action. */
  readonly skipped: readonly SkippedRow[];
  /** Lines above the header that are titles, in order. */
  readonly titles: readonly string[];
  /** Some recommendation carries a ref. */
  readonly planHasRefs: boolean;
}

type Row = readonly CellValue[];
export type GridCells = Pick<SheetCells, "values" | "numberFormats">;

const TOTAL = /^(?:sub[- ]?|grand )?totals?\b/iu;
const COLOUR = /^(?:red|amber|green|blue|grey|gray|yellow|white|r|a|g|b)$/iu;
/** Tells how to fill a column in, and can be nothing else: "(who will lead)", "e.g. March 2026", "DD/MM/YYYY". */
const GUIDANCE_CELL =
  /^(?:\(.*\)|\[.*\]|<.*>|(?:e\.?g|i\.?e)\.?\s.*|(?:please|enter|insert|select|choose)\b.*|d{1,2}[/.-]m{1,3}[/.-]y{2,4})$/isu;
/** Reads like guidance beside a cell that is: a question, a choice of words, "Who will…". */
const GUIDANCE_LIKE =
  /^(?:(?:what|who|when|how|which|why|where|as)\b.*|.*\?|[^/\d]+(?:\s?\/\s?[^/\d]+)+|.{3,30}\bthat\b.*)$/isu;

/** Whether most filled cells of the row tell how to fill the column in, and one of them beyond doubt. */
function isGuidance(row: Row): boolean {
  const texts = filledColumns(row, row.length).map((column) => textOf(row[column]));
  const sure = texts.filter((text) => GUIDANCE_CELL.test(text)).length;
  const like = texts.filter((text) => !GUIDANCE_CELL.test(text) && GUIDANCE_LIKE.test(text)).length;
  return sure > 0 && (sure + like) * 2 >= texts.length;
}

/** What a colour means is said in a few words. */
const LONGEST_MEANING = 80;
/** Most cells that a row of a colour key has ("Red | Overdue | past its date"). */
const MOST_KEY_CELLS = 3;

/** A total, or a row of a colour key, below the plan: neither has an action, a date or an owner. */
function footOfTable(first: string, texts: RowTexts, filled: number): SkipReason | null {
  if (texts.action !== "") return null;
  if (TOTAL.test(first)) return "total";
  const isBare = texts.target === "" && texts.leadAgency === "" && texts.recommendation.length <= LONGEST_MEANING;
  return isBare && filled <= MOST_KEY_CELLS && COLOUR.test(first) ? "key" : null;
}

/** Whether a plan's recommendations carry refs: any row below the header does. */
function carriesRefs(rows: readonly Row[], { header, to }: TableRange): boolean {
  const { ref, recommendation } = header.mapping;
  for (let at = header.row + 1; at < to; at++) {
    const row = rows[at] ?? [];
    if (ref !== undefined && refOf(textOf(row[ref])) !== null) return true;
    if (recommendation !== undefined && leadingRef(textOf(row[recommendation])) !== null) return true;
  }
  return false;
}

/** A text of several words in small letters: what a recommendation is written in, and page furniture is not. */
const SENTENCE = /(?:\b\p{Ll}+\b.*){5}/su;

/** Reads the rows of one table, in order; may go on where an earlier reading began a recommendation. */
export class TableReader {
  readonly planHasRefs: boolean;
  private readonly skipped: SkippedRow[] = [];
  private readonly titles: string[] = [];
  private readonly titleTexts = new Set<string>();
  private readonly list: DraftList;
  private readonly textsOf: (at: number) => RowTexts | null;
  private readonly rows: readonly Row[];
  /** Inside a key or legend, until a blank row, a header or a row of more cells ends it. */
  private inKey = false;

  constructor(
    cells: GridCells,
    private readonly range: TableRange,
  ) {
    const { header } = range;
    this.rows = cells.values;
    this.textsOf = rowReader(cells, header);
    this.planHasRefs = carriesRefs(cells.values, range);
    this.list = new DraftList({
      planHasRefs: this.planHasRefs,
      planHasRecommendations: header.mapping.recommendation !== undefined,
    });
  }

  read(): ReadTable {
    for (let at = this.range.from; at < this.range.to; at++) this.readRow(at);
    return this.soFar();
  }

  readRow(at: number): void {
    const { header } = this.range;
    const isHeader = at >= header.firstRow && at <= header.row;
    const why = isHeader ? null : at < header.row ? this.above(at) : this.below(at);
    if (why !== null) this.skipped.push({ row: at, why });
  }

  /** What was read; of `goOnFrom` on, only the rows after it are told as skipped. */
  soFar(): ReadTable {
    const { skipped, titles, planHasRefs } = this;
    return { drafts: this.list.drafts, skipped, titles, planHasRefs };
  }

  /** Stands where an earlier reading stood just before it began the draft at this index, the first of a recommendation. */
  goOnFrom(earlier: ReadTable, index: number): void {
    for (const title of earlier.titles) this.addTitle(title);
    this.list.goOnFrom(earlier.drafts, index);
  }

  /** Whether the row read last has begun a recommendation, where this draft began one in the same surroundings. */
  hasJustBegun(draft: Draft): boolean {
    return this.list.hasJustBegun(draft);
  }

  private addTitle(title: string): void {
    this.titles.push(title);
    this.titleTexts.add(comparable(title));
  }

  /** A row above the header: a title, a banner, or guidance. */
  private above(at: number): SkipReason {
    const row = this.rows[at] ?? [];
    const filled = filledColumns(row, row.length);
    if (filled.length === 0) return "blank";
    const texts = filled.map((column) => textOf(row[column]));
    const text = texts.join(" ");
    const kind = loneKind(text, { titles: this.titleTexts, aboveFirstHeader: true, leadsOn: false });
    if (kind === "banner" && filled.length === 1) this.list.startSection(text);
    else if (kind === "title" || kind === "banner") {
      this.addTitle(text);
      return "title";
    }
    return kind;
  }

  /** A row below the header: why it is skipped, or null when it is part of an action. */
  private below(at: number): SkipReason | null {
    const row = this.rows[at] ?? [];
    const { header } = this.range;
    const filled = filledColumns(row, MOST_KEY_CELLS + 1);
    const [firstColumn] = filled;
    if (firstColumn === undefined) {
      this.inKey = false;
      return "blank";
    }
    if (repeatsHeader(header, row)) {
      this.inKey = false;
      return "header";
    }
    const first = textOf(row[firstColumn]);
    this.inKey &&= filled.length <= MOST_KEY_CELLS;
    if (this.inKey) return "key";
    if (filled.length === 1 && this.isLone(at, firstColumn, first)) return this.lone(at, firstColumn, first);
    if (at === header.row + 1 && isGuidance(row)) return "guidance";
    const texts = this.textsOf(at);
    if (texts === null) return "unplaced";
    const foot = this.list.drafts.length > 0 ? footOfTable(first, texts, filled.length) : null;
    if (foot !== null) return foot;
    this.list.add(at, texts);
    return null;
  }

  /** Whether a row's only text stands where banners and titles stand, and does not read as part of an action. */
  private isLone(at: number, column: number, text: string): boolean {
    const { mapping } = this.range.header;
    const { ref, recommendation, action, section } = mapping;
    const textColumn = recommendation ?? action;
    if (column === textColumn)
      return leadingRef(text) === null && !(this.list.open !== null && startsMidSentence(text));
    if (column === ref && refOf(text) !== null) return !this.textFollows(at, ref);
    return column === ref || column === section || !Object.values(mapping).includes(column);
  }

  /** Whether the row below goes on with the text of a recommendation whose ref stands alone on this row. */
  private textFollows(at: number, ref: number): boolean {
    const next = this.rows[at + 1] ?? [];
    return textOf(next[ref]) === "" && filledColumns(next, 2).length > 0;
  }

  private readsAsAction(text: string): boolean {
    const open = this.list.open;
    return SENTENCE.test(text) || (open !== null && goesOn(open.texts.recommendation, text));
  }

  /** A row with one text: why it is skipped, or null when it is part of an action after all. */
  private lone(at: number, column: number, text: string): SkipReason | null {
    const next = this.rows[at + 1] ?? [];
    const leadsOn = filledColumns(next, 2).length > 1;
    const kind = loneKind(text, { titles: this.titleTexts, aboveFirstHeader: false, leadsOn });
    const { recommendation, action } = this.range.header.mapping;
    if (kind === "unplaced" && column === (recommendation ?? action) && this.readsAsAction(text)) {
      const texts = this.textsOf(at);
      if (texts !== null) this.list.add(at, texts);
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
