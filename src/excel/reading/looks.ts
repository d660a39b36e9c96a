/**
 * What cells look like: fills and struck-out text. Excel has two members for it. One gives what is set on a cell (ExcelApi 1.9);
 * the other what is shown, conditional formats and styles of tables included (1.19, which Excel 2021 and 2024 lack).
 */
import type { CellLook, SheetCells } from "../../plan/cells";

export type FillsSeen = NonNullable<SheetCells["fillsSeen"]>;
export type AskedLooks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

const WANTED: Excel.CellPropertiesLoadOptions = { format: { fill: { color: true }, font: { strikethrough: true } } };

/** The most that this Excel can tell of looks; null where it can tell nothing. */
export function bestFillsSeen(): FillsSeen | null {
  const { requirements } = Office.context;
  // An office.js of an earlier date than the host may lack the member that the host has.
  const canSeeShown = "getDisplayedCellProperties" in Excel.Range.prototype;
  if (canSeeShown && requirements.isSetSupported("ExcelApi", "1.19")) return "shown";
  return requirements.isSetSupported("ExcelApi", "1.9") ? "direct" : null;
}

/** Asks for the looks of a range's cells; they are there after the next sync. */
export function askForLooks(range: Excel.Range, seen: FillsSeen): AskedLooks {
  return seen === "shown" ? range.getDisplayedCellProperties(WANTED) : range.getCellProperties(WANTED);
}

/** The answer, or null: Excel may give that, whatever the typings say, for more cells than an answer can hold. */
export function answeredLooks({ value }: AskedLooks): Excel.CellProperties[][] | null {
  return value;
}

/**
 * A cell's look; undefined for an ordinary cell. Excel gives white for cells without a fill, so that white is none; and null
 * for text that is struck out in part.
 */
export function lookOf({ format }: Excel.CellProperties): CellLook | undefined {
  const fill = fillOf(format?.fill?.color);
  // The typings know of no null here.
  const struck = format?.font?.strikethrough as boolean | null | undefined;
  return fill === null && (struck === false || struck === undefined)
    ? undefined
    : { fill, struck: struck === undefined ? false : struck };
}

/** "#RRGGBB" in capitals; null for none. */
function fillOf(color: string | null | undefined): string | null {
  if (color === undefined || color === null || color === "") return null;
  const fill = color.toUpperCase();
  return fill === "#FFFFFF" ? null : fill;
}

/** The looks of some columns of a sheet, filled from the top down; or from left to right, a run of columns at a time. */
export class GrowingLooks {
  private readonly columns: ReadonlyMap<number, (CellLook | undefined)[]>;
  /** Equal looks are one object: a column has few, and thousands of cells. */
  private readonly known = new Map<string, CellLook>();

  /** @param columns 0-based, of the grid */
  constructor(columns: readonly number[]) {
    this.columns = new Map(columns.map((column) => [column, []]));
  }

  /** Adds rows of neighbouring columns, from `column` on. */
  add(column: number, rows: readonly (readonly Excel.CellProperties[])[]): void {
    for (const row of rows) row.forEach((cell, i) => this.columns.get(column + i)?.push(this.oneOf(lookOf(cell))));
  }

  private oneOf(look: CellLook | undefined): CellLook | undefined {
    if (look === undefined) return undefined;
    const key = `${look.fill} ${look.struck}`;
    const same = this.known.get(key);
    if (same === undefined) this.known.set(key, look);
    return same ?? look;
  }

  get all(): ReadonlyMap<number, readonly (CellLook | undefined)[]> {
    return this.columns;
  }
}
