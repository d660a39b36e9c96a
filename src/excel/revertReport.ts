/**
 * "Revert last run": takes a report away again, and only the report: sheets that carry our mark, and whose cells are as they were
 * when it was written. All of its sheets or none.
 */
import { markOf, REPORT_MARK, REPORT_PARTS, type ReportPart } from "../operations/reportMark";
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
import { takeSnapshot, textOf, type SheetSnapshot } from "./writing/snapshot";
import { sheetsInWords } from "./writing/standing";

/** What is kept of one sheet of a report. */
export interface WrittenSheet {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly fingerprint: Fingerprint;
}

/** What is kept of a run, so that it can be reverted later, also after the workbook was closed. */
export interface WrittenReport extends WrittenSheet {
  /** What the paper's mark says; missing where it has none, and in what the first versions kept. */
  readonly period?: string;
  /** Missing where the report has none. */
  readonly annex?: WrittenSheet;
  /** The board paper; missing where the report has none. */
  readonly text?: WrittenSheet;
}

/**
 * What is to be remembered of a report that has just been written. One sync; two more for each sheet that could not be sealed.
 * @param sheetNames of its sheets, the paper first
 */
export async function rememberReport(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<WrittenReport> {
  const asked = sheetNames.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id");
    const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load("value");
    return { name, sheet, mark, sealOf: askSeal(sheet) };
  });
  await context.sync();
  const kept: WrittenSheet[] = [];
  for (const { name, sheet, sealOf } of asked) {
    const fingerprint = sealOf() ?? (await fingerprintOf(context, sheet.id));
    kept.push({ sheetId: sheet.id, sheetName: name, fingerprint });
  }
  const [paper, ...others] = kept;
  const [mark = null, ...otherMarks] = asked.map(({ mark: one }) => (one.isNullObject ? null : textOf(one)));
  if (paper === undefined) throw new Error("A report has a sheet at least.");
  const further = FURTHER_PARTS.flatMap((part): [ReportPart, WrittenSheet][] => {
    const at = otherMarks.findIndex((text) => mark !== null && text === markOf(mark, part));
    const sheet = others[at];
    return sheet === undefined ? [] : [[part, sheet]];
  });
  return { ...paper, ...(mark === null ? {} : { period: mark }), ...Object.fromEntries<WrittenSheet>(further) };
}

/** Parts of a report beside the paper. */
const FURTHER_PARTS = REPORT_PARTS.filter((part) => part !== "paper");

/**
 * Deletes the sheets of a report, and what the history keeps of it, unless somebody has typed into it, commented on it or pointed formulas
 * at it. Clears the user's undo stack, as deleting a sheet does in Excel. Five syncs and one more for an annex, three more where it is to
 * be taken out of the history, and two more where something fails.
 * @param history which rows of the history are of the report; left out where none is to be looked for
 * @throws ExcelProblem "sheet-missing" where it is gone already, "refused" where it was left alone, "workbook-protected", or what
 * Excel refused. The sheets then stand, unless the sentence says otherwise.
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
  const { sheets, forgotten } = await look().catch((error: unknown) => {
    throw excelCode(error) === null ? error : sayingMore(error, "Nothing was taken away.");
  });
  const last = sheets.map(({ id, typed }) => (typed.isLarge === true ? () => null : askTyped(context, id)));
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
  // After the report, so that it is not forgotten while it stands.
  forgotten?.queue();
  if (!(await sentOrGone(context, sheets))) {
    await forgotten?.again();
    return;
  }
  const typedInto = sheets.map(({ typed }, at) => {
    const after = last[at]?.() ?? null;
    return after === null ? "" : typedBetween(typed, after);
  });
  const lost = [...typedInto, (await forgotten?.settle()) ?? ""].filter((said) => said !== "");
  if (lost.length === 0) return;
  throw refusal(`The report was taken away, but in the last moment somebody typed into it: ${lost.join(", ")}.`);
}

interface LookedSheet extends Sheet {
  readonly typed: Typed;
}

interface Looked {
  /** At least one. */
  readonly sheets: readonly LookedSheet[];
  readonly forgotten: ForgottenReport | null;
}

/** @throws ExcelProblem where the sheets are not to be deleted, errors of Excel */
async function lookBefore(context: Excel.RequestContext, report: WrittenReport): Promise<Omit<Looked, "forgotten">> {
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name");
  const found = await findReport(context, report);
  if (protection.protected) throw problem("workbook-protected");
  const others = worksheets.items.map((sheet) => ({ id: sheet.id, name: sheet.name }));
  const { found: pointers } = await pointersAt(context, found, others);
  const named = sheetsInWords(found.map(({ name }) => name));
  if (pointers.length > 0) {
    throw refusal(`${pointing(pointers)} So it was left alone. Delete it yourself if you no longer need it.`);
  }
  const ids = found.map(({ id }) => id);
  if (((await commentsOn(context, ids)) ?? 0) > 0) {
    throw refusal(`There are comments on ${named}, so it was left alone. Delete it yourself if you no longer need it.`);
  }
  const sheets: LookedSheet[] = [];
  for (const { id, name, fingerprint } of found) {
    const typed = await typedIn(context, id);
    if (!sameFingerprint(fingerprintOfTyped(typed), fingerprint)) {
      throw refusal(
        `Cells of the sheet “${name}” have changed since it was written, so it was left alone. Delete it yourself if you no longer need it.`,
      );
    }
    sheets.push({ id, name, typed });
  }
  return { sheets };
}

