/**
 * A header whose headings are not known, told by what stands below it: texts, how far each is, by when and whose it is make a plan
 * in any words. Everything in it is a guess, and said to be one.
 */
import type { SheetCells } from "../cells";
import type { Field } from "../model";
import { textOf } from "../text";
import type { Kind } from "./cellKind";
import type { ColumnEvidence } from "./evidence";
import { columnEvidence, headingEvidence } from "./evidence";
import type { Header } from "./header.types";
import { headerTexts, type Row } from "./headerRows";
import { columnOfOrders, isOrder } from "./orders";
import { profiles, type Profile } from "./profile";
import { contradictions, rowsBelow, toHeader, type HeaderContext, type Reading } from "./readHeader";
import { NOT_HERE, settle, type PlacePoints } from "./settle";

/** Headings stand near the top. */
const ROWS_LOOKED_AT = 30;
const LONGEST_HEADING = 60;

/** A row that may hold headings, as it stands in its sheet. */
interface RowInSheet {
  readonly row: Row;
  readonly at: number;
  readonly cells: SheetCells;
  readonly context: HeaderContext;
}

/** The header of a sheet on which no headings were understood; null where its contents are not a plan's. */
export function headerByContents(cells: SheetCells, context: HeaderContext): Header | null {
  const rows = cells.values.slice(0, ROWS_LOOKED_AT).map((row, at) => ({ row, at, cells, context }));
  return firstOf(rows, headerOfContents) ?? firstOf(rows, headerOverOrders);
}

function firstOf(rows: readonly RowInSheet[], headerOf: (row: RowInSheet) => Header | null): Header | null {
  for (const row of rows) {
    const header = headerOf(row);
    if (header !== null) return header;
  }
  return null;
}

/** Whether a row has so many headings, and nothing but names in its cells. */
function mayHead(row: Row, fewest: number): boolean {
  const filled = row.filter((value) => value !== "");
  const areNames = filled.every((value) => typeof value === "string" && value.length <= LONGEST_HEADING);
  return areNames && filled.length >= fewest;
}

/** So much of a column must be of one kind. */
const CLEAR = 0.7;
const TEXTS: readonly Kind[] = ["text", "phrase"];
const DATES: readonly Kind[] = ["date", "dateWord"];
const STATES: readonly Kind[] = ["state", "colour"];
/** What measures an action, so far as its cells show it. */
const MEASURES: readonly Kind[] = [...DATES, ...STATES, "tick"];
const OWNERS: readonly Kind[] = ["organisation", "team", "post", "person"];

/** Whether most cells of a column are of some of the kinds. */
const isOf = ({ shares }: Profile, kinds: readonly Kind[]): boolean =>
  kinds.reduce((sum, kind) => sum + shares[kind], 0) >= CLEAR;

/** So many of the headings must say nothing; else what they say is believed. */
const MOSTLY_UNKNOWN = 0.5;

function saysLittle(row: Row): boolean {
  const headings = row.map(textOf).filter((text) => text !== "");
  const unknown = headings.map(headingEvidence).filter(({ scores, isOther }) => scores.size === 0 && !isOther);
  return unknown.length >= headings.length * MOSTLY_UNKNOWN;
}

/** A table is no plan by its contents before it has so many columns and rows. */
const FEWEST_HEADINGS = 4;
const FEWEST_ROWS = 3;
const SOME_DATES = 0.5;

const isLongOf = (profile: Profile, kinds: readonly Kind[]): boolean =>
  profile.filled >= FEWEST_ROWS && isOf(profile, kinds);
const isText = (profile: Profile): boolean => isLongOf(profile, TEXTS);
/** What is the same in every row tells of none how far it is. */
const isState = (profile: Profile): boolean => isLongOf(profile, STATES) && profile.different * profile.filled >= 2;
const isDate = (profile: Profile): boolean => isLongOf(profile, DATES) && profile.shares.date >= SOME_DATES;
const isOwner = (profile: Profile): boolean => isLongOf(profile, OWNERS);

