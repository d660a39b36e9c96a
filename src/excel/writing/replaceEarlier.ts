/** Puts a whole new report in the place of an earlier one: formulas that point at it first, then the sheet, then its name. */
import { sameSheetName } from "../../operations/sheetNames";
import { ExcelProblem } from "../problem";
import { sameFingerprint } from "../sheetFingerprint";
import { writeFormula } from "./cleanUp";
import { lookAtEarlier, type EarlierReport } from "./earlier";
import type { Sheet } from "./ownSheet";
import { cellsWritten, placesIn } from "./places";
import type { WritePlan } from "./plan";
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

/**
 * Five syncs; more where a report or the workbook's formulas are more than one answer may hold. Looks at everything again, since
 * others may have worked in the workbook meanwhile.
 * @returns whether the new report has got its name
 * @throws ExcelProblem "overtaken" where the earlier report was edited, or somebody else has replaced it; errors of Excel
 */
export async function replaceEarlier(context: Excel.RequestContext, replacing: Replacing): Promise<boolean> {
  const { plan, earlier, seen, ownId, onRepointing } = replacing;
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const own = sheets.find(({ id }) => id === ownId);
  const there = sheets.find(({ id }) => id === earlier.id);
  const inTheWay = sheets.some(
    ({ id, name }) => id !== ownId && id !== earlier.id && sameSheetName(name, plan.sheetName),
  );
  if (own === undefined) throw overtaken("The new report was deleted by somebody else while it was being written.");
  if (there === undefined && inTheWay) {
    throw overtaken("Somebody else has replaced the earlier report while the new one was being written.");
  }
  if (there !== undefined) {
    const now = await lookAtEarlier(
      context,
      there,
      sheets.filter(({ id }) => id !== ownId),
    );
    if (!sameFingerprint(now.fingerprint, seen.fingerprint)) {
      throw overtaken("Something was typed into the earlier report while the new one was being written.");
    }
    const anew = repointingFor(plan, now, own.name);
    onRepointing(anew);
    for (const { pointer, formula } of anew.kept) writeFormula(context, pointer, formula);
    worksheets.getItem(there.id).delete();
  }
  if (!inTheWay && own.name !== plan.sheetName) worksheets.getItem(ownId).name = plan.sheetName;
  await context.sync();
  return !inTheWay;
}

function overtaken(sentence: string): ExcelProblem {
  return new ExcelProblem("overtaken", sentence);
}
