/** V10: open, and nobody said by when. Where the plan has no column for it, V33 says so once instead. */
import { controllingDate } from "../../plan/model";
import type { CheckOfAction } from "../check.types";
import { dateTrouble } from "../dueDates";

export const noTargetDate: CheckOfAction = {
  id: "V10",
  severity: "error",
  title: "No target date",
  among: "open",
  findInAction: ({ action }, { columns }) =>
    (columns.target ?? columns.revised) !== undefined &&
    dateTrouble(action.target) === "blank" &&
    controllingDate(action) === null
      ? { at: "target", message: "No target date. Give the day or month by which this will be done." }
      : undefined,
};
