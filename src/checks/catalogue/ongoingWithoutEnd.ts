/** V12: an open action that is "ongoing", and no date by which it ends or is looked at again. */
import type { CheckOfAction } from "../check.types";
import { dateTrouble } from "../dueDates";
import { eachDueDate } from "../finders";
import { quote } from "../wording/quote";

export const ongoingWithoutEnd: CheckOfAction = {
  id: "V12",
  severity: "warning",
  title: "No end or review date",
  among: "open",
  findInAction: eachDueDate((date) =>
    dateTrouble(date) === "ongoing"
      ? `${quote(date.text)} gives no end or review date. Add the date by which this ends or is reviewed.`
      : undefined,
  ),
};
