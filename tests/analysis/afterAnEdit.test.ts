/** An analysis that goes on from the one before an edit: always what analysing anew gives, and without doing it all again. */
import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { Analysed, Analysis, Settings } from "../../src/analysis/analysis.types";
import { patchRows } from "../../src/excel/reading/patchRows";
import type { CellValue, SheetCells, TrackerCells } from "../../src/plan/cells";
import { FIELDS } from "../../src/plan/model";
import type { SheetMapping } from "../../src/plan/sheetMapping";
import { PRESETS } from "../../src/rag/presets";
import { bigTrackerCells } from "../support/bigTrackerCells";
import { expectSame } from "../support/expectSame";
import { anyFormat, anyPages, anyRow, COLUMNS } from "./support/anyPages";
import { anyCell, anyTracker } from "./support/anyTracker";
import { runs } from "../support/runs";

const settings: Settings = { asAt: "2026-03-31", preset: PRESETS.BRAG, quarters: "financial", publication: null };

/** What an analysis says, without what it keeps for the next one. */
function said({ settings, plans, findings, accepted, unchecked, summary, doubts, leftOut }: Analysed): Analysis {
  return { settings, plans, findings, accepted, unchecked, summary, doubts, leftOut };
}

/** A cell somewhere in the tracker, or just below a sheet, and what is typed there. Places are shares of what there is. */
interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

// Not fc.double, which gives mostly numbers next to nothing: all edits would be in the first row.
const share = fc.nat({ max: 999 }).map((thousandths) => thousandths / 1_000);
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  sheet: share,
  row: share,
  column: share,
  value: anyCell,
  format: fc.constantFrom("General", "0%", "d mmm yyyy"),
});

function changed(sheet: SheetCells, edit: Edit): SheetCells {
  const width = sheet.values[0]?.length ?? 0;
  if (width === 0) return sheet;
  const row = Math.floor(edit.row * (sheet.values.length + 1));
  const column = Math.floor(edit.column * width);
  const before = sheet.values[row] ?? new Array<CellValue>(width).fill("");
  const formats = before.map((_, at) => sheet.numberFormats.get(at)?.[row] ?? "General");
  return patchRows(sheet, {
    firstRow: sheet.firstRow + row,
    values: [before.map((value, at) => (at === column ? edit.value : value))],
    formats: [formats.map((format, at) => (at === column ? edit.format : format))],
  });
}

function edited(tracker: TrackerCells, edit: Edit): TrackerCells {
  const chosen = Math.floor(edit.sheet * tracker.sheets.length);
  return { ...tracker, sheets: tracker.sheets.map((sheet, at) => (at === chosen ? changed(sheet, edit) : sheet)) };
}

test("after any edits to any tracker, the analysis is the one of the tracker read anew", () => {
  fc.assert(
    fc.property(anyTracker, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (tracker, edits) => {
      let now = tracker;
      let analysis = analyse(now, settings);
      for (const edit of edits) {
        now = edited(now, edit);
        analysis = analyse(now, settings, analysis);
        expectSame(said(analysis), said(analyse(now, settings)));
      }
    }),
    runs(400),
  );
});

/** A row, or one cell of it, typed or pasted over a row of a sheet or just below it. */
interface Paste {
  readonly sheet: number;
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** 0-based column of the grid; null for all. */
  readonly column: number | null;
  readonly format: string;
}

const anyPaste: fc.Arbitrary<Paste> = fc.record({
  sheet: share,
  row: share,
  cells: anyRow,
  column: fc.option(fc.nat({ max: COLUMNS - 1 }), { freq: 4 }),
  format: anyFormat,
});

function pastedOver(sheet: SheetCells, { row, cells, column, format }: Paste): SheetCells {
  const at = Math.floor(row * (sheet.values.length + 1));
  const before = sheet.values[at] ?? new Array<CellValue>(COLUMNS).fill("");
  const isOver = (place: number): boolean => column === null || column === place;
  return patchRows(sheet, {
    firstRow: sheet.firstRow + at,
    values: [before.map((value, place) => (isOver(place) ? (cells[place] ?? "") : value))],
    formats: [before.map((_, place) => (isOver(place) ? format : (sheet.numberFormats.get(place)?.[at] ?? "General")))],
  });
}

/** The user's own columns of a sheet. */
const anyMapping: fc.Arbitrary<SheetMapping> = fc.record({
  headerRow: fc.integer({ min: 1, max: 6 }),
  columns: fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom("A", "B", "C", "D", "E", "F", "G", "H", "K"), {
    maxKeys: 9,
  }),
});

