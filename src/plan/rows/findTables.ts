/** Where the plans of a sheet are: each begins at a header whose columns differ from those above it. */
import type { SheetCells } from "../cells";
import type { Header } from "../columns/header.types";
import { headerByContents } from "../columns/headerByContents";
import { namesColumns, type Row } from "../columns/headerRows";
import { givenHeader, type GivenHeader } from "../columns/givenHeader";
import { readHeader, type HeaderContext } from "../columns/readHeader";
import { repeatsHeader, sameColumns } from "../columns/sameHeader";
import { sisterAt, type SisterHeader } from "../columns/sisterHeaders";
import { comparable, textOf } from "../text";
import type { TableRange } from "./tableRows";
import { filledColumns } from "./rowTexts";

/** First row of the lines that stand over a further header on the same sheet: its own titles and banners. */
function startAbove(rows: readonly Row[], header: number, notBefore: number): number {
  let from = header;
  while (from > notBefore && filledColumns(rows[from - 1] ?? [], 2).length <= 1) from--;
  return from;
}

/** Headings stand near the top of a sheet. */
const ROWS_OF_HEADINGS = 60;

/** Where every heading carries its guidance, no row has the look of a header: then those near the top are looked at all the same. */
function rowsOfLongHeadings(rows: readonly Row[]): number[] {
  return rows.slice(0, ROWS_OF_HEADINGS).flatMap((row, at) => (namesColumns(row) ? [at] : []));
}

function findHeaders(cells: SheetCells, context: HeaderContext, sisters: readonly SisterHeader[]): Header[] {
  const likely = context.headerRows.likelyIn(cells.sheet, cells.values);
  const headers = headersIn(cells, likely, context, sisters);
  if (headers.length > 0) return headers;
  const long = headersIn(cells, rowsOfLongHeadings(cells.values), context, sisters);
  if (long.length > 0) return long;
  const byContents = headerByContents(cells, context);
  return byContents === null ? [] : [byContents];
}

/** Where so many rows have the words of a header and are none ("Name | …", "Role | …" all the way down), no other will be one. */
const MOST_TRIED = 60;

/** @param likely rows that may be headers, in order */
function headersIn(
  cells: SheetCells,
  likely: readonly number[],
  context: HeaderContext,
  sisters: readonly SisterHeader[],
): Header[] {
  const rows = cells.values;
  const strong = likely.filter((at) => context.headerRows.isFull(rows[at] ?? []));
  const headers: Header[] = [];
  let failed = 0;
  for (const at of likely) {
    const current = headers.at(-1);
    // A row right below a header that names columns again tells how to fill them in.
    if (current !== undefined && (at <= current.row + 1 || repeatsHeader(current, rows[at] ?? []))) continue;
    // Below a header only another full one counts: an action's words must not cut a plan in two.
    if (current !== undefined && !strong.includes(at)) continue;
    const end = strong.find((next) => next > at + 2 && !mostlySame(rows[at] ?? [], rows[next] ?? [])) ?? rows.length;
    const header = sisterAt(rows, at, sisters) ?? readHeader(cells, at, end, context);
    if (header === null) {
      if (++failed >= MOST_TRIED) break;
      continue;
    }
    if (current === undefined || !sameColumns(current, header)) headers.push(header);
    else headers[headers.length - 1] = goingOn(current, header);
  }
  return headers;
}

/** A header whose columns are named again further down, in other words: rows with those are no actions. */
const goingOn = (header: Header, below: Header): Header => ({
  ...header,
  linesBelow: [...(header.linesBelow ?? []), ...below.lines],
});

/** Whether two rows say the same in half of their columns: a header repeated on the next page, whose last heading may vary. */
function mostlySame(a: Row, b: Row): boolean {
  const filled = a.flatMap((value, column) => (value === "" ? [] : [column]));
  const alike = filled.filter((column) => comparable(textOf(a[column])) === comparable(textOf(b[column])));
  return alike.length * 2 >= filled.length;
}

/**
 * The plans of one sheet, top to bottom; none for a sheet that holds no plan. Rows before the first belong to the first.
 * @param given the user's own mapping, which makes the sheet one plan under that header
 * @param sisters headers of other sheets: where their headings stand, the columns are what they are there
 */
export function findTables(
  cells: SheetCells,
  context: HeaderContext,
  given?: GivenHeader,
  sisters: readonly SisterHeader[] = [],
): TableRange[] {
  const rows = cells.values;
  const headers = given === undefined ? findHeaders(cells, context, sisters) : [givenHeader(cells, given, context)];
  const starts = headers.map((header, index) =>
    index === 0 ? 0 : startAbove(rows, header.firstRow, (headers[index - 1]?.row ?? 0) + 1),
  );
  return headers.map((header, index) => ({ header, from: starts[index] ?? 0, to: starts[index + 1] ?? rows.length }));
}
