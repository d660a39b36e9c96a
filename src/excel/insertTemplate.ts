/** Adds a plan, empty or begun, on a sheet of its own, under a name that is free; all of it or nothing, but for its trimmings. */
import type { Operation } from "../operations/operations";
import { renameTables } from "../operations/renames";
import { freeSheetName } from "../operations/sheetNames";
import { splitTrimmings } from "../operations/trimmings";
import { problem, sayingMore } from "./problem";
import { takeBack } from "./writing/cleanUp";
import { addOwnSheets, ownSheet } from "./writing/ownSheet";
import { takeSnapshot } from "./writing/snapshot";
import { knownOf, trim, writeParts } from "./writing/writeParts";

export interface InsertedTemplate {
  readonly sheetName: string;
  /** Sentences on what could not be set. */
  readonly notes: readonly string[];
}

/** What is to be added. */
export interface TemplateToInsert {
  /** The name that the sheet gets where it is free. */
  readonly wanted: string;
  /** Everything that makes the sheet under a name. */
  readonly operations: (sheet: string) => readonly Operation[];
}

/**
 * Seven syncs. Adding a sheet can be undone in Excel.
 * @throws ExcelProblem "workbook-protected", or what Excel refused; its sentence says what stands in the workbook.
 */
export async function insertTemplate(
  context: Excel.RequestContext,
  { wanted, operations }: TemplateToInsert,
): Promise<InsertedTemplate> {
  const before = await takeSnapshot(context).catch((error: unknown) => {
    throw sayingMore(error, "Nothing was written.");
  });
  if (before.isStructureProtected) throw problem("workbook-protected");
  const taken = before.sheets.map(({ name }) => name);
  const own = ownSheet(freeSheetName(wanted, taken));
  const { body, trimmings } = splitTrimmings(renameTables(operations(own.name), before.namesTaken).operations);
  try {
    await addOwnSheets(context, [{ own, marks: [] }]);
    await writeParts(context, body, knownOf([{ own, name: own.name }], before.title), {});
  } catch (error) {
    const back = await takeBack(context, {
      own: [own],
      before: { sheets: before.sheets, earlier: [] },
      wording: { thing: "template", isWhole: false },
      repointed: [],
    });
    throw back.isWritten ? error : sayingMore(error, back.said);
  }
  const known = knownOf([{ own, name: own.name }], before.title);
  const { said, names } = await trim(context, trimmings, { known, names: [own.name] }, {});
  return { sheetName: names[0] ?? own.name, notes: said };
}
