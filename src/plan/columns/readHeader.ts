/** A header of a sheet: which rows it covers and what its columns hold, by the best reading of one to three rows. */
import type { CellValue, SheetCells } from "../cells";
import type { Field, IsoDate } from "../model";
import { stateOfTitle } from "../status/stateOfTitle";
import { textOf } from "../text";
import type { Kind } from "./cellKind";
import { settleBoth } from "./bothInOne";
import { completionByRows } from "./completionByRows";
import { resolveDates } from "./dateRoles";
import { settleDatedAnswer } from "./datedAnswer";
import { columnEvidence, evidenceOfKey, headingEvidence, type ColumnEvidence } from "./evidence";
import { withFollowUps } from "./followUps";
import { columnsOfKeyBeside } from "./keyBeside";
import { hasDateHeadings, headerTexts, strengthOf, type HeaderRows, type HeaderTexts, type Row } from "./headerRows";
import type { ColumnRead, Header } from "./header.types";
import { makesAPlan } from "./planOf";
import { profiles, sampledRows, type CellLooks, type Profile } from "./profile";
import { settle, type Settled } from "./settle";
import { tickColumns } from "./tickColumns";
import { statusFormOf } from "./statusForm";
import { settleDone } from "./whatWasDone";
import { SURE } from "./weights";

export interface HeaderContext {
  readonly asAt: IsoDate;
  readonly looks: CellLooks;
  readonly headerRows: HeaderRows;
}

/** One way to read a header: the rows it covers, and whether they are lines of the same headings. */
interface Variant {
  readonly from: number;
  readonly to: number;
  readonly isSplit: boolean;
}

export interface Reading extends Variant {
  readonly texts: HeaderTexts;
  readonly columns: readonly ColumnEvidence[];
  readonly settled: Settled;
}

/** A reading of more rows must be better by so much: about one more column that is understood. */
const FOR_EACH_FURTHER_ROW = 4;
/** Columns that say the state by a tick are worth a status. */
const FOR_TICKS = 10;
const MOST_ROWS = 3;

/** Kinds that tell a row of data from the row of headings above it. */
const KINDS_OF_DATA: readonly Kind[] = ["date", "state", "colour", "number", "percent", "ref", "reach", "response"];
const CLEAR = 0.6;

/** A tick says a state, but looks like none; a letter that stands for a colour looks like a ref, and is none. */
function sharesOf({ shares }: Profile, kind: Kind): number {
  if (kind === "state") return shares.state - shares.tick;
  return kind === "ref" ? shares.ref - shares.colour - shares.tick : shares[kind];
}

const DATE_FIELDS: readonly Field[] = ["start", "target", "revised", "completed"];
/** "Revised date (June 2026)" names its column, though a date stands in it. */
const namesItsDates = ({ points }: ColumnEvidence): boolean =>
  DATE_FIELDS.some((field) => (points.get(field)?.heading ?? 0) >= SURE.heading);

/** Cells of the header's last row that look as most cells below them do: headings do not. */
export function contradictions(reading: Pick<Reading, "columns">, row: Row, context: HeaderContext): number {
  const kinds = context.looks.of(row);
  return reading.columns.filter((evidence, column) => {
    const { profile } = evidence;
    return KINDS_OF_DATA.some(
      (kind) =>
        profile.filled > 1 &&
        sharesOf(profile, kind) >= CLEAR &&
        kinds[column]?.includes(kind) === true &&
        !(kind === "date" && namesItsDates(evidence)),
    );
  }).length;
}

/** So many headings that name their columns outweigh one cell that looks like the data below it. */
const HEADINGS_FOR_EACH = 2;

/** Columns that are named beyond doubt: "Action", "Deadline". A row of data has few such cells. */
const namedColumns = ({ columns, settled: { mapping } }: Reading): number =>
  [...mapping].filter(([field, column]) => (columns[column]?.points.get(field)?.heading ?? 0) >= SURE.heading).length;

