/**
 * "Revert last run": takes a report away again, and only the report: a sheet that carries our mark, and whose cells are as
 * they were when it was written.
 */
import { REPORT_MARK } from "../operations/reportMark";
import { excelCode, ExcelProblem, problem, sayingMore } from "./problem";
import { fingerprintOf, sameFingerprint, type Fingerprint } from "./sheetFingerprint";
import type { Sheet } from "./writing/ownSheet";
import { pointersAt } from "./writing/pointers";
import { pointing } from "./writing/repoint";
import { askSeal } from "./writing/seal";
import { textOf } from "./writing/snapshot";

/** What is kept of a run, so that it can be reverted later, also after the workbook was closed. */
export interface WrittenReport {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  readonly sheetName: string;
  /** What its mark says; missing where it has none, and in what the first versions kept. */
  readonly period?: string;
  readonly fingerprint: Fingerprint;
}

/** What is to be remembered of a report that has just been written. One sync; two where it could not be sealed. */
export async function rememberReport(context: Excel.RequestContext, sheetName: string): Promise<WrittenReport> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.load("id");
  const mark = sheet.names.getItemOrNullObject(REPORT_MARK);
  mark.load("value");
  const sealOf = askSeal(sheet);
  await context.sync();
  const period = mark.isNullObject ? {} : { period: textOf(mark) };
  const fingerprint = sealOf() ?? (await fingerprintOf(context, sheet.id));
  return { sheetId: sheet.id, sheetName, ...period, fingerprint };
}

/**
 * Deletes the sheet of a report, unless somebody has typed into it or formulas point at it. Clears the user's undo stack, as
 * deleting a sheet does in Excel. Four syncs, and two more where something fails.
 * @throws ExcelProblem "sheet-missing" where it is gone already, "refused" where it was left alone, "workbook-protected", or what
 * Excel refused. The sheet then stands, unless the sentence says otherwise.
 */
export async function revertReport(context: Excel.RequestContext, report: WrittenReport): Promise<void> {
  const { worksheets, protection } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(report.sheetId);
  sheet.load("name");
  sheet.tables.load("items/name");
  const mark = sheet.names.getItemOrNullObject(REPORT_MARK);
  mark.load("name");
  protection.load("protected");
  worksheets.load("items/id,items/name");
  await context.sync();
  if (sheet.isNullObject) {
    throw new ExcelProblem(
      "sheet-missing",
      `The sheet “${report.sheetName}” is not there any more: nothing to revert.`,
    );
  }
  if (mark.isNullObject) throw refusal(`The sheet “${sheet.name}” is no longer marked as ours, so it was left alone.`);
  if (protection.protected) throw problem("workbook-protected");
  const target = { id: report.sheetId, name: sheet.name, tables: sheet.tables.items.map(({ name }) => name) };
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const { found } = await pointersAt(context, target, sheets);
  if (found.length > 0)
    throw refusal(`${pointing(found)} So it was left alone. Delete it yourself if you no longer need it.`);
  if (!sameFingerprint(await fingerprintOf(context, report.sheetId), report.fingerprint)) {
    throw refusal(
      `Cells of the sheet “${sheet.name}” have changed since it was written, so it was left alone. Delete it yourself if you no longer need it.`,
    );
  }
  sheet.delete();
  await sentOrGone(context, target);
}

/** A sync that deletes a sheet: where it fails, the sheet may be gone all the same. */
async function sentOrGone(context: Excel.RequestContext, { id, name }: Sheet): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const isThere = await stillThere(context, id);
    if (isThere === null) throw sayingMore(error, `Whether the sheet “${name}” is still there could not be looked at.`);
    if (isThere) throw sayingMore(error, `The sheet “${name}” still stands.`);
    if (excelCode(error) === null) throw error;
  }
}

/** Null where Excel does not answer. */
async function stillThere(context: Excel.RequestContext, id: string): Promise<boolean | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return null;
  }
  return !sheet.isNullObject;
}

function refusal(sentence: string): ExcelProblem {
  return new ExcelProblem("refused", sentence);
}
