/**
 * Writes the ratings beside a plan, and takes them away again. Looked over first: nothing is written over a cell that holds
 * anything but what we wrote there, on a protected sheet, or where a table would take the columns in. No format of a cell is
 * touched: the colours are conditional formats, known by their ids.
 */
import { chunk } from "../operations/chunk";
import { addressOf, columnLetters, overlap, parseArea, type Area } from "../operations/addresses";
import type { Operation, WordColour } from "../operations/operations";
import { ratingColours, ratingOperations, type RatingLine, type RatingPlaces } from "../operations/ratingColumns";
import type { SheetCells } from "../plan/cells";
import { Hash53 } from "../plan/hash53";
import { RATING_HEADING, WHY_HEADING } from "../plan/ownColumns";
import { applyOperations } from "./applyOperations";
import { excelCode, ExcelProblem, problem, sayingMore } from "./problem";
import { askAdded, askColours, askTheirs, askUsed, clear, dropColours, isStanding, ownColumns } from "./ratingCells";
import { textAt, type Cell, type Column, type Used } from "./ratingCells";
import { isMoved, planRead, type PlanLooked } from "./ratingPlan";
import { takeBack, type Attempt } from "./ratingsBack";

export interface RatingsToWrite {
  readonly sheet: string;
  readonly places: RatingPlaces;
  /** Headings included; ascending rows. */
  readonly lines: readonly RatingLine[];
  /** None where the words alone are wanted. */
  readonly words: readonly WordColour[];
  /** What was kept of the last run on the sheet. */
  readonly before: WrittenRatings | null;
  /** The sheet as it was read when the ratings were worked out: its rows must be where they were. */
  readonly read: SheetCells;
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
 * The plan is looked at again in each request that writes: where rows or columns have moved, or somebody has typed where ratings are
 * written, all is taken back.
 * @returns what is to be kept
 * @throws ExcelProblem "refused" with the reason where nothing was written, "overtaken", or what Excel refused
 */
export async function writeRatings(
  context: Excel.RequestContext,
  { sheet, places, lines, words, before, read }: RatingsToWrite,
): Promise<WrittenRatings> {
  const { id, looked, there } = await sayingNothing(sheet, () =>
    lookBefore(context, { sheet, places, lines, before, read }),
  );
  const worksheet = context.workbook.worksheets.getItem(id);
  const earlier = before?.colours ?? [];
  let made: readonly string[] | null = [];
  let attempt: Attempt = {
    ...{ ...standingOf(looked, looked.used), there, earlier, column: places.rag },
    texts: lines.flatMap(({ rag, why }) => [rag, why]),
    columns: [places.rag, places.why],
  };
  let theirs: readonly Cell[] = [];
  try {
    const [first = [], ...parts] = chunk(ratingOperations(id, lines, places));
    const over = await writeOver(context, worksheet, looked, attempt, first);
    theirs = over.theirs;
    attempt = { ...attempt, ...standingOf(looked, over.used) };
    if (over.isOther) throw problem("overtaken");
    const heads = [places.rag, places.why].map((column, at): Head => {
      return { row: lines[0]?.row ?? 1, column, text: (at === 0 ? lines[0]?.rag : lines[0]?.why) ?? "" };
    });
    for (const part of parts) await guarded(context, worksheet, { looked, heads }, () => apply(context, part));
    const colouring = ratingColours(id, lines, places.rag, words).filter((operation) => operation.words.length > 0);
    made = null;
    let added: () => readonly string[] = () => [];
    await guarded(context, worksheet, { looked, heads }, () => {
      dropColours(worksheet, earlier);
      added = askAdded(worksheet, places.rag, () => apply(context, colouring));
    });
    made = added();
    await guarded(context, worksheet, { looked, heads }, () => undefined);
    return { hash: hashOf([lines.map(({ rag }) => rag), lines.map(({ why }) => why)]), colours: made };
  } catch (error) {
    throw sayingMore(error, await takeBack(context, worksheet, attempt, { made, theirs }));
  }
}

/** Whether the plan stands where it stood is told by all its cells in one answer, which Excel bounds. */
async function sayingNothing<T>(sheet: string, look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (excelCode(error) === "ResponsePayloadSizeLimitExceeded") {
      throw refusal(
        `“${sheet}” holds more than Excel hands over at once, so ratings cannot be written beside its rows. The pane and the report have them.`,
      );
    }
    throw error instanceof ExcelProblem ? error : sayingMore(error, "Nothing was written.");
  }
}

/** Our columns of before in a plan at a moment, with the rows in which they stand. */
function standingOf({ ours }: PlanLooked, used: Used): Pick<Attempt, "looked" | "own"> {
  const own = ownColumns(used);
  const rows = own.flatMap(({ firstRow, texts }) => texts.flatMap((text, at) => (text === "" ? [] : [firstRow + at])));
  const columns = new Set([...ours, ...own.map(({ column }) => column)]);
  return { own, looked: { used, rows: [...new Set(rows)], ours: columns } };
}

