/** What the columns below a row would be read as if it were the header: where the user begins who says which row that is. */
import type { SheetCells } from "../cells";
import { columnLetters } from "../columnLetters";
import type { ColumnReading } from "../model";
import type { SheetMapping } from "../sheetMapping";
import type { Header } from "./header.types";
import { headerAt, type HeaderContext } from "./readHeader";

/** Headers stand near the top. */
const ROWS_LOOKED_AT = 40;

/** What was proposed for a column, in the sheet's terms. */
export type ProposedColumn = Pick<ColumnReading, "column" | "heading" | "field" | "certainty" | "why">;

export interface Proposal {
  /** Of which the user has said nothing yet. */
  readonly mapping: SheetMapping;
  /** Columns with a heading or with cells, in order. */
  readonly columns: readonly ProposedColumn[];
}

/**
 * The columns of any row, settled by the same evidence as those of a header that was found; it need not make a plan.
 * @param headerRow 1-based row of the sheet; must be within the grid
 */
export function proposedMapping(cells: SheetCells, headerRow: number, context: HeaderContext): Proposal {
  const header = headerAt(cells, headerRow - cells.firstRow, context);
  const letters = (column: number): string => columnLetters(column + cells.firstColumn - 1);
  const columns = Object.entries(header.mapping).map(([field, column]) => [field, letters(column)] as const);
  const further = Object.entries(severalOf(header)).map(([field, all]) => [field, all.map(letters)] as const);
  return {
    mapping: {
      headerRow,
      columns: Object.fromEntries(columns),
      ...(further.length > 0 ? { several: Object.fromEntries(further) } : {}),
      said: [],
    },
    columns: header.columns.map(({ column, heading, fields, certainty, why }) => ({
      ...{ column: letters(column), heading, certainty, why },
      field: fields[0] ?? null,
    })),
  };
}

/** Columns that say the status by a tick are several columns for it, too. */
function severalOf({ several, ticks }: Header): Header["several"] {
  return ticks.length > 0 ? { ...several, status: ticks.map(({ column }) => column) } : several;
}

/**
 * The row that is most likely the header of a sheet on which none was found: the one below which most columns can be told.
 * @returns 1-based row of the sheet
 */
export function likelyHeaderRow(cells: SheetCells, context: HeaderContext): number {
  const rows = cells.values.slice(0, ROWS_LOOKED_AT);
  let best = { row: 0, told: 0, filled: 0 };
  for (const [row, values] of rows.entries()) {
    const filled = values.filter((value) => typeof value === "string" && value !== "").length;
    const told = context.headerRows.mayBe(values) ? Object.keys(headerAt(cells, row, context).mapping).length : 0;
    if (told > best.told || (told === best.told && filled > best.filled)) best = { row, told, filled };
  }
  return best.row + cells.firstRow;
}
