/**
 * A column that asks whether an action is done, and is answered by the day or by "no": "Closed?" over 12/11/2026, no, 10/09/2026. It says
 * when each was completed, and so does a sign-off where nothing else says that anything was.
 */
import type { CellValue } from "../cells";
import type { Field, IsoDate } from "../model";
import { textOf } from "../text";
import { dayOf } from "./dateRoles";
import type { ColumnEvidence } from "./evidence";

const FEWEST = 2;
/** So many of the answers must be days, or yes and no. */
const MOSTLY = 0.9;
/** So many must be days: one among many is a slip. */
const SOME_DAYS = 0.2;

function isAnsweredByDays({ profile: { filled, shares } }: ColumnEvidence): boolean {
  return filled >= FEWEST && shares.date >= SOME_DAYS && shares.date + shares.tick + shares.dateWord >= MOSTLY;
}

/** A sign-off of days to come is a plan of meetings. */
const arePast = (column: number, rows: readonly (readonly CellValue[])[], asAt: IsoDate): boolean =>
  rows.every((row) => textOf(row[column]) === "" || (dayOf(row[column], asAt) ?? asAt) <= asAt);

/**
 * Gives such a column to the day of completion, in a plan that has none; the mapping is changed to say so.
 * @param rows sampled rows below the header
 * @returns the 0-based column; null where there is none
 */
export function settleDatedAnswer(
  mapping: Map<Field, number>,
  columns: readonly ColumnEvidence[],
  rows: readonly (readonly CellValue[])[],
  asAt: IsoDate,
): number | null {
  if (mapping.has("completed")) return null;
  const isRecorded = mapping.has("status") || mapping.has("rag");
  const field: Field = isRecorded ? "status" : "verified";
  const column = mapping.get(field) ?? -1;
  const evidence = columns[column];
  if (evidence === undefined || !isAnsweredByDays(evidence)) return null;
  if (field === "verified" && !arePast(column, rows, asAt)) return null;
  mapping.delete(field);
  mapping.set("completed", column);
  return column;
}
