/** The cells of a tracker → its plans. The way in to everything else; pure, and linear in the number of cells. */
import { finishActions, type CellAt } from "./actions/finishActions";
import { Owners } from "./actions/owners";
import type { SheetCells, TrackerCells } from "./cells";
import { columnIndex, columnLetters } from "./columnLetters";
import type { DateSettings } from "./dates/settings";
import type { GivenHeader, Header } from "./headings/header";
import { FIELDS, type Field, type Plan } from "./model";
import { findTables } from "./rows/findTables";
import { readTable, type ReadTable } from "./rows/readTable";

/** What the user said of a sheet's columns, in the sheet's own terms, so that it can be kept with the workbook. */
export interface SheetMapping {
  /** Row of the header, 1-based. */
  readonly headerRow: number;
  /** Fields to column letters; a field that is left out has no column. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
}

/** What reading needs to know beside the cells; the date system comes with the tracker. */
export interface ReadingSettings extends Omit<DateSettings, "dateSystem"> {
  /** The user's own mappings, by sheet: they stand in place of what the headings say. */
  readonly mappings?: ReadonlyMap<string, SheetMapping>;
}

export interface PlansRead {
  /** In the order of the sheets, top to bottom. */
  readonly plans: readonly Plan[];
  /** Sheets that were read and hold no plan. */
  readonly withoutPlan: readonly string[];
}

interface Found extends ReadTable {
  readonly cells: SheetCells;
  readonly header: Header;
}

/** A mapping in the grid's terms; undefined where its header is outside the grid, as after rows were deleted. */
function inGrid(mapping: SheetMapping, { firstRow, firstColumn, values }: SheetCells): GivenHeader | undefined {
  const row = mapping.headerRow - firstRow;
  if (row < 0 || row >= values.length) return undefined;
  const width = values[0]?.length ?? 0;
  const columns = Object.entries(mapping.columns)
    .map(([field, letters]) => [field, columnIndex(letters) - (firstColumn - 1)] as const)
    .filter(([, column]) => column >= 0 && column < width);
  return { row, mapping: Object.fromEntries(columns) };
}

function findPlans(cells: SheetCells, mapping: SheetMapping | undefined): Found[] {
  const given = mapping === undefined ? undefined : inGrid(mapping, cells);
  return findTables(cells.values, given).map((range) => ({ cells, header: range.header, ...readTable(cells, range) }));
}

function cellAt({ values, numberFormats }: SheetCells): CellAt {
  return (row, column) => ({
    value: values[row]?.[column] ?? "",
    numberFormat: numberFormats.get(column)?.[row] ?? "General",
  });
}

/** Fields with something for each, in the order of FIELDS. */
function byField<T>(header: Header, give: (column: number) => T): Partial<Record<Field, T>> {
  const result: Partial<Record<Field, T>> = {};
  for (const field of FIELDS) {
    const column = header.mapping[field];
    if (column !== undefined) result[field] = give(column);
  }
  return result;
}

function toPlan(found: Found, owners: Owners, settings: DateSettings): Plan {
  const { cells, header, titles } = found;
  const letter = (column: number): string => columnLetters(column + cells.firstColumn - 1);
  const heading = (column: number): string => header.headings[column] ?? "";
  return {
    sheet: cells.sheet,
    title: titles.length > 0 ? titles.join(" – ") : cells.sheet,
    headerRow: header.row + cells.firstRow,
    columns: byField(header, letter),
    headings: byField(header, heading),
    unmapped: header.unmapped.map((column) => ({ column: letter(column), heading: heading(column) })),
    duplicates: header.duplicates.map(({ column, field }) => ({
      column: letter(column),
      heading: heading(column),
      field,
    })),
    actions: finishActions({
      drafts: found.drafts,
      header,
      firstRow: cells.firstRow,
      cellAt: cellAt(cells),
      owners,
      settings,
    }),
    skipped: found.skipped.map(({ row, why }) => ({ row: row + cells.firstRow, why })),
  };
}

/**
 * Reads every plan of a tracker.
 * @param tracker grids of cells; not changed
 * @param settings the as-at date and what dates are measured by
 */
export function readPlans(tracker: TrackerCells, settings: ReadingSettings): PlansRead {
  const dateSettings: DateSettings = { ...settings, dateSystem: tracker.dateSystem };
  const found = tracker.sheets.map((cells) => findPlans(cells, settings.mappings?.get(cells.sheet)));
  const owners = new Owners(found.flat());
  return {
    plans: found.flat().map((plan) => toPlan(plan, owners, dateSettings)),
    withoutPlan: tracker.sheets.filter((_, index) => found[index]?.length === 0).map(({ sheet }) => sheet),
  };
}
