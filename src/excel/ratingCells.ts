/** What stands of our ratings on a sheet: the cells of their two columns, and conditional formats. Looked up, and taken away. */
import { addressOf } from "../operations/addresses";
import { RATING_HEADING, WHY_HEADING } from "../plan/ownColumns";
import type { WrittenRatings } from "./ratings";

/** What stands in one of our columns. */
export interface Column {
  readonly column: number;
  /** 1-based row of the first cell. */
  readonly firstRow: number;
  readonly texts: readonly string[];
}

/** One sync, which also brings what was asked before. What stands below our headings, from the heading on. */
export async function ownColumns(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<readonly Column[]> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  await context.sync();
  if (used.isNullObject) return [];
  const values = used.values as unknown[][];
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => at).flatMap((at): Column[] => {
    const from = values.findIndex((row) => row[at] === RATING_HEADING || row[at] === WHY_HEADING);
    if (from < 0) return [];
    const texts = values.slice(from).map((row) => String(row[at]));
    return [{ column: used.columnIndex + at, firstRow: used.rowIndex + from + 1, texts }];
  });
}

/**
 * Ids of the conditional formats that meet an area: what others add elsewhere at the same moment is never taken for ours. One sync, which
 * also brings what was asked before.
 */
export async function coloursOn(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  address: string,
): Promise<readonly string[]> {
  const { conditionalFormats } = worksheet.getRange(address);
  conditionalFormats.load("items/id");
  await context.sync();
  return conditionalFormats.items.map(({ id }) => id);
}

/** Contents only: whatever formats the cells have stay. */
export function clear(worksheet: Excel.Worksheet, columns: readonly Column[]): void {
  for (const { address } of columns.flatMap(blocksOf)) worksheet.getRange(address).clear("Contents");
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

/** Those that are still there. */
export async function dropColours(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  written: WrittenRatings | null,
): Promise<void> {
  const ids = written?.colours ?? [];
  if (ids.length === 0) return;
  const { conditionalFormats } = worksheet.getRange();
  conditionalFormats.load("items/id");
  await context.sync();
  for (const format of conditionalFormats.items) if (ids.includes(format.id)) format.delete();
}
