/** How the dates of a column are shown, so that a date that is written looks as its neighbours do. Pure. */
import { columnIndex } from "../plan/columnLetters";
import { lastDayOfMonth } from "../plan/dates/calendar";
import { datePartShown } from "../plan/dates/numberFormat";
import type { SheetCells } from "../plan/cells";
import type { IsoDate } from "../plan/model";

/** Where a column has no dates yet. */
const USUAL = "dd/mm/yyyy";

/**
 * The number format that most dates of the column have, if it shows the day that is meant; else day, month and year. A format
 * such as mmm-yy stands for the last day of the month, and shows no other.
 * @param column letters
 */
export function dateFormatFor(cells: SheetCells, column: string, day: IsoDate): string {
  let formats = known.get(cells);
  if (formats === undefined) known.set(cells, (formats = new Map<string, string | null>()));
  let most = formats.get(column);
  if (most === undefined) formats.set(column, (most = mostFrequent(cells, column)));
  return most !== null && showsDay(most, day) ? most : USUAL;
}

/** Asked for each date of a column, and worked out once. */
const known = new WeakMap<SheetCells, Map<string, string | null>>();

function mostFrequent({ numberFormats, values, firstColumn }: SheetCells, column: string): string | null {
  const index = columnIndex(column) - (firstColumn - 1);
  const counts = new Map<string, number>();
  numberFormats.get(index)?.forEach((format, row) => {
    if (typeof values[row]?.[index] !== "number" || datePartShown(format) === null) return;
    counts.set(format, (counts.get(format) ?? 0) + 1);
  });
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function showsDay(format: string, day: IsoDate): boolean {
  const part = datePartShown(format);
  if (part === "month") return day === lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return part === "day";
}
