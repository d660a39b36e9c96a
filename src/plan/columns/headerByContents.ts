/**
 * A header whose headings are not known, told by what stands below it: texts, how far each is, by when and whose it is make a plan
 * in any words. Everything in it is a guess, and said to be one.
 */
import type { SheetCells } from "../cells";
import type { Field } from "../model";
import type { ColumnEvidence } from "./evidence";
import { columnEvidence, headingEvidence } from "./evidence";
import type { Header } from "./header.types";
import { headerTexts, type Row } from "./headerRows";
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
  filled >= FEWEST_ROWS &&
  shares.text + shares.phrase >= CLEAR &&
  shares.state < CLEAR &&
  different >= CLEAR &&
  meanLength >= SHORTEST_TEXT;
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
  return (field, column) => {
    if (!(field in places)) return -column * 0.02;
    return places[field] === column ? 0 : NOT_HERE;
  };
}

/** The header of a sheet on which no headings were understood; null where its contents are not a plan's. */
export function headerByContents(cells: SheetCells, context: HeaderContext): Header | null {
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