/** Whether the contents of the columns are those of a plan, and of nothing else that people keep in sheets. */
function areOfAPlan(columns: readonly Profile[]): boolean {
  const texts = Math.min(2, columns.filter(isText).length);
  const measures = [isDate, isOwner].filter((is) => columns.some(is)).length;
  return columns.some(isState) && texts + measures > 2;
}

/**
 * Texts before all else are what was recommended and, last, what is done about it; the first text behind is what came of it.
 */
function placesOfTexts(columns: readonly Profile[]): PlacePoints {
  const texts = columns.flatMap((profile, column) => (isText(profile) ? [column] : []));
  const measure = columns.findIndex((profile) => isState(profile) || isDate(profile) || isOwner(profile));
  const before = texts.filter((column) => column < measure);
  const [first, ...behind] = before.length > 0 ? [before.at(-1), ...texts.filter((column) => column > measure)] : texts;
  const places: Partial<Record<Field, number | undefined>> = {
    recommendation: before.at(-2),
    action: first,
    progress: behind[0],
  };
  return (field, column) => (field in places && places[field] !== column ? NOT_HERE : 0);
}

/** What the headings of a row name, and what the columns below it are taken for. */
function readingOf(
  { row, at, cells, context }: RowInSheet,
  found: readonly Profile[],
): Omit<Reading, "settled"> & { contradicted: number } {
  const texts = headerTexts(cells.values, at, at, false, cells.merges, context.headerRows.labelOf);
  const columns = found.map((profile, column) =>
    columnEvidence(texts.naming[column] ?? "", profile, texts.headings[column]),
  );
  return { from: at, to: at, isSplit: false, texts, columns, contradicted: contradictions({ columns }, row, context) };
}

/** The header of a table whose columns are those of a plan, whatever their headings. */
function headerOfContents(place: RowInSheet): Header | null {
  const { row, at, cells, context } = place;
  if (!mayHead(row, FEWEST_HEADINGS) || !saysLittle(row)) return null;
  const found = profiles(cells, rowsBelow(cells, at, cells.values.length, context), context.looks);
  if (!areOfAPlan(found)) return null;
  const reading = readingOf(place, found);
  const settled = settle(reading.columns, placesOfTexts(found));
  if (reading.contradicted > 0 || !settled.mapping.has("action")) return null;
  return toHeader({ ...reading, settled }, cells, cells.values.length, context);
}

const FEWEST_OVER_ORDERS = 3;
const CLEARLY_TEXTS = { heading: 0, content: 6, total: 6 } as const;
const MEASURING: readonly Field[] = ["target", "revised", "completed", "status", "rag"];

/**
 * The header of a table in which somebody is told to do things, with how far each is or by when, and whose it is: a plan, however
 * small, whatever its headings ("Agreed", "Local", "Completed") look like.
 */
function headerOverOrders(place: RowInSheet): Header | null {
  const { row, at, cells, context } = place;
  if (!mayHead(row, FEWEST_OVER_ORDERS)) return null;
  const below = rowsBelow(cells, at, cells.values.length, context);
  const orders = columnOfOrders(
    below.map((one) => cells.values[one] ?? []),
    row.length,
  );
  if (orders === null || isOrder(textOf(row[orders]))) return null;
  const found = profiles(cells, below, context.looks);
  const measures = found.filter((profile) => isOf(profile, MEASURES)).length;
  const owners = found.some((profile) => isOf(profile, OWNERS)) ? 1 : 0;
  if (measures + owners < 2) return null;
  const { columns, ...reading } = readingOf(place, found);
  if (reading.contradicted > 1) return null;
  const evidence = columns.map((one, column): ColumnEvidence =>
    column === orders ? { ...one, points: new Map([["action", CLEARLY_TEXTS]]) } : one,
  );
  const header = toHeader(
    { ...reading, columns: evidence, settled: settle(evidence) },
    cells,
    cells.values.length,
    context,
  );
  const isMeasured = MEASURING.some((field) => header.mapping[field] !== undefined);
  return isMeasured ? header : null;
}
