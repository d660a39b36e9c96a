/** Takes ratings away again, columns and colours: only what is as it was written. */
import { asProblem, excelCode, ExcelProblem, problem, sayingMore } from "./problem";
import { askColours, askTheirs, askUsed, clear, dropColours, isStanding, ownColumns, typeInto } from "./ratingCells";
import type { Cell, Column } from "./ratingCells";
import { refusal, throwIfChanged, type WrittenRatings } from "./ratings";
import { leftIn } from "./ratingsBack";

/** What stands of ratings before they are taken away. */
export interface Standing {
  /** Excel's id of the sheet. */
  readonly id: string;
  readonly own: readonly Column[];
  readonly colours: readonly string[];
}

/**
 * Empties the cells that we wrote and takes their colours away. Two syncs; more where others move rows or columns at the same moment.
 * @throws ExcelProblem "refused" where somebody has changed them since: then nothing is touched
 */
export async function revertRatings(
  context: Excel.RequestContext,
  sheet: string,
  written: WrittenRatings,
): Promise<void> {
  const standing = await lookAtRatings(context, sheet, written).catch((error: unknown) => {
    throw error instanceof ExcelProblem ? error : sayingMore(error, "Nothing was taken away.");
  });
  await takeAway(context, standing);
}

/** One sync, which also brings what was asked before. @throws ExcelProblem "refused" where they are not to be touched */
export async function lookAtRatings(
  context: Excel.RequestContext,
  sheet: string,
  written: WrittenRatings,
): Promise<Standing> {
  const worksheet = context.workbook.worksheets.getItem(sheet).load("id");
  const { protection } = worksheet;
  protection.load("protected");
  const used = askUsed(worksheet);
  await context.sync();
  const own = ownColumns(used());
  if (protection.protected) throw refusal(`The sheet “${sheet}” is protected.`);
  throwIfChanged(sheet, own, written);
  return { id: worksheet.id, own, colours: written.colours };
}

/** One sync; two more where others have moved or typed something at the same moment. @throws ExcelProblem whose sentence says what stands */
export async function takeAway(context: Excel.RequestContext, standing: Standing): Promise<void> {
  const { id, own, colours } = standing;
  const worksheet = context.workbook.worksheets.getItem(id);
  const before = askUsed(worksheet);
  const asked = own.map((column) => askTheirs(worksheet, column));
  clear(worksheet, own);
  dropColours(worksheet, colours);
  try {
    await context.sync();
  } catch (error) {
    if (!(asProblem(error) instanceof ExcelProblem)) throw error;
    await finish(context, worksheet, standing, [], error);
    return;
  }
  if (own.every((column) => isStanding(column, before()))) return;
  const known = new Set(own.flatMap(({ texts }) => texts));
  const theirs = asked.flatMap((answer) => answer()).filter(({ typed }) => !known.has(typed));
  await finish(context, worksheet, standing, theirs, problem("overtaken"));
}

/** Takes away what is left, and gives others' cells back. @throws what went wrong at first, with what stands */
async function finish(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { own, colours }: Standing,
  theirs: readonly Cell[],
  error: unknown,
): Promise<void> {
  try {
    const used = askUsed(worksheet);
    const onSheet = askColours(worksheet);
    await context.sync();
    const isUntouched =
      own.every((column) => isStanding(column, used())) && colours.every((one) => onSheet().includes(one));
    if (isUntouched && theirs.length === 0) throw sayingMore(error, "Nothing was taken away.");
    clear(worksheet, leftIn(used(), { texts: [], columns: [], own }));
    dropColours(worksheet, colours);
    typeInto(worksheet, theirs);
    await context.sync();
  } catch (again) {
    const code = excelCode(again);
    if (code === null) throw again;
    const said =
      code === "ItemNotFound"
        ? "The sheet is not there any more."
        : "Some of the ratings may be left: empty their two columns, then try again.";
    throw sayingMore(error, said);
  }
}
