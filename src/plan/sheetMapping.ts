/** The user's own columns of a sheet. */
import type { SheetCells } from "./cells";
import { columnIndex } from "./columnLetters";
import type { GivenHeader } from "./headings/header";
import type { Field } from "./model";

/** What the user said of a sheet's columns, in the sheet's own terms, so that it can be kept with the workbook. */
export interface SheetMapping {
  /** Row of the header, 1-based. */
  readonly headerRow: number;
  /** Fields to column letters; a field that is left out has no column. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
}

/** A mapping in the grid's terms; undefined where its header is outside the grid, as after rows were deleted. */
export function inGrid(mapping: SheetMapping, { firstRow, firstColumn, values }: SheetCells): GivenHeader | undefined {
  const row = mapping.headerRow - firstRow;
  if (row < 0 || row >= values.length) return undefined;
  const width = values[0]?.length ?? 0;
  const columns = Object.entries(mapping.columns)
    .map(([field, letters]) => [field, columnIndex(letters) - (firstColumn - 1)] as const)
    .filter(([, column]) => column >= 0 && column < width);
  return { row, mapping: Object.fromEntries(columns) };
}
