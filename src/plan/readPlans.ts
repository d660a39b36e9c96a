/** The cells of a tracker → its plans. The way in to everything else; pure, and linear in the number of cells. */
import { Finisher, type CellAt } from "./actions/finishActions";
import { Owners } from "./actions/owners";
import { GENERAL, type SheetCells, type TrackerCells } from "./cells";
import { columnLetters } from "./columnLetters";
import type { DateSettings } from "./dates/settings";
import type { Header } from "./columns/header.types";
import type { HeaderContext } from "./columns/readHeader";
import { HeaderRows } from "./columns/headerRows";
import { CellLooks } from "./columns/profile";
import { mapAgain } from "./mapAgain";
import { FIELDS, type Field, type Plan } from "./model";
import { readingOf } from "./reading/planReading";
import { isSameHeader, readSheet, type Found, type SheetRead } from "./readSheet";
import type { SheetMapping } from "./sheetMapping";

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
  /** For a later reading to go on from. */
  readonly memory: ReadingMemory;
}

interface ReadingMemory {
  readonly dateSystem: TrackerCells["dateSystem"];
  readonly sheets: readonly SheetRead[];
  readonly owners: Owners;
  readonly context: HeaderContext;
}

function contextOf(settings: ReadingSettings): HeaderContext {
  const looks = new CellLooks(settings);
  return { asAt: settings.asAt, looks, headerRows: new HeaderRows(looks) };
}

function cellAt({ values, numberFormats }: SheetCells): CellAt {
  return (row, column) => ({
    value: values[row]?.[column] ?? "",
    numberFormat: numberFormats.get(column)?.[row] ?? GENERAL,
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

/** A table that was read before, and the actions that were made of its drafts. */
interface Finished {
  readonly table: Found;
  readonly actions: Plan["actions"];
  readonly owners: Owners;
}

function toPlan(found: Found, owners: Owners, settings: DateSettings, before: Finished | undefined): Plan {
  const { cells, range, titles } = found;
  const { header } = range;
  const letter = (column: number): string => columnLetters(column + cells.firstColumn - 1);
  const heading = (column: number): string => header.headings[column] ?? "";
  const finisher = new Finisher({ header, firstRow: cells.firstRow, cellAt: cellAt(cells), owners, settings });
  const actions = mapAgain(
    found.drafts,
    before && { items: before.table.drafts, answers: before.actions },
    finisher.finish,
    before?.owners === owners ? undefined : finisher.ownAgain,
  );
  return {
    sheet: cells.sheet,
    title: titles.length > 0 ? titles.join(" – ") : cells.sheet,
    headerRow: header.row + cells.firstRow,
    headerStart: header.firstRow + cells.firstRow,
    columns: byField(header, letter),
    headings: byField(header, heading),
    reading: readingOf(found, actions),
    isGiven: header.isGiven,
    actions,
    skipped: found.skipped.map(({ row, why }) => ({ row: row + cells.firstRow, why })),
  };
}

/**
 * Reads every plan of a tracker.
 * @param tracker grids of cells; not changed
 * @param settings the as-at date and what dates are measured by
 * @param before what was read of the tracker before an edit, with the same settings: whatever still holds is not read again,
 * and its actions are the same objects. Only for speed; the plans are those that reading everything would give.
 */
export function readPlans(tracker: TrackerCells, settings: ReadingSettings, before?: PlansRead): PlansRead {
  const { dateSystem } = tracker;
  const known = before?.memory.dateSystem === dateSystem ? before : undefined;
  const context = known?.memory.context ?? contextOf(settings);
  const sheets = tracker.sheets.map((cells) => {
    const earlier = known?.memory.sheets.find((one) => one.cells.sheet === cells.sheet);
    return readSheet(cells, context, settings.mappings?.get(cells.sheet), earlier);
  });
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const owners = ownersOf(tables, known?.memory.owners);
  const finished = known === undefined ? [] : finishedOf(known);
  const dateSettings: DateSettings = { ...settings, dateSystem };
  return {
    plans: tables.map((table) => toPlan(table, owners, dateSettings, earlierOf(table, finished))),
    withoutPlan: sheets.filter(({ tables: found }) => found.length === 0).map(({ cells }) => cells.sheet),
    memory: { dateSystem, sheets, owners, context },
  };
}

/** The owners of before where the same agencies are known, which need not work out again who owns what. */
function ownersOf(tables: readonly Found[], before: Owners | undefined): Owners {
  const now = new Owners(tables);
  return before?.knowsSameAs(now) === true ? before : now;
}

function finishedOf({ plans, memory }: PlansRead): Finished[] {
  const tables = memory.sheets.flatMap((sheet) => sheet.tables);
  return plans.flatMap(({ actions }, index) => {
    const table = tables[index];
    return table === undefined ? [] : [{ table, actions, owners: memory.owners }];
  });
}

/** The same table before: same place on the same sheet, so that its actions have the same rows. */
function earlierOf({ cells, range }: Found, finished: readonly Finished[]): Finished | undefined {
  return finished.find(
    ({ table }) =>
      table.cells.sheet === cells.sheet &&
      table.cells.firstRow === cells.firstRow &&
      isSameHeader(table.range.header, range.header),
  );
}
