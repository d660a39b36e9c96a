/** Excel tables (list objects) and the rules that their names and places follow. */
import { hostError } from "../protocol/errors";
import type { Rect } from "./address";

export class Table {
  constructor(
    /** Excel's id, a GUID in braces. */
    readonly id: string,
    public name: string,
    /** Header row included. */
    readonly rect: Rect,
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

/** @throws HostError InvalidArgument for a name that a table or a defined name cannot have. */
export function checkDefinedName(name: string): void {
  const looksLikeCell =
    /^[A-Za-z]{1,3}[0-9]+$/.test(name) || /^[Rr]([0-9]*[Cc][0-9]*)?$/.test(name) || /^[Cc]$/.test(name);
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || looksLikeCell) throw hostError("InvalidArgument", `"${name}" cannot be a name.`);
}
