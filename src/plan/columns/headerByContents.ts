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
import { contradictions, rowsBelow, toHeader, type HeaderContext } from "./readHeader";
import { NOT_HERE, settle, type PlacePoints } from "./settle";

/** Headings stand near the top, and few rows could be one. */
const ROWS_LOOKED_AT = 30;
const MOST_TRIED = 6;
const FEWEST_HEADINGS = 4;
const LONGEST_HEADING = 60;
/** A table is no plan before it has so many rows. */
const FEWEST_ROWS = 3;
/** So many of the headings must say nothing; else what they say is believed. */
const MOSTLY_UNKNOWN = 0.5;
const CLEAR = 0.7;
const SOME_DATES = 0.5;
const SHORTEST_TEXT = 15;

function mayHead(row: Row): boolean {
  const filled = row.filter((value) => value !== "");
  if (filled.length < FEWEST_HEADINGS) return false;
  if (!filled.every((value) => typeof value === "string" && value.length <= LONGEST_HEADING)) return false;
  const unknown = filled.filter((value) => {
    const { scores, isOther } = headingEvidence(String(value));
    return scores.size === 0 && !isOther;
  });
  return unknown.length >= filled.length * MOSTLY_UNKNOWN;
}

const isText = ({ shares, different, filled, meanLength }: Profile): boolean =>
  filled >= FEWEST_ROWS && shares.text + shares.phrase >= CLEAR && different >= CLEAR && meanLength >= SHORTEST_TEXT;
const isState = ({ shares, different, filled }: Profile): boolean =>
  filled >= FEWEST_ROWS && shares.state + shares.colour >= CLEAR && different * filled >= 2 && different < 1;
const isDate = ({ shares, filled }: Profile): boolean =>
  filled >= FEWEST_ROWS && shares.date >= SOME_DATES && shares.date + shares.dateWord >= CLEAR;
const isOwner = ({ shares, filled }: Profile): boolean =>
  filled >= FEWEST_ROWS && shares.organisation + shares.team + shares.post + shares.person >= CLEAR;

/** Whether the contents of the columns are those of a plan, and of nothing else that people keep in sheets. */
function areOfAPlan(columns: readonly Profile[]): boolean {
  const has = (is: (profile: Profile) => boolean): boolean => columns.some(is);
  const texts = columns.filter(isText).length;
  if (texts === 0 || !has(isState)) return false;
  return texts > 1 ? has(isDate) || has(isOwner) : has(isDate) && has(isOwner);
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

const FEWEST_OVER_ORDERS = 3;
const CLEARLY_TEXTS = { heading: 0, content: 6, total: 6 } as const;
/** What measures an action, so far as its cells show it. */
const MEASURES: readonly Kind[] = ["date", "dateWord", "state", "colour", "tick"];
const OWNERS: readonly Kind[] = ["organisation", "team", "post", "person"];

const MEASURING: readonly Field[] = ["target", "revised", "completed", "status", "rag"];

/** Whether most cells of a column are of some of the kinds. */
const isOf = ({ shares, filled }: Profile, kinds: readonly Kind[]): boolean =>
  filled > 0 && kinds.reduce((sum, kind) => sum + shares[kind], 0) >= CLEAR;

/**
 * The header of a table in which somebody is told to do things, with how far each is or by when, and whose it is: a plan, however
 * small, whatever its headings ("Agreed", "Local", "Completed") look like.
 */
function headerOverOrders(cells: SheetCells, at: number, context: HeaderContext): Header | null {
  const row = cells.values[at] ?? [];
  const filled = row.filter((value) => value !== "");
  const areNames = filled.every((value) => typeof value === "string" && value.length <= LONGEST_HEADING);
  if (filled.length < FEWEST_OVER_ORDERS || !areNames) return null;
  const below = rowsBelow(cells, at, cells.values.length, context);
  const orders = columnOfOrders(
    below.map((one) => cells.values[one] ?? []),
    row.length,
  );
  if (orders === null || isOrder(textOf(row[orders]))) return null;
  const found = profiles(cells, below, context.looks);
  const measures = found.filter((profile) => isOf(profile, MEASURES)).length;
  if (measures === 0 || (measures === 1 && !found.some((profile) => isOf(profile, OWNERS)))) return null;
  const texts = headerTexts(cells.values, at, at, false, cells.merges, context.headerRows.labelOf);
  const columns = found.map((profile, column): ColumnEvidence => {
    const evidence = columnEvidence(texts.naming[column] ?? "", profile, texts.headings[column]);
    return column === orders ? { ...evidence, points: new Map([["action", CLEARLY_TEXTS]]) } : evidence;
  });
  const settled = settle(columns);
  const reading = { from: at, to: at, isSplit: false, texts, columns, settled };
  if (contradictions(reading, row, context) > 1) return null;
  const header = toHeader(reading, cells, cells.values.length, context);
  const isMeasured = MEASURING.some((field) => header.mapping[field] !== undefined);
  return header.mapping.action === orders && isMeasured ? header : null;
}

/** The header of a sheet on which no headings were understood; null where its contents are not a plan's. */
export function headerByContents(cells: SheetCells, context: HeaderContext): Header | null {
  return headerOfContents(cells, context) ?? firstOverOrders(cells, context);
}

function firstOverOrders(cells: SheetCells, context: HeaderContext): Header | null {
  for (let at = 0; at < Math.min(cells.values.length - FEWEST, ROWS_LOOKED_AT); at++) {
    const header = headerOverOrders(cells, at, context);
    if (header !== null) return header;
  }
  return null;
}
const FEWEST = 2;

function headerOfContents(cells: SheetCells, context: HeaderContext): Header | null {
  const rows = cells.values;
  const end = rows.length;
  let tried = 0;
  for (let at = 0; at < Math.min(end - FEWEST_ROWS, ROWS_LOOKED_AT) && tried < MOST_TRIED; at++) {
    if (!mayHead(rows[at] ?? [])) continue;
    tried++;
    const found = profiles(cells, rowsBelow(cells, at, end, context), context.looks);
    if (!areOfAPlan(found)) continue;
    const texts = headerTexts(rows, at, at, false, cells.merges, context.headerRows.labelOf);
    const columns = found.map((profile, column): ColumnEvidence =>
      columnEvidence(texts.naming[column] ?? "", profile, texts.headings[column]),
    );
    const settled = settle(columns, placesOfTexts(found));
    const reading = { from: at, to: at, isSplit: false, texts, columns, settled };
    if (contradictions(reading, rows[at] ?? [], context) > 0 || !settled.mapping.has("action")) continue;
    return toHeader(reading, cells, end, context);
  }
  return null;
}
