/**
 * The first questions to a workbook: which sheets there are, how large their used parts are, which are our own reports,
 * how days are counted; and, on suspicion, the top of each sheet, so that a small tracker is read in one round trip.
 * Asks nothing that changes the workbook or clears the user's undo stack.
 */
import { columnLetters } from "../../operations/addresses";
import { REPORT_MARK } from "../../operations/reportMark";
import { excelCode, ExcelProblem } from "../problem";
import type { SheetNames } from "../sheetNames";
import type { Extent, Formats, Sample, Values } from "./grid";
import { MOST_COLUMNS } from "./strays";

/** How many visible sheets are asked after before their names are known. */
const GUESSED_SHEETS = 12;

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
}

/**
 * Looks at the visible sheets, or at those named, whether visible or not. One sync; two where there are more than
 * GUESSED_SHEETS visible sheets, or where Excel does not answer the first, speculative question.
 * @throws ExcelProblem "sheet-missing" where a named sheet is not there.
 */
export async function firstLook(
  context: Excel.RequestContext,
  named: readonly string[] | undefined,
): Promise<FirstLook> {
  try {
    return await lookAhead(context, named);
  } catch (error) {
    if (!SPECULATION_REFUSED.has(excelCode(error) ?? "")) throw error;
    return lookStepByStep(context, named);
  }
}

/**
 * Answers that say that the speculative question was too much, not that something is wrong: the tops of the sheets are
 * larger than an answer may be, or this Excel does not pass null objects on.
 */
const SPECULATION_REFUSED: ReadonlySet<string> = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "ItemNotFound",
  "InvalidObjectPath",
  "InvalidReference",
  "InvalidArgument",
  "NullObject",
]);

async function lookAhead(context: Excel.RequestContext, named: readonly string[] | undefined): Promise<FirstLook> {
  const book = askForBook(context);
  const worksheets = context.workbook.worksheets;
  const guessed = named?.map((name) => worksheets.getItemOrNullObject(name)) ?? firstVisible(worksheets);
  const asked = guessed.map((sheet, place) => askForSheet(sheet, rowsToSample(place)));
  await context.sync();
  const found = bookOf(book, named);
  const seen = asked.map((one) => answerOf(one)).filter((one) => one !== null);
  const unseen = found.toRead.filter((name) => !seen.some(({ sheet }) => sheet === name));
  return { ...found, sheets: inOrder(found.toRead, [...seen, ...(await lookAt(context, unseen))]) };
}

/** The same in two steps, with small samples, and without guessing. */
async function lookStepByStep(context: Excel.RequestContext, named: readonly string[] | undefined): Promise<FirstLook> {
  const book = askForBook(context);
  await context.sync();
  const found = bookOf(book, named);
  return { ...found, sheets: inOrder(found.toRead, await lookAt(context, found.toRead)) };
}

async function lookAt(context: Excel.RequestContext, names: readonly string[]): Promise<LookedAt[]> {
  if (names.length === 0) return [];
  const asked = names.map((name) => askForSheet(context.workbook.worksheets.getItem(name), SMALL_SAMPLE));
  await context.sync();
  return asked.map((one) => answerOf(one)).filter((one) => one !== null);
}

/** Rows of a top: large for the first sheet, where the plan mostly is; all together well under 4 MB. */
function rowsToSample(place: number): number {
  if (place === 0) return 600;
  return place < 4 ? 200 : 40;
}
const SMALL_SAMPLE = 20;

/**
 * The first visible sheets, without knowing how many there are: where the chain ends Excel gives null objects, and what
 * is asked of a null object is null again. (office-js-helpers' forceCreateSheet relies on the same: it calls delete() on
 * a sheet that may be null.)
 */
function firstVisible(worksheets: Excel.WorksheetCollection): Excel.Worksheet[] {
  const chain = [worksheets.getFirst(true)];
  for (let last = chain[0]; last !== undefined && chain.length < GUESSED_SHEETS; last = chain.at(-1)) {
    chain.push(last.getNextOrNullObject(true));
  }
  return chain;
}

interface AskedBook {
  readonly worksheets: Excel.WorksheetCollection;
  readonly millennium: Excel.FunctionResult<number>;
}

function askForBook(context: Excel.RequestContext): AskedBook {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility");
  // Workbook.use1904DateSystem is preview only (and not in office.js 1.1.110). The worksheet function DATE counts by the
  // workbook's date system and is documented to (Excel.Functions.date, ExcelApi 1.2); evaluating it writes nothing.
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load("value");
  return { worksheets, millennium };
}

/** 1 January 2000 as a serial number of the 1904 system. */
export const MILLENNIUM_OF_1904 = 35_064;

function bookOf(
  { worksheets, millennium }: AskedBook,
  named: readonly string[] | undefined,
): Pick<FirstLook, "hidden" | "names" | "dateSystem"> & { readonly toRead: string[] } {
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
    dateSystem: millennium.value === MILLENNIUM_OF_1904 ? 1904 : 1900,
  };
}

function missingSheets(missing: readonly string[], there: readonly string[]): ExcelProblem {
  const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
  return new ExcelProblem(
    "sheet-missing",
    `There is no sheet ${list(missing)} in the workbook. Its sheets are ${list(there)}.`,
  );
}

interface AskedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly top: Excel.Range;
  readonly sampleRows: number;
}

function askForSheet(worksheet: Excel.Worksheet, sampleRows: number): AskedSheet {
  worksheet.load("name");
  const mark = worksheet.names.getItemOrNullObject(REPORT_MARK);
  mark.load("name");
  // Values only: a sheet may be formatted down to its last row.
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const window = worksheet.getRange(`A1:${columnLetters(MOST_COLUMNS - 1)}${sampleRows}`);
  const top = window.getUsedRangeOrNullObject(true);
  top.load("rowIndex,columnIndex,rowCount,columnCount,values,numberFormat");
  return { worksheet, mark, used, top, sampleRows };
}

function answerOf({ worksheet, mark, used, top, sampleRows }: AskedSheet): LookedAt | null {
  if (worksheet.isNullObject) return null;
  return {
    sheet: worksheet.name,
    isOurReport: !mark.isNullObject,
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

function inOrder(names: readonly string[], sheets: readonly LookedAt[]): LookedAt[] {
  return names.map((name) => sheets.find(({ sheet }) => sheet === name)).filter((sheet) => sheet !== undefined);
}
