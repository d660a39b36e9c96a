/** Where the plans of a sheet are: each begins at a header whose columns differ from those above it. */
import type { CellValue } from "../cells";
import { givenHeader, readHeader, repeatsHeader, sameColumns, type GivenHeader, type Header } from "../headings/header";
import { filledColumns } from "./rowTexts";
import type { TableRange } from "./tableRows";

type Row = readonly CellValue[];

/** First row of the lines that stand over a further header on the same sheet: its own titles and banners. */
function startAbove(rows: readonly Row[], header: number, notBefore: number): number {
  let from = header;
  while (from > notBefore && filledColumns(rows[from - 1] ?? [], 2).length <= 1) from--;
  return from;
}

function findHeaders(rows: readonly Row[]): Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < rows.length; at++) {
    const current = headers.at(-1);
    if (current !== undefined && repeatsHeader(current, rows[at] ?? [])) continue;
    const header = readHeader(rows, at);
    if (header !== null && (current === undefined || !sameColumns(current, header))) headers.push(header);
  }
  return headers;
}

/**
 * The plans of one sheet, top to bottom; none for a sheet that holds no plan. Rows before the first belong to the first.
 * @param given the user's own mapping, which makes the sheet one plan under that header
 */
export function findTables(rows: readonly Row[], given?: GivenHeader): TableRange[] {
  const headers = given === undefined ? findHeaders(rows) : [givenHeader(rows, given)];
  const starts = headers.map((header, index) =>
    index === 0 ? 0 : startAbove(rows, header.row, (headers[index - 1]?.row ?? 0) + 1),
  );
  return headers.map((header, index) => ({ header, from: starts[index] ?? 0, to: starts[index + 1] ?? rows.length }));
}
