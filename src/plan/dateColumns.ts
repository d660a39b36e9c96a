/** Which columns of a sheet need more than their values read: number formats of dates, looks of states. */
import type { SheetCells } from "./cells";
import type { Header } from "./columns/header.types";
import type { HeaderContext } from "./columns/readHeader";
import { CellLooks } from "./columns/profile";
import { HeaderRows } from "./columns/headerRows";
import type { Field, IsoDate } from "./model";
import { findTables } from "./rows/findTables";

/** Only what a date is at all matters here; which one is plausible does not. */
const ANY_DAY: IsoDate = "2025-01-01";

function context(): HeaderContext {
  const looks = new CellLooks({ asAt: ANY_DAY, quarters: "financial", publication: null });
  return { asAt: ANY_DAY, looks, headerRows: new HeaderRows(looks) };
}

const headersOf = (sample: SheetCells): Header[] => findTables(sample, context()).map(({ header }) => header);

function columnsOf(headers: readonly Header[], fields: readonly Field[]): number[] {
  const columns = new Set<number>();
  for (const { mapping, several } of headers) {
    for (const field of fields) {
      for (const column of [mapping[field], ...(several[field] ?? [])]) if (column !== undefined) columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b);
}

/**
 * 0-based columns of the grid that a header in `sample` maps to a date field or to a percentage.
 * @param sample the top of a sheet, enough to hold the first header
 */
export function dateColumns(sample: SheetCells): number[] {
  return columnsOf(headersOf(sample), ["start", "target", "revised", "completed", "status"]);
}
