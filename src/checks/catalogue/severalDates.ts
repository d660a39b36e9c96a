/** V14: several dates in one cell, of which only the latest counts. A range is one date; so is a date with its revision. */
import type { CheckOfAction } from "../check.types";
import { eachDueDate } from "../finders";
import { quote } from "../wording/quote";

export const severalDates: CheckOfAction = {
  id: "V14",
  severity: "warning",
  title: "Several dates in one cell",
  among: "not withdrawn",
  findInAction: eachDueDate(({ text, datesNamed, revisedTo }) =>
    datesNamed > (revisedTo === null ? 1 : 2)
      ? `${datesNamed} dates in one cell: ${quote(text)}. Only the latest counts; split it into actions with a date each?`
      : undefined,
  ),
};
