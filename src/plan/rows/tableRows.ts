/** The rows of one table as they are looked at: their texts through the mapping, merged cells filled, the row that comes next. */
import type { CellValue, SheetCells } from "../cells";
import type { Header } from "../columns/header.types";
import { repeatsHeader } from "../columns/sameHeader";
import { textOf } from "../text";
import { isLabelWithValue } from "./blocks";
import { lentByMerges, valueRows, type Lent } from "./mergedCells";
import { countFilled, filledColumns, isBlankRow, isFilled, rowReader, type RowTexts } from "./rowTexts";

/** The rows of the grid that one plan covers, 0-based: `from` included, `to` excluded. */
export interface TableRange {
  readonly from: number;
  readonly to: number;
  readonly header: Header;
  /** What the user said of rows, by 0-based row of the grid. */
  readonly said?: ReadonlyMap<number, "action" | "none">;
}

export type GridCells = Pick<SheetCells, "values" | "numberFormats" | "merges">;

type Row = readonly CellValue[];

/** Most rows of particulars between a recommendation and the headings of its actions. */
const MOST_PARTICULARS = 4;

/** No label, count or share is longer (`planShape.ts`, `blocks.ts`). */
const LONGEST_LABEL = 48;

const isLongText = (value: CellValue): boolean =>
  typeof value === "string" && value.length > LONGEST_LABEL && textOf(value).length > LONGEST_LABEL;

export class TableRows {
  readonly header: Header;
  /** Texts of a row's mapped fields; null where all are blank. */
  readonly textsOf: (at: number) => RowTexts | null;
  /** What merged cells lend a row. */
  readonly lentTo: (at: number) => Lent;
  /** Columns from the first to the last that belongs to the table: what stands right of it is beside it. */
  readonly width: number;
  private readonly values: readonly Row[];
  private readonly merges: SheetCells["merges"];

  constructor(
    cells: GridCells,
    private readonly range: TableRange,
  ) {
    this.values = cells.values;
    this.merges = cells.merges;
    this.header = range.header;
    const valueRow = valueRows(cells);
    this.textsOf = rowReader(cells, this.header, valueRow);
    this.lentTo = lentByMerges(valueRow, this.header.mapping);
    this.width = widthOf(this.header);
  }

  at(row: number): Row {
    return this.values[row] ?? [];
  }

  /** 0-based filled columns of the table, stopping at `most`. */
  filled(at: number, most: number): number[] {
    return filledColumns(this.at(at), most, this.width);
  }

  /** How many columns of the table are filled, stopping at `most`; asked of every row. */
  filledCount(at: number, most: number): number {
    return countFilled(this.at(at), most, this.width);
  }

  /** The first filled column of the table, 0-based; -1 where none is. */
  firstFilled(at: number): number {
    const first = this.at(at).findIndex(isFilled);
    return first < this.width ? first : -1;
  }

  /** Whether a cell holds more than a label, a count or a share: then the row heads nothing and adds up nothing. */
  holdsLongText(at: number): boolean {
    return this.at(at).some(isLongText);
  }

  isBlank(at: number): boolean {
    return isBlankRow(this.at(at));
  }

  repeatsHeader(at: number): boolean {
    return repeatsHeader(this.header, this.at(at));
  }

  /** Whether a cell is merged over most of the table's columns: a line across the plan, and no cell of it. */
  isAcross(at: number, column: number): boolean {
    const area = this.merges?.find((one) => one.row === at && one.column === column);
    return area !== undefined && area.columns * 2 > this.width && area.columns > 2;
  }

  /** The next row that is neither blank nor the header again; null below the last. */
  nextContent(at: number): number | null {
    for (let next = at + 1; next < this.range.to; next++) {
      if (!this.isBlank(next) && !this.repeatsHeader(next)) return next;
    }
    return null;
  }

  /** Whether the header comes next, but for particulars of the block that it heads: "Executive lead | Medical Director". */
  leadsToBlock(at: number): boolean {
    let next = at + 1;
    while (next < this.range.to && next <= at + MOST_PARTICULARS && isLabelWithValue(this.at(next))) next++;
    return this.leadsToHeader(next - 1);
  }

  /** Whether the next row that is not blank is the header again. */
  leadsToHeader(at: number): boolean {
    let next = at + 1;
    while (next < this.range.to && this.isBlank(next)) next++;
    return next < this.range.to && (next === this.header.row || this.repeatsHeader(next));
  }
}

/** The table ends with its last mapped column, or with the headings that follow that one without a gap. */
function widthOf({ mapping, headings }: Header): number {
  let width = Math.max(0, ...Object.values(mapping)) + 1;
  while ((headings[width] ?? "") !== "") width++;
  return width;
}
