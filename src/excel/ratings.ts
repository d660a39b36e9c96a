/**
 * Writes the ratings beside a plan, and takes them away again. Looked over first: nothing is written over a cell that holds
 * anything but what we wrote there, on a protected sheet, or where a table would take the columns in. No format of a cell is
 * touched: the colours are conditional formats, known by their ids.
 */
import { chunk } from "../operations/chunk";
import { addressOf, columnLetters, overlap, parseArea, type Area } from "../operations/addresses";
import type { Operation, WordColour } from "../operations/operations";
import { ratingColours, ratingOperations, type RatingLine, type RatingPlaces } from "../operations/ratingColumns";
import { Hash53 } from "../plan/hash53";
import { RATING_HEADING, WHY_HEADING } from "../plan/ownColumns";
import { applyOperations } from "./applyOperations";
import { ExcelProblem, sayingMore } from "./problem";
import { clear, coloursOn, dropColours, ownColumns, type Column } from "./ratingCells";
import { takeBack } from "./ratingsBack";

export interface RatingsToWrite {
  readonly sheet: string;
  readonly places: RatingPlaces;
  /** Headings included; ascending rows. */
  readonly lines: readonly RatingLine[];
  /** None where the words alone are wanted. */
  readonly words: readonly WordColour[];
  /** What was kept of the last run on the sheet. */
  readonly before: WrittenRatings | null;
}

/** What is kept of a run, so that it can be told whether its cells are as they were written. */
export interface WrittenRatings {
  /** Of all texts of the two columns, in their order: rows may have come and gone between them. */
  readonly hash: string;
  /** Ids of the conditional formats. */
  readonly colours: readonly string[];
}

export function refusal(sentence: string): ExcelProblem {
  return new ExcelProblem("refused", `${sentence} Nothing was written.`);
}

/**
 * @returns what is to be kept
 * @throws ExcelProblem "refused" with the reason where nothing was written, or what Excel refused
 */
export async function writeRatings(
  context: Excel.RequestContext,
  { sheet, places, lines, words, before }: RatingsToWrite,
): Promise<WrittenRatings> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const looking = lookBefore(context, worksheet, { sheet, places, lines, before });
  const { own, colours: there } = await looking.catch((error: unknown) => {
    throw error instanceof ExcelProblem ? error : sayingMore(error, "Nothing was written.");
  });
  try {
    clear(worksheet, own);
    await dropColours(context, worksheet, before);
    for (const part of chunk(ratingOperations(sheet, lines, places))) await send(context, part);
    const colouring = ratingColours(sheet, lines, places.rag, words).filter((operation) => operation.words.length > 0);
    if (colouring.length > 0) await send(context, colouring);
    const colours = (await coloursOn(context, worksheet, columnOf(lines, places.rag))).filter(
      (id) => !there.includes(id),
    );
    return { hash: hashOf([lines.map(({ rag }) => rag), lines.map(({ why }) => why)]), colours };
  } catch (error) {
    throw sayingMore(error, await takeBack(context, worksheet, { lines, places, own, there, before }));
  }
}

/** The cells of a column from the first line to the last. @param column 0-based */
export function columnOf(lines: readonly { readonly row: number }[], column: number): string {
  return addressOf(lines[0]?.row ?? 1, column, lines.at(-1)?.row ?? 1, column);
}

/** One request: as large as one may be. */
export async function send(context: Excel.RequestContext, part: readonly Operation[]): Promise<void> {
  applyOperations(context, part, { title: "" });
  await context.sync();
}

/**
 * Empties the cells that we wrote and takes their colours away.
 * @throws ExcelProblem "refused" where somebody has changed them since: then nothing is touched
 */
export async function revertRatings(
  context: Excel.RequestContext,
  sheet: string,
  written: WrittenRatings,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const { protection } = worksheet;
  protection.load("protected");
  const own = await ownColumns(context, worksheet);
  if (protection.protected) throw refusal(`The sheet “${sheet}” is protected.`);
  throwIfChanged(sheet, own, written);
  clear(worksheet, own);
  await dropColours(context, worksheet, written);
  await context.sync();
}

