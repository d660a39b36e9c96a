/**
 * Takes back what was written, of a report or a template. Excel has no transactions: so look first, go by what is there, and look
 * again afterwards. Only sheets that are known to be our own are ever deleted.
 */
import { asProblem, excelCode, ExcelProblem } from "../problem";
import type { OwnSheet, Sheet } from "./ownSheet";
import type { Pointer } from "./pointers";
import { formulaBack, type Repointed } from "./repoint";
import { lookAtStanding, standingSaid, unknownSaid, type Before, type Standing, type Wording } from "./standing";

/** What is to be taken back. */
export interface Undertaking {
  readonly own: readonly OwnSheet[];
  readonly before: Before;
  readonly wording: Wording;
  /** Formulas that may have been changed. */
  readonly repointed: readonly Repointed[];
}

/** What came of it. */
export type TakenBack =
  /** The earlier report is gone, but for what is left of it, and the new one whole: nothing to take back. */
  | { readonly isWritten: true; readonly own: readonly Sheet[]; readonly left: readonly Sheet[] }
  | {
      readonly isWritten: false;
      readonly said: string;
      /** Nothing of it stands any more, and no formula is astray. */
      readonly isGone: boolean;
    };

/**
 * Puts formulas back, deletes the own sheets, and says what stands then. At most six syncs, and two more for each further sheet.
 * @throws faults of the program only
 */
export async function takeBack(context: Excel.RequestContext, undertaking: Undertaking): Promise<TakenBack> {
  const { own, before, wording } = undertaking;
  try {
    const standing = await lookAtStanding(context, own, before);
    if (wording.isWhole && standing.own.length === own.length && isFirstGone(standing, before)) {
      return { isWritten: true, own: standing.own, left: standing.earlier };
    }
    const astray = await undo(context, undertaking, standing);
    const left = await lookAtStanding(context, own, before);
    const said = [standingSaid(left, before, wording, own.length), ...astray].join(" ");
    return { isWritten: false, said, isGone: left.own.length === 0 && astray.length === 0 };
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return { isWritten: false, said: unknownSaid(own, before, wording), isGone: false };
  }
}

/** The first sheet of an earlier report is the first that is deleted: while it stands, nothing was replaced. */
function isFirstGone({ earlier }: Standing, before: Before): boolean {
  const [first] = before.earlier;
  return first !== undefined && !earlier.some(({ id }) => id === first.id);
}

/** @returns sentences on formulas that could not be put back */
async function undo(context: Excel.RequestContext, { repointed }: Undertaking, standing: Standing): Promise<string[]> {
  const astray = await putBack(context, repointed, new Map(standing.earlier.map(({ id, name }) => [id, name])));
  // While formulas point at the new report it is better kept than gone.
  if (astray.length === 0) await removeAll(context, standing.own);
  return astray;
}

/** One sync; where that fails, one for each sheet: one may be locked, or gone already. */
async function removeAll(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<void> {
  if (sheets.length === 0) return;
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
  if ((await attempt(context)) || sheets.length === 1) return;
  for (const { id } of sheets) {
    context.workbook.worksheets.getItem(id).delete();
    await attempt(context);
  }
}

/**
 * Puts back those formulas that say what we have made them say.
 * @param namesNow what the sheets of the earlier report are called now, by their ids; those that are gone are left out
 * @returns sentences on those that could not be put back
 */
async function putBack(
  context: Excel.RequestContext,
  repointed: readonly Repointed[],
  namesNow: ReadonlyMap<string, string>,
): Promise<string[]> {
  if (repointed.length === 0) return [];
  const now = repointed.map(({ pointer }) => askFormula(context, pointer));
  await context.sync();
  const ours = repointed.filter(({ formula }, place) => plain(now[place]?.() ?? "") === plain(formula));
  if (ours.length === 0) return [];
  for (const { pointer } of ours) {
    writeFormula(context, pointer, formulaBack(pointer, namesNow));
  }
  if (await attempt(context)) return [];
  return ["Formulas that pointed at the earlier report may point at the new one now."];
}

/** Excel leaves out the apostrophes round a sheet's name where it needs none. */
function plain(formula: string): string {
  return formula.replaceAll("'", "").toLowerCase();
}

/** Carries out what is queued. @returns whether Excel has done it @throws faults of the program */
export async function attempt(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!(asProblem(error) instanceof ExcelProblem)) throw error;
    return false;
  }
}

/** @returns gives the formula after the next sync; null where its sheet or name is gone */
export function askFormula(context: Excel.RequestContext, { sheet, at, isName }: Pointer): () => string | null {
  const { workbook } = context;
  const worksheet = sheet === null ? null : workbook.worksheets.getItemOrNullObject(sheet.id);
  if (isName) {
    const name = (worksheet ?? workbook).names.getItemOrNullObject(at).load("formula");
    return () => (name.isNullObject ? null : String(name.formula));
  }
  const cell = worksheet?.getRange(at).load("formulas");
  return () => (cell === undefined || worksheet?.isNullObject === true ? null : String(cell.formulas[0]?.[0]));
}

/** Queues it. */
export function writeFormula(context: Excel.RequestContext, { sheet, at, isName }: Pointer, formula: string): void {
  const { workbook } = context;
  if (isName && sheet === null) workbook.names.getItem(at).formula = formula;
  else if (sheet !== null) {
    const worksheet = workbook.worksheets.getItem(sheet.id);
    if (isName) worksheet.names.getItem(at).formula = formula;
    else worksheet.getRange(at).formulas = [[formula]];
  }
}
