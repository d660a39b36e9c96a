/**
 * What came back: the rows of a return, out of the cells of a file in which anything may have been moved, renamed or pasted. Columns are
 * told by our own headings, and where these were changed by the same evidence as any tracker's; the id's column by the ids in it. Pure.
 */
import { GENERAL, type CellValue, type SheetCells, type TrackerCells } from "../plan/cells";
import { columnIndex } from "../plan/columnLetters";
import type { DateSettings } from "../plan/dates/settings";
import type { Field, Plan } from "../plan/model";
import { readPlans } from "../plan/readPlans";
import { comparable, textOf } from "../plan/text";
import { HEADINGS, ID_HEADING } from "./headings";
import { readId, type ReturnId } from "./identity";
import { LOCKED_FIELDS, OPEN_FIELDS, type LockedField, type OpenField } from "./issue.types";
import { fieldValue, type FieldValue } from "./values";

/** One row of a return. */
export interface ReturnedRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** What stands where the id should; "" where nothing does. */
  readonly idText: string;
  readonly id: ReturnId | null;
  /** Of the columns that the file still has. */
  readonly open: Readonly<Partial<Record<OpenField, FieldValue>>>;
  readonly locked: Readonly<Partial<Record<LockedField, FieldValue>>>;
}

export interface ReturnRead {
  readonly rows: readonly ReturnedRow[];
  /** Fields for which no column was found: what was written there, if anything, is not read. */
  readonly missing: readonly OpenField[];
  /** Headings of columns with texts that were taken for nothing. */
  readonly unread: readonly string[];
  /** The file's headings could not be made out at all. */
  readonly hasNoHeadings: boolean;
  /** What the file says whose return it is; "" where it says nothing any more. */
  readonly agencySaid: string;
}

type Columns = ReadonlyMap<OpenField | LockedField | "id", number>;

const ALL = [...LOCKED_FIELDS, ...OPEN_FIELDS] as const;

/** @param settings how dates are read; the file's own way of counting days is the cells' */
export function readReturn(book: TrackerCells, settings: Omit<DateSettings, "dateSystem">): ReturnRead {
  const dates: DateSettings = { ...settings, dateSystem: book.dateSystem };
  const rows: ReturnedRow[] = [];
  const [found, unread] = [new Set<string>(), new Set<string>()];
  let hasIds = false;
  for (const cells of book.sheets) {
    const tables = tablesIn(cells, book, settings);
    hasIds ||= tables.length > 0 || idColumnOf(cells, 0, cells.values.length) !== undefined;
    for (const { header, until, columns } of tables) {
      for (const field of columns.keys()) found.add(field);
      for (let at = header + 1; at < until; at += 1) {
        const row = rowAt(cells, at, columns, dates);
        if (row !== null) rows.push(row);
      }
      for (const heading of unusedHeadings(cells, header, until, columns)) unread.add(heading);
    }
  }
  return {
    rows,
    missing: rows.length === 0 ? [] : OPEN_FIELDS.filter((field) => !found.has(field)),
    unread: [...unread],
    hasNoHeadings: hasIds && rows.length === 0,
    agencySaid: agencySaidIn(book),
  };
}

interface ReturnTable {
  /** 0-based rows of the grid: the headings', and the first one behind the table. */
  readonly header: number;
  readonly until: number;
  readonly columns: Columns;
}

/** Tables with our headings; where a sheet with ids has none, those that read as a plan. */
function tablesIn(cells: SheetCells, book: TrackerCells, settings: Omit<DateSettings, "dateSystem">): ReturnTable[] {
  const headers = cells.values.flatMap((row, at) => (ownHeadings(row) >= FEWEST_HEADINGS ? [at] : []));
  const isFirst = (at: number, n: number): boolean =>
    n === 0 || !sameCells(cells.values[at], cells.values[headers[0] ?? 0]);
  const starts = headers.filter(isFirst);
  if (starts.length === 0 && idColumnOf(cells, 0, cells.values.length) === undefined) return [];
  const plans = readPlans({ ...book, sheets: [cells] }, settings).plans;
  const places = starts.length > 0 ? starts : plans.map(({ headerRow }) => headerRow - cells.firstRow);
  return places.map((header, n): ReturnTable => {
    const until = places[n + 1] ?? cells.values.length;
    const plan = plans.find(({ headerRow }) => headerRow - cells.firstRow === header);
    return { header, until, columns: columnsOf(cells, header, until, plan) };
  });
}