const rowAt = (rows: readonly Row[], at: number): Row => rows[at] ?? [];

const rowAlone = (at: number): Variant => ({ from: at, to: at, isSplit: false });

function variantsAt(rows: readonly Row[], at: number): Variant[] {
  const variants = [rowAlone(at)];
  for (let further = 1; further < MOST_ROWS; further++) {
    const below = rowAt(rows, at + further);
    if (!mayGoOn(below)) break;
    variants.push({ from: at, to: at + further, isSplit: areLines(rowAt(rows, at), below) });
  }
  return variants;
}

const LEAST_BROKEN = 0.6;

/** Whether two rows may be lines of the same headings: most columns have a text in both. Groups stand over some only. */
function areLines(above: Row, below: Row): boolean {
  const filled = below.flatMap((value, column) => (value === "" ? [] : [column]));
  const both = filled.filter((column) => above[column] !== "").length;
  return both >= filled.length * LEAST_BROKEN;
}

const LEAST_NAMING = 4.4;
const LONGEST_FURTHER_LINE = 120;

/** Whether a row may be a further row of a header: two short texts or more, or dates that head columns, and no other numbers. */
function mayGoOn(row: Row): boolean {
  const hasDates = hasDateHeadings(row);
  const filled = row.filter((value) => value !== "");
  return (
    filled.length >= 2 &&
    filled.every((value) => (typeof value === "string" ? value.length <= LONGEST_FURTHER_LINE : hasDates))
  );
}

/** Sampled rows of data below a header: not those that repeat it, nor tables of counts below. 0-based rows of the grid. */
export function rowsBelow(cells: SheetCells, header: number, end: number, context: HeaderContext): number[] {
  return sampledRows(header + 1, countsBelow(cells.values, header, end, context)).filter(
    (at) => !context.headerRows.isFull(rowAt(cells.values, at)),
  );
}

const isPlainNumber = (value: CellValue): boolean => typeof value === "number" && value < LEAST_SERIAL;
/** The serial of a day in 1982: what is greater is a date, and no count. */
const LEAST_SERIAL = 30_000;

/** The row from which a table of counts goes on below the plan, set off by a blank row: "Lead | Actions | Complete"; else `end`. */
function countsBelow(rows: readonly Row[], header: number, end: number, { headerRows }: HeaderContext): number {
  for (let at = header + 3; at + 1 < end; at++) {
    if (rowAt(rows, at - 1).some((value) => value !== "")) continue;
    const row = rowAt(rows, at);
    const counts = rowAt(rows, at + 1).filter(isPlainNumber).length;
    if (counts > 0 && headerRows.mayBe(row) && !headerRows.isFull(row)) return at;
  }
  return end;
}

function readAs(variant: Variant, cells: SheetCells, end: number, context: HeaderContext): Reading {
  const texts = headerTexts(
    cells.values,
    variant.from,
    variant.to,
    variant.isSplit,
    cells.merges,
    context.headerRows.labelOf,
  );
  const found = profiles(cells, rowsBelow(cells, variant.to, end, context), context.looks);
  const naming = withFollowUps(texts.naming);
  const keys = columnsOfKeyBeside(cells, variant.from, variant.to, end);
  const first = found.findIndex(({ filled }) => filled > 0);
  const columns = found.map((profile, column) =>
    keys.has(column)
      ? evidenceOfKey(texts.headings[column] ?? "")
      : columnEvidence(naming[column] ?? "", profile, texts.headings[column], column === first),
  );
  return { ...variant, texts, columns, settled: settle(columns) };
}

/** Whether headings alone could make this a header; asked before the cells below are looked at. */
function namesColumns(
  { values, merges }: SheetCells,
  { from, to, isSplit }: Variant,
  { headerRows }: HeaderContext,
): boolean {
  const { naming } = headerTexts(values, from, to, isSplit, merges, headerRows.labelOf);
  return naming.filter((text) => strengthOf(text) >= LEAST_NAMING).length >= 2;
}

