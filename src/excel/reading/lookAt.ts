/**
 * The questions to a workbook before its cells are read, and their answers: which sheets there are, how large their used parts
 * are, which are our own reports, how days are counted; and the tops of sheets. Asks nothing that changes the workbook or clears the
 * user's undo stack.
 */
import { columnLetters } from "../../operations/addresses";
import { REPORT_MARK } from "../../operations/reportMark";
import type { NotTold } from "../../plan/cells";
import { ExcelProblem } from "../problem";
import type { SheetNames } from "../sheetNames";
import type { Extent, Formats, Sample, Values } from "./grid";
import { MOST_COLUMNS } from "./strays";

/** What was found out about a sheet that may be read. */
export interface LookedAt {
  readonly sheet: string;
  readonly isOurReport: boolean;
  /** The part that holds values; null where there is none. */
  readonly used: Extent | null;
  /** The used part of the sheet's first `sampleRows` rows; null where that is blank or too wide. */
  readonly sample: Sample | null;
  readonly sampleRows: number;
}

export interface FirstLook {
  /** The sheets to be read, in the workbook's order. */
  readonly sheets: readonly LookedAt[];
  /** Names of hidden and very hidden sheets that nobody asked for. */
  readonly hidden: readonly string[];
  /** Of all sheets. */
  readonly names: SheetNames;
  readonly dateSystem: 1900 | 1904;
  /** Names of sheets of which Excel tells nothing. */
  readonly refused: readonly string[];
  readonly notTold: readonly NotTold[];
}

export type Book = Pick<FirstLook, "hidden" | "names" | "dateSystem"> & { readonly toRead: readonly string[] };

/** Rows of a top that is asked for on purpose. */
const SMALL_SAMPLE = 20;

export async function lookAt(
  context: Excel.RequestContext,
  names: readonly string[],
  withMarks = true,
): Promise<LookedAt[]> {
  if (names.length === 0) return [];
  const asked = names.map((name) => askForSheet(context.workbook.worksheets.getItem(name), SMALL_SAMPLE, withMarks));
  await context.sync();
  return asked.map((one) => answerOf(one)).filter((one) => one !== null);
}

export interface AskedBook {
  readonly worksheets: Excel.WorksheetCollection;
  readonly millennium: Excel.FunctionResult<number> | null;
}

export function askForBook(context: Excel.RequestContext, withDates = true): AskedBook {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility");
  // Workbook.use1904DateSystem is preview only (and not in office.js 1.1.110). The worksheet function DATE counts by the
  // workbook's date system and is documented to (Excel.Functions.date, ExcelApi 1.2); evaluating it writes nothing.
  const millennium = withDates ? context.workbook.functions.date(2000, 1, 1).load("value") : null;
  return { worksheets, millennium };
}

/** 1 January 2000 as a serial number of the 1904 system. */
export const MILLENNIUM_OF_1904 = 35_064;

export function bookOf({ worksheets, millennium }: AskedBook, named: readonly string[] | undefined): Book {
  const sheets = worksheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" }));
  const isNamed = (name: string): boolean => named?.some((one) => one.toLowerCase() === name.toLowerCase()) ?? false;
  const missing = named?.filter((one) => !sheets.some(({ name }) => name.toLowerCase() === one.toLowerCase())) ?? [];
  if (missing.length > 0)
    throw missingSheets(
      missing,
      sheets.map(({ name }) => name),
    );
  const toRead = sheets.filter(({ name, isVisible }) => (named === undefined ? isVisible : isNamed(name)));
  const hidden = sheets.filter(({ name, isVisible }) => !isVisible && !isNamed(name));
  return {
    toRead: toRead.map(({ name }) => name),
    hidden: hidden.map(({ name }) => name),
    names: new Map(worksheets.items.map(({ id, name }) => [id, name])),
    dateSystem: millennium?.value === MILLENNIUM_OF_1904 ? 1904 : 1900,
  };
}

function missingSheets(missing: readonly string[], there: readonly string[]): ExcelProblem {
  const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
  return new ExcelProblem(
    "sheet-missing",
    `There is no sheet ${list(missing)} in the workbook. Its sheets are ${list(there)}.`,
  );
}

export interface AskedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem | null;
  readonly used: Excel.Range;
  readonly top: Excel.Range;
  readonly sampleRows: number;
}

export function askForSheet(worksheet: Excel.Worksheet, sampleRows: number, withMark = true): AskedSheet {
  worksheet.load("name");
  const mark = withMark ? worksheet.names.getItemOrNullObject(REPORT_MARK).load("name") : null;
  // Values only: a sheet may be formatted down to its last row.
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const window = worksheet.getRange(`A1:${columnLetters(MOST_COLUMNS - 1)}${sampleRows}`);
  const top = window.getUsedRangeOrNullObject(true);
  top.load("rowIndex,columnIndex,rowCount,columnCount,values,numberFormat");
  return { worksheet, mark, used, top, sampleRows };
}

export function answerOf({ worksheet, mark, used, top, sampleRows }: AskedSheet): LookedAt | null {
  if (worksheet.isNullObject) return null;
  return {
    sheet: worksheet.name,
    isOurReport: mark?.isNullObject === false,
    used: used.isNullObject ? null : extentOf(used),
    sample: top.isNullObject ? null : sampleOf(top),
    sampleRows,
  };
}

function sampleOf(top: Excel.Range): Sample | null {
  // Office.js types cells as any; what Excel gives is a grid of texts, numbers and booleans, or null when it is too large.
  const values = top.values as Values | null;
  const formats = top.numberFormat as Formats | null;
  return values === null || formats === null ? null : { extent: extentOf(top), values, formats };
}

function extentOf(range: Excel.Range): Extent {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

export function inOrder(names: readonly string[], sheets: readonly LookedAt[]): LookedAt[] {
  return names.map((name) => sheets.find(({ sheet }) => sheet === name)).filter((sheet) => sheet !== undefined);
}
