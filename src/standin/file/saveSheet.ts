/** Carries the changes of one sheet over into Excelize: everything but the cells of sheets that were added. */
import {
  cellAddress,
  columnLetters,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  rectAddress,
} from "../model/address";
import type { Rect } from "../model/address";
import { fileWidthOfPoints } from "../model/columnWidth";
import type { CellPlace, Sheet } from "../model/sheet";
import { conditionalOptions } from "./saveConditional";
import { must } from "./excelize";
import type { ExcelizeFile } from "./excelize";
import { savePage } from "./savePage";
import type { StyleWriter } from "./styleWriter";

/** Excelize's number of a clustered column chart; the part's text is replaced afterwards. */
const COLUMN_CHART = 21;

export interface SheetTarget {
  readonly file: ExcelizeFile;
  readonly sheet: Sheet;
  /** Knows all styles that will be asked for. */
  readonly styles: StyleWriter;
}

/** Pieces of rows that have values of their own: what Excelize is given for a covered cell of a merged area would go to its first. */
function ownPieces(sheet: Sheet, rect: Rect): Rect[] {
  const pieces: Rect[] = [];
  const isMerged = sheet.contents.merges.some((merge) => intersect(merge, rect) !== null);
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    let start = rect.column;
    const end = rect.column + rect.columns;
    for (let column = start; column <= end; column++) {
      if (column < end && !(isMerged && sheet.isInsideMerge(row, column))) continue;
      if (column > start) pieces.push({ row, column: start, rows: 1, columns: column - start });
      start = column + 1;
    }
  }
  return pieces;
}

/** Values of a sheet of the file, row by row; formulas cell by cell. */
function saveValues({ file, sheet }: SheetTarget, rect: Rect): void {
  const { grid } = sheet.contents;
  for (const piece of ownPieces(sheet, rect)) {
    const values = grid.values(piece)[0] ?? [];
    const start = cellAddress(piece.row, piece.column);
    const given = values.map((value) => (value === "" ? null : value));
    must(file.SetSheetRow(sheet.name, start, given), "values");
    values.forEach((_, offset) => {
      const column = piece.column + offset;
      const formula = grid.formula(piece.row, column);
      if (formula === null) return;
      must(file.SetCellFormula(sheet.name, cellAddress(piece.row, column), formula.slice(1)), "a formula");
    });
  }
}

/**
 * Excelize drops a formula that cells share from all of them when the one that has its text is written: the others get theirs back.
 */
function saveSharedFormulas({ file, sheet }: SheetTarget): void {
  const { grid, sharedFormulas } = sheet.contents;
  for (const [first, ...others] of sharedFormulas) {
    if (first === undefined || !sheet.changes.values.some((rect) => holds(rect, first))) continue;
    for (const { row, column } of others) {
      const formula = grid.formula(row, column);
      if (formula !== null)
        must(file.SetCellFormula(sheet.name, cellAddress(row, column), formula.slice(1)), "a formula");
    }
  }
}

function holds(rect: Rect, { row, column }: CellPlace): boolean {
  return contains(rect, { row, column, rows: 1, columns: 1 });
}

/** Formats of a sheet of the file: one call for each run of cells that look the same. */
function saveFormats({ file, sheet, styles }: SheetTarget, rect: Rect): void {
  const lastColumn = rect.column + rect.columns - 1;
  if (isWholeColumns(rect)) {
    for (let column = rect.column; column <= lastColumn; column++) {
      const style = styles.styleOf(sheet.contents.formats.ofColumn(column));
      must(file.SetColStyle(sheet.name, columnLetters(column), style), "a column's format");
    }
    return;
  }
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    if (isWholeRows(rect)) {
      must(
        file.SetRowStyle(sheet.name, row + 1, row + 1, styles.styleOf(sheet.contents.formats.ofRow(row))),
        "a row's format",
      );
      continue;
    }
    let start = rect.column;
    for (let column = start; column <= lastColumn; column++) {
      const format = sheet.formatAt(row, start);
      if (column < lastColumn && sheet.formatAt(row, column + 1) === format) continue;
      const [first, last] = [cellAddress(row, start), cellAddress(row, column)];
      must(file.SetCellStyle(sheet.name, first, last, styles.styleOf(format)), "a format");
      start = column + 1;
    }
  }
}

function saveCells(target: SheetTarget): void {
  const { file, sheet } = target;
  const { values, formats, columnWidths, rowHeights } = sheet.changes;
  for (const rect of values) saveValues(target, rect);
  saveSharedFormulas(target);
  for (const rect of formats) saveFormats(target, rect);
  for (const column of columnWidths) {
    const letters = columnLetters(column);
    must(
      file.SetColWidth(sheet.name, letters, letters, fileWidthOfPoints(sheet.columnWidth(column))),
      "a column's width",
    );
  }
  for (const row of rowHeights) must(file.SetRowHeight(sheet.name, row + 1, sheet.rowHeight(row)), "a row's height");
}

