/** V11: an open action whose target or revised date is neither a date, nor "ongoing", nor a date without its year. */
import type { CheckOfAction } from "../check.types";
import { dateTrouble } from "../dueDates";
import { eachDueDate } from "../finders";
import { quote } from "../wording/quote";

export const targetIsNoDate: CheckOfAction = {
  id: "V11",
  severity: "warning",
  title: "Target is not a date",
  among: "open",
  findInAction: eachDueDate((date) => {
    if (dateTrouble(date) !== "not-a-date") return undefined;
    return date.problem === "needs-publication-date"
      ? `${quote(date.text)} counts from the publication of the review, and that date is not set. Set it, or give a date here.`
      : `${quote(date.text)} is not a date. Give the day or month by which this will be done.`;
  }),
};
