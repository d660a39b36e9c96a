/** Takes away what was written of ratings that failed half-way, and puts those of before back. */
import { addressOf } from "../operations/addresses";
import { excelCode } from "./problem";
import { askColours, askUsed, clear, dropColours, ownColumns, textAt, typeInto } from "./ratingCells";
import type { Cell, Column, Used } from "./ratingCells";
import { rowsNow, type PlanLooked } from "./ratingPlan";

/** What was to be written, and what stood there before. */
export interface Attempt {
  /** The plan with our columns of before, in the rows in which these stood. */
  readonly looked: PlanLooked;
  /** All texts that were to be written. */
  readonly texts: readonly string[];
  /** 0-based columns that were to be written. */
  readonly columns: readonly number[];
  /** Our columns of before. */
  readonly own: readonly Column[];
  /** 0-based column of the new ratings, and the conditional formats that met it before. */
  readonly column: number;
  readonly there: readonly string[];
  /** Ids of the conditional formats of the ratings of before. */
  readonly earlier: readonly string[];
}

/** What is known of an attempt that failed. */
export interface Done {
  /** Ids of the conditional formats that were added; null where they are not known. */
  readonly made: readonly string[] | null;
  /** Cells that others had typed into, and that get it back. */
  readonly theirs: readonly Cell[];
}

/** Two syncs. @returns what stands, in a sentence */
export async function takeBack(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  attempt: Attempt,
  done: Done,
): Promise<string> {
  try {
    return await takenBack(context, worksheet, attempt, done);
  } catch (error) {
    const code = excelCode(error);
    if (code === null) throw error;
    if (code === "ItemNotFound") return "The sheet is not there any more.";
    return "Some of the ratings may have been written: empty their two columns, then try again.";
  }
}

async function takenBack(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  attempt: Attempt,
  done: Done,
): Promise<string> {
  const { looked, own, column: place, there, earlier } = attempt;
  const used = askUsed(worksheet);
  const inColumn = askColours(worksheet, place);
  const onSheet = askColours(worksheet);
  await context.sync();
  const now = used();
  const rows = own.length === 0 ? null : rowsNow(looked, now);
  const colours = done.made ?? inColumn().filter((id) => !there.includes(id) && !earlier.includes(id));
  const isAsBefore = rows !== null && own.every((column) => isStandingIn(column, rows, now));
  if (!isAsBefore || own.length === 0) {
    clear(worksheet, leftIn(now, attempt));
    if (rows !== null) for (const column of own) putBack(worksheet, column, rows);
  }
  typeInto(worksheet, done.theirs);
  dropColours(worksheet, colours);
  if (own.length > 0 && rows === null) dropColours(worksheet, earlier);
  await context.sync();
  if (own.length === 0) return "None of the ratings were left.";
  if (rows === null) return "None of the ratings were left; those of before were taken away, too.";
  return earlier.every((id) => onSheet().includes(id))
    ? "The ratings of before stand again."
    : "The ratings of before stand again, without their colours.";
}

/** Texts of a column of before with the rows in which they belong now. */
function placed({ firstRow, texts }: Column, rows: ReadonlyMap<number, number>): { row: number; text: string }[] {
  return texts.flatMap((text, at) => {
    const row = rows.get(firstRow + at);
    return row === undefined || text === "" ? [] : [{ row, text }];
  });
}

function isStandingIn(column: Column, rows: ReadonlyMap<number, number>, now: Used): boolean {
  return placed(column, rows).every(({ row, text }) => textAt(now, row, column.column) === text);
}

function putBack(worksheet: Excel.Worksheet, column: Column, rows: ReadonlyMap<number, number>): void {
  for (const { row, text } of placed(column, rows)) {
    worksheet.getRange(addressOf(row, column.column)).values = [[text]];
  }
}

/**
 * Cells that hold what we have written, or had written before, wherever they have come to stand: below our headings, and in the columns
 * that were to be written. What is not ours by now is somebody else's.
 */
export function leftIn(now: Used, { texts, columns, own }: Pick<Attempt, "texts" | "columns" | "own">): Column[] {
  const known = new Set([...texts, ...own.flatMap((column) => column.texts)].filter((text) => text !== ""));
  const ours = (text: string): string => (known.has(text) ? text : "");
  const headed = ownColumns(now);
  const others = [...new Set([...columns, ...own.map(({ column }) => column)])].filter(
    (column) => !headed.some((one) => one.column === column),
  );
  return [
    ...headed,
    ...others.map((column): Column => ({ column, firstRow: now.row, texts: columnOf(now, column) })),
  ].map((column) => ({ ...column, texts: column.texts.map(ours) }));
}

function columnOf(now: Used, column: number): string[] {
  return now.cells.map((_, at) => textAt(now, now.row + at, column));
}