function saveHyperlinks({ file, sheet }: SheetTarget): void {
  for (const address of sheet.changes.hyperlinks) {
    const link = sheet.contents.hyperlinks.get(address);
    if (link === undefined) {
      if (!sheet.isNew) must(file.SetCellHyperLink(sheet.name, address, "", "None", {}), "that a link is taken away");
      continue;
    }
    const [target, kind] = link.address === "" ? [link.documentReference, "Location"] : [link.address, "External"];
    const hint = link.screenTip === "" ? {} : { Tooltip: link.screenTip };
    must(file.SetCellHyperLink(sheet.name, address, target, kind, hint), "a link");
  }
}

/**
 * Excelize takes the headings from its own cells. On a sheet that was added, neither they nor the tables' places remain (withCells,
 * tableXml): they stand at the top, for Excelize makes every row above a cell, and ten thousands of rows take it long.
 */
function saveTables({ file, sheet }: SheetTarget): void {
  const added = sheet.tables.filter((each) => each.fileName === null);
  for (const [index, table] of added.entries()) {
    const headings = sheet.contents.grid.values({ ...table.rect, rows: 1 })[0] ?? [];
    const rect = sheet.isNew ? { ...table.rect, row: index * 3, rows: 2 } : table.rect;
    must(file.SetSheetRow(sheet.name, cellAddress(rect.row, rect.column), [...headings]), "a table's headings");
    must(file.AddTable(sheet.name, { Range: rectAddress(rect), Name: table.name, StyleName: table.style }), "a table");
  }
}

/** Only the parts and what points at them: place and content are written afterwards. */
function saveCharts({ file, sheet }: SheetTarget): void {
  for (const chart of sheet.changes.charts) {
    const options = { Type: COLUMN_CHART, Series: [{ Values: "A1:A2" }], Format: { Name: chart.name } };
    must(file.AddChart(sheet.name, "A1", options), "a chart");
  }
}

function saveConditionalFormats({ file, sheet, styles }: SheetTarget): void {
  for (const rect of sheet.changes.clearedConditionalFormats) {
    must(file.UnsetConditionalFormat(sheet.name, rectAddress(rect)), "clearing conditional formats");
  }
  // What was added last comes first, as in Excel.
  for (const format of [...sheet.changes.conditionalFormats].reverse()) {
    if (format.rule === null) continue;
    const options = conditionalOptions(format.type, format.rule, styles.conditionalStyle(format), format.stopIfTrue);
    must(file.SetConditionalFormat(sheet.name, rectAddress(format.rect), [options]), "a conditional format");
  }
}

function saveValidations({ file, sheet }: SheetTarget): void {
  for (const { rect, source, inCellDropDown, alert } of sheet.changes.validations) {
    const validation = {
      Type: "list",
      Sqref: rectAddress(rect),
      Formula1: source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`,
      AllowBlank: true,
      // In the file the attribute hides the arrow.
      ShowDropDown: !inCellDropDown,
      ...(alert === null
        ? {}
        : {
            ShowErrorMessage: alert.showAlert,
            ErrorStyle: alert.style.toLowerCase(),
            ErrorTitle: alert.title,
            Error: alert.message,
          }),
    };
    must(file.AddDataValidation(sheet.name, validation), "a drop-down list");
  }
}

function saveView({ file, sheet }: SheetTarget): void {
  const { tabColor, showGridlines, frozen, selection } = sheet.changes;
  if (tabColor !== null && tabColor !== "") {
    must(file.SetSheetProps(sheet.name, { TabColorRGB: `FF${tabColor.slice(1)}` }), "the tab's colour");
  }
  if (showGridlines !== null) {
    // The typings ask for more than Excelize does.
    const view = { ShowGridLines: showGridlines } as Parameters<ExcelizeFile["SetSheetView"]>[2];
    must(file.SetSheetView(sheet.name, -1, view), "gridlines");
  }
  const cell = cellAddress(selection?.row ?? 0, selection?.column ?? 0);
  if (frozen !== null && frozen.rows + frozen.columns > 0) {
    const pane = frozen.columns === 0 ? "bottomLeft" : frozen.rows === 0 ? "topRight" : "bottomRight";
    const panes = {
      Freeze: true,
      XSplit: frozen.columns,
      YSplit: frozen.rows,
      TopLeftCell: cellAddress(frozen.rows, frozen.columns),
      ActivePane: pane,
      Selection: [{ SQRef: cell, ActiveCell: cell, Pane: pane }],
    };
    must(file.SetPanes(sheet.name, panes), "frozen panes");
  } else if (frozen !== null || (selection !== null && sheet.isNew)) {
    const panes = { Freeze: false, Split: false, Selection: [{ SQRef: cell, ActiveCell: cell, Pane: "topLeft" }] };
    must(file.SetPanes(sheet.name, panes), "the selection");
  }
}

/** @throws WorkbookFileError "not-saved" */
export function saveSheet(target: SheetTarget): void {
  if (!target.sheet.isNew) saveCells(target);
  saveTables(target);
  saveHyperlinks(target);
  saveConditionalFormats(target);
  saveValidations(target);
  saveView(target);
  savePage(target.file, target.sheet);
  saveCharts(target);
}
