/** One worksheet: its cells, their formats and what stands on it. */
import { bounding, contains, intersect } from "./address";
import type { Rect } from "./address";
import type { Chart } from "./chart";
import type { ConditionalFormat, FileConditionalFormat } from "./conditionalFormat";
import type { ListValidation } from "./listValidation";
import type { Format, FormatProperties, FormatTable } from "./format";
import { SheetFormats } from "./formats";
import { Grid } from "./grid";
import type { Hyperlink } from "./hyperlink";
import { typed } from "./input";
import type { PageLayout } from "./pageLayout";
import type { Shift } from "./shift";
import { tableHeadings, type Table } from "./table";
import { writtenRects } from "./writtenCells";
import { hostError } from "../protocol/errors";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A cell, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a file knows of a sheet's cells; read when they are first asked for. */
export interface SheetContents {
  readonly grid: Grid;
  readonly formats: SheetFormats;
  /** Merged areas. */
  readonly merges: readonly Rect[];
  /** Cells for which the file says what may be typed. */
  readonly validations: readonly Rect[];
  /** Rules of the file, in no order. */
  readonly conditionalFormats: readonly FileConditionalFormat[];
  /** The rectangle of cells that have a value or a format, or null. */
  readonly formattedExtent: Rect | null;
  readonly isProtected: boolean;
  /** Widths of columns in points and heights of rows in points, 0-based, where they are not the default. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** Cells whose formulas the file keeps as one: each group begins with the cell that has its text. */
  readonly sharedFormulas: readonly (readonly CellPlace[])[];
  /** By address of the cell ("B7"). */
  readonly hyperlinks: Map<string, Hyperlink>;
  /** "" without one. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Formulas over several cells, which can only be changed together. */
  readonly arrays: readonly Rect[];
  /** Page margins in inches by their names in files ("left", "header"); empty where the file says nothing. */
  readonly pageMargins: ReadonlyMap<string, number>;
}

/** What is known of a sheet before its cells are read. */
export interface SheetOrigin {
  /** Name and visibility in the file; null for a sheet that was added since. */
  readonly inFile: { readonly name: string; readonly visibility: Visibility } | null;
  readonly load: () => SheetContents;
}

/** Excel's default column: 64 pixels, 48 points. */
const DEFAULT_COLUMN_POINTS = 48;
const DEFAULT_ROW_POINTS = 15;

/** What was changed on a sheet through Office.js, for saving. */
export class SheetChanges {
  /** Rows and columns that were inserted and deleted, also those taken back; the rest is said in places of now. */
  readonly shifts: Shift[] = [];
  readonly values: Rect[] = [];
  readonly formats: Rect[] = [];
  readonly columnWidths = new Set<number>();
  readonly rowHeights = new Set<number>();
  readonly hyperlinks = new Set<string>();
  readonly conditionalFormats: ConditionalFormat[] = [];
  /** Areas whose conditional formats of the file were cleared. */
  readonly clearedConditionalFormats: Rect[] = [];
  readonly validations: ListValidation[] = [];
  readonly charts: Chart[] = [];
  readonly pageLayout: PageLayout = {};
  /** 0-based rows above which a page breaks. */
  readonly pageBreaks: number[] = [];
  tabColor: string | null = null;
  showGridlines: boolean | null = null;
  /** Rows and columns that stay in view; null when nothing was said. */
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  selection: Rect | null = null;

  /** True when saving has to touch the sheet's own part. The selection alone is not worth it. */
  get any(): boolean {
    const { values, formats, conditionalFormats, clearedConditionalFormats, validations, charts } = this;
    const lists = [values, formats, conditionalFormats, clearedConditionalFormats, validations, charts];
    const sets = [this.columnWidths, this.rowHeights, this.hyperlinks];
    return (
      lists.some((list) => list.length > 0) ||
      sets.some((set) => set.size > 0) ||
      this.pageBreaks.length > 0 ||
      Object.keys(this.pageLayout).length > 0 ||
      [this.tabColor, this.showGridlines, this.frozen].some((value) => value !== null)
    );
  }
}

export class Sheet {
  private loaded: SheetContents | null = null;
  /** Areas with formats of their own; null until they are asked for. What is cleared is used no more, as in Excel. */
  private formatted: Rect[] | null = null;
  readonly changes = new SheetChanges();
  /** Tables on the sheet; those of the file come first. */
  readonly tables: Table[] = [];
  /** Pivot tables of the file. */
  readonly pivots: Rect[] = [];
  /** It has drawings of the old kind (boxes of notes, controls) that cannot be read, and so not be moved with their cells. */
  hasFixedDrawings = false;
  /** How many comments (threads, not replies, not notes) stand on it. They are kept in the file, and no more is known of them. */
  comments = 0;
  /** A sheet that is all chart: it has no cells. */
  isChart = false;

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

  /** Lets go of contents that are as the file has them: they are read again when they are next asked for. */
  letGo(): void {
    this.loaded = null;
  }

  /** Puts other contents in the place of these, for rows and columns that are inserted or deleted. @returns what takes it back */
  replaceContents(contents: SheetContents, formatted: readonly Rect[]): () => void {
    const [before, areas] = [this.loaded, this.formatted];
    this.loaded = contents;
    this.formatted = [...formatted];
    return () => {
      this.loaded = before;
      this.formatted = areas;
    };
  }

  get isNew(): boolean {
    return this.origin.inFile === null;
  }

  get isProtected(): boolean {
    return this.contents.isProtected;
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
    const values = this.contents.grid.used();
    if (valuesOnly) return values;
    return this.formattedAreas().reduce<Rect | null>(
      (union, rect) => (union === null ? rect : bounding(union, rect)),
      values,
    );
  }

