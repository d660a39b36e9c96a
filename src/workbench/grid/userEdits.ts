/** Carries what the user does in the grid into the workbook, as if it had been done in Excel. */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { bounding, cellAddress, type Rect } from "../../standin/model/address";
import type { Sheet } from "../../standin/model/sheet";
import type { Workbook } from "../../standin/model/workbook";
import { Command, type Params } from "./commands";
import { rectOf } from "./ranges";
import { textOf } from "./cellText";

/** CellValueType.BOOLEAN by its number, so that this needs none of the grid's code. */
const BOOLEAN = 3;

/** A cell of the grid after an edit, as it would be typed; null where the edit says nothing of its content. */
function rawOf(cell: Nullable<ICellData>): unknown {
  if (cell === null || cell === undefined) return "";
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  if (!("v" in cell) && !("p" in cell)) return null;
  const text = textOf(cell);
  if (cell.p === null || cell.p === undefined) {
    if (Number(cell.t) === BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "1";
    if (typeof cell.v === "number") return cell.v;
  }
  return text ?? "";
}

/** The number format that a pasted or filled cell brings along, or null. */
function patternOf(cell: Nullable<ICellData>): string | null {
  const style = cell?.s;
  if (typeof style !== "object" || style === null) return null;
  return (style satisfies IStyleData).n?.pattern ?? null;
}

interface Edited {
  readonly row: number;
  readonly column: number;
  readonly raw: unknown;
  readonly pattern: string | null;
}

function editedCells(cellValue: NonNullable<Params["cellValue"]>): Edited[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells as Record<string, Nullable<ICellData>>)
      .map(([column, cell]) => ({
        row: Number(row),
        column: Number(column),
        raw: rawOf(cell),
        pattern: patternOf(cell),
      }))
      .filter(({ raw }) => raw !== null),
  );
}

/** The cells of an edit as one block of values; null leaves a cell between them as it is. */
function block(cells: readonly Edited[]): { rect: Rect; values: unknown[][] } | null {
  const [first, ...others] = cells.map(({ row, column }): Rect => ({ row, column, rows: 1, columns: 1 }));
  if (first === undefined) return null;
  const rect = others.reduce(bounding, first);
  const values = Array.from({ length: rect.rows }, () => new Array<unknown>(rect.columns).fill(null));
  for (const { row, column, raw } of cells) {
    const line = values[row - rect.row];
    if (line !== undefined) line[column - rect.column] = raw;
  }
  return { rect, values };
}

/** The cells that an edit touches, or null where it says nothing of any cell's content. */
export function rectOfEdit(cellValue: NonNullable<Params["cellValue"]>): Rect | null {
  return block(editedCells(cellValue))?.rect ?? null;
}

/** @throws HostError from the first cell that cannot be written */
export function writeEdits(workbook: Workbook, sheet: Sheet, cellValue: NonNullable<Params["cellValue"]>): void {
  const cells = editedCells(cellValue);
  const written = block(cells);
  if (written === null) return;
  sheet.write(written.rect, written.values, workbook.origin.is1904);
  for (const { row, column, pattern } of cells) {
    if (pattern === null || sheet.formatAt(row, column).get("numberFormat") !== "General") continue;
    sheet.changeFormat({ row, column, rows: 1, columns: 1 }, { numberFormat: pattern });
  }
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
  if (range === undefined || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return;
  const rect = rectOf(range);
  const { selection } = sheet.changes;
  const isSame =
    selection !== null && cellAddress(selection.row, selection.column) === cellAddress(rect.row, rect.column);
  if (!isSame || selection.rows !== rect.rows || selection.columns !== rect.columns) sheet.changes.selection = rect;
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
