/** A plan of a few rows, read as a workbook of one sheet. */
import type { CellValue } from "../../../../src/plan/cells";
import type { ColumnReading, Field, Plan } from "../../../../src/plan/model";
import { readPlans } from "../../../../src/plan/readPlans";
import { sheetOf } from "../../../support/sheetOf";

export type Rows = readonly (readonly CellValue[])[];

/** The day by which all that is small here is read. */
export const AS_AT = "2025-06-30";

export function plansOf(rows: Rows, sheet = "Plan"): readonly Plan[] {
  const tracker = { sheets: [{ ...sheetOf(rows), sheet }], leftOut: [], dateSystem: 1900 as const };
  return readPlans(tracker, { asAt: AS_AT, quarters: "financial", publication: null }).plans;
}

/** The only plan of a sheet. @throws Error where there is none, or there are several */
export function planOf(rows: Rows, sheet = "Plan"): Plan {
  const plans = plansOf(rows, sheet);
  const [plan] = plans;
  if (plan === undefined || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  return plan;
}

/** What a column was read as; null for one that was not used. */
export function columnRead(plan: Plan, heading: string): ColumnReading {
  const column = plan.reading.columns.find((one) => one.heading === heading);
  if (column === undefined) throw new Error(`no column “${heading}”`);
  return column;
}

export const fieldRead = (plan: Plan, heading: string): Field | null => columnRead(plan, heading).field;
