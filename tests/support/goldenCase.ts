/** The golden cases as they lie on disk, and how a source becomes the cells that the reader is given. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CellValue, LeftOutSheet, MergedArea, SheetCells, TrackerCells } from "../../src/plan/cells";
import type { IsoDate } from "../../src/plan/model";
import { columnNumber, serialOf } from "./grid";

/** A date is written as a date, so that a person can read the case; it becomes a serial number. */
export type SourceCell = CellValue | { readonly date: IsoDate };

export interface SourceSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Row number (1-based) to column letter to cell. What is not named is blank. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, SourceCell>>>>;
  /** Address ("G7") to number format; what is not named is "General". */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Merged areas ("A2:A3"); none where absent, and null where the reader is not told of merged cells. */
  readonly merged?: readonly string[] | null;
}

/** The content of a case's source.json. */
export interface GoldenSource {
  /** 1900 unless it says otherwise. */
  readonly dateSystem?: 1900 | 1904;
  readonly sheets: readonly SourceSheet[];
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The content of a case's expected.json: the rule it shows, and the plans, in as much of the JSON as the rule is about. */
export interface GoldenExpectation {
  readonly note: string;
  readonly plans: readonly { readonly [key: string]: Json }[];
}

export interface GoldenCase {
  readonly name: string;
  readonly source: GoldenSource;
  readonly expected: GoldenExpectation;
}

/**
 * Every case in a folder of case folders, by name.
 * @throws Error where a case folder lacks source.json or expected.json, or where one is not JSON.
 */
export function loadGoldenCases(folder: string): GoldenCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      name,
      source: readJson(path.join(folder, name, "source.json")) as GoldenSource,
      expected: readJson(path.join(folder, name, "expected.json")) as GoldenExpectation,
    }));
}

function readJson(file: string): unknown {
  if (!existsSync(file))
    throw new Error(`${file} is missing: every golden case has a source.json and an expected.json`);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${String(error)}`, { cause: error });
  }
}

/** The source's sheets as the reader is given them: hidden and empty sheets are listed as left out. */
export function trackerOf(source: GoldenSource): TrackerCells {
  const dateSystem = source.dateSystem ?? 1900;
  const sheets: SheetCells[] = [];
  const leftOut: LeftOutSheet[] = [];
  for (const sheet of source.sheets) {
    if (sheet.hidden === true) leftOut.push({ sheet: sheet.name, why: "hidden" });
    else if (Object.keys(sheet.rows).length === 0) leftOut.push({ sheet: sheet.name, why: "empty" });
    else sheets.push(sheetCellsOf(sheet, dateSystem));
  }
  return { sheets, leftOut, dateSystem };
}

/** The smallest rectangle that holds every cell named, blanks as "". */
function sheetCellsOf(sheet: SourceSheet, dateSystem: 1900 | 1904): SheetCells {
  const rowNumbers = Object.keys(sheet.rows).map(Number);
  const columnNumbers = Object.values(sheet.rows).flatMap((row) => Object.keys(row).map(columnNumber));
  const firstRow = Math.min(...rowNumbers);
  const firstColumn = Math.min(...columnNumbers);
  const height = Math.max(...rowNumbers) - firstRow + 1;
  const width = Math.max(...columnNumbers) - firstColumn + 1;

  const values = Array.from({ length: height }, () => Array.from({ length: width }, (): CellValue => ""));
  for (const [row, cells] of Object.entries(sheet.rows)) {
    const line = values[Number(row) - firstRow];
    if (line === undefined) throw new Error(`${sheet.name}: "${row}" is no row number`);
    for (const [column, cell] of Object.entries(cells)) {
      line[columnNumber(column) - firstColumn] = typeof cell === "object" ? serialOf(cell.date, dateSystem) : cell;
    }
  }
  return {
    sheet: sheet.name,
    firstRow,
    firstColumn,
    values,
    numberFormats: formatsOf(sheet, firstRow, firstColumn, height),
    ...(sheet.merged === null ? {} : { merges: mergesOf(sheet, firstRow, firstColumn) }),
  };
}

function mergesOf({ name, merged }: SourceSheet, firstRow: number, firstColumn: number): MergedArea[] {
  return (merged ?? []).map((area) => {
    const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(area) ?? [];
    if (left === "") throw new Error(`${name}: "${area}" is no merged area`);
    return {
      row: Number(top) - firstRow,
      column: columnNumber(left) - firstColumn,
      rows: Number(bottom) - Number(top) + 1,
      columns: columnNumber(right) - columnNumber(left) + 1,
    };
  });
}

function formatsOf(sheet: SourceSheet, firstRow: number, firstColumn: number, height: number): Map<number, string[]> {
  const formats = new Map<number, string[]>();
  for (const [address, format] of Object.entries(sheet.numberFormats ?? {})) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (letters === "") throw new Error(`${sheet.name}: "${address}" is no address`);
    const column = columnNumber(letters) - firstColumn;
    const ofColumn = formats.get(column) ?? Array.from({ length: height }, () => "General");
    ofColumn[Number(digits) - firstRow] = format;
    formats.set(column, ofColumn);
  }
  return formats;
}
