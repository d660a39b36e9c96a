/** The rows of the history's sheet before and after a report, and the writes that lead from one to the other. Pure. */
import { addressOf } from "../../operations/addresses";
import type { Operation } from "../../operations/operations";
import type { CellValue } from "../../plan/cells";
import type { Typed } from "../sheetFingerprint";

/** What a report adds to the history. */
export interface HistoryToWrite {
  /** What stands above the headings of a new sheet, a line each. */
  readonly above: readonly string[];
  /** The first two are what the table is known by. */
  readonly headings: readonly string[];
  /** The rows to add; the first cell of each is its report's date. */
  readonly rows: readonly (readonly CellValue[])[];
  /** 0-based columns that hold dates. */
  readonly dateColumns: readonly number[];
  /** Whether a row with this date gives way: it is of the report that is written anew. */
  readonly replaces: (date: CellValue) => boolean;
}

/** The rows of the history that are of a report. */
export interface HistoryOfReport {
  /** The first two are what the table is known by. */
  readonly headings: readonly string[];
  /** Whether a row with this date is of the report. */
  readonly isOfReport: (date: CellValue) => boolean;
}

type Row = readonly CellValue[];
export type Rows = readonly Row[];

/** All rows of a new sheet. */
export function rowsOfNewSheet({ above, headings, rows }: HistoryToWrite): Rows {
  return [...above.map((line) => [line]), headings, ...sorted(rows)];
}

/** The rows of the sheet with the report's. What people have written above the headings stays. */
export function rowsWith(was: Rows, history: HistoryToWrite): Rows {
  const { headings, rows, replaces } = history;
  const header = headerOf(was, headings);
  if (header === -1) return [...was, headings, ...sorted(rows)];
  const kept = was.slice(header + 1).filter((row) => !isBlank(row) && !replaces(row[0] ?? ""));
  return [...was.slice(0, header + 1), ...sorted([...kept, ...rows])];
}

/**
 * The rows of the sheet without those of a report; null where no row of any report is left, nor anything else below the headings or beside
 * the rows.
 */
export function rowsWithout(was: Rows, headings: readonly string[], drops: (date: CellValue) => boolean): Rows | null {
  const header = headerOf(was, headings);
  const kept = was.slice(header + 1).filter((row) => !isBlank(row) && !drops(row[0] ?? ""));
  const isBeside = was.some((row) => !isBlank(row.slice(headings.length)));
  return header !== -1 && kept.length === 0 && !isBeside ? null : [...was.slice(0, header + 1), ...kept];
}

function headerOf(rows: Rows, [first, second]: readonly string[]): number {
  return rows.findIndex((row) => row[0] === first && row[1] === second);
}

const isBlank = (row: Row): boolean => row.every((cell) => cell === "");

/** By date; a stable sort, so that a report's rows stay in its order. */
function sorted(rows: Rows): Rows {
  const date = (row: Row): number => (typeof row[0] === "number" ? row[0] : 0);
  return [...rows].sort((a, b) => date(a) - date(b));
}

/** Where the sheet's used part begins: its 1-based row and 0-based column. */
export function startOf({ row, column }: Pick<Typed, "row" | "column">): Start {
  return { row: row + 1, column };
}

export interface Start {
  readonly row: number;
  readonly column: number;
}

/**
 * The writes that make the rows of a sheet other rows, from the first that differs on; none where none does. Only the history's own
 * columns are written.
 */
export function writesFrom(
  was: Rows,
  rows: Rows,
  {
    sheet,
    start,
    width,
    dateColumns,
  }: { readonly sheet: string; readonly start: Start; readonly width: number } & Pick<HistoryToWrite, "dateColumns">,
): Operation[] {
  const most = Math.max(was.length, rows.length);
  const own = (row: Row | undefined): CellValue[] => Array.from({ length: width }, (_, column) => row?.[column] ?? "");
  const isSame = (at: number): boolean => {
    const [before, after] = [own(was[at]), own(rows[at])];
    return before.every((cell, column) => cell === after[column]);
  };
  let first = 0;
  while (first < most && isSame(first)) first += 1;
  if (first === most) return [];
  const from = start.row + first;
  const to = start.row + most - 1;
  const values = Array.from({ length: most - first }, (_, at) => own(rows[first + at]));
  const formats = dateColumns.map((column): Operation => ({
    kind: "setNumberFormat",
    sheet,
    address: addressOf(from, start.column + column, to, start.column + column),
    format: DATE_FORMAT,
  }));
  const address = addressOf(from, start.column, to, start.column + width - 1);
  return [...formats, { kind: "setValues", sheet, address, values }];
}

const DATE_FORMAT = "yyyy-mm-dd";
