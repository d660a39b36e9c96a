/** The cells of a tracker → its plans. The way in to everything else; pure, and linear in the number of cells. */
import { bannerAgency } from "./agencies/bannerAgency";
import { Finisher } from "./actions/finishActions";
import { Owners } from "./actions/owners";
import type { SheetCells, TrackerCells } from "./cells";
import { columnLetters } from "./columnLetters";
import { NO_DECISIONS, saidOfTitle, type SheetDecisions } from "./decisions";
import type { DateSettings } from "./dates/settings";
import type { Header } from "./columns/header.types";
import type { HeaderContext } from "./columns/readHeader";
import { HeaderRows } from "./columns/headerRows";
import { CellLooks } from "./columns/profile";
import { betterSister, sistersOf, type SisterHeader } from "./columns/sisterHeaders";
import { mapAgain } from "./mapAgain";
import { FIELDS, type Field, type Plan } from "./model";
import { withoutOwnColumns } from "./ownColumns";
import { keysOf } from "./reading/workbookKey";
import { readingOf } from "./reading/planReading";
import { namesInDrafts } from "./rows/namesInDrafts";
import { isSameHeader, readSheet, type Found, type SheetRead } from "./readSheet";
import type { Key } from "./status/key";
import { stateOfTitle } from "./status/stateOfTitle";
import type { SheetMapping } from "./sheetMapping";

/** What reading needs to know beside the cells; the date system comes with the tracker. */
export interface ReadingSettings extends Omit<DateSettings, "dateSystem"> {
  /** The user's own mappings, by sheet: they stand in place of what the headings say. */
  readonly mappings?: ReadonlyMap<string, SheetMapping>;
  /** What else the user said, by sheet. */
  readonly decisions?: ReadonlyMap<string, SheetDecisions>;
  /** Which of two figures of a date is the day, on sheets of which the user has not said it. */
  readonly dateOrder?: SheetDecisions["dateOrder"];
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
  /** The same, each by itself: before sheets with the same headings were read alike. */
  readonly alone: readonly SheetRead[];
  readonly owners: Owners;
  readonly context: HeaderContext;
  /** One for each table, in their order. */
  readonly around: readonly Around[];
}

function contextOf(settings: ReadingSettings, dateSystem: TrackerCells["dateSystem"]): HeaderContext {
  const looks = new CellLooks(settings);
  return { asAt: settings.asAt, looks, headerRows: new HeaderRows(looks, dateSystem) };
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
  readonly around: Around | undefined;
}

/** What the actions of a table hang on beside its cells. */
interface Around {
  readonly owners: Owners;
  readonly settings: DateSettings;
  readonly decisions: SheetDecisions;
  readonly key: Key;
  readonly hasStateTitles: boolean;
  /** A line above the headings that reads like a section's name and is the title of the whole plan; "" where there is none. */
  readonly titleBanner: string;
}

function toPlan(found: Found, around: Around, before: Finished | undefined): Plan {
  const { cells, range } = found;
  const { header } = range;
  const letter = (column: number): string => columnLetters(column + cells.firstColumn - 1);
  const headings = header.labels ?? byField(header, (column) => header.headings[column] ?? "");
  const { sheet, firstRow, looks } = cells;
  const finisher = new Finisher({ ...around, header, sheet, firstRow, grid: cells, looks });
  const actions = mapAgain(
    found.drafts,
    before && { items: before.table.drafts, answers: before.actions },
    finisher.finish,
    before?.owners === around.owners ? undefined : finisher.ownAgain,
  );
  return {
    sheet,
    title: titleOf(found, around.titleBanner) || sheet,
    headerRow: header.row + firstRow,
    headerStart: header.firstRow + firstRow,
    columns: byField(header, letter),
    headings,
    isForms: header.labels !== undefined,
    reading: readingOf(found, actions, isOrderGiven(around), around.key),
    isGiven: header.isGiven,
    actions,
    skipped: found.skipped.map(({ row, why }) => ({ row: row + firstRow, why })),
  };
}

function titleOf({ titles, titlesAboveBanner }: Found, titleBanner: string): string {
  const lines = [...titles.slice(0, titlesAboveBanner), titleBanner, ...titles.slice(titlesAboveBanner)];
  return lines.filter((line) => line !== "").join(" – ");
}

/** A section is named in a few words. */
const MOST_WORDS_OF_SECTION = 6;

/**
 * A long banner that stands over every row divides nothing: it is a title, unless it tells whose the actions are, or how far.
 */
function titleBannerOf({ bannerAbove, drafts }: Found): string {
  const isLong = bannerAbove.split(/\s+/u).length > MOST_WORDS_OF_SECTION;
  const isOverAll = isLong && drafts.every(({ banner }) => banner === bannerAbove);
  return isOverAll && bannerAgency(bannerAbove) === null && stateOfTitle(bannerAbove) === null ? bannerAbove : "";
}

