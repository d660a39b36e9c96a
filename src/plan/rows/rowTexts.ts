/** One row of the grid as texts by field, through the mapping. */
import type { CellValue, SheetCells } from "../cells";
import type { Header } from "../headings/header";
import type { Field } from "../model";
import { FIELDS } from "../model";
import { textOf } from "../text";
import type { ValueRow } from "./mergedCells";

export type RowTexts = Record<Field, string>;

/** A row without any text. Written out, so that all rows are objects of one shape and cost little. */
export const blankTexts = (): RowTexts => ({
  ref: "",
  section: "",
  recommendation: "",
  response: "",
  scope: "",
  action: "",
  leadAgency: "",
  leadOfficer: "",
  milestones: "",
  start: "",
  target: "",
  revised: "",
  completed: "",
  progress: "",
  outcome: "",
  expectedOutcome: "",
  evidence: "",
  verified: "",
  status: "",
  rag: "",
});

/** A number as the sheet shows it where that changes what it says: 1 in a percent format is "100%". */
function numberText(value: number, numberFormat: string | undefined): string {
  return numberFormat?.includes("%") === true ? `${Math.round(value * 100)}%` : textOf(value);
}

/**
 * Reads a row's mapped fields: "" for the others, null for a row whose mapped cells are all blank. A column that holds two
 * fields gives its text to both.
 * @param valueRow where the value of a cell stands: elsewhere in a merged area
 * @returns a reader of rows by their 0-based place in the grid
 */
export function rowReader(
  { values, numberFormats }: Pick<SheetCells, "values" | "numberFormats">,
  { mapping }: Header,
  valueRow: ValueRow,
): (at: number) => RowTexts | null {
  const mapped = FIELDS.flatMap((field) => {
    const column = mapping[field];
    return column === undefined ? [] : [{ field, column, formats: numberFormats.get(column) }];
  });
  return (at) => {
    const texts = blankTexts();
    let saysSomething = false;
    for (const { field, column, formats } of mapped) {
      const row = valueRow(at, column);
      const value = values[row]?.[column];
      if (value === undefined || value === "") continue;
      const text = typeof value === "number" ? numberText(value, formats?.[row]) : textOf(value);
      texts[field] = text;
      saysSomething ||= text !== "";
    }
    return saysSomething ? texts : null;
  };
}

/** 0-based columns that hold something, stopping at `most`. */
export function filledColumns(row: readonly CellValue[], most: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < row.length && columns.length < most; column++) {
    const value = row[column];
    if (value !== undefined && value !== "" && (typeof value !== "string" || value.trim() !== "")) columns.push(column);
  }
  return columns;
}
