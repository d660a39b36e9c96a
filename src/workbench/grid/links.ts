/** Links of cells to other places of the workbook, as the report's figures have them to the rows they were counted from. */
import { cellAddress, splitSheet, tryParseRect } from "../../standin/model/address";
import type { Sheet } from "../../standin/model/sheet";
import type { Workbook } from "../../standin/model/workbook";

/** Goes where the link of a cell leads; false for a cell without one, or one that leads nowhere. */
export function followLink(workbook: Workbook, sheet: Sheet, row: number, column: number): boolean {
  const link = sheet.contents.hyperlinks.get(cellAddress(row, column));
  if (link === undefined || link.documentReference === "") return false;
  const { sheet: name, cells } = splitSheet(link.documentReference);
  const target = name === null ? sheet : workbook.findSheet(name);
  const rect = tryParseRect(cells);
  if (target === null || rect === null || target.visibility !== "Visible") return false;
  workbook.active = target;
  target.changes.selection = rect;
  return true;
}