/**
 * Reads the row as (the first row of) a header; null when it is none.
 * @param at 0-based row of the grid
 * @param end row before which the cells below it end
 */
export function readHeader(cells: SheetCells, at: number, end: number, context: HeaderContext): Header | null {
  const rows = cells.values;
  let best: Reading | null = null;
  let bestPoints = 0;
  for (const variant of variantsAt(rows, at)) {
    if (!namesColumns(cells, variant, context)) continue;
    const reading = readAs(variant, cells, end, context);
    if (!makesAPlan(reading.settled.mapping, reading.columns)) continue;
    const against = contradictions(reading, rowAt(rows, variant.to), context);
    if (against > 1 && against * HEADINGS_FOR_EACH > namedColumns(reading)) continue;
    const ticks =
      tickColumns(reading.texts.headings, reading.columns, reading.settled.mapping).length > 0 ? FOR_TICKS : 0;
    const points = reading.settled.points + ticks - FOR_EACH_FURTHER_ROW * (variant.to - variant.from + against);
    if (points > bestPoints) [best, bestPoints] = [reading, points];
  }
  if (best === null || isLineAbove(best, cells, end, context)) return null;
  return toHeader(best, cells, end, context);
}

/** Whether the last of the rows is the whole header by itself, and what stands above it is a line of the plan's own. */
function isLineAbove({ from, to, settled }: Reading, cells: SheetCells, end: number, context: HeaderContext): boolean {
  if (from === to) return false;
  const alone = readAs(rowAlone(to), cells, end, context);
  return makesAPlan(alone.settled.mapping, alone.columns) && alone.settled.points >= settled.points;
}

/** "Action Required by Agency": the cells may name the agency instead of an action. */
const AGENCY_IN_ACTION = /\bby (?:each |the )?agenc(?:y|ies)\b/iu;

export const mayHoldAgency = (heading: string): boolean => AGENCY_IN_ACTION.test(heading);

const BESIDE_DONE = "its days are past and stand beside actions that are done, and no others";

export function toHeader(
  { from, to, texts, columns, settled }: Reading,
  cells: SheetCells,
  end: number,
  context: HeaderContext,
): Header {
  const rows = rowsBelow(cells, to, end, context).map((at) => rowAt(cells.values, at));
  const roles = resolveDates(settled, columns, {
    rows,
    asAt: context.asAt,
    isAllDone: stateOfTitle(cells.sheet)?.state === "complete",
  });
  const shared = sharedColumns(texts.naming, roles.mapping);
  const ticks = tickColumns(texts.headings, columns, roles.mapping);
  // A tick below "In progress" is no news, and one below "Not started" no day of a start.
  const isOfTicks = (column: number): boolean => ticks.some((tick) => tick.column === column);
  const mapping = new Map(
    [...roles.mapping, ...shared].filter(([field, column]) => field === "status" || !isOfTicks(column)),
  );
  const completed = completionByRows(columns, mapping, rows, context.asAt);
  if (completed !== null) {
    if (mapping.get("verified") === completed) mapping.delete("verified");
    mapping.set("completed", completed);
  }
  const answered = settleDatedAnswer(mapping, columns, rows, context.asAt);
  if (ticks.length > 0 && !mapping.has("status")) mapping.set("status", ticks[0]?.column ?? 0);
  const both = settleBoth(mapping, texts.naming, rows);
  const several = new Map(settled.several);
  settleDone(mapping, several, texts.naming);
  const action = mapping.get("action");
  const reads = withFields(roles.columns, mapping, several, ticks).map((read) =>
    read.column === completed
      ? { ...read, certainty: "guessed" as const, why: BESIDE_DONE }
      : read.column === answered
        ? {
            ...read,
            certainty: "guessed" as const,
            why: "it is answered by days, and nothing else says when an action was done",
          }
        : read.column === both
          ? { ...read, fields: ["recommendation", "action"] as const }
          : read,
  );
  return {
    row: to,
    firstRow: from,
    mapping: Object.fromEntries(controlling(mapping, several)),
    several: Object.fromEntries(several),
    ticks,
    statusForm: statusFormOf(columns[mapping.get("status") ?? -1]),
    headings: texts.headings,
    lines: cells.values.slice(from, to + 1).map((row) => row.map(textOf)),
    actionMayHoldAgency: action !== undefined && mayHoldAgency(texts.naming[action] ?? ""),
    officerMayBeAgency: mayBeAgency(columns[mapping.get("leadOfficer") ?? -1]?.profile),
    columns: reads,
    isGiven: false,
    isAgencySaid: false,
  };
}

