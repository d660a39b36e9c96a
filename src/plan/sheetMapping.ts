/** The user's own columns of a sheet. */
import type { SheetCells } from "./cells";
import { columnIndex } from "./columnLetters";
import type { GivenHeader } from "./columns/givenHeader";
import type { Field } from "./model";

/** What the user said of a sheet's columns, in the sheet's own terms, so that it can be kept with the workbook. */
export interface SheetMapping {
  /** Row of the header, 1-based. */
  readonly headerRow: number;
  /** What stood in that row, so that it is found again when rows come or go above it. */
  readonly headerMark?: string;
  /** Fields to column letters; a field that is left out has no column. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** Fields that several columns hold, all of them, the earliest first. */
  readonly several?: Readonly<Partial<Record<Field, readonly string[]>>>;
  /**
   * Letters of the columns that the user spoke of. The others stay as they were read when the mapping was made, and are no surer
   * for it. Left out: the user spoke of all of them.
   */
  readonly said?: readonly string[];
}

/** A mapping in the grid's terms; undefined where its header is outside the grid, as after rows were deleted. */
export function inGrid(mapping: SheetMapping, { firstRow, firstColumn, values }: SheetCells): GivenHeader | undefined {
  const row = mapping.headerRow - firstRow;
  if (row < 0 || row >= values.length) return undefined;
  const width = values[0]?.length ?? 0;
  const inside = (letters: string): number[] => {
    const column = columnIndex(letters) - (firstColumn - 1);
    return column >= 0 && column < width ? [column] : [];
  };
  const columns = Object.entries(mapping.columns).flatMap(([field, letters]) =>
    inside(letters).map((column) => [field, column] as const),
  );
  const several = Object.entries(mapping.several ?? {}).map(([field, all]) => [field, all.flatMap(inside)] as const);
  const said = mapping.said?.flatMap(inside);
  return {
    row,
    mapping: Object.fromEntries(columns),
    several: Object.fromEntries(several),
    ...(said === undefined ? {} : { said }),
  };
}
