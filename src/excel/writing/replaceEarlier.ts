/** Puts a whole new report in the place of an earlier one: formulas that point at it first, then the sheets, then their names. */
import { sameSheetName } from "../../operations/sheetNames";
import { ExcelProblem } from "../problem";
import { askTyped, fingerprintOfTyped, sameFingerprint, typedBetween, type Typed } from "../sheetFingerprint";
import { attempt, writeFormula } from "./cleanUp";
import { lookAtEarlier, type EarlierReport, type PartThere } from "./earlier";
import type { Sheet } from "./ownSheet";
import { cellsWritten, placesIn } from "./places";
import type { WritePlan } from "./plan";
import { askPointers, samePlace } from "./pointers";
import { repointing, type PointedAnew, type Repointing } from "./repoint";

/** What becomes of formulas that point at the earlier report, once the new one is on sheets of these names, by part. Pure. */
export function repointingFor(
  { operations, tables, sheets }: WritePlan,
  earlier: EarlierReport,
  nameOf: (sheet: WritePlan["sheets"][number]) => string,
): Repointing {
  const anew = earlier.sheets.flatMap(({ id, part, cells }): PointedAnew[] => {
    const next = sheets.find((sheet) => sheet.part === part);
    if (next === undefined) return [];
    const written = operations.filter((operation) => "sheet" in operation && sameSheetName(operation.sheet, next.name));
    return [{ of: id, sheet: nameOf(next), tables, places: placesIn(cells, cellsWritten(written)) }];
  });
  return repointing(earlier.pointers.found, anew);
}

export interface Replacing {
  readonly plan: WritePlan;
  /** As it was when the user was asked. */
  readonly seen: EarlierReport;
  /** Excel's ids of the new report's sheets, in the order of the plan. */
  readonly ownIds: readonly string[];
  /** Told right before formulas are changed. */
  readonly onRepointing: (repointing: Repointing) => void;
}

/** What came of it. */
export interface Replaced {
  /** What the new report's sheets are called now, in the order of the plan. */
  readonly names: readonly string[];
  /** What was typed into the earlier report in the last moment, in words; "" where nothing was. */
  readonly lostTyping: string;
  /** What became of formulas that pointed at it. */
  readonly repointing: Repointing;
}

/**
 * Five syncs, or six, and one more for each further sheet; more where a report or the workbook's formulas are more than one answer may
 * hold. Looks at everything again, since others may have worked in the workbook meanwhile.
 * @throws ExcelProblem "overtaken" where the earlier report was edited, or somebody else has replaced it; errors of Excel
 */
export async function replaceEarlier(context: Excel.RequestContext, replacing: Replacing): Promise<Replaced> {
  const { plan, seen, ownIds } = replacing;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  if (!ownIds.every((own) => sheets.some(({ id }) => id === own))) {
    throw overtaken("The new report was deleted by somebody else while it was being written.");
  }
  const others = sheets.filter(({ id }) => !ownIds.includes(id) && !plan.earlier.some((sheet) => sheet.id === id));
  const there = plan.earlier.flatMap((part): PartThere[] => {
    const sheet = sheets.find(({ id }) => id === part.id);
    return sheet === undefined ? [] : [{ ...part, name: sheet.name }];
  });
  const isNameTaken = (name: string): boolean => others.some((sheet) => sameSheetName(sheet.name, name));
  if (there.length === 0 && plan.sheets.some(({ name }) => isNameTaken(name))) {
    throw overtaken("Somebody else has replaced the earlier report while the new one was being written.");
  }
  const now = there.length === 0 ? null : await lookAgain(context, seen, there, others);
  const own = ownIds.map((id) => worksheets.getItem(id));
  // First of all: where somebody deletes the new report in this very moment, or its name is taken, nothing else is done.
  plan.sheets.forEach(({ writtenAs }, at) => rename(own[at], writtenAs));
  const removed = now === null ? null : removeEarlier(context, replacing, now, others);
  const names = plan.sheets.map(({ name, writtenAs }) => (isNameTaken(name) ? writtenAs : name));
  plan.sheets.forEach(({ writtenAs }, at) => {
    const name = names[at] ?? writtenAs;
    if (name !== writtenAs) rename(own[at], name);
  });
  await context.sync();
  if (now === null || removed === null) {
    return { names, lostTyping: "", repointing: { kept: [], lost: seen.pointers.found } };
  }
  return { names, lostTyping: removed.lostTyping(), repointing: await allRepointed(context, removed, names) };
}

function rename(sheet: Excel.Worksheet | undefined, name: string): void {
  if (sheet !== undefined) sheet.name = name;
}

async function lookAgain(
  context: Excel.RequestContext,
  seen: EarlierReport,
  there: readonly PartThere[],
  others: readonly Sheet[],
): Promise<EarlierReport> {
  const now = await lookAtEarlier(context, there, others);
  const isSame = now.sheets.every(({ id, typed }) => {
    const before = seen.sheets.find((sheet) => sheet.id === id);
    return before !== undefined && sameFingerprint(fingerprintOfTyped(before.typed), fingerprintOfTyped(typed));
  });
  // Comments went with a sheet that somebody has deleted.
  const isWhole = now.sheets.length === seen.sheets.length;
  if (isSame && (!isWhole || now.comments === seen.comments)) return now;
  throw overtaken("Something was typed into the earlier report while the new one was being written.");
}

/** What is known after the sync that removes the earlier report. */
interface Removed {
  readonly repointing: Repointing;
  /** What was typed into it in the last moment. */
  readonly lostTyping: () => string;
  /** Formulas that were made to point at it in the last moment; what becomes of them with a report of these names. */
  readonly late: (names: readonly string[]) => Repointing;
}

/** Queues it, and that it is looked at once more right before it goes: the paper first, the rest after it. */
function removeEarlier(
  context: Excel.RequestContext,
  { plan, onRepointing }: Replacing,
  now: EarlierReport,
  others: readonly Sheet[],
): Removed {
  const repointing = repointingFor(plan, now, ({ writtenAs }) => writtenAs);
  onRepointing(repointing);
  const last = now.sheets.map(({ id, typed }): (() => readonly [Typed, Typed] | null) => {
    if (typed.isLarge === true) return () => null;
    const asked = askTyped(context, id);
    return () => {
      const after = asked();
      return after === null ? null : [typed, after];
    };
  });
  const isAllSeen = now.pointers.unseen.length === 0;
  const pointing = isAllSeen ? askPointers(context, now.sheets, others) : () => ({ found: [] });
  for (const { pointer, formula } of repointing.kept) writeFormula(context, pointer, formula);
  for (const { id } of now.sheets) context.workbook.worksheets.getItem(id).delete();
  return {
    repointing,
    lostTyping: () =>
      last
        .map((typed) => typed())
        .map((both) => (both === null ? "" : typedBetween(...both)))
        .filter((said) => said !== "")
        .join(", "),
    late: (names) => {
      const late = pointing().found.filter((one) => !now.pointers.found.some((known) => samePlace(known, one)));
      const nameOf = (sheet: WritePlan["sheets"][number]): string =>
        names[plan.sheets.indexOf(sheet)] ?? sheet.writtenAs;
      return repointingFor(plan, { ...now, pointers: { ...now.pointers, found: late } }, nameOf);
    },
  };
}

/** No sync, or one where formulas were made to point at the earlier report in the last moment. */
async function allRepointed(
  context: Excel.RequestContext,
  { repointing, late }: Removed,
  names: readonly string[],
): Promise<Repointing> {
  const { kept, lost } = late(names);
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
