/**
 * Looks at the workbook where Excel refuses to answer all questions at once: with fewer questions at a time, and without those that it
 * does not answer now. Seldom needed, so loaded when it is.
 */
import type { NotTold } from "../../plan/cells";
import { asProblem, excelCode, ExcelProblem, throwIfHopeless } from "../problem";
import { askForBook, bookOf, inOrder, lookAt, type Book, type FirstLook, type LookedAt } from "./lookAt";

/** The same in steps, with small samples, and without guessing; what Excel does not tell is done without. */
export async function lookStepByStep(
  context: Excel.RequestContext,
  named: readonly string[] | undefined,
  ours: ReadonlySet<string>,
): Promise<FirstLook> {
  const { book, notTold } = await bookAsFar(context, named);
  const looked = await lookAsFar(context, book, ours);
  return {
    ...book,
    sheets: inOrder(book.toRead, looked.sheets),
    refused: looked.refused,
    notTold: [...notTold, ...(looked.marksTold ? [] : (["our reports"] as const))],
  };
}

async function bookAsFar(
  context: Excel.RequestContext,
  named: readonly string[] | undefined,
): Promise<{ readonly book: Book; readonly notTold: readonly NotTold[] }> {
  try {
    const asked = askForBook(context);
    await context.sync();
    return { book: bookOf(asked, named), notTold: [] };
  } catch (error) {
    if (error instanceof ExcelProblem) throw error;
    throwIfHopeless(error);
  }
  const asked = askForBook(context, false);
  await context.sync();
  return { book: bookOf(asked, named), notTold: ["the date system"] };
}

interface LookedAsFar {
  readonly sheets: readonly LookedAt[];
  /** Names of sheets that Excel tells nothing of. */
  readonly refused: readonly string[];
  readonly marksTold: boolean;
}

/** All sheets; else all without our marks, which Excel tells only while the workbook is in front; else one by one. */
async function lookAsFar(
  context: Excel.RequestContext,
  { toRead, names }: Book,
  ours: ReadonlySet<string>,
): Promise<LookedAsFar> {
  const whole = await unlessRefused(() => lookAt(context, toRead));
  if (whole !== null) return { sheets: whole, refused: [], marksTold: true };
  const idOf = new Map([...names].map(([id, name]) => [name, id]));
  const known = (one: LookedAt): LookedAt => ({ ...one, isOurReport: ours.has(idOf.get(one.sheet) ?? "") });
  const unmarked = await unlessRefused(() => lookAt(context, toRead, false));
  if (unmarked !== null) return { sheets: unmarked.map(known), refused: [], marksTold: false };
  const sheets: LookedAt[] = [];
  const refused: string[] = [];
  let marksTold = true;
  for (const name of toRead) {
    const [marked] = (await unlessRefused(() => lookAt(context, [name]))) ?? [];
    const [bare] = marked === undefined ? ((await unlessRefused(() => bareOrTooLarge(context, name))) ?? []) : [];
    if (marked !== undefined) sheets.push(marked);
    else if (bare === undefined) refused.push(name);
    else {
      sheets.push(known(bare));
      marksTold = false;
    }
  }
  return { sheets, refused, marksTold };
}

/** @throws ExcelProblem "too-large" for a sheet that is larger than any answer */
async function bareOrTooLarge(context: Excel.RequestContext, name: string): Promise<LookedAt[]> {
  try {
    return await lookAt(context, [name], false);
  } catch (error) {
    throw excelCode(error) === "ResponsePayloadSizeLimitExceeded" ? asProblem(error) : error;
  }
}

async function unlessRefused<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof ExcelProblem) throw error;
    throwIfHopeless(error);
    return null;
  }
}
