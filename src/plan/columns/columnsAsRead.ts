/** The columns that a plan was read by, as letters: where the user begins who changes one of them. */
import { columnIndex, columnLetters } from "../columnLetters";
import type { Field, Plan } from "../model";
import { inOrder } from "./periods";

/**
 * All columns of a field as the plan was read, the one that controls last: updates and RAGs by the periods that their headings
 * name, whichever way they stand. None for a field without a column.
 */
export function columnsAsRead(
  { columns, reading }: Pick<Plan, "columns" | "reading">,
  field: Field,
): readonly string[] {
  const controlling = columns[field];
  if (controlling === undefined) return [];
  const main = columnIndex(controlling);
  const headings = new Map(
    reading.columns
      .filter((one) => one.field === field || one.also.includes(field))
      .map(({ column, heading }) => [columnIndex(column), heading] as const),
  );
  const all = [...headings.keys()];
  // Revised dates follow each other as they were agreed.
  const order = field === "revised" ? all : inOrder(all, main, (column) => headings.get(column) ?? "");
  return [...order.filter((column) => column !== main), main].map(columnLetters);
}
