/** Carries what the user does in the grid into the workbook, as if it had been done in Excel. */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { bounding, sameRect, type Rect } from "../../standin/model/address";
import type { Sheet } from "../../standin/model/sheet";
import type { Workbook } from "../../standin/model/workbook";
import { Command, type Params } from "./commands";
import { textOf } from "./cellText";
import { formatChanges } from "./formatChanges";
import { Kind } from "./numbers";
import { rectOf } from "./ranges";
import { daysBetween } from "./serials";
import { points } from "./units";

/** A cell of the grid after an edit, as it would be typed; null where the edit says nothing of its content. */
function rawOf(cell: Nullable<ICellData>, days: number): unknown {
  if (cell === null || cell === undefined) return "";
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  if (!("v" in cell) && !("p" in cell)) return null;
  const text = textOf(cell);
  if (cell.p === null || cell.p === undefined) {
    if (cell.t === Kind.boolean) return cell.v === 1 || cell.v === true || cell.v === "1";
    if (typeof cell.v === "number") return cell.v - days;
    // A text that was there already, and is copied or brought back, is not typed anew: it stays a text.
    if (cell.t === Kind.text && text !== null && text !== "") return `'${text}`;
  }
  return text ?? "";
}

/** What an edit says of a cell's looks; "none" where an undo takes away all that the cell had of its own. */
function styleOf(cell: Nullable<ICellData>, isUndo: boolean): IStyleData | "none" | null {
  if (isUndo && (cell === null || cell?.s === null)) return "none";
  const style = cell?.s;
  return typeof style === "object" ? (style ?? null) : null;
}

interface Edited {
  readonly row: number;
  readonly column: number;
  /** null where only the looks changed. */
  readonly raw: unknown;
  readonly style: IStyleData | "none" | null;
}

type Cells = NonNullable<Params["cellValue"]>;

/** Calls back for each cell of an edit. */
function eachCell(cellValue: Cells, take: (row: number, column: number, cell: Nullable<ICellData>) => void): void {
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      take(Number(row), Number(column), cell);
    }
  }
}

function editedCells(sheet: Sheet, cellValue: Cells, is1904: boolean, isUndo: boolean): Edited[] {
  const edited: Edited[] = [];
  eachCell(cellValue, (row, column, cell) => {
    const style = styleOf(cell, isUndo);
    const own = style === "none" ? undefined : style?.n?.pattern;
    const pattern = own ?? sheet.formatAt(row, column).get("numberFormat");
    edited.push({ row, column, style, raw: rawOf(cell, daysBetween(pattern, is1904)) });
  });
  return edited;
}

/** The cells that an edit touches, or null where there are none. */
export function rectOfEdit(cellValue: Cells): Rect | null {
  let rect: Rect | null = null;
  eachCell(cellValue, (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    rect = rect === null ? cell : bounding(rect, cell);
  });
  return rect;
}

/** The contents of an edit as one block of values; null leaves a cell between them as it is. */
function block(cells: readonly Edited[], rect: Rect): unknown[][] {
  const values = Array.from({ length: rect.rows }, () => new Array<unknown>(rect.columns).fill(null));
  for (const { row, column, raw } of cells) {
    const line = values[row - rect.row];
    if (line !== undefined) line[column - rect.column] = raw;
  }
  return values;
}

/** How an edit came about. */
export interface EditKind {
  /** An edit is taken back: what cells looked like is said in full. */
  readonly isUndo: boolean;
}

/** @throws HostError from the first cell that cannot be written */
export function writeEdits(workbook: Workbook, sheet: Sheet, cellValue: Cells, { isUndo }: EditKind): void {
  const rect = rectOfEdit(cellValue);
  if (rect === null) return;
  const { is1904 } = workbook.origin;
  const cells = editedCells(sheet, cellValue, is1904, isUndo);
  sheet.write(rect, block(cells, rect), is1904);
  for (const { row, column, style } of cells) {
    if (style !== null) applyStyle(sheet, { row, column, rows: 1, columns: 1 }, style, isUndo);
  }
}

function applyStyle(sheet: Sheet, cell: Rect, style: IStyleData | "none", isUndo: boolean): void {
  const format = sheet.formatAt(cell.row, cell.column);
  if (style === "none") {
    const beneath = sheet.contents.formats.beneath(cell.row, cell.column);
    if (format !== beneath) sheet.changeFormats(cell, () => beneath);
    return;
  }
  const changes = formatChanges(style, format, isUndo);
  if (Object.keys(changes).length > 0) sheet.changeFormat(cell, changes);
}

/** Columns or rows that the user made wider or higher. @throws HostError on a protected sheet */
export function resize(sheet: Sheet, { ranges = [], colWidth, rowHeight }: Params): void {
  sheet.checkWritable();
  const { columnWidths, rowHeights } = sheet.contents;
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column++) {
      setSize(columnWidths, sheet.changes.columnWidths, column, colWidth);
    }
    for (let row = startRow; row <= endRow; row++) setSize(rowHeights, sheet.changes.rowHeights, row, rowHeight);
  }
}

/** @param size pixels of all, or by number of the row or column; anything else says nothing */
function setSize(sizes: Map<number, number>, changed: Set<number>, index: number, size: unknown): void {
  const own = typeof size === "object" && size !== null ? (size as Readonly<Record<number, unknown>>)[index] : size;
  if (typeof own !== "number") return;
  sizes.set(index, points(own));
  changed.add(index);
}

/** Sheets that the user added, renamed, hid, moved or deleted, and what is selected. */
export function followSheets(workbook: Workbook, sheetOf: SheetNames, id: string, params: Params): void {
  const sheet = params.subUnitId === undefined ? null : sheetOf.find(params.subUnitId);
  if (id === Command.insertSheet && params.sheet !== undefined) {
    sheetOf.add(params.sheet.id, workbook.addSheet(params.sheet.name));
  } else if (sheet === null) return;
  else if (id === Command.removeSheet) workbook.deleteSheet(sheet);
  else if (id === Command.renameSheet && params.name !== undefined) workbook.renameSheet(sheet, params.name);
  else if (id === Command.hideSheet) sheet.visibility = params.hidden === 1 ? "Hidden" : "Visible";
  else if (id === Command.moveSheet && params.toOrder !== undefined) workbook.moveSheet(sheet, params.toOrder);
  else if (id === Command.activateSheet) workbook.active = sheet;
  else if (id === Command.select) select(sheet, params);
}

function select(sheet: Sheet, { selections = [] }: Params): void {
  const range = selections.at(-1)?.range;
  if (range === undefined) return;
  const rect = rectOf(range);
  const { selection } = sheet.changes;
  if (selection === null || !sameRect(selection, rect)) sheet.changes.selection = rect;
}

/** Which sheet of the workbook stands behind a sheet of the grid. */
export class SheetNames {
  private readonly added = new Map<string, Sheet>();

  constructor(private readonly workbook: Workbook) {}

  find(gridId: string): Sheet | null {
    const sheet = this.added.get(gridId);
    return sheet ?? this.workbook.sheets.find(({ id }) => id === gridId) ?? null;
  }

  /** A sheet that the user added in the grid, under the grid's own id. */
  add(gridId: string, sheet: Sheet): void {
    this.added.set(gridId, sheet);
  }

  gridId(sheet: Sheet): string {
    for (const [id, added] of this.added) if (added === sheet) return id;
    return sheet.id;
  }
}