  /** Areas that have formats of their own. */
  formattedAreas(): Rect[] {
    const { formattedExtent } = this.contents;
    this.formatted ??= formattedExtent === null ? [] : [formattedExtent];
    return this.formatted;
  }

  changeFormat(rect: Rect, changes: Readonly<Partial<FormatProperties>>): void {
    this.changeFormats(rect, (format) => format.with(changes));
  }

  /** Changes formats depending on what they are. */
  changeFormats(rect: Rect, change: (format: Format) => Format): void {
    this.checkWritable();
    this.formattedAreas().push(rect);
    this.contents.formats.change(rect, change);
    this.changes.formats.push(rect);
  }

  /**
   * Writes values as if typed. null leaves a cell as it is.
   * @param values rows × columns, the shape of the rectangle
   * @throws HostError AccessDenied, InvalidArgument; cells before the refused one stay written
   */
  write(rect: Rect, values: readonly (readonly unknown[])[], is1904: boolean): void {
    this.checkWritable();
    const crossesMerge = this.contents.merges.some((merge) => intersect(merge, rect) !== null);
    for (const written of writtenRects(rect, values)) this.changes.values.push(written);
    for (let row = 0; row < rect.rows; row++) {
      const cells = values[row] ?? [];
      for (let column = 0; column < rect.columns; column++) {
        const raw = cells[column];
        if (raw === null || raw === undefined) continue;
        if (crossesMerge && this.isInsideMerge(rect.row + row, rect.column + column)) continue;
        this.writeCell(rect.row + row, rect.column + column, raw, is1904);
      }
    }
    this.keepHeadings(rect);
  }

  /** Tables keep a heading in every column, whatever is written or cleared there. */
  private keepHeadings(rect: Rect): void {
    for (const table of this.tables) {
      const row = { ...table.rect, rows: 1 };
      if (table.showHeaders && intersect(row, rect) !== null) this.writeHeadings(row);
    }
  }

  /** Makes the first row of a rectangle headings of a table. */
  writeHeadings(rect: Rect): void {
    const { grid } = this.contents;
    const cells = grid.values({ ...rect, rows: 1 })[0] ?? [];
    tableHeadings(cells).forEach((heading, index) => {
      if (heading === cells[index]) return;
      const column = rect.column + index;
      grid.set(rect.row, column, heading);
      this.changes.values.push({ row: rect.row, column, rows: 1, columns: 1 });
    });
  }

  private writeCell(row: number, column: number, raw: unknown, is1904: boolean): void {
    const format = this.formatAt(row, column).get("numberFormat");
    const { value, formula, numberFormat } = typed(raw, format === "@", is1904);
    this.contents.grid.set(row, column, value, formula);
    if (numberFormat !== null && format === "General") {
      this.changeFormat({ row, column, rows: 1, columns: 1 }, { numberFormat });
    }
  }

  /** Rewrites all that is a formula here; not a change of its cells, as in Excel. */
  changeFormulas(change: (formula: string) => string): void {
    this.contents.grid.changeFormulas(change);
    for (const format of this.changes.conditionalFormats) {
      const { rule } = format;
      if (rule === null || format.type === "ContainsText") continue;
      format.rule = { ...rule, operand1: change(rule.operand1), operand2: change(rule.operand2) };
    }
    for (const list of this.changes.validations) if (list.source.startsWith("=")) list.source = change(list.source);
  }

  columnWidth(column: number): number {
    return this.contents.columnWidths.get(column) ?? this.contents.defaultColumnWidth;
  }

  rowHeight(row: number): number {
    return this.contents.rowHeights.get(row) ?? this.contents.defaultRowHeight;
  }

  /** Clears values, formats or both, within the used cells. */
  clear(rect: Rect, what: "All" | "Contents" | "Formats"): void {
    this.checkWritable();
    const used = this.usedRect(false);
    const area = used === null ? null : intersect(rect, used);
    if (area === null) return;
    if (what !== "Formats") {
      this.contents.grid.clear(area);
      this.changes.values.push(area);
      this.keepHeadings(area);
    }
    if (what !== "Contents") {
      this.contents.formats.reset(area);
      this.changes.formats.push(area);
      this.formatted = this.formattedAreas().filter((rect) => !contains(area, rect));
    }
  }

  /** A merged area keeps the value of its top-left cell only; this is another of it. */
  isInsideMerge(row: number, column: number): boolean {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.contents.merges.some(
      (merge) => intersect(merge, cell) !== null && (row !== merge.row || column !== merge.column),
    );
  }
}

/** The same contents for another workbook of the same file: changing either leaves the other as it is. */
export function copyOfContents(contents: SheetContents): SheetContents {
  const { grid, formats, columnWidths, rowHeights, hyperlinks } = contents;
  return {
    ...contents,
    grid: grid.copy(),
    formats: formats.copy(),
    columnWidths: new Map(columnWidths),
    rowHeights: new Map(rowHeights),
    hyperlinks: new Map(hyperlinks),
  };
}

/** Contents of a sheet that has no cells: one that has just been added, or is all chart. */
export function blankContents(formats: FormatTable): SheetContents {
  return {
    grid: new Grid(),
    formats: new SheetFormats(formats),
    merges: [],
    validations: [],
    conditionalFormats: [],
    formattedExtent: null,
    isProtected: false,
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: DEFAULT_COLUMN_POINTS,
    defaultRowHeight: DEFAULT_ROW_POINTS,
    sharedFormulas: [],
    arrays: [],
    hyperlinks: new Map(),
    tabColor: "",
    showGridlines: true,
    pageMargins: new Map(),
  };
}
