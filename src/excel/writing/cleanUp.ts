/**
 * Takes back what was written of a report. Excel has no transactions, and a sync that failed may have been carried out
 * in part or in whole: so look first, and go by what is there.
 */
import { sameSheetName } from "../../operations/sheetNames";
import type { WritePlan } from "./plan";
import type { WorkbookSnapshot } from "./snapshot";

/**
 * What stands in the workbook now: the earlier report, or none, or (where the new one was whole and only the answer to
 * the last sync was lost) the new one.
 */
export type Standing = "earlier" | "none" | "new";

/**
 * Deletes the new sheet, gives the earlier report its name back, and puts title and active sheet as they were. Sheets
 * that were there before are never deleted: they are known by their ids. 2 syncs.
 * @param isWhole whether the new report has certainly been written in full.
 */
export async function cleanUp(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: WorkbookSnapshot,
  isWhole: boolean,
): Promise<Standing> {
  const sheets = await currentSheets(context);
  const earlier = sheets.find(({ id }) => id === plan.earlier?.id);
  const written = sheets.find(({ id, name }) => isNew(id, before) && sameSheetName(name, plan.sheetName));
  if (isWhole && written !== undefined && earlier === undefined) return "new";
  const { worksheets, properties } = context.workbook;
  if (written !== undefined) worksheets.getItem(written.id).delete();
  if (plan.earlier !== null && earlier !== undefined && earlier.name !== plan.earlier.name) {
    worksheets.getItem(earlier.id).name = plan.earlier.name;
  }
  if (plan.operations.some(({ kind }) => kind === "setTitleIfBlank")) properties.title = before.title;
  if (sheets.some(({ id }) => id === before.activeSheetId)) worksheets.getItem(before.activeSheetId).activate();
  await context.sync();
  return earlier === undefined ? "none" : "earlier";
}

function isNew(id: string, before: WorkbookSnapshot): boolean {
  return !before.sheets.some((sheet) => sheet.id === id);
}

async function currentSheets(context: Excel.RequestContext): Promise<{ readonly id: string; readonly name: string }[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name");
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}
