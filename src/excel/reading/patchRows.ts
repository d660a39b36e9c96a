/** Puts rows that were read again into a sheet's grid. Pure; the grid that is given stays as it is. */
import { GENERAL, type CellLook, type SheetCells, type TrackerCells } from "../../plan/cells";
import type { Formats, Values } from "./grid";

/** Whole rows of the grid, as they are now. */
export interface Rows {
  /** 1-based row of the sheet; within the grid, or just below it. */
  readonly firstRow: number;
  /** As wide as the grid. */
  readonly values: Values;
  /** Number formats, the shape of `values`. */
  readonly formats: Formats;
  /** Looks by 0-based column, one entry a row: of the columns that the sheet has looks of. Left out: ordinary cells. */
  readonly looks?: ReadonlyMap<number, readonly (CellLook | undefined)[]>;
}

/** The sheet with these rows in place of its own; rows below its end make it longer. Merged areas are as they were. */
export function patchRows(sheet: SheetCells, rows: Rows): SheetCells {
  const at = rows.firstRow - sheet.firstRow;
  const values = replaced(sheet.values, at, rows.values);
  const numberFormats = new Map<number, readonly string[]>();
  const width = rows.values[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const known = sheet.numberFormats.get(column);
    const read = rows.formats.map((row) => row[column] ?? GENERAL);
    if (known === undefined && read.every((format) => format === GENERAL)) continue;
    const before = known ?? new Array<string>(sheet.values.length).fill(GENERAL);
    numberFormats.set(column, replaced(before, at, read));
  }
  return { ...sheet, values, numberFormats, ...patchedLooks(sheet, at, rows) };
}

function patchedLooks({ looks }: SheetCells, at: number, rows: Rows): Pick<SheetCells, "looks"> {
  if (looks === undefined) return {};
  const patched = [...looks].map(([column, known]): [number, (CellLook | undefined)[]] => {
    const read = rows.looks?.get(column) ?? rows.values.map(() => undefined);
    return [column, replaced(known, at, read)];
  });
  return { looks: new Map(patched) };
}

function replaced<T>(all: readonly T[], at: number, some: readonly T[]): T[] {
  return [...all.slice(0, at), ...some, ...all.slice(at + some.length)];
}

/** Whether the rows are as the sheet has them already: what was calculated anew often gives what it gave before. */
export function isAsKnown(sheet: SheetCells, { firstRow, values, formats, looks }: Rows): boolean {
  const at = firstRow - sheet.firstRow;
  if (at + values.length > sheet.values.length) return false;
  return values.every((row, i) => {
    const known = sheet.values[at + i] ?? [];
    return row.every(
      (value, column) =>
        value === known[column] &&
        formats[i]?.[column] === (sheet.numberFormats.get(column)?.[at + i] ?? GENERAL) &&
        isSameLook(looks?.get(column)?.[i], sheet.looks?.get(column)?.[at + i]),
    );
  });
}

function isSameLook(a: CellLook | undefined, b: CellLook | undefined): boolean {
  return a?.fill === b?.fill && a?.struck === b?.struck;
}

/** Whether two readings of a workbook say the same. */
export function isSameTracker(a: TrackerCells, b: TrackerCells): boolean {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  return (
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, i) => sheet.values.length === b.sheets[i]?.values.length) &&
    JSON.stringify(a, plain) === JSON.stringify(b, plain)
  );
}
