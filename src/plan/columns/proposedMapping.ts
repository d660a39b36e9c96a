/** What the columns below a row would be read as if it were the header: where the user begins who says which row that is. */
import type { SheetCells } from "../cells";
import { columnLetters } from "../columnLetters";
import type { SheetMapping } from "../sheetMapping";
import { headerAt, type HeaderContext } from "./readHeader";

/** Headers stand near the top. */
const ROWS_LOOKED_AT = 40;

/**
 * The columns of any row, settled by the same evidence as those of a header that was found; it need not make a plan.
 * @param headerRow 1-based row of the sheet; must be within the grid
 */
export function proposedMapping(cells: SheetCells, headerRow: number, context: HeaderContext): SheetMapping {
  const { mapping, several } = headerAt(cells, headerRow - cells.firstRow, context);
  const letters = (column: number): string => columnLetters(column + cells.firstColumn - 1);
  const columns = Object.entries(mapping).map(([field, column]) => [field, letters(column)] as const);
  const further = Object.entries(several).map(([field, all]) => [field, all.map(letters)] as const);
  return {
    headerRow,
    columns: Object.fromEntries(columns),
    ...(further.length > 0 ? { several: Object.fromEntries(further) } : {}),
    said: [],
  };
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
    if (filled < 2) continue;
    const told = context.headerRows.mayBe(values) ? Object.keys(headerAt(cells, row, context).mapping).length : 0;
    if (told > best.told || (told === best.told && filled > best.filled)) best = { row, told, filled };
  }
  return best.row + cells.firstRow;
}
