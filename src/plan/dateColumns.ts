/** Which columns of a sheet can hold dates: the only ones whose number formats need to be read. */
import type { SheetCells } from "./cells";
import { findTables } from "./rows/findTables";

/**
 * 0-based columns of the grid that a header in `sample` maps to a date field.
 * @param sample the top of a sheet, enough to hold the first header
 */
export function dateColumns(sample: SheetCells): number[] {
  const columns = new Set<number>();
  for (const { header } of findTables(sample.values)) {
    const { start, target, revised, completed } = header.mapping;
    for (const column of [start, target, revised, completed]) if (column !== undefined) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}
