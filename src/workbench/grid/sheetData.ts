/** A sheet, and the whole workbook, as the grid takes them. */
import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { shiftFrozen, shiftIndex, type Shift } from "../../standin/model/shift";
import type { Sheet } from "../../standin/model/sheet";
import type { Workbook } from "../../standin/model/workbook";
import { allCells } from "./cells";
import { fittedHeights } from "./fitRows";
import { gridRange } from "./ranges";
import { gridStyle } from "./styles";
import { widthIn } from "./textWidth";
import { pixels } from "./units";

/** Blank rows and columns beyond the used ones, and what a small sheet has at least. */
const MARGIN = { rows: 40, columns: 6 };
const LEAST = { rows: 100, columns: 26 };
/** Files are met that are formatted down to the last row; so many rows are shown below the last value. */
const FORMATTED_ROWS = 1_000;

/** What the file says of a sheet and the stand-in does not keep in its model. */
export interface FileView {
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export const NO_VIEW: FileView = {
  frozen: { rows: 0, columns: 0 },
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

/** The same when rows or columns are inserted or deleted. */
export function shiftView({ frozen, hiddenRows, hiddenColumns }: FileView, shift: Shift): FileView {
  const moved = (indexes: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...indexes].flatMap((index) => shiftIndex(index, shift) ?? []));
  return shift.axis === "row"
    ? { frozen: { ...frozen, rows: shiftFrozen(frozen.rows, shift) }, hiddenRows: moved(hiddenRows), hiddenColumns }
    : {
        frozen: { ...frozen, columns: shiftFrozen(frozen.columns, shift) },
        hiddenRows,
        hiddenColumns: moved(hiddenColumns),
      };
}

function rowData(sheet: Sheet, view: FileView): IWorksheetData["rowData"] {
  const data: IWorksheetData["rowData"] = {};
  for (const [row, height] of sheet.contents.rowHeights) {
    data[row] = { h: pixels(height), ia: BooleanNumber.FALSE };
  }
  for (const [row, height] of fittedHeights(sheet, widthIn))
    data[row] = { ah: height, h: height, ia: BooleanNumber.TRUE };
  for (const [row, format] of sheet.contents.formats.rows()) data[row] = { ...data[row], s: gridStyle(format) };
  for (const row of view.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function columnData(sheet: Sheet, columns: number, view: FileView): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  const { columnWidths, formats } = sheet.contents;
  for (const [column, width] of columnWidths) if (column < columns) data[column] = { w: pixels(width) };
  for (const [column, format] of formats.columns()) {
    if (column < columns) data[column] = { ...data[column], s: gridStyle(format) };
  }
  for (const column of view.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

function freezeOf({ changes }: Sheet, view: FileView): IWorksheetData["freeze"] {
  const { rows, columns } = changes.frozen ?? view.frozen;
  const none = rows === 0 && columns === 0;
  return { xSplit: columns, ySplit: rows, startRow: none ? -1 : rows, startColumn: none ? -1 : columns };
}

/** Rows and columns that the grid offers. */
function extent(sheet: Sheet): { rowCount: number; columnCount: number } {
  const values = sheet.usedRect(true);
  const formatted = sheet.usedRect(false);
  const lastValue = values === null ? 0 : values.row + values.rows;
  const lastFormat = formatted === null ? 0 : formatted.row + formatted.rows;
  const lastColumn = formatted === null ? 0 : formatted.column + formatted.columns;
  return {
    rowCount: Math.max(LEAST.rows, Math.min(lastFormat, lastValue + FORMATTED_ROWS) + MARGIN.rows),
    columnCount: Math.max(LEAST.columns, lastColumn + MARGIN.columns),
  };
}

export function sheetData(sheet: Sheet, view: FileView, is1904: boolean): Partial<IWorksheetData> {
  const { contents, changes } = sheet;
  const { rowCount, columnCount } = extent(sheet);
  const gridlines = changes.showGridlines ?? contents.showGridlines;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: changes.tabColor ?? contents.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeOf(sheet, view),
    rowCount,
    columnCount,
    defaultColumnWidth: pixels(contents.defaultColumnWidth),
    defaultRowHeight: pixels(contents.defaultRowHeight),
    mergeData: contents.merges.map(gridRange),
    cellData: allCells(sheet, is1904),
    rowData: rowData(sheet, view),
    columnData: columnData(sheet, columnCount, view),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** @param resources rules of the plugins, by their own names */
export function workbookData(
  workbook: Workbook,
  name: string,
  viewOf: (sheet: Sheet) => FileView,
  resources: IWorkbookData["resources"],
): IWorkbookData {
  return {
    id: crypto.randomUUID(),
    name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet, viewOf(sheet), workbook.origin.is1904)]),
    ),
    ...(resources === undefined ? {} : { resources }),
  };
}
