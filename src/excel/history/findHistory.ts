/** Finds the sheet with the history of reports by its mark, reads it, shows it, and deletes it where the user says so. */
import { HISTORY_PERIOD } from "../../operations/reportMark";
import type { CellValue } from "../../plan/cells";
import { ExcelProblem, problem } from "../problem";
import { MILLENNIUM_OF_1904 } from "../reading/lookAt";
import { typedIn, type Typed } from "../sheetFingerprint";
import type { Sheet } from "../writing/ownSheet";
import { takeSnapshot, type WorkbookSnapshot } from "../writing/snapshot";

export interface HistoryFound {
  readonly sheetName: string;
  readonly isHidden: boolean;
  /** How the workbook counts days. */
  readonly dateSystem: 1900 | 1904;
  /** All its rows, from its first used row and column on. */
  readonly grid: readonly (readonly CellValue[])[];
}

/** The history's sheet among those of a workbook; null where there is none. */
export function historySheetOf({ sheets }: Pick<WorkbookSnapshot, "sheets">): Sheet | null {
  return sheets.find(({ reportPeriod }) => reportPeriod === HISTORY_PERIOD) ?? null;
}

/** Changes nothing. Two syncs; two more, or as many as its size takes, where there is a history. Null where there is none. */
export async function findHistory(context: Excel.RequestContext): Promise<HistoryFound | null> {
  const sheet = historySheetOf(await takeSnapshot(context));
  if (sheet === null) return null;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.load("visibility");
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load("value");
  await context.sync();
  const dateSystem = millennium.value === MILLENNIUM_OF_1904 ? 1904 : 1900;
  const { formulas }: Typed = await typedIn(context, sheet.id);
  return { sheetName: sheet.name, isHidden: worksheet.visibility !== "Visible", dateSystem, grid: formulas };
}

/** Unhides the history and goes to it. Three syncs. @throws ExcelProblem "sheet-missing", "workbook-protected" */
export async function showHistory(context: Excel.RequestContext): Promise<void> {
  const { worksheet, isProtected } = await mustFind(context);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.visibility !== "Visible") {
    if (isProtected) throw problem("workbook-protected");
    worksheet.visibility = "Visible";
  }
  worksheet.activate();
  worksheet.getRange("A1").select();
  await context.sync();
}

/** Deletes the history, which Excel cannot undo. Three syncs. @throws ExcelProblem "sheet-missing", "workbook-protected" */
export async function deleteHistory(context: Excel.RequestContext): Promise<void> {
  const { worksheet, isProtected } = await mustFind(context);
  if (isProtected) throw problem("workbook-protected");
  worksheet.delete();
  await context.sync();
}

async function mustFind(
  context: Excel.RequestContext,
): Promise<{ readonly worksheet: Excel.Worksheet; readonly isProtected: boolean }> {
  const snapshot = await takeSnapshot(context);
  const sheet = historySheetOf(snapshot);
  if (sheet === null) throw new ExcelProblem("sheet-missing", "The history is not there any more.");
  return { worksheet: context.workbook.worksheets.getItem(sheet.id), isProtected: snapshot.isStructureProtected };
}