const FEWEST_HEADINGS = 4;
const OWN = new Map<string, OpenField | LockedField | "id">([
  [comparable(ID_HEADING), "id"],
  ...ALL.map((field) => [comparable(HEADINGS[field]), field] as const),
]);

const ownHeadings = (row: readonly CellValue[]): number =>
  new Set(row.flatMap((value) => OWN.get(comparable(textOf(value))) ?? [])).size;

const sameCells = (a: readonly CellValue[] = [], b: readonly CellValue[] = []): boolean =>
  a.length === b.length && a.every((value, at) => comparable(textOf(value)) === comparable(textOf(b[at])));

const OF_PLAN: Readonly<Partial<Record<Field, OpenField | LockedField>>> = {
  recommendation: "recommendation",
  action: "action",
  target: "target",
  status: "status",
  rag: "status",
  progress: "progress",
  completed: "completed",
  outcome: "outcome",
  evidence: "evidence",
  revised: "sought",
};

function columnsOf(cells: SheetCells, header: number, until: number, plan: Plan | undefined): Columns {
  const columns = new Map<OpenField | LockedField | "id", number>();
  const heads = cells.values[header] ?? [];
  heads.forEach((value, column) => {
    const field = OWN.get(comparable(textOf(value)));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  });
  const ids = idColumnOf(cells, header + 1, until);
  if (ids !== undefined) columns.set("id", ids);
  const isTaken = (column: number): boolean => [...columns.values()].includes(column);
  for (const [field, letters] of Object.entries(plan?.columns ?? {})) {
    const own = OF_PLAN[field as Field];
    const column = columnIndex(letters) - (cells.firstColumn - 1);
    if (own !== undefined && !columns.has(own) && !isTaken(column)) columns.set(own, column);
  }
  heads.forEach((value, column) => {
    const heading = comparable(textOf(value));
    if (isTaken(column)) return;
    if (!columns.has("reason") && /\b(?:reason|why|because)\b/u.test(heading)) columns.set("reason", column);
    else if (!columns.has("ref") && /^(?:ref|reference|no|number)\b/u.test(heading)) columns.set("ref", column);
  });
  return columns;
}

/** The column that holds most ids; undefined where none holds any. */
function idColumnOf({ values }: SheetCells, from: number, until: number): number | undefined {
  const counts = new Map<number, number>();
  for (const row of values.slice(from, until)) {
    row.forEach((value, column) => {
      if (typeof value === "string" && readId(value) !== null) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Null for a blank row, a heading that is repeated, and a line under the table. */
function rowAt(cells: SheetCells, at: number, columns: Columns, dates: DateSettings): ReturnedRow | null {
  const values = cells.values[at] ?? [];
  const idColumn = columns.get("id");
  const idText = idColumn === undefined ? "" : textOf(values[idColumn]);
  const filled = [...columns.values()].filter((column) => textOf(values[column]) !== "");
  if (ownHeadings(values) >= FEWEST_HEADINGS) return null;
  const id = readId(idText);
  // What stands alone below the id's or the number's heading is a line under the table, and no answer.
  const isAnswer = filled.some((column) => column !== idColumn && column !== columns.get("ref"));
  if (id === null && !isAnswer) return null;
  const read = <F extends OpenField | LockedField>(fields: readonly F[]): Partial<Record<F, FieldValue>> =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const column = columns.get(field);
        if (column === undefined) return [];
        const format = cells.numberFormats.get(column)?.[at] ?? GENERAL;
        return [[field, fieldValue(field, values[column], format, dates)]];
      }),
    ) as Partial<Record<F, FieldValue>>;
  return {
    sheet: cells.sheet,
    row: at + cells.firstRow,
    idText,
    id,
    open: read(OPEN_FIELDS),
    locked: read(LOCKED_FIELDS),
  };
}

function unusedHeadings({ values }: SheetCells, header: number, until: number, columns: Columns): string[] {
  const used = new Set(columns.values());
  return (values[header] ?? []).flatMap((value, column) => {
    const hasTexts = values.slice(header + 1, until).some((row) => textOf(row[column]) !== "");
    return used.has(column) || !hasTexts ? [] : [textOf(value) || "a column without heading"];
  });
}

const TITLE = /^Action plan return Q[1-4][A-Z]? [\p{Pd}] (.{1,200})$/u;

function agencySaidIn({ sheets }: TrackerCells): string {
  for (const { values } of sheets) {
    for (const row of values.slice(0, 10)) {
      for (const value of row) {
        const agency = typeof value === "string" ? TITLE.exec(value.trim())?.[1] : undefined;
        if (agency !== undefined) return agency.trim();
      }
    }
  }
  return "";
}
