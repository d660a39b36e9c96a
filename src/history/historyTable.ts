/**
 * Snapshots as rows of the sheet "Action plan history", and back: a plain table, one row an action and report, that a person can read.
 * Anybody may have edited it: what cannot be made out is left out and counted.
 */
import type { CellValue } from "../plan/cells";
import { isoToSerial, isValidDay, serialToIso } from "../plan/dates/calendar";
import { ASSURANCES, COLOURS, STATES, type IsoDate } from "../plan/model";
import { HISTORY_SHEET } from "../operations/reportMark";
import { ofOneReport, type History, type Snapshot, type SnapshotLine } from "./snapshot.types";

export type DateSystem = 1900 | 1904;

/** What stands above the table. */
const NOTE =
  "Kept by Action Plan Reporter so that the next report can say what has changed: one row for each action and report. " +
  "It holds no texts and no names; “Words” and “Section” are codes that stand for them. Delete the sheet if no history is wanted.";

export const HISTORY_HEADINGS = [
  "As at",
  "Rules",
  "Sheet",
  "Section",
  "Ref",
  "No",
  "Words",
  "State",
  "RAG",
  "Assurance",
  "Target",
  "Current date",
  "Days late",
] as const;

/** 0-based columns that hold dates; the as-at date is the first of them, and the table's first column. */
const DATE_COLUMNS = [0, 10, 11];

/** What a report adds to the sheet with the history. */
export interface HistoryToKeep {
  readonly above: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly dateColumns: readonly number[];
  /** Whether a row with this date gives way to the new ones. */
  readonly replaces: (date: CellValue) => boolean;
}

/**
 * What is kept of a report.
 * @param more earlier snapshots that the sheet has not: they were read elsewhere
 */
export function historyToKeep(now: Snapshot, more: History, system: DateSystem): HistoryToKeep {
  const ofMore = new Set(more.map(({ asAt }) => asAt));
  const isOfReport = rowsOfReport(now.asAt, system);
  return {
    above: [HISTORY_SHEET, NOTE],
    headings: HISTORY_HEADINGS,
    rows: historyRows([...more, now], system),
    dateColumns: DATE_COLUMNS,
    replaces: (date) => isOfReport(date) || ofMore.has(dayOf(date, system) ?? ""),
  };
}

/** Tells the rows of the report of a month by their dates. */
export function rowsOfReport(asAt: IsoDate, system: DateSystem): (date: CellValue) => boolean {
  return (date) => {
    const day = dayOf(date, system);
    return day !== null && ofOneReport(day, asAt);
  };
}

/** The rows of snapshots, without headings. */
export function historyRows(history: History, system: DateSystem): CellValue[][] {
  const serials = new Map<IsoDate, number>();
  const serial = (date: IsoDate): number => {
    let known = serials.get(date);
    if (known === undefined) serials.set(date, (known = isoToSerial(date, system)));
    return known;
  };
  const dated = (date: IsoDate | null): CellValue => (date === null ? "" : serial(date));
  return history.flatMap(({ asAt, definitions, lines }) =>
    lines.map((line): CellValue[] => [
      serial(asAt),
      definitions,
      line.plan,
      line.section,
      line.ref,
      line.actionNo ?? "",
      line.print,
      line.state,
      line.rating,
      line.assurance ?? "",
      dated(line.target),
      dated(line.current),
      line.daysLate,
    ]),
  );
}

export interface HistoryRead {
  readonly history: History;
  /** Rows below the headings that could not be made out. */
  readonly unread: number;
}

/** @param grid all rows of the sheet, from its first column on */
export function readHistory(grid: readonly (readonly CellValue[])[], system: DateSystem): HistoryRead {
  const header = grid.findIndex((row) => row[0] === HISTORY_HEADINGS[0] && row[1] === HISTORY_HEADINGS[1]);
  const below = header === -1 ? [] : grid.slice(header + 1);
  const snapshots = new Map<IsoDate, { definitions: string; lines: SnapshotLine[] }>();
  let unread = 0;
  for (const row of below) {
    if (row.every((cell) => cell === "")) continue;
    const asAt = dayOf(row[0], system);
    const line = lineOf(row, system);
    if (asAt === null || line === null) {
      unread += 1;
      continue;
    }
    const known = snapshots.get(asAt);
    if (known === undefined) snapshots.set(asAt, { definitions: String(row[1]), lines: [line] });
    else known.lines.push(line);
  }
  const history = [...snapshots]
    .map(([asAt, { definitions, lines }]): Snapshot => ({ asAt, definitions, lines }))
    .sort((a, b) => (a.asAt < b.asAt ? -1 : 1));
  return { history, unread };
}

/** The day of a cell that holds a serial number or "2026-03-31"; null for anything else. */
export function dayOf(cell: CellValue | undefined, system: DateSystem): IsoDate | null {
  if (typeof cell === "number") return serialToIso(cell, system);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(String(cell ?? "")) ?? [];
  return isValidDay(Number(year), Number(month), Number(day)) ? String(cell) : null;
}

function lineOf(row: readonly CellValue[], system: DateSystem): SnapshotLine | null {
  const [, , plan, section, ref, actionNo, print, stateText, colour, assurance, target, current, daysLate] = row;
  const state = oneOf(STATES, stateText);
  const rating = oneOf(COLOURS, colour);
  if (state === null || rating === null) return null;
  return {
    plan: textOf(plan),
    section: textOf(section),
    ref: textOf(ref),
    actionNo: typeof actionNo === "number" ? actionNo : null,
    print: textOf(print),
    state,
    rating,
    assurance: oneOf(ASSURANCES, assurance),
    target: dayOf(target, system),
    current: dayOf(current, system),
    daysLate: typeof daysLate === "number" ? daysLate : 0,
  };
}

const textOf = (cell: CellValue | undefined): string => String(cell ?? "");

function oneOf<T extends string>(known: readonly T[], cell: CellValue | undefined): T | null {
  return known.find((one) => one === cell) ?? null;
}
