/** Adds an empty plan on a sheet of its own, under a name that is free. */
import { renameTables } from "../operations/renames";
import { freeSheetName } from "../operations/sheetNames";
import { applyOperations } from "./applyOperations";
import { problem } from "./problem";
import { TEMPLATE_SHEET, templateOperations } from "./templateSheet";
import { takeSnapshot } from "./writing/snapshot";

/**
 * 3 syncs. Adding a sheet can be undone in Excel.
 * @returns the name of the new sheet.
 * @throws ExcelProblem "workbook-protected"; errors of Excel as they are.
 */
export async function insertTemplate(context: Excel.RequestContext): Promise<string> {
  const before = await takeSnapshot(context);
  if (before.isStructureProtected) throw problem("workbook-protected");
  const taken = before.sheets.map(({ name }) => name);
  const sheet = freeSheetName(TEMPLATE_SHEET, taken);
  const { operations } = renameTables(templateOperations(sheet), before.namesTaken);
  applyOperations(context, operations, before);
  await context.sync();
  return sheet;
}
