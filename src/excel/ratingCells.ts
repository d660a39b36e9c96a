/** What stands of our ratings on a sheet: the cells of their two columns, and conditional formats. Looked up, and taken away. */
import { addressOf, columnLetters } from "../operations/addresses";
import type { CellValue } from "../plan/cells";
import { textOf } from "../plan/text";
import { RATING_HEADING, WHY_HEADING } from "../plan/ownColumns";
import { cellInput } from "./writing/cellInput";

/** The values in the used part of a sheet. */
export interface Used {
  /** 1-based row and 0-based column of its first cell. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** What stands in one of our columns. */
export interface Column {
  readonly column: number;
  /** 1-based row of the first cell. */
  readonly firstRow: number;
  readonly texts: readonly string[];
}

/** @returns gives it after the next sync; nothing for a blank sheet */
export function askUsed(worksheet: Excel.Worksheet): () => Used {
  const used = worksheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  return () =>
    used.isNullObject
      ? { row: 1, column: 0, cells: [] }
      : { row: used.rowIndex + 1, column: used.columnIndex, cells: used.values as CellValue[][] };
}

/** The text of a cell; "" for a blank one. @param row 1-based @param column 0-based */
export function textAt(used: Used, row: number, column: number): string {
  return textOf(used.cells[row - used.row]?.[column - used.column]);
}

/**
 * What is typed in the cells of a column, which others may have typed into since it was looked at.
 * @returns gives it after the next sync: cells that were blank, or ours, and hold something else by now
 */
export function askTheirs(worksheet: Excel.Worksheet, { column, firstRow, texts }: Column): () => Cell[] {
  const range = worksheet.getRange(addressOf(firstRow, column, firstRow + texts.length - 1, column)).load("formulas");
  return () =>
    (range.formulas as CellValue[][]).flatMap(([typed = ""], at) =>
      typed === "" || textOf(typed) === texts[at]
        ? []
        : [{ address: addressOf(firstRow + at, column), typed: String(typed) }],
    );
}

/** What stands below our headings, from the heading on. */
export function ownColumns({ row, column, cells }: Used): readonly Column[] {
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => at).flatMap((at): Column[] => {
    const from = cells.findIndex((one) => one[at] === RATING_HEADING || one[at] === WHY_HEADING);
    if (from < 0) return [];
    const texts = cells.slice(from).map((one) => textOf(one[at]));
    return [{ column: column + at, firstRow: row + from, texts }];
  });
}

/**
 * Ids of conditional formats.
 * @param column 0-based: those that meet the column, for what others add elsewhere is never taken for ours; all of the sheet's where it
 * is left out
 * @returns gives them after the next sync
 */
export function askColours(worksheet: Excel.Worksheet, column?: number): () => readonly string[] {
  const letters = column === undefined ? "" : columnLetters(column);
  const { conditionalFormats } = worksheet.getRange(column === undefined ? undefined : `${letters}:${letters}`);
  conditionalFormats.load("items/id");
  return () => conditionalFormats.items.map(({ id }) => id);
}

/** Whether a column stands where it stood, as it was. */
export function isStanding({ column, firstRow, texts }: Column, now: Used): boolean {
  return texts.every((text, at) => textAt(now, firstRow + at, column) === text);
}

/** A cell with what is typed in it, a formula with its "=". */
export interface Cell {
  readonly address: string;
  readonly typed: string;
}

/** Gives cells back to those who had typed into them. */
export function typeInto(worksheet: Excel.Worksheet, cells: readonly Cell[]): void {
  for (const { address, typed } of cells) {
    worksheet.getRange(address).formulas = [[typed.startsWith("=") ? typed : cellInput(typed)]];
  }
}

/** Contents only: whatever formats the cells have stay. */
export function clear(worksheet: Excel.Worksheet, columns: readonly Column[]): void {
  for (const { address } of columns.flatMap(blocksOf)) worksheet.getRange(address).clear("Contents");
}

/**
 * Queues work that adds conditional formats to a column.
 * @returns gives their ids after the next sync
 */
export function askAdded(worksheet: Excel.Worksheet, column: number, work: () => void): () => readonly string[] {
  const before = askColours(worksheet, column);
  work();
  const after = askColours(worksheet, column);
  return () => after().filter((id) => !before().includes(id));
}

/** Nothing for those that are gone by then. */
export function dropColours(worksheet: Excel.Worksheet, ids: readonly string[]): void {
  const { conditionalFormats } = worksheet.getRange();
  for (const id of ids) conditionalFormats.getItemOrNullObject(id).delete();
}

/** The cells of a column that are not blank, run by run. */
export function blocksOf({
  column,
  firstRow,
  texts,
}: Column): { readonly address: string; readonly texts: string[] }[] {
  const blocks: { from: number; texts: string[] }[] = [];
  texts.forEach((text, at) => {
    if (text === "") return;
    const block = blocks.at(-1);
    if (block !== undefined && block.from + block.texts.length === at) block.texts.push(text);
    else blocks.push({ from: at, texts: [text] });
  });
  return blocks.map((block) => ({
    address: addressOf(firstRow + block.from, column, firstRow + block.from + block.texts.length - 1, column),
    texts: block.texts,
  }));
}
