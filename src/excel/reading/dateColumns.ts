/**
 * Which columns need their number formats read. Formats double an answer, and only a number can be a date, so beyond
 * the top of a sheet they are read for some columns only. Pure.
 */
import type { SheetCells } from "../../plan/cells";

/**
 * 0-based columns of the grid that may hold dates, ascending: those with a number or a date's format in the sample,
 * and those that the caller names.
 * @param sample the top of the sheet, with the number formats of all columns.
 * @param named columns that the caller knows to be for dates: by their headings, say. Others than the grid's are ignored.
 */
export function columnsThatMayHoldDates(sample: SheetCells, named: readonly number[]): number[] {
  const width = sample.values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      named.includes(column) ||
      sample.values.some((row) => typeof row[column] === "number") ||
      (sample.numberFormats.get(column) ?? []).some(isDateFormat),
  );
}

/** Whether a number format shows a day, a month or a year: "dd/mm/yyyy", "mmm-yy", not "0.00" nor "[Red]0". */
function isDateFormat(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\][]*\]|General/gi, ""));
}

/** Neighbouring columns as runs, so that each run is one range: [2, 3, 7] is two runs. Ascending in, ascending out. */
export function runsOf(columns: readonly number[]): { readonly column: number; readonly columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && column === last.column + last.columns) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
