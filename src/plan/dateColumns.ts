/** What of a sheet must be read beside its values: number formats of dates, looks of states, merged areas. */
import type { SheetCells } from "./cells";
import type { Header } from "./columns/header.types";
import type { HeaderContext } from "./columns/readHeader";
import { CellLooks } from "./columns/profile";
import { HeaderRows } from "./columns/headerRows";
import type { Field, IsoDate } from "./model";
import { classifyStatusText } from "./status/classifyStatusText";
import { textOf } from "./text";
import { formColumns } from "./forms/readForms";
import { findTables } from "./rows/findTables";

/** Only what a date is at all matters here; which one is plausible does not. */
const ANY_DAY: IsoDate = "2025-01-01";

function context(): HeaderContext {
  const looks = new CellLooks({ asAt: ANY_DAY, quarters: "financial", publication: null });
  return { asAt: ANY_DAY, looks, headerRows: new HeaderRows(looks) };
}

const headersOf = (sample: SheetCells): Header[] => findTables(sample, context()).map(({ header }) => header);

function columnsOf(headers: readonly Header[], fields: readonly Field[]): number[] {
  const columns = new Set<number>();
  for (const { mapping, several } of headers) {
    for (const field of fields) {
      for (const column of [mapping[field], ...(several[field] ?? [])]) if (column !== undefined) columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b);
}

/**
 * 0-based columns of the grid that a header in `sample` maps to a date field or to a percentage.
 * @param sample the top of a sheet, enough to hold the first header
 */
export function dateColumns(sample: SheetCells): number[] {
  const headers = headersOf(sample);
  if (headers.length === 0) return formColumns(sample);
  return columnsOf(headers, ["start", "target", "revised", "completed", "verified", "status"]);
}

/** Columns with a heading and hardly a text may be marked by their fill alone. */
const MOST_TEXTS = 0.2;

/**
 * 0-based columns of the grid whose cells' looks may say something: states and colours, and columns below a heading that hold
 * hardly any text.
 * @param sample the top of a sheet, enough to hold the first header
 */
export function lookColumns(sample: SheetCells): number[] {
  const headers = headersOf(sample);
  if (headers.length === 0) {
    const key = sample.values.length <= MOST_ROWS_OF_KEY ? columnsOfKey(sample, []) : [];
    return [...new Set([...formColumns(sample), ...key])].sort((a, b) => a - b);
  }
  const states = columnsOf(headers, ["status", "rag"]);
  const bare = headers.flatMap(({ row, headings }) =>
    headings.flatMap((heading, column) => (heading !== "" && isHardlyFilled(sample, row, column) ? [column] : [])),
  );
  const beside = headers.flatMap(({ columns }) =>
    columns.flatMap(({ column, isKey }) => (isKey === true ? [column] : [])),
  );
  // A cell that is only filled stands before its meaning.
  const swatches = beside.flatMap((column) => (column > 0 ? [column - 1, column] : [column]));
  return [...new Set([...states, ...bare, ...swatches, ...columnsOfKey(sample, headers)])].sort((a, b) => a - b);
}

/** A sheet that holds a key and no plan is short. */
const MOST_ROWS_OF_KEY = 60;
/** Most cells of a row of a key: a filled cell, and what it means. */
const MOST_KEY_CELLS = 2;

/** Columns in which a key to fills may stand: cells that say a state or nothing, alone or beside one that does, off the plan's rows. */
function columnsOfKey({ values }: SheetCells, headers: readonly Header[]): number[] {
  const [first] = headers;
  const columns = new Set<number>();
  values.forEach((row, at) => {
    if (first !== undefined && at >= first.firstRow && at <= first.row) return;
    const filled = row.flatMap((value, column) => (value === "" ? [] : [column]));
    if (filled.length === 0 || filled.length > MOST_KEY_CELLS) return;
    for (const column of filled) {
      if (classifyStatusText(textOf(row[column]))?.state == null) continue;
      columns.add(column);
      if (column > 0) columns.add(column - 1);
    }
  });
  return [...columns];
}

function isHardlyFilled({ values }: SheetCells, header: number, column: number): boolean {
  const below = values.slice(header + 1);
  return below.filter((row) => row[column] !== "").length <= below.length * MOST_TEXTS;
}

/**
 * Whether merged areas of a sheet may matter: a cell of a plan's row is blank below a text, so that the text may hold for it,
 * too, or a heading stands over several columns.
 * @param sample the top of a sheet, enough to hold the first header
 */
export function mergesMatter(sample: SheetCells): boolean {
  return headersOf(sample).some(({ row, mapping }) => {
    const columns = [...new Set(Object.values(mapping))];
    return sample.values.some(
      (cells, at) => at > row && columns.some((column) => cells[column] === "" && isBelowText(sample, at, row, column)),
    );
  });
}

const isBelowText = ({ values }: SheetCells, at: number, header: number, column: number): boolean =>
  at - 1 > header && values[at - 1]?.[column] !== "" && (values[at] ?? []).some((value) => value !== "");