/** Whether the sheet's name, or a banner of its plans, says a state: by its words, or as the user said. */
function hasStateTitles(found: Found, decisions: SheetDecisions): boolean {
  const says = (title: string): boolean => {
    const said = saidOfTitle(decisions, title);
    return said === undefined ? stateOfTitle(title) !== null : said !== "unknown";
  };
  if (says(found.cells.sheet)) return true;
  return [...namesInDrafts([found]).banners].some((banner) => banner !== "" && says(banner));
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
  const grids = tracker.sheets.map(withoutOwnColumns);
  const known = before?.memory.dateSystem === dateSystem ? before : undefined;
  const context = known?.memory.context ?? contextOf(settings, dateSystem);
  const read = (
    cells: SheetCells,
    earlier: readonly SheetRead[] | undefined,
    by: readonly SisterHeader[],
  ): SheetRead => {
    const { sheet } = cells;
    const rows = settings.decisions?.get(sheet)?.rows;
    const before = earlier?.find((one) => one.cells.sheet === sheet);
    return readSheet(cells, context, settings.mappings?.get(sheet), rows, before, by);
  };
  const alone = grids.map((cells) => read(cells, known?.memory.alone, []));
  const sheets = readAlike(alone, (cells, by) => read(cells, known?.memory.sheets, by));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const owners = ownersOf(tables, known?.memory.owners);
  const finished = known === undefined ? [] : finishedOf(known);
  const keys = keysOf({ ...tracker, sheets: grids }, tables);
  const around = tables.map((table): Around => {
    const { sheet } = table.cells;
    const decisions = settings.decisions?.get(sheet) ?? NO_DECISIONS;
    return {
      owners,
      settings: dateSettingsOf(settings, decisions, dateSystem),
      decisions,
      key: keys.get(sheet) ?? new Map(),
      hasStateTitles: hasStateTitles(table, decisions),
      titleBanner: titleBannerOf(table),
    };
  });
  return {
    plans: tables.map((table, index) =>
      toPlan(table, around[index] as Around, earlierOf(table, around[index] as Around, finished)),
    ),
    withoutPlan: sheets.filter(({ tables: found }) => found.length === 0).map(({ cells }) => cells.sheet),
    memory: { dateSystem, sheets, alone, owners, context, around },
  };
}

/** Reads sheets again that have the headings of another and were read differently, or not as a plan at all. */
function readAlike(
  alone: readonly SheetRead[],
  readBy: (cells: SheetCells, sisters: readonly SisterHeader[]) => SheetRead,
): readonly SheetRead[] {
  if (alone.length < 2) return alone;
  const headers = alone.map(({ cells, tables }) =>
    tables.map(({ range, drafts }) => ({ sheet: cells.sheet, header: range.header, actions: drafts.length })),
  );
  const sisters = sistersOf(headers.flat());
  return alone.map((sheet, at) => {
    const own = headers[at] ?? [];
    const by = own.length === 0 ? [...sisters.values()] : own.flatMap((header) => betterSister(sisters, header) ?? []);
    if (by.length === 0) return sheet;
    const again = readBy(sheet.cells, by);
    return again.tables.some(({ drafts }) => drafts.length > 0) ? again : sheet;
  });
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
    return table === undefined ? [] : [{ table, actions, owners: memory.owners, around: memory.around[index] }];
  });
}

/** The same table before: same place on the same sheet, so that its actions have the same rows, and with the same key to them. */
function earlierOf({ cells, range }: Found, around: Around, finished: readonly Finished[]): Finished | undefined {
  return finished.find(
    (one) =>
      one.table.cells.sheet === cells.sheet &&
      one.table.cells.firstRow === cells.firstRow &&
      isSameHeader(one.table.range.header, range.header) &&
      one.around !== undefined &&
      areSameAround(one.around, around),
  );
}

/** Keys are small; decisions are the very objects that the settings hold. */
function areSameAround(a: Around, b: Around): boolean {
  const isSameKey = JSON.stringify([...a.key]) === JSON.stringify([...b.key]);
  const isSameTitle = a.hasStateTitles === b.hasStateTitles && a.titleBanner === b.titleBanner;
  return isSameKey && isSameTitle && a.decisions === b.decisions;
}

function dateSettingsOf(
  { asAt, quarters, publication, dateOrder: usual }: ReadingSettings,
  { dateOrder = usual }: SheetDecisions,
  dateSystem: TrackerCells["dateSystem"],
): DateSettings {
  return { asAt, quarters, publication, dateSystem, ...(dateOrder === undefined ? {} : { order: dateOrder }) };
}

/** Day first is what the product takes for granted, and no answer to dates that say otherwise. */
function isOrderGiven({ decisions, settings }: Around): boolean {
  return decisions.dateOrder !== undefined || settings.order === "month-first";
}
