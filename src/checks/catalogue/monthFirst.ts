/**
 * V13 and V37: dates in figures of a column in which some can only be month first. Day first stands until the user says
 * otherwise; each date that could be either is flagged, and so is each that was read the other way.
 */
import { formatLong } from "../../plan/dates/calendar";
import { isOpen, type Action, type Field, type Plan, type ReadDate } from "../../plan/model";
import { orderIn } from "../../plan/reading/dateOrder";
import { counted } from "../wording/counted";
import type { CheckOfPlan, Problem } from "../check.types";
import { quote } from "../wording/quote";

type DateField = "target" | "revised" | "completed" | "start";
const FIELDS: readonly DateField[] = ["target", "revised", "completed", "start"];

function doubtOf(date: ReadDate | null): string | null {
  if (date?.date == null) return null;
  const order = orderIn(date);
  if (order === "month-first") {
    return `${quote(date.text)} can only be month first: read as ${formatLong(date.date)}. Confirm it.`;
  }
  if (order !== "either") return null;
  return `${quote(date.text)} was read day first, as ${formatLong(date.date)}, though other dates of the column are month first. Confirm it.`;
}

function problemsOf(action: Action, fields: readonly DateField[]): Problem[] {
  if (!isOpen(action)) return [];
  return fields.flatMap((field): Problem[] => {
    const message = doubtOf(action[field]);
    return message === null ? [] : [{ row: action.row, at: field, message }];
  });
}

const fieldsInDoubt = ({ reading }: Plan): DateField[] =>
  FIELDS.filter((field) => reading.dateOrders[field] !== undefined);

/** Says it at each date. */
export const dateOrderInDoubt: CheckOfPlan = {
  id: "V13",
  severity: "advice",
  title: "Date to confirm",
  findInPlan: ({ plan }) => {
    const fields = fieldsInDoubt(plan);
    return fields.length === 0 ? [] : plan.actions.flatMap((action) => problemsOf(action, fields));
  },
};

/** Says it once, at the heading. */
export const monthFirst: CheckOfPlan = {
  id: "V37",
  severity: "warning",
  title: "Dates look month-first",
  findInPlan: ({ plan }) =>
    fieldsInDoubt(plan).flatMap((field): Problem[] => {
      const orders = plan.reading.dateOrders[field];
      if (orders === undefined) return [];
      const others =
        orders.either === 0
          ? ""
          : `, and ${counted(orders.either, "could be either and is", "could be either and are")} read day first`;
      const message = `${counted(orders.monthFirst, "date", "dates")} under ${quote(headingOf(plan, field))} can only be month first${others}. If the whole column is, say so under “How this was read”.`;
      return [{ row: plan.headerRow, at: field, message }];
    }),
};

const headingOf = ({ headings }: Plan, field: Field): string => headings[field] ?? "";
