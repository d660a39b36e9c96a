/** Puts a whole new report in the place of an earlier one: formulas that point at it first, then the sheet, then its name. */
import { sameSheetName } from "../../operations/sheetNames";
import { ExcelProblem } from "../problem";
import { askTyped, sameFingerprint, typedBetween } from "../sheetFingerprint";
import { attempt, writeFormula } from "./cleanUp";
import { lookAtEarlier, type EarlierReport } from "./earlier";
import type { Sheet } from "./ownSheet";
import { cellsWritten, placesIn } from "./places";
import type { WritePlan } from "./plan";
import { askPointers, samePlace } from "./pointers";
import { repointing, type Repointing } from "./repoint";

/** What becomes of formulas that point at the earlier report, once the new one is on a sheet of this name. Pure. */
export function repointingFor(
  { operations, tables }: WritePlan,
  { cells, pointers }: EarlierReport,
  sheet: string,
): Repointing {
  return repointing(pointers.found, { sheet, tables, places: placesIn(cells, cellsWritten(operations)) });
}

export interface Replacing {
  readonly plan: WritePlan;
  readonly earlier: Sheet;
  /** As it was when the user was asked. */
  readonly seen: EarlierReport;
  /** Excel's id of the new report. */
  readonly ownId: string;
  /** Told right before formulas are changed. */
  readonly onRepointing: (repointing: Repointing) => void;
}

/** What came of it. */
export interface Replaced {
  /** What the new report's sheet is called now. */
  readonly sheetName: string;
  /** What was typed into the earlier report in the last moment, in words; "" where nothing was. */
  readonly lostTyping: string;
  /** What became of formulas that pointed at it. */
  readonly repointing: Repointing;
}

/**
 * Five syncs, or six; more where a report or the workbook's formulas are more than one answer may hold. Looks at everything again, since
 * others may have worked in the workbook meanwhile.
 * @throws ExcelProblem "overtaken" where the earlier report was edited, or somebody else has replaced it; errors of Excel
 */
export async function replaceEarlier(context: Excel.RequestContext, replacing: Replacing): Promise<Replaced> {
  const { plan, earlier, seen, ownId } = replacing;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  if (!sheets.some(({ id }) => id === ownId)) {
    throw overtaken("The new report was deleted by somebody else while it was being written.");
  }
  const others = sheets.filter(({ id }) => id !== ownId && id !== earlier.id);
  const isNameTaken = others.some(({ name }) => sameSheetName(name, plan.sheetName));
  const there = sheets.find(({ id }) => id === earlier.id);
  if (there === undefined && isNameTaken) {
    throw overtaken("Somebody else has replaced the earlier report while the new one was being written.");
  }
  const now = there === undefined ? null : await lookAgain(context, replacing, there, others);
  const own = worksheets.getItem(ownId);
  // First of all: where somebody deletes the new report in this very moment, or its name is taken, nothing else is done.
  own.name = plan.writtenAs;
  const removed = now === null ? null : removeEarlier(context, replacing, now, others);
  const sheetName = isNameTaken ? plan.writtenAs : plan.sheetName;
  if (sheetName !== plan.writtenAs) own.name = sheetName;
  await context.sync();
  if (now === null || removed === null) {
    return { sheetName, lostTyping: "", repointing: { kept: [], lost: seen.pointers.found } };
  }
  return { sheetName, lostTyping: removed.lostTyping(), repointing: await allRepointed(context, removed, sheetName) };
}

async function lookAgain(
  context: Excel.RequestContext,
  { seen }: Replacing,
  there: Sheet,
  others: readonly Sheet[],
): Promise<EarlierReport> {
  const now = await lookAtEarlier(context, there, others);
  if (sameFingerprint(now.fingerprint, seen.fingerprint) && now.comments === seen.comments) return now;
  throw overtaken("Something was typed into the earlier report while the new one was being written.");
}

/** What is known after the sync that removes the earlier report. */
interface Removed {
  readonly repointing: Repointing;
  /** What was typed into it in the last moment. */
  readonly lostTyping: () => string;
  /** Formulas that were made to point at it in the last moment; what becomes of them with a report of that name. */
  readonly late: (sheetName: string) => Repointing;
}

/** Queues it, and that it is looked at once more right before it goes. */
function removeEarlier(
  context: Excel.RequestContext,
  { plan, earlier, onRepointing }: Replacing,
  now: EarlierReport,
  others: readonly Sheet[],
): Removed {
  const repointing = repointingFor(plan, now, plan.writtenAs);
  onRepointing(repointing);
  const typed = now.typed.isLarge === true ? () => null : askTyped(context, earlier.id);
  const isAllSeen = now.pointers.unseen.length === 0;
  const pointing = isAllSeen ? askPointers(context, { ...earlier, tables: now.tables }, others) : () => ({ found: [] });
  for (const { pointer, formula } of repointing.kept) writeFormula(context, pointer, formula);
  context.workbook.worksheets.getItem(earlier.id).delete();
  return {
    repointing,
    lostTyping: () => {
      const last = typed();
      return last === null ? "" : typedBetween(now.typed, last);
    },
    late: (sheetName) => {
      const late = pointing().found.filter((one) => !now.pointers.found.some((known) => samePlace(known, one)));
      return repointingFor(plan, { ...now, pointers: { ...now.pointers, found: late } }, sheetName);
    },
  };
}

/** No sync, or one where formulas were made to point at the earlier report in the last moment. */
async function allRepointed(
  context: Excel.RequestContext,
  { repointing, late }: Removed,
  sheetName: string,
): Promise<Repointing> {
  const { kept, lost } = late(sheetName);
  for (const { pointer, formula } of kept) writeFormula(context, pointer, formula);
  const isDone = kept.length === 0 || (await attempt(context));
  return {
    kept: [...repointing.kept, ...(isDone ? kept : [])],
    lost: [...repointing.lost, ...lost, ...(isDone ? [] : kept.map(({ pointer }) => pointer))],
  };
}

function overtaken(sentence: string): ExcelProblem {
  return new ExcelProblem("overtaken", sentence);
}
