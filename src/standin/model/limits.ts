/** Excel's limits that an add-in runs into, and the refusals that go with them. */
import { hostError } from "../protocol/errors";

/** Excel on the web: bytes of one request or response. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;
/** A read of more cells may come back null instead of throwing. */
export const MAX_CELLS_PER_READ = 5_000_000;
const MAX_CELL_TEXT = 32_767;
const MAX_SHEET_NAME = 31;

/** @throws HostError InvalidArgument for text longer than a cell can hold. */
export function checkCellText(text: string): void {
  if (text.length > MAX_CELL_TEXT) throw hostError("InvalidArgument", "A cell holds at most 32,767 characters.");
}

/**
 * @param taken names of the other sheets
 * @throws HostError InvalidArgument for a name that Excel does not take, ItemAlreadyExists for one that another sheet has
 */
export function checkSheetName(name: string, taken: Iterable<string>): void {
  const wellFormed = name.length >= 1 && name.length <= MAX_SHEET_NAME && !/[[\]:*?/\\]/.test(name);
  // "History" is reserved by Excel for tracked changes.
  if (!wellFormed || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history") {
    throw hostError("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  }
  for (const other of taken) {
    if (other.toLowerCase() === name.toLowerCase()) {
      throw hostError("ItemAlreadyExists", `A sheet named "${other}" exists.`);
    }
  }
}
