/** Takes a begun plan away again: the sheet that was added, as long as nobody has typed into it and no formula points at it. */
import { ExcelProblem, problem } from "./problem";
import {
  askTyped,
  fingerprintOf,
  fingerprintOfTyped,
  sameFingerprint,
  typedBetween,
  typedIn,
} from "./sheetFingerprint";
import type { Fingerprint } from "./sheetFingerprint";
import { pointersAt } from "./writing/pointers";
import { pointing } from "./writing/repoint";

/** What is kept of a sheet that was added, so that it can be taken away. */
export interface BegunPlan {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly fingerprint: Fingerprint;
}

/** Two syncs. */
export async function rememberTemplate(context: Excel.RequestContext, sheetName: string): Promise<BegunPlan> {
  const sheet = context.workbook.worksheets.getItem(sheetName).load("id");
  await context.sync();
  return { sheetId: sheet.id, sheetName, fingerprint: await fingerprintOf(context, sheet.id) };
}

/**
 * Deletes the sheet; clears the user's undo stack, as deleting a sheet does in Excel.
 * @throws ExcelProblem "sheet-missing" where it is gone, "refused" where it was left alone, "workbook-protected", or what Excel refused
 */
export async function revertTemplate(context: Excel.RequestContext, begun: BegunPlan): Promise<void> {
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  worksheets.load("items/id,items/name");
  const byId = worksheets.getItemOrNullObject(begun.sheetId).load("id,name");
  const byName = worksheets.getItemOrNullObject(begun.sheetName).load("id,name");
  await context.sync();
  // Ids of sheets may be others when the workbook was opened again; what stands in it then tells whether it is the one.
  const sheet = byId.isNullObject ? byName : byId;
  if (sheet.isNullObject)
    throw new ExcelProblem(
      "sheet-missing",
      `The sheet “${begun.sheetName}” is not there any more: nothing to take away.`,
    );
  if (protection.protected) throw problem("workbook-protected");
  const { id, name } = sheet;
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const others = worksheets.items.map((one) => ({ id: one.id, name: one.name }));
  const target = { id, name, tables: tables.items.map((table) => table.name) };
  const { found } = await pointersAt(context, [target], others);
  if (found.length > 0) throw new ExcelProblem("refused", `${pointing(found)} So it was left alone.`);
  const typed = await typedIn(context, id);
  if (!sameFingerprint(fingerprintOfTyped(typed), begun.fingerprint)) {
    const sentence = `Cells of the sheet “${name}” have changed since it was added, so it was left alone. Delete it yourself if you no longer need it.`;
    throw new ExcelProblem("refused", sentence);
  }
  const last = typed.isLarge === true ? () => null : askTyped(context, id);
  worksheets.getItem(id).delete();
  await context.sync();
  const now = last();
  const lost = now === null ? "" : typedBetween(typed, now);
  if (lost === "") return;
  throw new ExcelProblem(
    "refused",
    `The sheet was taken away, but in the last moment somebody typed into it: ${lost}.`,
  );
}
