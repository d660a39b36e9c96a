/** The cells of a workbook that hucre has read, as Excel would give them: what plans are read from. Pure. */
import type { CellValue as HucreValue, Sheet, Workbook } from "hucre/xlsx";
import type { CellValue, LeftOutSheet, MergedArea, SheetCells, TrackerCells } from "../plan/cells";

const MS_PER_DAY = 86_400_000;
/** Midnight UTC of serial 0. */
const SERIAL_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** All visible sheets of the workbook as Excel's `getUsedRange().values` would give them; hidden and empty sheets are left out. */
export function cellsOfBook(workbook: Workbook): TrackerCells {
  const dateSystem = workbook.dateSystem === "1904" ? 1904 : 1900;
  const sheets: SheetCells[] = [];
  const leftOut: LeftOutSheet[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.hidden === true || sheet.veryHidden === true) {
      leftOut.push({ sheet: sheet.name, why: "hidden" });
      continue;
    }
    const cells = sheetCellsOf(sheet, dateSystem);
    if (cells === null) leftOut.push({ sheet: sheet.name, why: "empty" });
    else sheets.push(cells);
  }
  return { sheets, leftOut, dateSystem };
}

/** The smallest rectangle that holds every filled cell, or null where none is filled. */
function sheetCellsOf(sheet: Sheet, dateSystem: 1900 | 1904): SheetCells | null {
  const all = sheet.rows.map((row) => row.map((value) => asExcelGivesIt(value, dateSystem)));
  const rows = indexesWhere(all, (row) => row.some(isFilled));
  const width = Math.max(0, ...all.map((row) => row.length));
  const columns = indexesWhere(Array.from({ length: width }), (_, column) =>
    all.some((row) => isFilled(row[column] ?? "")),
  );
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  const values = all
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_, column) => row[left + column] ?? ""));
  return {
    sheet: sheet.name,
    firstRow: top + 1,
    firstColumn: left + 1,
    values,
    numberFormats: numberFormatsOf(sheet, values, top, left),
    merges: mergesOf(sheet, top, left),
  };
}

/** Merged areas in the grid's terms; those that begin above or left of the grid hold nothing. */
function mergesOf({ merges = [] }: Sheet, top: number, left: number): MergedArea[] {
  return merges
    .map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow - top,
      column: startCol - left,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    }))
    .filter(({ row, column }) => row >= 0 && column >= 0);
}

/** A date is its serial number, a blank is "". */
function asExcelGivesIt(value: HucreValue | undefined, dateSystem: 1900 | 1904): CellValue {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? (value.getTime() - SERIAL_ZERO[dateSystem]) / MS_PER_DAY : value;
}

/** Number formats of the columns that hold a number, by 0-based column of the grid. */
function numberFormatsOf(sheet: Sheet, values: readonly (readonly CellValue[])[], top: number, left: number) {
  const formats = new Map<number, readonly string[]>();
  const columns = values[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1) {
    if (!values.some((row) => typeof row[column] === "number")) continue;
    formats.set(
      column,
      values.map((_, row) => sheet.cells?.get(`${top + row},${left + column}`)?.style?.numFmt ?? "General"),
    );
  }
  return formats;
}

function isFilled(value: CellValue): boolean {
  return value !== "";
}

function indexesWhere<T>(items: readonly T[], holds: (item: T, index: number) => boolean): number[] {
  return items.flatMap((item, index) => (holds(item, index) ? [index] : []));
}
