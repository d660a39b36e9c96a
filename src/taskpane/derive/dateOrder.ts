/** Dates in figures that can be meant day first or month first: how many of a plan's would change. Pure. */
import type { SheetCells } from "../../plan/cells";
import { columnIndex } from "../../plan/columnLetters";
import { dayMonthOrder } from "../../plan/dates/dayMonthOrder";
import type { Field, Plan } from "../../plan/model";

const OF_DATES: readonly Field[] = ["start", "target", "revised", "completed"];

export interface DateOrders {
  /** Dates that are another day when the order changes. */
  readonly either: number;
  /** Dates that can only be month first: a sign that the others are, too. */
  readonly monthFirst: number;
  readonly dayFirst: number;
  /** One that would change, as typed; "" where none would. */
  readonly example: string;
}

/** Real dates of Excel have no order; only texts are counted. */
export function dateOrders({ reading, actions }: Plan, cells: SheetCells): DateOrders {
  const columns = reading.columns
    .filter(({ field, also }) => [field, ...also].some((one) => one !== null && OF_DATES.includes(one)))
    .map(({ column }) => columnIndex(column) - (cells.firstColumn - 1));
  const counts = { "day-first": 0, "month-first": 0, either: 0 };
  let example = "";
  const known = new Map<string, ReturnType<typeof dayMonthOrder>>();
  // Dates repeat, and each distinct one is looked at once.
  const orderOf = (text: string): ReturnType<typeof dayMonthOrder> => {
    let order = known.get(text);
    if (order === undefined) known.set(text, (order = dayMonthOrder(text)));
    return order;
  };
  for (const { rows } of actions) {
    for (const row of rows) {
      for (const column of columns) {
        const value = cells.values[row - cells.firstRow]?.[column];
        const order = typeof value === "string" && /\d/.test(value) ? orderOf(value) : null;
        if (order === null) continue;
        counts[order] += 1;
        if (order === "either" && example === "") example = String(value).replace(/\s+/g, " ").trim();
      }
    }
  }
  return { either: counts.either, monthFirst: counts["month-first"], dayFirst: counts["day-first"], example };
}
