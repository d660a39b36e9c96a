/** Tables of figures: the first figure of each row stands in column A, which is narrow, and its name in column B. */
import type { CellValue } from "../../plan/cells";
import type { CellLink, TableBlock, TableColumn } from "../blocks/block.types";
import type { ReportContext } from "../context";

/** Tables of so many rows are not broken over pages. */
export const MOST_ROWS_TOGETHER = 6;

/** Figures of one plan, section or agency. */
export interface FiguresRow {
  /** Column A: all its actions, or what the table is about. */
  readonly first: number;
  /** The name, and the figures for the columns that follow. */
  readonly cells: readonly CellValue[];
}

export interface FiguresTable {
  readonly name: string;
  /** Heading of column A; "Total" unless given. Few letters fit. */
  readonly first?: string;
  /** The columns from B on. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly FiguresRow[];
  /** The row that adds the others up; left out where there is only one. */
  readonly sum?: FiguresRow;
  readonly links?: readonly CellLink[];
  /** Whether all rows stand on one page; those of short tables do, unless given. */
  readonly keepTogether?: boolean;
}

export function figuresTable({ words }: ReportContext, table: FiguresTable): TableBlock {
  const hasTotal = table.sum !== undefined && table.rows.length > 1;
  const rows = [...table.rows, ...(table.sum !== undefined && hasTotal ? [table.sum] : [])];
  return {
    kind: "table",
    type: "table",
    name: table.name,
    columns: [{ heading: table.first ?? "Total", holds: "count" }, ...table.columns],
    rows: rows.map(({ first, cells }) => [first, ...cells]),
    links: table.links ?? [],
    words,
    hasTotal,
    keepTogether: table.keepTogether ?? rows.length <= MOST_ROWS_TOGETHER,
    repeatHeader: false,
  };
}
