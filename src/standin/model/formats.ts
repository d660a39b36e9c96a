/** Which format each cell of a sheet has: by cell, else by row, else by column, else the default. */
import { isWholeColumns, isWholeRows } from "./address";
import type { Rect } from "./address";
import type { Format, FormatTable } from "./format";
import { shiftKeys, shiftLine, type Shift } from "./shift";

export class SheetFormats {
  /** By 0-based row, then column; a hole means that the row or column decides. */
  private readonly cells = new Map<number, (Format | undefined)[]>();
  private readonly rowFormats = new Map<number, Format>();
  private readonly columnFormats = new Map<number, Format>();

  constructor(private readonly table: FormatTable) {}

  at(row: number, column: number): Format {
    return this.cells.get(row)?.[column] ?? this.beneath(row, column);
  }

  /** What a cell looks like without a format of its own. */
  beneath(row: number, column: number): Format {
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.table.ofStyle(0);
  }

  /** Format of a whole row. */
  ofRow(row: number): Format {
    return this.rowFormats.get(row) ?? this.table.ofStyle(0);
  }

  /** Format of a whole column. */
  ofColumn(column: number): Format {
    return this.columnFormats.get(column) ?? this.table.ofStyle(0);
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

  /** Changes the format of every cell of the rectangle; `change` is asked once for each format that occurs. */
  change(rect: Rect, change: (format: Format) => Format): void {
    const changeOnce = remembering(change);
    if (isWholeColumns(rect)) this.changeColumns(rect, changeOnce);
    else if (isWholeRows(rect)) this.changeRows(rect, changeOnce);
    else this.changeCells(rect, changeOnce);
  }

  private changeCells(rect: Rect, change: (format: Format) => Format): void {
    const last = rect.column + rect.columns;
    const standard = this.table.ofStyle(0);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const formats = this.cells.get(row) ?? [];
      const rowFormat = this.rowFormats.get(row);
      for (let column = rect.column; column < last; column++) {
        formats[column] = change(formats[column] ?? rowFormat ?? this.columnFormats.get(column) ?? standard);
      }
      this.cells.set(row, formats);
    }
  }

  private changeColumns(rect: Rect, change: (format: Format) => Format): void {
    const last = rect.column + rect.columns;
    for (const [row, formats] of this.cells) {
      for (let column = rect.column; column < last; column++) {
        const format = formats[column] ?? this.rowFormats.get(row);
        if (format !== undefined) formats[column] = change(format);
      }
    }
    for (let column = rect.column; column < last; column++) {
      this.columnFormats.set(column, change(this.columnFormats.get(column) ?? this.table.ofStyle(0)));
    }
  }

  private changeRows(rect: Rect, change: (format: Format) => Format): void {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      this.rowFormats.set(row, change(this.rowFormats.get(row) ?? this.table.ofStyle(0)));
      const formats = this.cells.get(row);
      formats?.forEach((format, column) => {
        if (format !== undefined) formats[column] = change(format);
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

  /** The same formats; changing either leaves the other as it is. */
  copy(): SheetFormats {
    const copy = new SheetFormats(this.table);
    for (const [row, formats] of this.cells) copy.cells.set(row, formats.slice());
    for (const [row, format] of this.rowFormats) copy.rowFormats.set(row, format);
    for (const [column, format] of this.columnFormats) copy.columnFormats.set(column, format);
    return copy;
  }

  /** The formats where cells come to stand when rows or columns are inserted or deleted; what is inserted looks like what is before it. */
  shifted(shift: Shift): SheetFormats {
    const moved = new SheetFormats(this.table);
    const isOfRows = shift.axis === "row";
    const same = <Entry>(entry: Entry): Entry => entry;
    const copy = (line: (Format | undefined)[]): (Format | undefined)[] => [...line];
    const cells = isOfRows ? shiftKeys(this.cells, shift, copy) : this.cells;
    for (const [row, line] of cells) {
      moved.cells.set(row, isOfRows ? copy(line) : shiftLine(line, shift, line[shift.at - 1]));
    }
    const [rows, columns] = [this.rowFormats, this.columnFormats];
    for (const [row, format] of isOfRows ? shiftKeys(rows, shift, same) : rows) moved.rowFormats.set(row, format);
    for (const [column, format] of isOfRows ? columns : shiftKeys(columns, shift, same)) {
      moved.columnFormats.set(column, format);
    }
    return moved;
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

/** The same change, worked out once for each format; neighbours mostly have the same. */
function remembering(change: (format: Format) => Format): (format: Format) => Format {
  const known = new Map<Format, Format>();
  let last: Format | null = null;
  let lastResult: Format | null = null;
  return (format) => {
    if (format === last && lastResult !== null) return lastResult;
    const result = known.get(format) ?? change(format);
    known.set(format, result);
    last = format;
    lastResult = result;
    return result;
  };
}
