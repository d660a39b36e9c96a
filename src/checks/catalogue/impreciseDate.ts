/** V13: a date read from a season, a year, or the like of "early 2016": the reader chose the day, so it should be confirmed. */
import { formatLong } from "../../plan/dates/calendar";
import type { CheckOfAction } from "../check.types";
import { eachOpenDueDate } from "../finders";
import { quote } from "../wording/quote";

export const impreciseDate: CheckOfAction = {
  id: "V13",
  severity: "advice",
  title: "Date to confirm",
  findInAction: eachOpenDueDate((date) =>
    date.date !== null && (date.precision === "season" || date.precision === "year")
      ? `${quote(date.text)} was read as ${formatLong(date.date)}. Confirm it, or type the day or month that is meant.`
      : undefined,
  ),
};
