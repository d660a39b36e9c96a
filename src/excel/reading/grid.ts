/** Puts the cells of one sheet together from the pieces in which they are read. */
import { GENERAL, type CellValue, type SheetCells } from "../../plan/cells";

/** A block of the sheet; row and column 0-based, as Excel's indexes are. */
export interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Values = readonly (readonly CellValue[])[];
export type Formats = readonly (readonly string[])[];

/** The part of a sheet that was read first: its top, with number formats. */
export interface Sample {
  readonly extent: Extent;
  readonly values: Values;
  readonly formats: Formats;
}

/**
 * The rows of the used range that the sample covers, as wide as the used range: the sample is the used part of the
 * sheet's top, so whatever lies beside it is blank.
 * @param rows how many rows of the used range lie in the sampled top.
 */
export function topOfGrid(sheet: string, used: Extent, rows: number, sample: Sample | null): SheetCells {
  const formats = new Map<number, string[]>();
  const values: (readonly CellValue[])[] = [];
  for (let row = used.row; row < used.row + rows; row += 1) {
    values.push(rowOf(sample, row, used));
  }
  if (sample !== null) {
    const left = sample.extent.column - used.column;
    for (let column = 0; column < sample.extent.columns; column += 1) {
      formats.set(left + column, formatsOf(sample, column, used, rows));
    }
  }
  return { sheet, firstRow: used.row + 1, firstColumn: used.column + 1, values, numberFormats: formats };
}

function rowOf(sample: Sample | null, row: number, used: Extent): readonly CellValue[] {
  const cells = sample?.values[row - sample.extent.row];
  if (sample !== null && cells?.length === used.columns && sample.extent.column === used.column) return cells;
  const wide = new Array<CellValue>(used.columns).fill("");
  if (sample !== null) cells?.forEach((value, i) => (wide[sample.extent.column - used.column + i] = value));
  return wide;
}

function formatsOf(sample: Sample, column: number, used: Extent, rows: number): string[] {
  return Array.from({ length: rows }, (_, i) => sample.formats[used.row + i - sample.extent.row]?.[column] ?? GENERAL);
}

/** A sheet whose blocks are added one after the other, from the top down. */
export class GrowingGrid {
  private readonly values: (readonly CellValue[])[];
  private readonly formats = new Map<number, string[]>();

  /**
   * @param top rows that are known already.
   * @param dateColumns 0-based columns of the grid whose number formats are kept; further blocks must bring them.
   */
  constructor(
    private readonly top: SheetCells,
    readonly dateColumns: readonly number[],
  ) {
    this.values = [...top.values];
    for (const column of dateColumns) {
      this.formats.set(column, [...(top.numberFormats.get(column) ?? top.values.map(() => GENERAL))]);
    }
  }

  /** Adds rows of values, as wide as the grid, below those that are there. */
  addRows(values: Values): void {
    for (const row of values) this.values.push(row);
  }

  /** Adds the number formats of neighbouring columns, from `column` (0-based, of the grid) on, for rows just added. */
  addFormats(column: number, formats: Formats): void {
    for (const row of formats) row.forEach((format, i) => this.formats.get(column + i)?.push(format));
  }

  /** All that was added; a column that is "General" throughout is left out of the formats. */
  cells(): SheetCells {
    const formats = [...this.formats].filter(([, column]) => column.some((format) => format !== GENERAL));
    return { ...this.top, values: this.values, numberFormats: new Map(formats) };
  }
}
