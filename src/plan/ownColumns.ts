/**
 * The columns that we ourselves write beside a plan, on request: what they say is worked out from the plan, so they are never
 * read as a RAG that somebody typed. Known by their headings. Pure.
 */
import { BlockSums } from "./blocks";
import type { CellValue, SheetCells } from "./cells";

/**
 * "(computed)" is the mark: nobody types it into a plan of their own. Both headings carry it, since trackers have columns of their
 * own called "Why" or "Reason", which are the owner's words: a column of ours must be known by its heading alone, also in a copy
 * of the sheet, and nobody's column may be taken for ours.
 */
export const RATING_HEADING = "RAG (computed)";
export const WHY_HEADING = "Why (computed)";
/** Above the agencies that a template offers to choose from, beside its table. */
export const AGENCY_LIST_HEADING = "Agencies to choose from (list)";

type Row = readonly CellValue[];

const isOwn = (value: CellValue | undefined): boolean =>
  value === RATING_HEADING || value === WHY_HEADING || value === AGENCY_LIST_HEADING;

/** 0-based column → 0-based row of the first of our headings in it. */
type OwnHeadings = ReadonlyMap<number, number>;

function ownHeadingsIn(rows: readonly Row[]): OwnHeadings {
  const found = new Map<number, number>();
  rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      if (isOwn(cells[column]) && !found.has(column)) found.set(column, row);
    }
  });
  return found;
}

const blocks = new BlockSums((rows: readonly Row[]) => ({ headings: ownHeadingsIn(rows), rows: rows.length }));

/** Where our headings stand in the grid. */
function ownHeadings({ values }: SheetCells): OwnHeadings {
  const found = new Map<number, number>();
  let above = 0;
  for (const { headings, rows } of blocks.of(values, null)) {
    for (const [column, row] of headings) if (!found.has(column)) found.set(column, above + row);
    above += rows;
  }
  return found;
}

/** Grids are given again and again, and must give the very same grid: what was read of it before is known by it. */
const known = new WeakMap<SheetCells, SheetCells>();
/** So must rows: an edit is looked for in those that are others than before. */
const knownRows = new WeakMap<Row, { readonly columns: string; readonly without: Row }>();

/** The sheet as if our own columns were blank; the same object where it has none. */
export function withoutOwnColumns(cells: SheetCells): SheetCells {
  let without = known.get(cells);
  if (without === undefined) known.set(cells, (without = blanked(cells)));
  return without;
}

function blanked(cells: SheetCells): SheetCells {
  const own = ownHeadings(cells);
  if (own.size === 0) return cells;
  return {
    ...cells,
    values: cells.values.map((row, at) => {
      const columns = [...own].filter(([, from]) => at >= from).map(([column]) => column);
      return columns.length === 0 ? row : rowWithout(row, columns);
    }),
  };
}

function rowWithout(row: Row, columns: readonly number[]): Row {
  const key = columns.join();
  const before = knownRows.get(row);
  if (before?.columns === key) return before.without;
  const without = row.map((value, column) => (columns.includes(column) ? "" : value));
  knownRows.set(row, { columns: key, without });
  return without;
}

/** Letters are the caller's business: 0-based columns of the grid with our headings; null where one of the two is missing. */
export function ownColumnsOf(cells: SheetCells): { readonly rag: number; readonly why: number } | null {
  let rag: number | null = null;
  let why: number | null = null;
  for (const [column, row] of ownHeadings(cells)) {
    const heading = cells.values[row]?.[column];
    if (heading === RATING_HEADING) rag ??= column;
    else if (heading === WHY_HEADING) why ??= column;
  }
  return rag === null || why === null ? null : { rag, why };
}
