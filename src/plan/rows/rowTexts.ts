/** One row of the grid as texts by field, through the mapping. */
import { GENERAL, type CellValue, type SheetCells } from "../cells";
import type { Header } from "../columns/header.types";
import type { Field } from "../model";
import { FIELDS } from "../model";
import { saysSomething, textOf } from "../text";
import type { ValueRow } from "./mergedCells";
import { numberAsShown } from "./numberAsShown";

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

/** A number as the sheet shows it where that changes what it says: 1 in a percent format is "100%", a ref 1.1 may be "1.10". */
function numberText(value: number, numberFormat: string | undefined, field: Field): string {
  if (numberFormat === undefined || numberFormat === GENERAL) return textOf(value);
  if (numberFormat.includes("%")) return `${Math.round(value * 100)}%`;
  return (field === "ref" ? numberAsShown(value, numberFormat) : null) ?? textOf(value);
}

/** A column that holds a field; of several for one field, the one that controls comes last. */
interface Mapped {
  readonly field: Field;
  readonly column: number;
  readonly formats: readonly string[] | undefined;
}

const TICKED = /^(?:✓|✔|☑|√|✅|🗸|ü|☒|x|yes|y|true|p|a|1|•|●)$/iu;

/**
 * Reads a row's mapped fields: "" for the others, null for a row whose mapped cells are all blank. Of several columns for one
 * field the last that is not blank counts. A column that holds two fields gives its text to both. Where the state is a tick in
 * one of several columns, the status is what the heading of the ticked column says.
 * @param valueRow where the value of a cell stands: elsewhere in a merged area
 * @returns a reader of rows by their 0-based place in the grid
 */
export function rowReader(
  { values, numberFormats }: Pick<SheetCells, "values" | "numberFormats">,
  { mapping, several, ticks }: Pick<Header, "mapping" | "several" | "ticks">,
  valueRow: ValueRow,
): (at: number) => RowTexts | null {
  const mapped = FIELDS.flatMap((field): Mapped[] => {
    const column = mapping[field];
    if (column === undefined || (field === "status" && ticks.length > 0)) return [];
    return (several[field] ?? [column]).map((one) => ({ field, column: one, formats: numberFormats.get(one) }));
  });
  return (at) => {
    const texts = blankTexts();
    const own = values[at];
    let isBlank = true;
    for (const { field, column, formats } of mapped) {
      const row = valueRow(at, column);
      const value = (row === at ? own : values[row])?.[column];
      if (value === undefined || value === "") continue;
      const text = typeof value === "number" ? numberText(value, formats?.[row], field) : textOf(value);
      if (text === "") continue;
      texts[field] = text;
      isBlank = false;
    }
    for (const { column, says } of ticks) {
      if (!TICKED.test(textOf(values[at]?.[column]))) continue;
      texts.status = says;
      isBlank = false;
    }
    return isBlank ? null : texts;
  };
}

/** Whether a cell holds something. */
export const isFilled = (value: CellValue | undefined): boolean =>
  value !== undefined && (typeof value !== "string" || saysSomething(value));

/** 0-based columns that hold something, of the first `width`, stopping at `most`. */
export function filledColumns(row: readonly CellValue[], most: number, width = row.length): number[] {
  const columns: number[] = [];
  const end = Math.min(row.length, width);
  for (let column = 0; column < end && columns.length < most; column++) {
    if (isFilled(row[column])) columns.push(column);
  }
  return columns;
}

/** How many of a row's first `width` cells hold something, stopping at `most`. */
export function countFilled(row: readonly CellValue[], most: number, width: number): number {
  let count = 0;
  const end = Math.min(row.length, width);
  for (let column = 0; column < end && count < most; column++) if (isFilled(row[column])) count++;
  return count;
}

/** Whether no cell of a row holds anything. */
export function isBlankRow(row: readonly CellValue[]): boolean {
  return !row.some(isFilled);
}
