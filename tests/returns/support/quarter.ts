/** A fictional tracker of several agencies, the returns made of it, and what agencies do to them, over grids of cells. */
import { analyse } from "../../../src/analysis/analyse";
import type { Analysed } from "../../../src/analysis/analysis.types";
import { withChanges } from "../../../src/fixes/afterwards";
import type { CellValue, SheetCells, TrackerCells } from "../../../src/plan/cells";
import { PRESETS } from "../../../src/rag/presets";
import { accepted, allSafe } from "../../../src/returns/accept";
import { closuresOf } from "../../../src/returns/closures";
import { whatGoesOut } from "../../../src/returns/goOut";
import { ID_HEADING } from "../../../src/returns/headings";
import type { Issue } from "../../../src/returns/issue.types";
import { NO_RETURNS, withTaken, type KeptReturns } from "../../../src/returns/kept";
import { makeIssue } from "../../../src/returns/makeIssue";
import type { FileMerge } from "../../../src/returns/merge.types";
import { isRefused, mergeReturn, type SaidOfFile } from "../../../src/returns/mergeReturn";
import { readReturn } from "../../../src/returns/readReturn";
import { returnBook } from "../../../src/returns/returnBook";
import { trackerView, type TrackerView } from "../../../src/returns/trackerView";
import type { Book } from "../../../src/workbooks/book.types";
import { serialOf } from "../../support/grid";
import { sheetOf } from "../../support/sheetOf";

export const SENT_ON = "2026-11-02";
export const BACK_ON = "2026-11-26";
export const DATES = { asAt: BACK_ON, quarters: "financial", publication: null } as const;

export const TRACKER_HEADINGS = [
  "Ref",
  "Recommendation",
  "Action to take",
  "Lead agency",
  "Target date",
  "Revised date",
  "Status",
  "Progress",
  "Date completed",
  "Outcome",
  "Evidence",
] as const;

const THINGS = ["referral pathway", "training course", "supervision policy", "audit of files", "information leaflet", "panel protocol", "flag on the system", "duty rota"]; // prettier-ignore
const PLACES = ["in housing", "for new staff", "at the front desk", "across the county", "in primary care", "for managers", "in schools"]; // prettier-ignore

/** A row of the tracker; serials for dates. */
export function trackerRow(at: number, agency: string, more: Readonly<Record<number, CellValue>> = {}): CellValue[] {
  const [thing, place] = [THINGS[at % THINGS.length] ?? "", PLACES[at % PLACES.length] ?? ""];
  const row: CellValue[] = [
    String(at + 1),
    `Recommendation ${at + 1}: the partnership should review its ${thing} ${place}`,
    `Draw up and agree a new ${thing} ${place} with partners, step ${at + 1}`,
    agency,
    serialOf("2027-03-31"),
    "",
    "In progress",
    "12 August 2026: A first draft was written",
    "",
    "",
    "",
  ];
  return row.map((value, column) => more[column] ?? value);
}

const DATE_COLUMNS = [4, 5, 8];

export function trackerOf(rows: readonly (readonly CellValue[])[], sheet = "Plan"): TrackerCells {
  const all: readonly (readonly CellValue[])[] = [TRACKER_HEADINGS, ...rows];
  const numberFormats = new Map(
    DATE_COLUMNS.map((column) => [
      column,
      all.map((row) => (typeof row[column] === "number" ? "dd/mm/yyyy" : "General")),
    ]),
  );
  return { sheets: [{ ...sheetOf(all, { numberFormats }), sheet }], leftOut: [], dateSystem: 1900 };
}

export interface Quarter {
  readonly tracker: TrackerCells;
  readonly analysis: Analysed;
  readonly view: TrackerView;
}

export function quarterOf(tracker: TrackerCells): Quarter {
  const analysis = analyse(tracker, { ...DATES, preset: PRESETS.BRAG });
  return { tracker, analysis, view: trackerView(analysis, tracker) };
}

/** Numbers that are the same each time (a multiplicative generator, modulus 2³¹ − 1). */
export function steadyRandom(seed = 7): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export interface Sent {
  readonly issue: Issue;
  readonly books: ReadonlyMap<string, Book>;
}

