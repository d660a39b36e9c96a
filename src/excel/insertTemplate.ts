/** Adds an empty plan on a sheet of its own, under a name that is free; all of it or nothing, but for its trimmings. */
import { renameTables } from "../operations/renames";
import { freeSheetName } from "../operations/sheetNames";
import { splitTrimmings } from "../operations/trimmings";
import { problem, sayingMore } from "./problem";
import { TEMPLATE_SHEET, templateOperations } from "./templateSheet";
import { takeBack } from "./writing/cleanUp";
import { addOwnSheet, ownSheet } from "./writing/ownSheet";
import { takeSnapshot } from "./writing/snapshot";
import { knownOf, trim, writeParts } from "./writing/writeParts";

export interface InsertedTemplate {
  readonly sheetName: string;
  /** Sentences on what could not be set. */
  readonly notes: readonly string[];
}

/**
 * Seven syncs. Adding a sheet can be undone in Excel.
 * @throws ExcelProblem "workbook-protected", or what Excel refused; its sentence says what stands in the workbook.
 */
export async function insertTemplate(context: Excel.RequestContext): Promise<InsertedTemplate> {
  const before = await takeSnapshot(context).catch((error: unknown) => {
    throw sayingMore(error, "Nothing was written.");
  });
  if (before.isStructureProtected) throw problem("workbook-protected");
  const taken = before.sheets.map(({ name }) => name);
  const own = ownSheet(freeSheetName(TEMPLATE_SHEET, taken));
  const { body, trimmings } = splitTrimmings(renameTables(templateOperations(own.name), before.namesTaken).operations);
  try {
    await addOwnSheet(context, own, []);
    await writeParts(context, body, knownOf(own, own.name, before.title), {});
  } catch (error) {
    const back = await takeBack(context, {
      own,
      before: { sheets: before.sheets, earlier: null },
      wording: { thing: "template", isWhole: false },
      repointed: [],
    });
    throw back.isWritten ? error : sayingMore(error, back.said);
  }
  const known = knownOf(own, own.name, before.title);
  const { said, sheetName } = await trim(context, trimmings, { known, sheetName: own.name }, {});
  return { sheetName, notes: said };
}
