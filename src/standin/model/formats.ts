/** Which format each cell of a sheet has: by cell, else by row, else by column, else the default. */
import { isWholeColumns, isWholeRows } from "./address";
import type { Rect } from "./address";
import type { Format, FormatProperties, FormatTable } from "./format";

export class SheetFormats {
  /** By 0-based row, then column; a hole means that the row or column decides. */
  private readonly cells = new Map<number, (Format | undefined)[]>();
  private readonly rowFormats = new Map<number, Format>();
  private readonly columnFormats = new Map<number, Format>();

  constructor(private readonly table: FormatTable) {}

  at(row: number, column: number): Format {
    return (
      this.cells.get(row)?.[column] ??
      this.rowFormats.get(row) ??
      this.columnFormats.get(column) ??
      this.table.ofStyle(0)
    );
  }

  /** Takes over a row's style numbers as read from a file; holes are cells the file does not name. */
  loadRow(row: number, styles: readonly (number | undefined)[], rowStyle: number | null): void {
    if (rowStyle !== null) this.rowFormats.set(row, this.table.ofStyle(rowStyle));
    if (styles.length > 0) {
      this.cells.set(
        row,
        styles.map((style) => (style === undefined ? undefined : this.table.ofStyle(style))),
      );
    }
  }

  loadColumns(first: number, last: number, style: number): void {
    for (let column = first; column <= last; column++) this.columnFormats.set(column, this.table.ofStyle(style));
  }

  /** Changes some properties of every cell of the rectangle. */
  change(rect: Rect, changes: Readonly<Partial<FormatProperties>>): void {
    if (isWholeColumns(rect)) this.changeColumns(rect, changes);
    else if (isWholeRows(rect)) this.changeRows(rect, changes);
    else this.changeCells(rect, changes);
  }

  private changeCells(rect: Rect, changes: Readonly<Partial<FormatProperties>>): void {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      let formats = this.cells.get(row);
      if (formats === undefined) {
        formats = [];
        this.cells.set(row, formats);
      }
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        formats[column] = this.at(row, column).with(changes);
      }
    }
  }

  private changeColumns(rect: Rect, changes: Readonly<Partial<FormatProperties>>): void {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const format = this.columnFormats.get(column) ?? this.table.ofStyle(0);
      this.columnFormats.set(column, format.with(changes));
    }
    const last = rect.column + rect.columns;
    for (const [row, formats] of this.cells) {
      for (let column = rect.column; column < last; column++) {
        const format = formats[column] ?? this.rowFormats.get(row);
        if (format !== undefined) formats[column] = format.with(changes);
      }
    }
  }

  private changeRows(rect: Rect, changes: Readonly<Partial<FormatProperties>>): void {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      this.rowFormats.set(row, (this.rowFormats.get(row) ?? this.table.ofStyle(0)).with(changes));
      const formats = this.cells.get(row);
      formats?.forEach((format, column) => {
        if (format !== undefined) formats[column] = format.with(changes);
      });
    }
  }

  /** Rows with formats of their own cells, with those formats. */
  cellRows(): Iterable<[number, readonly (Format | undefined)[]]> {
    return this.cells;
  }

  rows(): Iterable<[number, Format]> {
    return this.rowFormats;
  }

  columns(): Iterable<[number, Format]> {
    return this.columnFormats;
  }

  /** Forgets the formats of single cells in the rectangle, as `clear` does. */
  reset(rect: Rect): void {
    for (const [row, formats] of this.cells) {
      if (row < rect.row || row >= rect.row + rect.rows) continue;
      for (let column = rect.column; column < Math.min(formats.length, rect.column + rect.columns); column++) {
        formats[column] = this.table.ofStyle(0);
      }
    }
  }
}
