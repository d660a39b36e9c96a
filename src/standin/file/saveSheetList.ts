/** The list of sheets as it is now: names in the file's own parts, sheets added and deleted in Excelize. */
import { sheetFates } from "../model/sheetReferences";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { must } from "./excelize";
import type { ExcelizeFile } from "./excelize";
import type { Package } from "./package";
import { withoutOldNames } from "./sheetMentions";
import { withSheetNamed } from "./workbookXml";
import { pack, unpackText } from "./zip";

/** Name and visibility in the file differ from those now. */
export function isRenamed({ name, visibility, origin: { inFile } }: Sheet): boolean {
  return inFile !== null && (inFile.name !== name || inFile.visibility !== visibility);
}

/** Names for the deleted sheets until Excelize deletes them: another sheet may have taken theirs. */
function passingNames({ sheets, deleted }: Workbook): string[] {
  const taken = new Set(sheets.map(({ name }) => name));
  const free = Array.from({ length: sheets.length + deleted.length }, (_, index) => `-${index}-`);
  return free.filter((name) => !taken.has(name)).slice(0, deleted.length);
}

/**
 * The file with the sheets' names of now, wherever it names them. Done before Excelize sees it: that rewrites no formulas, and
 * loses sheets that take each other's names.
 */
export function withCurrentSheets(file: Package, workbook: Workbook): Package {
  const names = workbook.sheets.flatMap(({ name, origin: { inFile } }) =>
    inFile === null || inFile.name === name ? [] : [[inFile.name, name] as const],
  );
  const gone = workbook.deleted.map(({ origin }) => origin.inFile?.name ?? "");
  if (names.length + gone.length === 0) return file;
  const fates = sheetFates([...names, ...gone.map((name) => [name, null] as const)]);
  const parts = withoutOldNames(file.parts, file.workbookName, fates);
  const passing = passingNames(workbook);
  const nameOf = new Map([...names, ...gone.map((name, index) => [name, passing[index] ?? ""] as const)]);
  const book = parts.get(file.workbookName);
  if (book !== undefined) parts.set(book.name, pack(book.name, withSheetNamed(unpackText(book), nameOf)));
  return file.with(parts);
}

/** Adds the new sheets, and deletes those that are gone last: Excelize keeps the only sheet of a file without a word. */
export function saveSheetList(target: ExcelizeFile, workbook: Workbook): void {
  for (const sheet of workbook.sheets.filter(({ isNew }) => isNew)) must(target.NewSheet(sheet.name), "a sheet");
  for (const name of passingNames(workbook)) must(target.DeleteSheet(name), "deleting a sheet");
}

/** After the cells, because Excelize wants a visible sheet at any time. */
export function saveVisibilities(target: ExcelizeFile, { sheets }: Workbook): void {
  for (const sheet of sheets.filter((each) => each.isNew || isRenamed(each))) {
    must(target.SetSheetVisible(sheet.name, sheet.visibility === "Visible"), "a sheet's visibility");
  }
}