test("so it is after pages of several plans, banners, keys and joined rows are typed over, also under the user's own columns", () => {
  const anySettings = fc
    .tuple(
      fc.constantFrom("BRAG", "RAG"),
      fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyMapping }),
    )
    .map(([preset, mapping]): Settings => ({
      ...settings,
      preset: PRESETS[preset],
      mappings: new Map(mapping === null ? [] : [["Sheet 1", mapping]]),
    }));
  fc.assert(
    fc.property(
      anyPages,
      anySettings,
      fc.array(anyPaste, { minLength: 3, maxLength: 9 }),
      (tracker, chosen, pastes) => {
        let now = tracker;
        let analysis = analyse(now, chosen);
        for (const paste of pastes) {
          const at = Math.floor(paste.sheet * now.sheets.length);
          now = { ...now, sheets: now.sheets.map((sheet, i) => (i === at ? pastedOver(sheet, paste) : sheet)) };
          analysis = analyse(now, chosen, analysis);
          expectSame(said(analysis), said(analyse(now, chosen)));
        }
      },
    ),
    runs(120),
  );
});

test("rows deleted at the end, sheets added or taken away, another as-at date: nothing is left of before", () => {
  fc.assert(
    fc.property(anyTracker, anyTracker, fc.nat({ max: 3 }), (tracker, other, deleted) => {
      const before = analyse(tracker, settings);
      const shorter = {
        ...tracker,
        sheets: tracker.sheets.map((sheet) => ({ ...sheet, values: sheet.values.slice(0, -deleted - 1) })),
      };
      for (const now of [shorter, other, { ...tracker, sheets: tracker.sheets.slice(1) }]) {
        expectSame(said(analyse(now, settings, before)), said(analyse(now, settings)));
      }
      const later: Settings = { ...settings, asAt: "2026-09-30", preset: PRESETS.RAG };
      expectSame(said(analyse(tracker, later, before)), said(analyse(tracker, later)));
    }),
    runs(),
  );
});

describe("a large plan", () => {
  const ROWS = 3_000;
  const STATUS = 8;
  const LEAD = 4;
  const tracker = bigTrackerCells(ROWS);
  const before = analyse(tracker, settings);
  const edit = (row: number, column: number, value: CellValue): TrackerCells => {
    const [sheet] = tracker.sheets;
    if (sheet === undefined) throw new Error("A sheet was expected");
    const values = sheet.values.map((cells, at) =>
      at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
    );
    return { ...tracker, sheets: [{ ...sheet, values }] };
  };
  const actionsOf = ({ plans }: Analysis) => plans.flatMap(({ rated }) => rated);

  test.each([
    ["a status", 1_500, STATUS, "Completed on 3 March 2026"],
    ["a lead agency that nobody has named before", 1_500, LEAD, "Fernhill Medical Centre"],
    ["something in its first action", 1, STATUS, "Completed on 3 March 2026"],
    ["something in its last action", ROWS, STATUS, "Completed on 3 March 2026"],
  ])("keeps all actions but the nearest as the very objects they were when %s is typed", (_, row, column, value) => {
    const after = analyse(edit(row, column, value), settings, before);
    expectSame(said(after), said(analyse(edit(row, column, value), settings)));
    const old = new Set(actionsOf(before));
    const anew = actionsOf(after).flatMap((one) => (old.has(one) ? [] : [one.action.row]));
    expect(anew).toContain(row + 1);
    expect(anew.every((at) => Math.abs(at - row - 1) < 5)).toBe(true);
  });

  test("looks at few cells of the other rows", () => {
    const row = 1_500;
    let looks = 0;
    const counting = (cells: readonly CellValue[]): readonly CellValue[] =>
      new Proxy(cells, { get: (target, key) => (looks++, Reflect.get(target, key) as unknown) });
    const [sheet] = tracker.sheets;
    if (sheet === undefined) throw new Error("A sheet was expected");
    const watched = { ...tracker, sheets: [{ ...sheet, values: sheet.values.map(counting) }] };
    const first = analyse(watched, settings);
    const anew = looks;
    const [cells] = watched.sheets;
    if (cells === undefined) throw new Error("A sheet was expected");
    const values = cells.values.map((one, at) => (at === row ? counting([...one.slice(0, STATUS), "Complete"]) : one));
    looks = 0;
    analyse({ ...watched, sheets: [{ ...cells, values }] }, settings, first);
    // The headers are looked for in every row, which looks at its first cells.
    expect(looks).toBeLessThan(anew / 3);
  });
});
