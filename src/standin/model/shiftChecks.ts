/** Why rows or columns cannot be inserted or deleted, asked before anything is changed: Excel refuses most of it, too. */
import { hostError, type HostError } from "../protocol/errors";
import { contains, intersect } from "./address";
import type { Rect } from "./address";
import { shiftedRect, shiftRect, sizeOf, spanOf, type Shift } from "./shift";
import type { Sheet } from "./sheet";

function refused(message: string): HostError {
  return hostError("InvalidOperation", message);
}

/** Something that stays whole would be torn apart. */
function tears(rect: Rect, shift: Shift): boolean {
  const { first, count } = spanOf(rect, shift.axis);
  if (shift.kind === "insert") return shift.at > first && shift.at < first + count;
  const cut = shiftedRect(shift);
  return intersect(cut, rect) !== null && !contains(cut, rect);
}

function checkTables(sheet: Sheet, shift: Shift): void {
  if (shift.kind === "insert") return;
  const cut = shiftedRect(shift);
  for (const { name, rect, showHeaders } of sheet.tables) {
    if (intersect(cut, rect) === null) continue;
    const heads = { ...rect, rows: showHeaders ? 1 : 0 };
    const left = shiftRect(rect, shift);
    if (left === null) throw refused(`The table ${name} would be gone. Do that in Excel.`);
    if (shift.axis === "row" && heads.rows > 0 && intersect(cut, heads) !== null) {
      throw refused(`The table ${name} would lose its headings. Delete other rows, or do it in Excel.`);
    }
    if (left.rows <= heads.rows) throw refused(`The table ${name} would have no rows left. Do that in Excel.`);
  }
}

/** @throws HostError AccessDenied on a protected sheet, InvalidArgument beyond the sheet, InvalidOperation with the reason */
export function checkShift(sheet: Sheet, shift: Shift): void {
  sheet.checkWritable();
  const { kind, axis, at, count } = shift;
  const what = axis === "row" ? "Rows" : "Columns";
  if (at < 0 || count < 1 || at + count > sizeOf(axis)) {
    throw hostError("InvalidArgument", `${what} beyond the sheet cannot be inserted or deleted.`);
  }
  const used = sheet.usedRect(true);
  const last = used === null ? null : spanOf(used, axis);
  if (kind === "insert" && last !== null && last.first + last.count > Math.max(at, sizeOf(axis) - count)) {
    throw refused(`${what} cannot be inserted: cells would be pushed off the sheet.`);
  }
  if (sheet.contents.arrays.some((rect) => tears(rect, shift))) {
    throw refused("A part of a formula over several cells cannot be changed alone. Change all its cells, in Excel.");
  }
  if (sheet.hasFixedDrawings) {
    throw refused("This sheet has notes or controls that can only be moved with their cells in Excel. Do that there.");
  }
  const isPivotHit = (rect: Rect): boolean =>
    kind === "insert" ? tears(rect, shift) : intersect(shiftedRect(shift), rect) !== null;
  if (sheet.pivots.some(isPivotHit)) throw refused("This would change a pivot table. Do that in Excel.");
  checkTables(sheet, shift);
}
