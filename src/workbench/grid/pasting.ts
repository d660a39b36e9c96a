/**
 * What a paste puts into which cells, as Excel does it: text from elsewhere as if it were typed, cells of the workbook with their
 * formulas, values and looks. (The grid's own paste would read dates as in the United States.) Pure.
 */
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { checkRect, contains, type Rect } from "../../standin/model/address";
import { FormatTable } from "../../standin/model/format";
import { moveFormula } from "../../standin/model/moveFormula";
import type { Sheet } from "../../standin/model/sheet";
import type { Workbook } from "../../standin/model/workbook";
import { hostError } from "../../standin/protocol/errors";
import { text } from "../strings";
import { cellContent } from "./cells";
import { clipboardRows } from "./clipboardText";
import { wholeStyle } from "./formatChanges";
import { Kind } from "./numbers";
import { daysBetween } from "./serials";
import type { CopiedRange } from "./univer";
import type { SheetNames } from "./userEdits";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** Cells of the workbook that were copied or cut. */
export interface Copied {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly isCut: boolean;
}

/** More cells than this are not filled by repeating what was copied. */
const MOST_REPEATED = 100_000;

/** What a paste puts where. */
export interface Pasted {
  readonly target: Rect;
  readonly value: Cells;
}

/** Cells on the grid's clipboard as cells of the workbook; null where they are none of this one's. */
export function copiedFrom(names: SheetNames, unitId: string, found: CopiedRange | null): Copied | null {
  const sheet = found?.unitId === unitId ? names.find(found.subUnitId) : null;
  const [row, column] = [found?.rows[0], found?.columns[0]];
  if (found === null || sheet === null || row === undefined || column === undefined) return null;
  const rect = { row, column, rows: found.rows.length, columns: found.columns.length };
  return { sheet, rect, isCut: found.isCut };
}

/**
 * @param copied where it comes from this workbook; else the clipboard's text counts
 * @returns null where there is nothing to paste
 * @throws HostError where cells cannot be moved
 */
export function pastedCells(workbook: Workbook, sheet: Sheet, copied: Copied | null, words: string): Pasted | null {
  const selection = sheet.changes.selection ?? { row: 0, column: 0, rows: 1, columns: 1 };
  if (copied !== null) {
    if (copied.isCut && !canMove(workbook, copied, sheet)) throw hostError("NotImplemented", text.noCut);
    const { rows, columns } = copied.rect;
    const target = copied.isCut ? { ...selection, rows, columns } : pasteTarget(selection, copied.rect);
    return { target, value: copiedCells(copied, sheet, checkRect(target), workbook.origin.is1904) };
  }
  if (words === "") return null;
  const rows = clipboardRows(words);
  const target = pasteTarget(selection, { rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) });
  return { target, value: textCells(rows, checkRect(target)) };
}

/** Excel lets formulas follow cells that are moved; here they cannot, so there must be none. */
function canMove({ sheets }: Workbook, copied: Copied, target: Sheet): boolean {
  return copied.sheet === target && sheets.every((sheet) => !sheet.contents.grid.hasFormulas);
}

/** Where so many cells go: into the whole selection where it is a multiple of them, else from its first cell on. */
export function pasteTarget(selection: Rect, size: Pick<Rect, "rows" | "columns">): Rect {
  const isMultiple = selection.rows % size.rows === 0 && selection.columns % size.columns === 0;
  const repeats = isMultiple && selection.rows * selection.columns <= MOST_REPEATED;
  return repeats ? selection : { ...selection, rows: size.rows, columns: size.columns };
}

function fill(
  target: Rect,
  cellOf: (down: number, right: number) => ICellData,
): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (let down = 0; down < target.rows; down++) {
    const cells: Record<number, ICellData> = {};
    for (let right = 0; right < target.columns; right++) cells[target.column + right] = cellOf(down, right);
    rows[target.row + down] = cells;
  }
  return rows;
}

const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Text from elsewhere, which is read as if it were typed. @param rows of its cells */
export function textCells(rows: readonly (readonly string[])[], target: Rect): Cells {
  const columns = Math.max(...rows.map((row) => row.length));
  return fill(target, (down, right) => {
    const typed = rows[down % rows.length]?.[right % columns] ?? "";
    return typed === "" ? BLANK : { ...BLANK, v: typed, t: Kind.typedText };
  });
}

/** Cells of the workbook. Those that were cut are blank afterwards, and their formulas name the same cells as before. */
export function copiedCells({ sheet, rect, isCut }: Copied, targetSheet: Sheet, target: Rect, is1904: boolean): Cells {
  const { grid } = sheet.contents;
  const cells = fill(target, (down, right) => {
    const [row, column] = [rect.row + (down % rect.rows), rect.column + (right % rect.columns)];
    const format = sheet.formatAt(row, column);
    const formula = grid.formula(row, column);
    const [rows, columns] = isCut ? [0, 0] : [target.row + down - row, target.column + right - column];
    const moved = formula === null ? null : `=${moveFormula(formula.slice(1), rows, columns)}`;
    const days = daysBetween(format.get("numberFormat"), is1904);
    const value = moved === null ? grid.value(row, column) : "";
    return { ...BLANK, ...cellContent(value, moved, days), s: wholeStyle(format) };
  });
  if (isCut && targetSheet === sheet) blankRest(cells, rect, target);
  return cells;
}

/** Empties the cells that were cut, but for those that are pasted over. */
function blankRest(cells: Record<number, Record<number, ICellData>>, from: Rect, target: Rect): void {
  const plain = wholeStyle(new FormatTable().ofStyle(0));
  for (let row = from.row; row < from.row + from.rows; row++) {
    const line = (cells[row] ??= {});
    for (let column = from.column; column < from.column + from.columns; column++) {
      if (!contains(target, { row, column, rows: 1, columns: 1 })) line[column] = { ...BLANK, s: plain };
    }
  }
}
