/** The cells of one sheet → its tables: where its plans are, and the drafts of their actions. */
import type { SheetCells } from "./cells";
import type { Header } from "./columns/header.types";
import { changedRows } from "./rows/changedRows";
import type { SisterHeader } from "./columns/sisterHeaders";
import type { SheetDecisions } from "./decisions";
import type { HeaderContext } from "./columns/readHeader";
import { findTables } from "./rows/findTables";
import { readTable, type ReadTable, type TableRange } from "./rows/readTable";
import { rereadTable } from "./rows/rereadTable";
import { isRowOfForm, readForms } from "./forms/readForms";
import { inGrid, type SheetMapping } from "./sheetMapping";

/** A table, with where it was found. */
export interface Found extends ReadTable {
  readonly cells: SheetCells;
  readonly range: TableRange;
}

export interface SheetRead {
  readonly cells: SheetCells;
  readonly tables: readonly Found[];
  /** Headers of other sheets that it was read by. */
  readonly sisters: readonly SisterHeader[];
}

/**
 * @param mapping the user's own, if there is one
 * @param rows what the user said of rows, by 1-based row of the sheet
 * @param before the same sheet as it was read before an edit, with the same decisions: what still holds is not read again
 * @param sisters headers of other sheets that this one's are to be read as, where the headings are the same
 */
export function readSheet(
  cells: SheetCells,
  context: HeaderContext,
  mapping: SheetMapping | undefined,
  rows: SheetDecisions["rows"],
  before: SheetRead | undefined,
  sisters: readonly SisterHeader[] = [],
): SheetRead {
  if (before?.cells === cells && areSameSisters(before.sisters, sisters)) return before;
  const given = mapping === undefined ? undefined : inGrid(mapping, cells);
  const said = saidOf(rows, cells.firstRow);
  const ranges = findTables(cells, context, given, sisters).map((range): TableRange =>
    said === null ? range : { ...range, said },
  );
  if (given === undefined && (ranges.length === 0 || ranges.some(({ header }) => isRowOfForm(cells, header)))) {
    const forms = readForms(cells, context, said).map((read): Found => ({ ...read, cells }));
    if (forms.length > 0 || ranges.length === 0) return { cells, tables: forms, sisters };
  }
  const earlier = before !== undefined && areAlike(before, cells, ranges) ? before : null;
  const changed = earlier === null ? null : changedRows(earlier.cells, cells);
  const tables = ranges.map((range, index) => {
    const table = earlier?.tables[index];
    if (table === undefined || changed === null) return { cells, range, ...readTable(cells, range) };
    return { cells, range, ...rereadTable(cells, range, table, changed) };
  });
  return { cells, tables, sisters };
}

const areSameSisters = (a: readonly SisterHeader[], b: readonly SisterHeader[]): boolean =>
  a.length === b.length &&
  a.every(({ sheet, header }, at) => sheet === b[at]?.sheet && JSON.stringify(header) === JSON.stringify(b[at].header));

/** What the user said of rows, by 0-based row of the grid; null where nothing was said. */
function saidOf(rows: SheetDecisions["rows"], firstRow: number): ReadonlyMap<number, "action" | "none"> | null {
  const entries = Object.entries(rows ?? {});
  if (entries.length === 0) return null;
  return new Map(entries.map(([row, is]) => [Number(row) - firstRow, is]));
}

/** Whether a sheet still has the tables of before, in the same places and under the same headers. */
function areAlike({ cells, tables }: SheetRead, now: SheetCells, ranges: readonly TableRange[]): boolean {
  return (
    cells.firstRow === now.firstRow &&
    cells.firstColumn === now.firstColumn &&
    tables.length === ranges.length &&
    ranges.every(({ header, from }, index) => {
      const range = tables[index]?.range;
      return range !== undefined && range.from === from && isSameHeader(range.header, header);
    })
  );
}

/**
 * Whether two headers say the same of every row below them. Why a column was taken for what it is, and how sure that is, may
 * change with any cell, and changes no action. Few headers of few columns, plain data all.
 */
export const isSameHeader = (a: Header, b: Header): boolean => rulesOf(a) === rulesOf(b);

function rulesOf(header: Header): string {
  return JSON.stringify({ ...header, columns: [] });
}