interface Look {
  readonly sheet: string;
  readonly places: RatingPlaces;
  readonly lines: readonly RatingLine[];
  readonly before: WrittenRatings | null;
}

interface Looked {
  /** Our columns of an earlier run. */
  readonly own: readonly Column[];
  /** Ids of the conditional formats that meet the column of the ratings. */
  readonly colours: readonly string[];
}

/** Two syncs. @throws ExcelProblem where it must not be written */
async function lookBefore(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { sheet, places, lines, before }: Look,
): Promise<Looked> {
  const { tables, protection } = worksheet;
  const { conditionalFormats } = worksheet.getRange(columnOf(lines, places.rag));
  conditionalFormats.load("items/id");
  protection.load("protected");
  tables.load("items/name");
  const [first, last] = [lines[0]?.row ?? 1, lines.at(-1)?.row ?? 1];
  const areas = [places.rag, places.why].map((at): Area => ({ row: first, row2: last, column: at, column2: at }));
  const targets = areas.map(({ row, column, row2 }) => {
    const range = worksheet.getRange(addressOf(row, column, row2, column));
    range.load("values");
    return { range, row, column };
  });
  const own = await ownColumns(context, worksheet);
  if (protection.protected) {
    throw refusal(
      `The sheet “${sheet}” is protected. Unprotect it (Review, Unprotect Sheet), or leave the ratings in the pane.`,
    );
  }
  throwIfChanged(sheet, own, before);
  for (const { range, row, column } of targets) {
    const at = (range.values as unknown[][]).findIndex(
      ([value], index) => value !== "" && !isIn(own, column, row + index),
    );
    if (at >= 0) {
      throw refusal(
        `The cell ${addressOf(row + at, column)} of “${sheet}” holds something already. Name other columns.`,
      );
    }
  }
  await throwIfInTable(context, tables.items, areas);
  return { own, colours: conditionalFormats.items.map(({ id }) => id) };
}

const isIn = (own: readonly Column[], column: number, row: number): boolean =>
  own.some((one) => one.column === column && row >= one.firstRow && row < one.firstRow + one.texts.length);

/** Excel makes what is written right beside a table part of it. */
async function throwIfInTable(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  areas: readonly Area[],
): Promise<void> {
  if (tables.length === 0) return;
  const ranges = tables.map((table) => ({ name: table.name, range: table.getRange().load("address") }));
  await context.sync();
  for (const { name, range } of ranges) {
    const area = parseArea(range.address.slice(range.address.lastIndexOf("!") + 1));
    if (area === null) continue;
    const beside = { ...area, column: Math.max(0, area.column - 1), column2: area.column2 + 1 };
    const met = areas.find((one) => overlap(one, beside));
    if (met !== undefined) {
      throw refusal(
        `Column ${columnLetters(met.column)} lies in the table “${name}” or right beside it, and Excel would make it a part of the table. Leave a column between.`,
      );
    }
  }
}

function throwIfChanged(sheet: string, own: readonly Column[], before: WrittenRatings | null): void {
  if (own.length === 0) return;
  const texts = [RATING_HEADING, WHY_HEADING].map((heading) =>
    own.filter((column) => column.texts[0] === heading).flatMap((column) => column.texts),
  );
  if (before !== null && hashOf(texts) === before.hash) return;
  throw refusal(
    `The columns “${RATING_HEADING}” and “${WHY_HEADING}” of “${sheet}” are not as they were written. Empty or delete them yourself, then try again.`,
  );
}

/** Of the texts that are not blank, column by column. */
function hashOf(columns: readonly (readonly string[])[]): string {
  const hash = new Hash53();
  for (const texts of columns) {
    for (const text of texts.filter((one) => one !== "")) hash.add(`${text}\u001f`);
    hash.add("\u0000");
  }
  return hash.text();
}
