/** V14: several dates in one cell, of which only the latest counts. A range is one date; so is a date with its revisions, one after the other. */
import { formatLong } from "../../plan/dates/calendar";
import type { CheckOfAction } from "../check.types";
import { eachDueDate } from "../finders";
import { quote } from "../wording/quote";

export const severalDates: CheckOfAction = {
  id: "V14",
  severity: "warning",
  title: "Several dates in one cell",
  among: "not withdrawn",
  findInAction: eachDueDate(({ text, date, datesNamed, revisedTo, revisedBefore }) => {
    if (datesNamed <= (revisedTo === null ? 1 : 2)) return undefined;
    const dates = `${datesNamed} dates in one cell: ${quote(text)}`;
    // In a column of revised dates, of which the last is the date now.
    return date !== null && revisedTo === null && revisedBefore !== undefined
      ? `${dates}, not the earliest first. Read as re-dated to ${formatLong(date)}; write the date now last.`
      : `${dates}. Only the latest counts; split it into actions with a date each?`;
  }),
};
