/**
 * Writes a date that was typed as text as the date that it was read as: for a date that is to be confirmed (V13), and for all the
 * text dates of a column. Only where the text is a date and nothing else, so that no word of it is lost.
 */
import { rowOfField, type Action, type IsoDate, type Plan, type ReadDate } from "../../plan/model";
import { isBareDate } from "../bareDates";
import type { CellChange, CellNow, FixContext, FixOfFinding, FixOfPlan, Proposed } from "../fix.types";
import { dateWritten } from "../writeDate";

type DateField = "start" | "target" | "revised" | "completed";
const FIELDS: readonly DateField[] = ["start", "target", "revised", "completed"];

/** A date that stands in a cell as text. */
interface TextDate {
  readonly place: { readonly sheet: string; readonly cell: string };
  readonly now: CellNow;
  readonly day: IsoDate;
}

/** Null where the cell holds a date already, or more than a date, or something else than was read of it. */
function textDateIn(context: FixContext, sheet: string, cell: string, read: ReadDate | null): TextDate | null {
  if (read?.date == null || !isBareDate(read)) return null;
  const now = context.cellAt(sheet, cell);
  if (now === null || typeof now.value !== "string" || now.text !== read.text.trim()) return null;
  return { place: { sheet, cell }, now, day: read.date };
}

/** Asked for when they are to be shown or written: a column may hold thousands. */
const changesOf = (context: FixContext, dates: readonly TextDate[]): CellChange[] =>
  dates.flatMap(({ place, now, day }) => dateWritten(context, place, now, day) ?? []);

/** In plans of forms a field has its own row. */
const cellOf = (column: string, action: Action, field: DateField): string => `${column}${rowOfField(action, field)}`;

export const dateAsRead: FixOfFinding = {
  checks: ["V13"],
  offerFor: ({ sheet, cell, row }, context) => {
    const at = context.actionAt(sheet, row);
    if (at === undefined) return null;
    const { plan, action } = at;
    const field = FIELDS.find((one) => {
      const column = plan.columns[one];
      return column !== undefined && cellOf(column, action, one) === cell;
    });
    const date = field === undefined ? null : textDateIn(context, sheet, cell, action[field]);
    if (date === null) return null;
    const propose = (): Proposed => ({ cells: changesOf(context, [date]), lists: [] });
    return { what: "Write the date as read", choice: null, propose };
  },
};

export const textDates: FixOfPlan = {
  offersFor: (plan, context) =>
    FIELDS.flatMap((field) => {
      const column = plan.columns[field];
      if (column === undefined) return [];
      const dates = textDatesOf(plan, column, field, context);
      if (dates.length === 0) return [];
      const such = dates.length === 1 ? "1 date that is typed as text" : `${dates.length} dates that are typed as text`;
      const what = `Write ${such} as ${dates.length === 1 ? "a date" : "dates"}`;
      return [{ column, what, choice: null, propose: () => ({ cells: changesOf(context, dates), lists: [] }) }];
    }),
};

function textDatesOf(plan: Plan, column: string, field: DateField, context: FixContext): TextDate[] {
  const found: TextDate[] = [];
  for (const action of plan.actions) {
    const date = textDateIn(context, plan.sheet, cellOf(column, action, field), action[field]);
    if (date !== null) found.push(date);
  }
  return found;
}
