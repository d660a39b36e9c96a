/** A sheet on its way: what the first look brought, and the parts that are still to be read. */
import type { MergedArea, SheetCells } from "../../plan/cells";
import type { Block } from "./blocks";
import { runsOf } from "./dateColumns";
import { GrowingGrid, type Extent, type Formats, type Values } from "./grid";
import { answeredLooks, askForLooks, GrowingLooks, type FillsSeen } from "./looks";
import { approximateBytes } from "./measure";
import type { Asked, Part } from "./part";

/** What a cell of a sheet is thought to take whose top is blank. */
const BYTES_PER_UNKNOWN_CELL = 100;
/** What the look of a cell, and a merged area, are thought to take. */
const BYTES_PER_LOOK = 80;
const BYTES_PER_MERGE = 150;
/** A sheet with more merged areas is read as if it had none: they show as blank cells. */
const MOST_MERGES = 5_000;

export class SheetRead {
  private readonly grid: GrowingGrid;
  private looks: { readonly seen: FillsSeen; readonly cells: GrowingLooks } | null = null;
  private merges: readonly MergedArea[] | null = null;

  /**
   * @param used the part of the sheet that is read
   * @param top its first rows, with the number formats of all columns
   * @param dateColumns 0-based columns of the grid whose number formats are read
   */
  constructor(
    readonly used: Extent,
    private readonly top: SheetCells,
    dateColumns: readonly number[],
  ) {
    this.grid = new GrowingGrid(top, dateColumns);
  }

  /** The sheet, once all its parts are read or given up. */
  cells(): SheetCells {
    return {
      ...this.grid.cells(),
      ...(this.looks === null ? {} : { looks: this.looks.cells.all, fillsSeen: this.looks.seen }),
      ...(this.merges === null ? {} : { merges: this.merges }),
    };
  }

  /** The rows that the first look did not bring. */
  cellsPart(): Part {
    const known = this.top.values.length;
    const { row, rows } = this.used;
    return {
      what: "cells",
      rest: { row: row + known, rows: rows - known, bytesPerRow: this.bytesPerRow() },
      ask: (context, block) => this.askForCells(context, block),
    };
  }

  /** Bytes of a row in an answer, by the rows of the top, without the blank ones. */
  private bytesPerRow(): number {
    const { values, numberFormats } = this.top;
    const rows = values.filter((row) => row.some((value) => value !== ""));
    if (rows.length === 0) return this.used.columns * BYTES_PER_UNKNOWN_CELL;
    const formats = this.grid.dateColumns.map((column) => numberFormats.get(column) ?? []);
    return approximateBytes(rows) / rows.length + approximateBytes(formats) / Math.max(1, values.length);
  }

  private rangeOf(context: Excel.RequestContext, { row, rows }: Block, column: number, columns: number): Excel.Range {
    const worksheet = context.workbook.worksheets.getItem(this.top.sheet);
    return worksheet.getRangeByIndexes(row, this.used.column + column, rows, columns);
  }

  private askForCells(context: Excel.RequestContext, block: Block): Asked {
    const cells = this.rangeOf(context, block, 0, this.used.columns);
    cells.load("values");
    const formats = runsOf(this.grid.dateColumns).map(({ column, columns }) => {
      const range = this.rangeOf(context, block, column, columns);
      range.load("numberFormat");
      return { column, range };
    });
    return {
      isThere: () => (cells.values as Values | null) !== null,
      take: () => {
        const values = cells.values as Values;
        this.grid.addRows(values);
        let bytes = approximateBytes(values);
        for (const { column, range } of formats) {
          const numberFormats = range.numberFormat as Formats;
          this.grid.addFormats(column, numberFormats);
          bytes += approximateBytes(numberFormats);
        }
        return bytes / block.rows;
      },
    };
  }

  /** The looks of some columns, of all rows. Where Excel refuses to tell what is shown, it is asked for what is set on the cells. */
  looksPart(columns: readonly number[], seen: FillsSeen): Part {
    const cells = new GrowingLooks(columns);
    this.looks = { seen, cells };
    const { row, rows } = this.used;
    return {
      what: "looks",
      rest: { row, rows, bytesPerRow: columns.length * BYTES_PER_LOOK },
      ask: (context, block) => this.askForLooks(context, block, columns, seen, cells),
      instead: () => {
        this.looks = null;
        return seen === "shown" ? this.looksPart(columns, "direct") : null;
      },
    };
  }

  private askForLooks(
    context: Excel.RequestContext,
    block: Block,
    wanted: readonly number[],
    seen: FillsSeen,
    cells: GrowingLooks,
  ): Asked {
    const asked = runsOf(wanted).map(({ column, columns }) => ({
      column,
      looks: askForLooks(this.rangeOf(context, block, column, columns), seen),
    }));
    return {
      isThere: () => asked.every(({ looks }) => answeredLooks(looks) !== null),
      take: () => {
        let bytes = 0;
        for (const { column, looks } of asked) {
          const rows = answeredLooks(looks) ?? [];
          cells.add(column, rows);
          // Looks are of much the same length, whatever they say.
          bytes += JSON.stringify(rows[0] ?? []).length + 1;
        }
        return bytes;
      },
    };
  }

  /**
   * The merged areas, in one question. An area whose first cell lies outside what is read is missed: Excel does not tell of
   * it. By report the question clears the user's undo stack (office-host.md).
   */
  mergesPart(): Part {
    const { row, rows, columns } = this.used;
    const most = Math.min(MOST_MERGES, Math.ceil((rows * columns) / 2));
    return {
      what: "merges",
      rest: { row, rows: 1, bytesPerRow: most * BYTES_PER_MERGE },
      ask: (context) => {
        const merged = this.rangeOf(context, { id: 0, row, rows }, 0, columns).getMergedAreasOrNullObject();
        merged.load("areaCount,areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
        return {
          isThere: () => true,
          take: () => {
            const areas = merged.isNullObject ? [] : merged.areas.items;
            if (areas.length <= MOST_MERGES) {
              this.merges = areas.map((area) => inGrid(area, this.used));
            }
            return areas.length * BYTES_PER_MERGE;
          },
        };
      },
      instead: () => null,
    };
  }
}

/** A merged area in the grid's terms; what of it lies below or beside the grid is blank, and cut off. */
function inGrid({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, used: Extent): MergedArea {
  const [row, column] = [rowIndex - used.row, columnIndex - used.column];
  return {
    row,
    column,
    rows: Math.min(rowCount, used.rows - row),
    columns: Math.min(columnCount, used.columns - column),
  };
}
