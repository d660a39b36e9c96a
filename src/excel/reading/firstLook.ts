/**
 * The first questions to a workbook, all at once, and on suspicion the top of each sheet, so that a small tracker is read in one
 * round trip.
 */
import { ExcelProblem, throwIfHopeless } from "../problem";
import { answerOf, askForBook, askForSheet, bookOf, inOrder, lookAt, type FirstLook } from "./lookAt";

export type { LookedAt } from "./lookAt";

/** How many visible sheets are asked after before their names are known. */
const GUESSED_SHEETS = 12;

/**
 * Looks at the visible sheets, or at those named, whether visible or not. One sync; two where there are more than
 * GUESSED_SHEETS visible sheets; a few more where Excel refuses what was asked at once: then less is asked (lookStepByStep).
 * @param ours ids of sheets that are known to be reports of ours, for where Excel does not tell
 * @throws ExcelProblem "sheet-missing" where a named sheet is not there.
 */
export async function firstLook(
  context: Excel.RequestContext,
  named: readonly string[] | undefined,
  ours: ReadonlySet<string> = new Set(),
): Promise<FirstLook> {
  try {
    return await lookAhead(context, named);
  } catch (error) {
    // Too much was asked at once, or of something that Excel does not tell of now: whatever its code, less may do.
    if (error instanceof ExcelProblem) throw error;
    throwIfHopeless(error);
    const { lookStepByStep } = await import("./lookStepByStep");
    return lookStepByStep(context, named, ours);
  }
}

async function lookAhead(context: Excel.RequestContext, named: readonly string[] | undefined): Promise<FirstLook> {
  const book = askForBook(context);
  const worksheets = context.workbook.worksheets;
  const guessed = named?.map((name) => worksheets.getItemOrNullObject(name)) ?? firstVisible(worksheets);
  const asked = guessed.map((sheet, place) => askForSheet(sheet, rowsToSample(place)));
  await context.sync();
  const found = bookOf(book, named);
  const seen = asked.map((one) => answerOf(one)).filter((one) => one !== null);
  const unseen = found.toRead.filter((name) => !seen.some(({ sheet }) => sheet === name));
  const sheets = inOrder(found.toRead, [...seen, ...(await lookAt(context, unseen))]);
  return { ...found, sheets, refused: [], notTold: [] };
}

/** Rows of a top: large for the first sheet, where the plan mostly is; all together well under 4 MB. */
function rowsToSample(place: number): number {
  if (place === 0) return 600;
  return place < 4 ? 200 : 40;
}

/**
 * The first visible sheets, without knowing how many there are: where the chain ends Excel gives null objects, and what
 * is asked of a null object is null again. (office-js-helpers' forceCreateSheet relies on the same: it calls delete() on
 * a sheet that may be null.)
 */
function firstVisible(worksheets: Excel.WorksheetCollection): Excel.Worksheet[] {
  const chain = [worksheets.getFirst(true)];
  for (let last = chain[0]; last !== undefined && chain.length < GUESSED_SHEETS; last = chain.at(-1)) {
    chain.push(last.getNextOrNullObject(true));
  }
  return chain;
}
