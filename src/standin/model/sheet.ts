/** One worksheet: its cells, their formats and what stands on it. */
import { bounding, intersect } from "./address";
import type { Rect } from "./address";
import type { Format, FormatProperties, FormatTable } from "./format";
import { SheetFormats } from "./formats";
import { Grid } from "./grid";
import type { CellValue } from "./grid";
import { typed } from "./input";
import { hostError } from "../protocol/errors";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a file knows of a sheet's cells; read when they are first asked for. */
export interface SheetContents {
  readonly grid: Grid;
  readonly formats: SheetFormats;
  /** Merged areas. */
  readonly merges: readonly Rect[];
  /** The rectangle of cells that have a value or a format, or null. */
  readonly formattedExtent: Rect | null;
}

/** What is known of a sheet before its cells are read. */
export interface SheetOrigin {
  /** Name in the file; null for a sheet that was added since. */
  readonly fileName: string | null;
  readonly isProtected: boolean;
  readonly load: () => SheetContents;
}

export class Sheet {
  private loaded: SheetContents | null = null;
  /** The selected cells, once they were selected through Office.js. */
  selection: Rect | null = null;
  /** Areas whose values were written, and areas whose formats were: what saving has to carry over. */
  readonly writtenValues: Rect[] = [];
  readonly writtenFormats: Rect[] = [];

  constructor(
    /** Excel's id, a GUID in braces. */
    readonly id: string,
    public name: string,
    public visibility: Visibility,
    readonly origin: SheetOrigin,
  ) {}

  get contents(): SheetContents {
    this.loaded ??= this.origin.load();
    return this.loaded;
  }

  /** True once the cells have been read or written: an unread sheet needs no saving. */
  get isLoaded(): boolean {
    return this.loaded !== null;
  }

  get isProtected(): boolean {
    return this.origin.isProtected;
  }

  /** @throws HostError AccessDenied on a protected sheet. */
  checkWritable(): void {
    if (this.isProtected) throw hostError("AccessDenied", `The sheet "${this.name}" is protected.`);
  }

  formatAt(row: number, column: number): Format {
    return this.contents.formats.at(row, column);
  }

  /** The used rectangle: of values, or of values and formats; null when there is none. */
  usedRect(valuesOnly: boolean): Rect | null {
    const { grid, formattedExtent } = this.contents;
    const values = grid.used();
    if (valuesOnly) return values;
    return [formattedExtent, ...this.writtenFormats].reduce<Rect | null>(
      (union, rect) => (rect === null ? union : union === null ? rect : bounding(union, rect)),
      values,
    );
  }

  changeFormat(rect: Rect, changes: Readonly<Partial<FormatProperties>>): void {
    this.checkWritable();
    this.contents.formats.change(rect, changes);
    this.writtenFormats.push(rect);
  }

  /**
   * Writes values as if typed. null leaves a cell as it is.
   * @param values rows × columns, the shape of the rectangle
   * @throws HostError AccessDenied, InvalidArgument; cells before the refused one stay written
   */
  write(rect: Rect, values: readonly (readonly unknown[])[], is1904: boolean): void {
    this.checkWritable();
    const { grid, merges } = this.contents;
    const crossesMerge = merges.some((merge) => intersect(merge, rect) !== null);
    this.writtenValues.push(rect);
    for (let row = 0; row < rect.rows; row++) {
      const cells = values[row] ?? [];
      for (let column = 0; column < rect.columns; column++) {
        const raw = cells[column];
        if (raw === null || raw === undefined) continue;
        if (crossesMerge && this.isInsideMerge(rect.row + row, rect.column + column)) continue;
        this.writeCell(grid, rect.row + row, rect.column + column, raw, is1904);
      }
    }
  }

  private writeCell(grid: Grid, row: number, column: number, raw: unknown, is1904: boolean): void {
    const format = this.formatAt(row, column).get("numberFormat");
    const { value, formula, numberFormat } = typed(raw, format === "@", is1904);
    grid.set(row, column, value, formula);
    if (numberFormat !== null && format === "General") {
      this.changeFormat({ row, column, rows: 1, columns: 1 }, { numberFormat });
    }
  }

  /** Clears values, formats or both. */
  clear(rect: Rect, what: "All" | "Contents" | "Formats"): void {
    this.checkWritable();
    const used = this.usedRect(false);
    const area = used === null ? null : intersect(rect, used);
    if (area === null) return;
    if (what !== "Formats") this.clearValues(area);
    if (what !== "Contents") {
      this.contents.formats.reset(area);
      this.writtenFormats.push(area);
    }
  }

  private clearValues(area: Rect): void {
    const { grid } = this.contents;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) grid.set(row, column, "");
    }
    this.writtenValues.push(area);
  }

  /** A merged area keeps the value of its top-left cell only. */
  private isInsideMerge(row: number, column: number): boolean {
    return this.contents.merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns &&
        (row !== merge.row || column !== merge.column),
    );
  }
}

/** Contents of a sheet that has just been added. */
export function blankContents(formats: FormatTable): SheetContents {
  return { grid: new Grid(), formats: new SheetFormats(formats), merges: [], formattedExtent: null };
}

export type { CellValue };
