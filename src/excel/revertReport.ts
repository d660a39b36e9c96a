/**
 * "Revert last run": takes a report away again, and only the report: a sheet that carries our mark, and whose cells are as
 * they were when it was written.
 */
import { REPORT_MARK } from "../operations/reportMark";
import { ForgottenReport } from "./history/forgetReport";
import type { HistoryOfReport } from "./history/historyRows";
import { excelCode, ExcelProblem, problem, sayingMore } from "./problem";
import {
  askTyped,
  fingerprintOf,
  fingerprintOfTyped,
  sameFingerprint,
  typedBetween,
  typedIn,
  type Fingerprint,
  type Typed,
} from "./sheetFingerprint";
import { commentsOn } from "./writing/earlier";
import type { Sheet } from "./writing/ownSheet";
import { pointersAt } from "./writing/pointers";
import { pointing } from "./writing/repoint";
import { askSeal } from "./writing/seal";
import { takeSnapshot, textOf } from "./writing/snapshot";

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
 * Deletes the sheet of a report, and what the history keeps of it, unless somebody has typed into it, commented on it or pointed formulas at it. Clears the user's undo stack, as
 * deleting a sheet does in Excel. Five syncs, three more where it is to be taken out of the history, and two more where something fails.
 * @param history which rows of the history are of the report; left out where none is to be looked for
 * @throws ExcelProblem "sheet-missing" where it is gone already, "refused" where it was left alone, "workbook-protected", or what
 * Excel refused. The sheet then stands, unless the sentence says otherwise.
 */
export async function revertReport(
  context: Excel.RequestContext,
  report: WrittenReport,
  history?: HistoryOfReport,
): Promise<void> {
  const look = async (): Promise<Looked> => ({
    ...(await lookBefore(context, report)),
    forgotten: history === undefined ? null : await ForgottenReport.lookFor(context, history),
  });
  const { id, name, typed, forgotten } = await look().catch((error: unknown) => {
    throw excelCode(error) === null ? error : sayingMore(error, "Nothing was taken away.");
  });
  const last = typed.isLarge === true ? () => null : askTyped(context, id);
  context.workbook.worksheets.getItem(id).delete();
  // After the report, so that it is not forgotten while it stands.
  forgotten?.queue();
  if (!(await sentOrGone(context, { id, name }))) {
    await forgotten?.again();
    return;
  }
  const lastTyped = last();
  const lost = lastTyped === null ? "" : typedBetween(typed, lastTyped);
  if (lost === "") return;
  throw refusal(`The report was taken away, but in the last moment somebody typed into it: ${lost}.`);
}

interface Looked extends Sheet {
  readonly typed: Typed;
  readonly forgotten: ForgottenReport | null;
}

/** @throws ExcelProblem where the sheet is not to be deleted, errors of Excel */
async function lookBefore(context: Excel.RequestContext, report: WrittenReport): Promise<Omit<Looked, "forgotten">> {
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name");
  const { id, name, tables } = await findReport(context, report);
  if (protection.protected) throw problem("workbook-protected");
  const target = { id, name, tables };
  const others = worksheets.items.map((sheet) => ({ id: sheet.id, name: sheet.name }));
  const { found } = await pointersAt(context, target, others);
  if (found.length > 0) {
    throw refusal(`${pointing(found)} So it was left alone. Delete it yourself if you no longer need it.`);
  }
  if (((await commentsOn(context, id)) ?? 0) > 0) {
    throw refusal(
      `There are comments on the sheet “${name}”, so it was left alone. Delete it yourself if you no longer need it.`,
    );
  }
  const typed = await typedIn(context, id);
  if (!sameFingerprint(fingerprintOfTyped(typed), report.fingerprint)) {
    throw refusal(
      `Cells of the sheet “${name}” have changed since it was written, so it was left alone. Delete it yourself if you no longer need it.`,
    );
  }
  return { id, name, typed };
}

interface FoundReport extends Sheet {
  readonly tables: readonly string[];
}

/**
 * The sheet of a report: the one with its id, else with its name, if it has the mark of its period; else the only one that has. Ids may
 * have changed since, or be another sheet's by now. One sync, which also brings what the caller has asked for; four, or five
 * where it has neither its id nor its name any more.
 * @throws ExcelProblem where there is none
 */
async function findReport(context: Excel.RequestContext, report: WrittenReport): Promise<FoundReport> {
  const { worksheets } = context.workbook;
  const asked = [report.sheetId, report.sheetName].map((key) => askReport(worksheets.getItemOrNullObject(key)));
  await context.sync();
  const answers = asked.map((answer) => answer());
  const found = answers.find((one) => one !== null && isOfReport(one, report));
  if (found) return found;
  const { sheets } = await takeSnapshot(context);
  const [only, ...more] = sheets.filter(({ reportPeriod }) => isOfReport({ period: reportPeriod }, report));
  if (only !== undefined && more.length === 0) {
    const again = askReport(worksheets.getItemOrNullObject(only.id));
    await context.sync();
    const marked = again();
    if (marked) return marked;
  }
  const unmarked = answers.find((one) => one?.name === report.sheetName);
  if (unmarked) throw refusal(`The sheet “${unmarked.name}” is no longer marked as ours, so it was left alone.`);
  throw new ExcelProblem("sheet-missing", `The sheet “${report.sheetName}” is not there any more: nothing to revert.`);
}

/** @returns gives it after the next sync; null where there is no such sheet */
function askReport(sheet: Excel.Worksheet): () => (FoundReport & { readonly period: string | null }) | null {
  sheet.load("id,name");
  sheet.tables.load("items/name");
  const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load("value");
  return () => {
    if (sheet.isNullObject) return null;
    const tables = sheet.tables.items.map((table) => table.name);
    return { id: sheet.id, name: sheet.name, tables, period: mark.isNullObject ? null : textOf(mark) };
  };
}

/** The first versions did not keep the period. */
function isOfReport({ period }: { readonly period: string | null }, report: WrittenReport): boolean {
  return period !== null && (report.period === undefined || report.period === period);
}

/** A sync that deletes a sheet: where it fails, the sheet may be gone all the same. @returns whether Excel has answered */
async function sentOrGone(context: Excel.RequestContext, { id, name }: Sheet): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (excelCode(error) === null) throw error;
    const now = await nameNow(context, id);
    if (now === "unknown")
      throw sayingMore(error, `Whether the sheet “${name}” is still there could not be looked at.`);
    if (now !== "gone") throw sayingMore(error, `The sheet “${now.name}” still stands.`);
    return false;
  }
}

/** One sync. @returns what a sheet is called now; "unknown" where Excel does not answer */
async function nameNow(
  context: Excel.RequestContext,
  id: string,
): Promise<{ readonly name: string } | "gone" | "unknown"> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return "unknown";
  }
  return sheet.isNullObject ? "gone" : { name: sheet.name };
}

function refusal(sentence: string): ExcelProblem {
  return new ExcelProblem("refused", sentence);
}
