/**
 * What the user said of rows is kept by their numbers and by what stood in them, so that it stays with the rows when others are
 * inserted or deleted above. Pure.
 */
import type { SheetCells, TrackerCells } from "../plan/cells";
import type { SheetDecisions } from "../plan/decisions";
import type { SheetMapping } from "../plan/sheetMapping";
import { withoutOwnColumns } from "../plan/ownColumns";
import { textOf } from "../plan/text";
import type { Remembered } from "./remembered";

const LONGEST_MARK = 80;

/** What a row is known by: its longest text, which an update of its status or date leaves as it is. "" for a blank row. */
export function markOf(cells: SheetCells, row: number): string {
  const { values, firstRow } = withoutOwnColumns(cells);
  const texts = (values[row - firstRow] ?? []).map((value) => textOf(value).replace(/\s+/g, " "));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "").slice(0, LONGEST_MARK);
}

/**
 * Where the row with a mark is now: where it was, or else the nearest with that mark; null where there is none.
 * @param row 1-based, where it was
 */
function placeOf(mark: string, row: number, cells: SheetCells): number | null {
  if (markOf(cells, row) === mark) return row;
  const last = cells.firstRow + cells.values.length - 1;
  for (let away = 1; row - away >= cells.firstRow || row + away <= last; away += 1) {
    for (const place of [row + away, row - away]) if (markOf(cells, place) === mark) return place;
  }
  return null;
}

/**
 * What is remembered, with each row where it is now; null where all are where they were. What was said of a row that has gone
 * is forgotten: another row stands in its place. Sheets that are gone stay as they are.
 * @param before the tracker as it was read before, if it was: a row whose text was changed in place is still the same row
 */
export function rowsFound(
  { mappings, decisions }: Remembered,
  now: TrackerCells,
  before: TrackerCells | null,
): Pick<Remembered, "mappings" | "decisions"> | null {
  const cellsOf = (tracker: TrackerCells | null, sheet: string): SheetCells | undefined =>
    tracker?.sheets.find((one) => one.sheet === sheet);
  const found = {
    mappings: changed(mappings, (mapping, sheet) => mappingNow(mapping, cellsOf(now, sheet))),
    decisions: changed(decisions, (said, sheet) => decisionsNow(said, cellsOf(now, sheet), cellsOf(before, sheet))),
  };
  return found.mappings === mappings && found.decisions === decisions ? null : found;
}

/** The very same object where nothing in it changes. */
function changed<Own>(
  bySheet: Readonly<Record<string, Own>>,
  change: (own: Own, sheet: string) => Own,
): Readonly<Record<string, Own>> {
  const entries = Object.entries(bySheet).map(([sheet, own]) => [sheet, own, change(own, sheet)] as const);
  if (entries.every(([, before, after]) => before === after)) return bySheet;
  return Object.fromEntries(entries.map(([sheet, , after]) => [sheet, after]));
}

function mappingNow(mapping: SheetMapping, cells: SheetCells | undefined): SheetMapping {
  const { headerRow, headerMark } = mapping;
  if (cells === undefined || headerMark === undefined || headerMark === "") return mapping;
  const place = placeOf(headerMark, headerRow, cells);
  return place === null || place === headerRow ? mapping : { ...mapping, headerRow: place };
}

function decisionsNow(
  said: SheetDecisions,
  cells: SheetCells | undefined,
  before: SheetCells | undefined,
): SheetDecisions {
  const { rows = {}, rowMarks = {} } = said;
  if (cells === undefined) return said;
  const isEditedInPlace = before?.values.length === cells.values.length && before.firstRow === cells.firstRow;
  const kept = Object.entries(rows).flatMap(([number, is]) => {
    const row = Number(number);
    const mark = rowMarks[row] ?? "";
    // Where nothing is known of it, its number is all there is.
    const place = mark === "" ? row : placeOf(mark, row, cells);
    if (place !== null) return [{ row, place, is, mark }];
    return isEditedInPlace ? [{ row, place: row, is, mark: markOf(cells, row) }] : [];
  });
  const isAsBefore = ({ row, place, mark }: (typeof kept)[number]): boolean =>
    row === place && mark === (rowMarks[row] ?? "");
  if (kept.length === Object.keys(rows).length && kept.every(isAsBefore)) return said;
  const { values, dateOrder, titles } = said;
  const others: SheetDecisions = {
    ...(values && { values }),
    ...(dateOrder && { dateOrder }),
    ...(titles && { titles }),
  };
  if (kept.length === 0) return others;
  return {
    ...others,
    rows: Object.fromEntries(kept.map(({ place, is }) => [place, is])),
    rowMarks: Object.fromEntries(kept.filter(({ mark }) => mark !== "").map(({ place, mark }) => [place, mark])),
  };
}