/** A sheet of the report as it is in the workbook, with what was kept of it. */
interface FoundSheet extends Sheet {
  readonly tables: readonly string[];
  readonly fingerprint: Fingerprint;
}

/** A sheet that is looked for. */
interface Wanted extends WrittenSheet {
  /** What its mark says, as far as that is known. */
  readonly isOfMark: (mark: string) => boolean;
}

function wantedOf({ period, annex, text, ...paper }: WrittenReport): Wanted[] {
  const isOf =
    (part: ReportPart) =>
    (mark: string): boolean =>
      period === undefined || mark === markOf(period, part);
  return [
    { ...paper, isOfMark: isOf("paper") },
    ...(annex === undefined ? [] : [{ ...annex, isOfMark: isOf("annex") }]),
    ...(text === undefined ? [] : [{ ...text, isOfMark: isOf("text") }]),
  ];
}

/**
 * The sheets of a report that are there: each the one with its id, else with its name, if it has its mark; else the only one that has.
 * Ids may have changed since, or be another sheet's by now. One sync, which also brings what the caller has asked for; four, or
 * five where one has neither its id nor its name any more.
 * @throws ExcelProblem where none is
 */
async function findReport(context: Excel.RequestContext, report: WrittenReport): Promise<FoundSheet[]> {
  const { worksheets } = context.workbook;
  const asked = wantedOf(report).map((wanted) => ({
    wanted,
    answers: [wanted.sheetId, wanted.sheetName].map((key) => askSheet(worksheets.getItemOrNullObject(key))),
  }));
  await context.sync();
  let snapshot: readonly SheetSnapshot[] | null = null;
  const found: FoundSheet[] = [];
  let unmarked: string | null = null;
  for (const { wanted, answers } of asked) {
    const given = answers.map((answer) => answer());
    const known = given.find((one) => one?.mark != null && wanted.isOfMark(one.mark));
    if (known) {
      found.push({ ...known, fingerprint: wanted.fingerprint });
      continue;
    }
    snapshot ??= (await takeSnapshot(context)).sheets;
    const again = await onlyMarked(context, snapshot, wanted);
    if (again !== null) found.push({ ...again, fingerprint: wanted.fingerprint });
    unmarked ??= given.find((one) => one?.name === wanted.sheetName)?.name ?? null;
  }
  if (found.length > 0) return found;
  if (unmarked !== null) throw refusal(`The sheet “${unmarked}” is no longer marked as ours, so it was left alone.`);
  throw new ExcelProblem("sheet-missing", `The sheet “${report.sheetName}” is not there any more: nothing to revert.`);
}

/** One sync, or none. */
async function onlyMarked(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
  { isOfMark }: Wanted,
): Promise<AskedSheet | null> {
  const [only, ...more] = sheets.filter(({ reportPeriod }) => reportPeriod !== null && isOfMark(reportPeriod));
  if (only === undefined || more.length > 0) return null;
  const again = askSheet(context.workbook.worksheets.getItemOrNullObject(only.id));
  await context.sync();
  return again();
}

interface AskedSheet extends Sheet {
  readonly tables: readonly string[];
  /** Null where it has none. */
  readonly mark: string | null;
}

/** @returns gives it after the next sync; null where there is no such sheet */
function askSheet(sheet: Excel.Worksheet): () => AskedSheet | null {
  sheet.load("id,name");
  sheet.tables.load("items/name");
  const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load("value");
  return () => {
    if (sheet.isNullObject) return null;
    const tables = sheet.tables.items.map((table) => table.name);
    return { id: sheet.id, name: sheet.name, tables, mark: mark.isNullObject ? null : textOf(mark) };
  };
}

/**
 * A sync that deletes sheets: where it fails, they may be gone all the same, or some of them; what is left of the report then goes too.
 * @returns whether Excel has answered
 */
async function sentOrGone(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (excelCode(error) === null) throw error;
    const left = await leftOf(context, sheets);
    if (left === "unknown") {
      const named = sheetsInWords(sheets.map(({ name }) => name));
      const are = sheets.length === 1 ? "is" : "are";
      throw sayingMore(error, `Whether ${named} ${are} still there could not be looked at.`);
    }
    if (left.length === sheets.length) throw sayingMore(error, stillStanding(left));
    if (left.length > 0) await removeLeft(context, left, error);
    return false;
  }
}

/** @throws where something of the report still stands */
async function removeLeft(context: Excel.RequestContext, left: readonly Sheet[], error: unknown): Promise<void> {
  for (const { id } of left) context.workbook.worksheets.getItem(id).delete();
  try {
    await context.sync();
  } catch (again) {
    if (excelCode(again) === null) throw again;
    const now = await leftOf(context, left);
    if (now === "unknown" || now.length > 0) {
      throw sayingMore(
        error,
        `${stillStanding(now === "unknown" ? left : now)} The rest of the report was taken away.`,
      );
    }
  }
}

function stillStanding(sheets: readonly Sheet[]): string {
  const [first = "", ...rest] = sheetsInWords(sheets.map(({ name }) => name));
  return `${first.toUpperCase()}${rest.join("")} still ${sheets.length === 1 ? "stands" : "stand"}.`;
}

/** One sync. @returns those that are there, as they are called now; "unknown" where Excel does not answer */
async function leftOf(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<readonly Sheet[] | "unknown"> {
  const asked = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return "unknown";
  }
  return asked.flatMap((sheet, at) => {
    const id = sheets[at]?.id;
    return sheet.isNullObject || id === undefined ? [] : [{ id, name: sheet.name }];
  });
}

function refusal(sentence: string): ExcelProblem {
  return new ExcelProblem("refused", sentence);
}
