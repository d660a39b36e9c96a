/** One row of the grid as texts by field, through the mapping. */
import type { CellValue } from "../cells";
import type { Header } from "../headings/header";
import type { Field } from "../model";
import { FIELDS } from "../model";
import { textOf } from "../text";

export type RowTexts = Record<Field, string>;

export const BLANK_TEXTS: Readonly<RowTexts> = Object.fromEntries(FIELDS.map((field) => [field, ""])) as RowTexts;

/** Texts of every mapped field; "" for the others. A column that holds two fields gives its text to both. */
export function rowTexts(row: readonly CellValue[], header: Header): RowTexts {
  const texts = { ...BLANK_TEXTS };
  const { mapping } = header;
  for (const field of FIELDS) {
    const column = mapping[field];
    if (column === undefined) continue;
    const value = row[column];
    if (value !== undefined && value !== "") texts[field] = textOf(value);
  }
  return texts;
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
