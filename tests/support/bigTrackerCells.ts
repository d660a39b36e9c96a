/** The cells of a big fictional tracker, without a workbook: as many rows as asked, the same every time. */
import type { CellValue, TrackerCells } from "../../src/plan/cells";
import { bigRows, DATE_FORMAT, HEADINGS, TARGET_COLUMN } from "./bigTrackerRows";

export const BIG_TRACKER_SHEET = "Action plan";

/** A tracker of one sheet with a header in row 1 and `rows` actions below it, nine columns wide. */
export function bigTrackerCells(rows: number): TrackerCells {
  const values: (readonly CellValue[])[] = [HEADINGS, ...bigRows(rows)];
  const formats = values.map(() => DATE_FORMAT);
  const numberFormats = new Map([[TARGET_COLUMN, formats]]);
  return {
    sheets: [{ sheet: BIG_TRACKER_SHEET, firstRow: 1, firstColumn: 1, values, numberFormats }],
    leftOut: [],
    dateSystem: 1900,
  };
}
