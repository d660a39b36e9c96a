/**
 * Sheets that share their headings are read alike: one with few rows, or none that tells, is read as the sheet with most
 * (plan-reading.md: "what this sheet's other headers, and the workbook's other plans, were read as").
 */
import type { CellValue } from "../cells";
import { comparable, textOf } from "../text";
import type { Header } from "./header.types";

/** A header, and how much speaks for it. */
export interface SisterHeader {
  readonly sheet: string;
  readonly header: Header;
  /** Actions (drafts of them) below it. */
  readonly actions: number;
}

/** The headings of a header as they are compared, column by column; blank columns at the end do not count. */
const keyOf = (lines: readonly (readonly string[])[]): string =>
  JSON.stringify(lines.map((line) => line.map(comparable).join("\t").trimEnd()));

/** Of the headers that share their headings the one with most actions, the first among equals; by those headings. */
export function sistersOf(headers: readonly SisterHeader[]): ReadonlyMap<string, SisterHeader> {
  const best = new Map<string, SisterHeader>();
  for (const one of headers) {
    if (one.header.isGiven || one.header.labels !== undefined) continue;
    const key = keyOf(one.header.lines);
    if (one.actions > (best.get(key)?.actions ?? 0)) best.set(key, one);
  }
  return best;
}

/** The header of another sheet that has the same headings, more actions, and another reading; null where there is none. */
export function betterSister(
  sisters: ReadonlyMap<string, SisterHeader>,
  { sheet, header, actions }: SisterHeader,
): SisterHeader | null {
  if (header.isGiven) return null;
  const sister = sisters.get(keyOf(header.lines));
  if (sister === undefined || sister.sheet === sheet || sister.actions <= actions) return null;
  const isSame = JSON.stringify(sister.header.mapping) === JSON.stringify(header.mapping);
  return isSame ? null : sister;
}

/**
 * The header at a row as the sheet with the same headings has it; null where no headings of the sisters stand there.
 * @param at 0-based row of the grid
 */
export function sisterAt(
  rows: readonly (readonly CellValue[])[],
  at: number,
  sisters: readonly SisterHeader[],
): Header | null {
  for (const { sheet, header } of sisters) {
    const row = at + header.row - header.firstRow;
    const lines = rows.slice(at, row + 1).map((line) => line.map(textOf));
    if (keyOf(lines) !== keyOf(header.lines)) continue;
    const columns = header.columns.map((column) => ({
      ...column,
      why: `it is read as on “${sheet}”, where there are more rows below the same headings`,
    }));
    return { ...header, row, firstRow: at, lines, columns };
  }
  return null;
}
