/** Names of cells in sentences. Pure. */

/** So many are named; the rest is counted. */
const MOST_NAMED = 5;

/** A cell, or a block of cells, of a sheet. */
export interface Named {
  readonly sheetName: string;
  /** "G12", "I6:I20" */
  readonly cell: string;
}

/** "G12, G13 and 4 more"; with the sheet where they are on several: "G12 on “Plan”". */
export function named(cells: readonly Named[]): string {
  const isOneSheet = new Set(cells.map(({ sheetName }) => sheetName)).size < 2;
  const names = cells.map(({ sheetName, cell }) => (isOneSheet ? cell : `${cell} on “${sheetName}”`));
  const rest = names.length - MOST_NAMED;
  if (rest > 0) return `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more`;
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}

/** "1 cell", "5 cells". */
export function countedCells(count: number): string {
  return count === 1 ? "1 cell" : `${count.toLocaleString("en-GB")} cells`;
}
