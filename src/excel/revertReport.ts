/**
 * "Revert last run": takes a report away again, and only the report: a sheet that carries our mark, and whose cells are as
 * they were when it was written.
 */
import { REPORT_MARK } from "../operations/reportMark";
import { ExcelProblem, problem } from "./problem";
import { fingerprintOf, type Fingerprint } from "./sheetFingerprint";
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

/** What is to be remembered of a report that has just been written. Two syncs, and one for each 1,500 rows. */
export async function rememberReport(context: Excel.RequestContext, sheetName: string): Promise<WrittenReport> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.load("id");
  const mark = sheet.names.getItemOrNullObject(REPORT_MARK);
  mark.load("value");
  await context.sync();
  const period = mark.isNullObject ? {} : { period: textOf(mark) };
  return { sheetId: sheet.id, sheetName, ...period, fingerprint: await fingerprintOf(context, sheet.id) };
}

/**
 * Deletes the sheet of a report. Clears the user's undo stack, as deleting a sheet does in Excel.
 * @throws ExcelProblem "sheet-missing" where it is gone already, "refused" where its cells have changed or it is not ours,
 * "workbook-protected", or what Excel refused. The workbook is then as it was.
 */
export async function revertReport(context: Excel.RequestContext, report: WrittenReport): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(report.sheetId);
  sheet.load("name");
  const mark = sheet.names.getItemOrNullObject(REPORT_MARK);
  mark.load("name");
  workbook.protection.load("protected");
  await context.sync();
  if (sheet.isNullObject) {
    throw new ExcelProblem(
      "sheet-missing",
      `The sheet “${report.sheetName}” is not there any more: nothing to revert.`,
    );
  }
  if (mark.isNullObject) throw refusal(`The sheet “${sheet.name}” is no longer marked as ours, so it was left alone.`);
  if (workbook.protection.protected) throw problem("workbook-protected");
  const now = await fingerprintOf(context, report.sheetId);
  if (now.hash !== report.fingerprint.hash || now.address !== report.fingerprint.address) {
    throw refusal(
      `Cells of the sheet “${sheet.name}” have changed since it was written, so it was left alone. Delete it yourself if you no longer need it.`,
    );
  }
  sheet.delete();
  await context.sync();
}

function refusal(sentence: string): ExcelProblem {
  return new ExcelProblem("refused", sentence);
}
