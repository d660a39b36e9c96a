/** Excel tables (list objects) and the rules that their names and places follow. */
import { hostError } from "../protocol/errors";
import type { Rect } from "./address";
import type { CellValue } from "./grid";

export class Table {
  constructor(
    /** Excel's id, a GUID in braces. */
    readonly id: string,
    public name: string,
    /** Header row included. */
    public rect: Rect,
    public style: string,
    /** Name in the file; null for a table that was added since. */
    readonly fileName: string | null,
  ) {}

  showFilterButton = true;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showHeaders = true;
}

/** Headings as a table must have them: texts, none blank and none twice. Excel fills in blank ones and numbers equal ones. */
export function tableHeadings(cells: readonly CellValue[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = cell === "" ? `Column${index + 1}` : String(cell);
    let heading = wanted;
    for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${wanted}${number}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}

/** @throws HostError InvalidArgument for a name that a table or a defined name cannot have. */
export function checkDefinedName(name: string): void {
  const looksLikeCell =
    /^[A-Za-z]{1,3}[0-9]+$/.test(name) || /^[Rr]([0-9]*[Cc][0-9]*)?$/.test(name) || /^[Cc]$/.test(name);
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || looksLikeCell) throw hostError("InvalidArgument", `"${name}" cannot be a name.`);
}
