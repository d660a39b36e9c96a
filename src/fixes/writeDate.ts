/** The change that writes a day into a cell as a date, in the format of its column. Pure. */
import { columnOfCell } from "../plan/columnLetters";
import { formatLong, isoToSerial } from "../plan/dates/calendar";
import type { IsoDate } from "../plan/model";
import { dateFormatFor } from "./dateFormats";
import type { CellChange, CellNow, FixContext } from "./fix.types";

/** Null where the sheet was not read. @param cell "G12", whose column's dates set the format */
export function dateWritten(
  { tracker }: FixContext,
  place: { readonly sheet: string; readonly cell: string },
  now: CellNow,
  day: IsoDate,
): CellChange | null {
  const cells = tracker.sheets.find(({ sheet }) => sheet === place.sheet);
  if (cells === undefined) return null;
  return {
    ...place,
    was: now.value,
    value: isoToSerial(day, tracker.dateSystem),
    numberFormat: dateFormatFor(cells, columnOfCell(place.cell), day),
    before: now.text,
    after: formatLong(day),
  };
}
