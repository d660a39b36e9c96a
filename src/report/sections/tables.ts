/** Tables whose rows are numbered in column A, with a last row for the total where there is more than one. */
import type { CellValue } from "../../plan/cells";
import type { CellLink, TableBlock, TableColumn } from "../blocks/block.types";
import type { ReportContext } from "../context";

/** Tables of so many rows are not broken over pages. */
export const MOST_ROWS_TOGETHER = 14;

export interface NumberedTable {
  readonly name: string;
  /** Without the column of numbers. */
  readonly columns: readonly TableColumn[];
  /** Without the numbers. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The row of totals, without its number; left out where there is only one row to add up. */
  readonly total?: readonly CellValue[];
  readonly links?: readonly CellLink[];
  /** The small type; "table" unless given. */
  readonly type?: TableBlock["type"];
}

export function numberedTable({ words }: ReportContext, table: NumberedTable): TableBlock {
  const rows: CellValue[][] = table.rows.map((row, i) => [i + 1, ...row]);
  const hasTotal = table.total !== undefined && rows.length > 1;
  if (table.total !== undefined && hasTotal) rows.push(["All", ...table.total]);
  return {
    kind: "table",
    type: table.type ?? "table",
    name: table.name,
    columns: [{ heading: "No.", holds: "count" }, ...table.columns],
    rows,
    links: table.links ?? [],
    words,
    hasTotal,
    keepTogether: rows.length <= MOST_ROWS_TOGETHER,
    repeatHeader: false,
  };
}
