/**
 * Merged areas are asked for once only (excel/readTracker says why). When the whole is read again, after rows were inserted or
 * deleted, those known from before go with the rows that they lie in. Pure.
 */
import type { CellValue, MergedArea, SheetCells, TrackerCells } from "../plan/cells";

type Row = readonly CellValue[];

/** The tracker with the merged areas known of it before; where they can no longer be told, without, as if never asked for. */
export function withMergesOf(before: TrackerCells | null, now: TrackerCells): TrackerCells {
  if (before === null) return now;
  return {
    ...now,
    sheets: now.sheets.map((cells) => {
      const known = before.sheets.find(({ sheet }) => sheet === cells.sheet);
      const merges = cells.merges ?? (known === undefined ? undefined : moved(known, cells));
      return merges === undefined || merges === cells.merges ? cells : { ...cells, merges };
    }),
  };
}

/** Rows above and below what changed stay the same; an area that lies across cannot be told. */
function moved(before: SheetCells, now: SheetCells): readonly MergedArea[] | undefined {
  const { merges } = before;
  if (merges === undefined || before.firstColumn !== now.firstColumn || before.firstRow !== now.firstRow)
    return undefined;
  if (before.values[0]?.length !== now.values[0]?.length) return undefined;
  const above = sameAtStart(before.values, now.values);
  const below = sameAtEnd(before.values, now.values, above);
  const by = now.values.length - before.values.length;
  const areas = merges.map((area): MergedArea | null => {
    if (area.row + area.rows <= above) return area;
    return area.row >= before.values.length - below ? { ...area, row: area.row + by } : null;
  });
  return areas.every((area) => area !== null) ? areas : undefined;
}

function sameAtStart(a: readonly Row[], b: readonly Row[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && isSame(a[count], b[count])) count += 1;
  return count;
}

/** @param notBefore rows at the start that are taken already */
function sameAtEnd(a: readonly Row[], b: readonly Row[], notBefore: number): number {
  const most = Math.min(a.length, b.length) - notBefore;
  let count = 0;
  while (count < most && isSame(a.at(-1 - count), b.at(-1 - count))) count += 1;
  return count;
}

const isSame = (a: Row | undefined, b: Row | undefined): boolean =>
  a !== undefined && a.length === b?.length && a.every((value, column) => value === b[column]);