/** The moment in which ratings were written over a plan. */
interface WrittenOver {
  /** What stood there right before. */
  readonly used: Used;
  /** Cells that others had typed into. */
  readonly theirs: readonly Cell[];
  /** Others have typed there, or rows, columns or our ratings of before are not where they were. */
  readonly isOther: boolean;
}

/** The first request: what the cells hold at that moment is asked for before anything is written. */
async function writeOver(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  looked: PlanLooked,
  { own, columns, texts }: Attempt,
  operations: readonly Operation[],
): Promise<WrittenOver> {
  const used = askUsed(worksheet);
  const [top = 1, last = top] = [looked.rows[0], looked.rows.at(-1)];
  const rows = Array.from({ length: last - top + 1 }, (_, at) => top + at);
  const asked = columns.map((column) =>
    askTheirs(worksheet, { column, firstRow: top, texts: rows.map((row) => textAt(looked.used, row, column)) }),
  );
  clear(worksheet, own);
  apply(context, operations);
  await context.sync();
  const known = new Set([...texts, ...own.flatMap((column) => column.texts)]);
  const theirs = asked.flatMap((answer) => answer()).filter(({ typed }) => !known.has(typed));
  const now = used();
  const isMovedOn = isMoved(looked, now) || !own.every((column) => isStanding(column, now));
  return { used: now, theirs, isOther: theirs.length > 0 || isMovedOn };
}

/** A heading of ours that must stand where it was written. */
interface Head {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One sync. @throws ExcelProblem "overtaken" where rows or columns have moved since the plan was looked at */
export async function guarded(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { looked, heads = [] }: { readonly looked: PlanLooked; readonly heads?: readonly Head[] },
  work: () => void,
): Promise<void> {
  const used = askUsed(worksheet);
  work();
  await context.sync();
  const isStill = ({ row, column, text }: Head): boolean => textAt(used(), row, column) === text;
  if (isMoved(looked, used()) || !heads.every(isStill)) throw problem("overtaken");
}

/** Queues it for the next sync. */
export function apply(context: Excel.RequestContext, part: readonly Operation[]): void {
  applyOperations(context, part, { title: "" });
}

type Look = Omit<RatingsToWrite, "words">;

interface Looked {
  /** Excel's id of the sheet, which stays when it is renamed. */
  readonly id: string;
  readonly looked: PlanLooked;
  /** Ids of the conditional formats that meet the column of the ratings, but for those of an earlier run. */
  readonly there: readonly string[];
}

/** Two syncs. @throws ExcelProblem where it must not be written */
async function lookBefore(
  context: Excel.RequestContext,
  { sheet, places, lines, before, read }: Look,
): Promise<Looked> {
  const worksheet = context.workbook.worksheets.getItem(sheet).load("id");
  const { tables, protection } = worksheet;
  const colours = askColours(worksheet, places.rag);
  protection.load("protected");
  tables.load("items/name");
  const [first, last] = [lines[0]?.row ?? 1, lines.at(-1)?.row ?? 1];
  const areas = [places.rag, places.why].map((at): Area => ({ row: first, row2: last, column: at, column2: at }));
  const asked = askUsed(worksheet);
  await context.sync();
  const used = asked();
  const own = ownColumns(used);
  if (protection.protected) {
    throw refusal(
      `The sheet “${sheet}” is protected. Unprotect it (Review, Unprotect Sheet), or leave the ratings in the pane.`,
    );
  }
  throwIfChanged(sheet, own, before);
  const ours = new Set([places.rag, places.why, ...own.map(({ column }) => column)]);
  const rows = lines.map(({ row }) => row);
  throwIfMoved(sheet, { used: planRead(read), rows, ours }, used);
  for (const { column } of areas) {
    for (let row = first; row <= last; row += 1) {
      if (textAt(used, row, column) === "" || isIn(own, column, row)) continue;
      throw refusal(`The cell ${addressOf(row, column)} of “${sheet}” holds something already. Name other columns.`);
    }
  }
  await throwIfInTable(context, tables.items, areas);
  return {
    id: worksheet.id,
    looked: { used, rows, ours },
    there: colours().filter((one) => before?.colours.includes(one) !== true),
  };
}

/** @throws ExcelProblem "refused" where rows or columns are not where they were when the plan was read */
export function throwIfMoved(sheet: string, read: PlanLooked, now: Used): void {
  if (isMoved(read, now)) throw refusal(`Rows or columns of “${sheet}” have moved since it was read. Read it again.`);
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

/** @throws ExcelProblem where our columns are not as they were written */
export function throwIfChanged(sheet: string, own: readonly Column[], before: WrittenRatings | null): void {
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