export function send({ view }: Quarter, earlier: readonly Issue[] = [], madeOn = SENT_ON): Sent {
  const { agencies } = whatGoesOut(view, earlier, madeOn);
  const made = makeIssue(view, agencies, {
    madeOn,
    replyBy: "2026-11-20",
    earlier,
    random: steadyRandom(earlier.length + 7),
  });
  const books = made.byAgency.map(({ agency, actions }) => {
    const heading = { agency, issue: made.issue.id, replyBy: "2026-11-20", partnership: "" };
    return [agency, returnBook(view, heading, actions)] as const;
  });
  return { issue: made.issue, books: new Map(books) };
}

/** The cells of a book as Excel gives them. */
export function cellsOfSent({ sheets }: Book): TrackerCells {
  return {
    dateSystem: 1900,
    leftOut: [],
    sheets: sheets.map(({ name, rows }): SheetCells => {
      const width = Math.max(...rows.map((row) => row.length));
      const cellAt = (row: number, column: number) => rows[row]?.[column] ?? null;
      const values = rows.map((_, row) =>
        Array.from({ length: width }, (__, column): CellValue => {
          const value = cellAt(row, column)?.value ?? "";
          return typeof value === "object" ? serialOf(value.day) : value;
        }),
      );
      const formats = Array.from({ length: width }, (_, column) =>
        rows.map((__, row) => (cellAt(row, column)?.look === "openDate" ? "dd/mm/yyyy" : "General")),
      );
      return { sheet: name, firstRow: 1, firstColumn: 1, values, numberFormats: new Map(formats.entries()) };
    }),
  };
}

/** The return with its table's rows put otherwise. @param change of the rows below the headings; a cell is found by its heading */
export function filledIn(
  sent: TrackerCells,
  change: (rows: CellValue[][], column: (heading: string) => number) => CellValue[][],
): TrackerCells {
  return {
    ...sent,
    sheets: sent.sheets.map((cells) => {
      const header = cells.values.findIndex((row) => row.includes(ID_HEADING));
      if (header < 0) return cells;
      const heads = cells.values[header] ?? [];
      const column = (heading: string): number => heads.indexOf(heading);
      const body = change(
        cells.values.slice(header + 1).map((row) => [...row]),
        column,
      );
      const values = [...cells.values.slice(0, header + 1), ...body];
      const numberFormats = new Map(
        heads.map((_, at) => [
          at,
          values.map((row, n) => (n > header && typeof row[at] === "number" ? "dd/mm/yyyy" : "General")),
        ]),
      );
      return { ...cells, values, numberFormats };
    }),
  };
}

export interface Desk extends Quarter {
  readonly kept: KeptReturns;
}

/** What a file would change at a desk. @throws Error where it is refused */
export function lookAt(desk: Desk, file: string, back: TrackerCells, said: SaidOfFile = {}): FileMerge {
  const merge = lookOrRefuse(desk, file, back, said);
  if (isRefused(merge)) throw new Error(merge.sentence);
  return merge;
}

export function lookOrRefuse(desk: Desk, file: string, back: TrackerCells, said: SaidOfFile = {}, on = BACK_ON) {
  const settings = { issues: desk.kept.issues, extensions: desk.kept.extensions, on };
  return mergeReturn(file, readReturn(back, DATES), desk.view, settings, said);
}

export function deskOf(quarter: Quarter, ...issues: readonly Issue[]): Desk {
  return { ...quarter, kept: { ...NO_RETURNS, issues } };
}

/** Takes in what is safe, or what was chosen. */
export function take(desk: Desk, merges: readonly FileMerge[], keys: ReadonlySet<string> = allSafe(merges)): Desk {
  const taken = accepted(merges, keys, BACK_ON);
  const { proposed, receipts, extensions } = taken;
  const closures = closuresOf(desk.analysis, desk.tracker, merges, taken, BACK_ON);
  const tracker = withChanges(desk.tracker, proposed.cells);
  return { ...quarterOf(tracker), kept: withTaken(desk.kept, { receipts, extensions, closures }, null) };
}

/** The values of the tracker's one sheet. */
export const valuesOf = ({ tracker }: Quarter): readonly (readonly CellValue[])[] => tracker.sheets[0]?.values ?? [];

/** What a test knows to be there. */
export function must<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error("It is not there");
  return value;
}
