/** V15: an open action with a date whose year is missing, or cannot be meant. */
import type { CheckOfAction } from "../check.types";
import { dateTrouble } from "../dueDates";
import { eachDueDate } from "../finders";
import { quote } from "../wording/quote";

export const whichYear: CheckOfAction = {
  id: "V15",
  severity: "error",
  title: "Year missing or implausible",
  among: "open",
  findInAction: eachDueDate((date) => {
    if (dateTrouble(date) !== "year") return undefined;
    return date.problem === "no-year"
      ? `${quote(date.text)} has no year, so it was read as no date. Which year? Add it.`
      : `The year in ${quote(date.text)} cannot be right, so it was read as no date. Which year? Correct it.`;
  }),
};