/** Of several columns for one field the last controls. */
function controlling(
  mapping: ReadonlyMap<Field, number>,
  several: ReadonlyMap<Field, readonly number[]>,
): ReadonlyMap<Field, number> {
  return new Map([...mapping].map(([field, column]) => [field, several.get(field)?.at(-1) ?? column]));
}

const SOME_AGENCIES = 0.25;

/** Whether an owner's column names organisations among its posts and persons. */
function mayBeAgency(profile: Profile | undefined): boolean {
  if (profile === undefined) return true;
  const { organisation, post, person } = profile.shares;
  return organisation >= SOME_AGENCIES || post + person < organisation;
}

/** Fields that share the column of another, where they have none of their own. */
function sharedColumns(naming: readonly string[], mapping: ReadonlyMap<Field, number>): Map<Field, number> {
  const shared = new Map<Field, number>();
  for (const [field, column] of mapping) {
    const [main, ...others] = headingEvidence(naming[column] ?? "").composite;
    if (main !== field) continue;
    for (const other of others) if (!mapping.has(other) && !shared.has(other)) shared.set(other, column);
  }
  return shared;
}

const TOGETHER = "its heading and its cells go together with the columns beside it";

/** The columns as read, with all their fields as they were settled in the end. */
function withFields(
  columns: readonly ColumnRead[],
  mapping: ReadonlyMap<Field, number>,
  several: ReadonlyMap<Field, readonly number[]>,
  ticks: Header["ticks"],
): ColumnRead[] {
  return columns.map((read) => {
    const fields = [...mapping].filter(([, column]) => column === read.column).map(([field]) => field);
    for (const [field, all] of several) if (all.includes(read.column) && !fields.includes(field)) fields.push(field);
    const isTicked = ticks.some(({ column }) => column === read.column);
    if (fields.length === 0 && isTicked) fields.push("status");
    if (fields.join() === read.fields.join()) return read;
    if (!isTicked) return { ...read, fields };
    return { ...read, fields, certainty: "likely", why: TOGETHER };
  });
}

/**
 * The best reading of a row as the last of a header, whether that makes a plan or not: where the user says that the headings
 * stand there.
 * @param row 0-based row of the grid
 */
export function headerAt(cells: SheetCells, row: number, context: HeaderContext): Header {
  const end = cells.values.length;
  let best = readAs(rowAlone(row), cells, end, context);
  let bestPoints = best.settled.points;
  // A header of MOST_ROWS begins no further above.
  for (const from of [row - 1, row - 2]) {
    if (!context.headerRows.mayBe(rowAt(cells.values, from))) continue;
    for (const variant of variantsAt(cells.values, from)) {
      if (variant.to !== row || !namesColumns(cells, variant, context)) continue;
      const reading = readAs(variant, cells, end, context);
      const { points } = reading.settled;
      // Of rows above that say as much, the first is the whole header.
      const isMore = best.from === row ? points > bestPoints : points >= bestPoints;
      if (isMore) [best, bestPoints] = [reading, points];
    }
  }
  return toHeader(best, cells, end, context);
}
