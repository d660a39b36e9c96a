/**
 * Writes a date that was typed as text as the date that it was read as: for a date that is to be confirmed (V13), and for all the
 * text dates of a column. Only where the text is a date and nothing else, so that no word of it is lost.
 */
import { rowOfField, type Action, type Plan, type ReadDate } from "../../plan/model";
import { isBareDate } from "../bareDates";
import type { CellChange, FixContext, FixOfFinding, FixOfPlan } from "../fix.types";
import { dateWritten } from "../writeDate";

type DateField = "start" | "target" | "revised" | "completed";
const FIELDS: readonly DateField[] = ["start", "target", "revised", "completed"];

/** Null where the cell holds a date already, or more than a date, or something else than was read of it. */
function changeOf(context: FixContext, sheet: string, cell: string, read: ReadDate | null): CellChange | null {
  if (read?.date == null || !isBareDate(read)) return null;
  const now = context.cellAt(sheet, cell);
  if (now === null || typeof now.value !== "string" || now.text !== read.text.trim()) return null;
  return dateWritten(context, { sheet, cell }, now, read.date);
}

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
    const change = field === undefined ? null : changeOf(context, sheet, cell, action[field]);
    if (change === null) return null;
    return { what: "Write the date as read", choice: null, propose: () => ({ cells: [change], lists: [] }) };
  },
};

export const textDates: FixOfPlan = {
  offersFor: (plan, context) =>
    FIELDS.flatMap((field) => {
      const column = plan.columns[field];
      if (column === undefined) return [];
      const cells = textDatesOf(plan, column, field, context);
      if (cells.length === 0) return [];
      const dates =
        cells.length === 1 ? "1 date that is typed as text" : `${cells.length} dates that are typed as text`;
      const what = `Write ${dates} as ${cells.length === 1 ? "a date" : "dates"}`;
      return [{ column, what, choice: null, propose: () => ({ cells, lists: [] }) }];
    }),
};

function textDatesOf(plan: Plan, column: string, field: DateField, context: FixContext): CellChange[] {
  return plan.actions.flatMap((action) => {
    const change = changeOf(context, plan.sheet, cellOf(column, action, field), action[field]);
    return change === null ? [] : [change];
  });
}
