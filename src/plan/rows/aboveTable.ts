/** The rows above a header: titles, banners, the agency of the whole plan, and blocks that are no part of it. */
import type { CellValue } from "../cells";
import type { SkipReason } from "../model";
import { comparable, textOf } from "../text";
import { blockHeadedBy, blockOpenedBy, isLabelWithValue, isParticular, tellsOfPaper, type BlockKind } from "./blocks";
import type { DraftList } from "./drafts";
import { agencyAmong, labelledLine, type LabelledLine } from "./labelledLine";
import { isColourLabel, loneKind } from "./loneText";
import type { RowsShape } from "./refShape";
import { blankTexts } from "./rowTexts";
import type { TableRows } from "./tableRows";

/** Blank cells that set a title off from what is counted beside it. */
const APART = 2;

/** Whether a row's first text stands apart from the rest of the row. */
function standsApart(row: readonly CellValue[]): boolean {
  const first = row.findIndex((value) => textOf(value) !== "");
  const next = row.findIndex((value, column) => column > first && textOf(value) !== "");
  return typeof row[first] === "string" && next - first > APART;
}

const COUNTED = /\p{L}\s?[:=]\s?\d{1,5}(?![\d/.-])/gu;
const LEAST_COUNTED = 2;
const LONGEST_TALLY = 200;

/** Whether a line counts things: "Number of actions: 3   Complete: 1   Overdue: 1". "DHR-1 and DHR-2" names reviews. */
const isTally = (text: string): boolean =>
  text.length <= LONGEST_TALLY && (text.match(COUNTED) ?? []).length >= LEAST_COUNTED;

export class AboveTable {
  readonly titles: string[] = [];
  /** The titles as comparable() leaves them. */
  readonly titleTexts = new Set<string>();
  /** How many titles had come before the last banner. */
  titlesAboveBanner = 0;
  /** Inside a block, until a blank row ends it. */
  private block: BlockKind | null = null;

  constructor(
    private readonly rows: TableRows,
    private readonly list: DraftList,
    private readonly shape: Pick<RowsShape, "hasSectionAbove">,
  ) {}

  addTitle(title: string): void {
    this.titles.push(title);
    this.titleTexts.add(comparable(title));
  }

  /** Why a row above the header is no part of an action; null where it states the recommendation of those below. */
  read(at: number): SkipReason | null {
    if (this.rows.isBlank(at)) {
      this.block = null;
      return "blank";
    }
    const row = this.rows.at(at);
    const texts = row.map(textOf).filter((text) => text !== "");
    const [first = ""] = texts;
    const opened = texts.length <= 3 ? blockOpenedBy(first) : null;
    this.block = opened ?? blockHeadedBy(row, this.rows.at(at + 1)) ?? this.block;
    if (this.block !== null) return this.block;
    const line = labelledLine(texts);
    if (line !== null && this.isLine(at, line)) return this.placeLine(at, line, texts.length);
    if (this.list.isBelowLine && isLabelWithValue(row) && this.rows.leadsToBlock(at)) return "note";
    const agency = texts.length > 3 ? agencyAmong(texts) : null;
    if (agency !== null) {
      this.list.startAgency(agency, true);
      return "note";
    }
    if (texts.length > 1) return this.several(row, texts);
    return this.lone(at, first);
  }

  /** A recommendation stands right above the header of its actions, which has no column for it. */
  private isLine(at: number, line: LabelledLine): boolean {
    if (line.kind !== "recommendation") return true;
    return this.rows.header.mapping.recommendation === undefined && this.rows.leadsToBlock(at);
  }

  private placeLine(at: number, line: LabelledLine, texts: number): SkipReason | null {
    if (line.kind === "recommendation") {
      this.list.addRecommendationLine(at, line.ref, { ...blankTexts(), recommendation: line.text });
      return null;
    }
    if (line.kind === "section") this.startSection(line.section);
    else {
      this.list.startAgency(line.agency, true);
      // In one cell it is a banner too, as it is among the rows.
      if (texts === 1) this.startSection(textOf(this.rows.at(at).find((value) => textOf(value) !== "")));
    }
    return "banner";
  }

  private startSection(banner: string): void {
    this.titlesAboveBanner = this.titles.length;
    this.list.startSection(banner);
  }

  /** Several texts on a row: counts, a key, something of the paper, or a title in several cells. */
  private several(row: readonly CellValue[], texts: readonly string[]): SkipReason {
    const [first = ""] = texts;
    if (isColourLabel(first) && texts.length <= 3)
      return row.some((value) => typeof value === "number") ? "summary" : "key";
    if (isParticular(first)) return "note";
    const hasNumbers = row.some((value) => typeof value === "number");
    if (hasNumbers && !standsApart(row)) return "summary";
    // What is counted beside a title belongs to no title.
    const title = hasNumbers ? first : texts.join(" ");
    const kind = loneKind(title, { titles: this.titleTexts, aboveFirstHeader: true, leadsOn: false });
    if (kind !== "title" && kind !== "banner") return kind;
    this.addTitle(title);
    return "title";
  }

  private lone(at: number, text: string): SkipReason {
    if (isTally(text)) return "summary";
    if (tellsOfPaper(text)) return "note";
    const headsBlock = this.shape.hasSectionAbove && this.rows.leadsToHeader(at);
    const kind = loneKind(text, { titles: this.titleTexts, aboveFirstHeader: true, leadsOn: false, headsBlock });
    if (kind === "banner") this.startSection(text);
    if (kind === "title") this.addTitle(text);
    if (kind === "key") this.block = "key";
    return kind;
  }
}
