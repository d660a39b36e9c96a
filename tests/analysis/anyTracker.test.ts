/** What holds for any grid of cells at all: the whole pure pipeline neither crashes, nor changes its input, nor slows down. */
import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { Analysis, Settings } from "../../src/analysis/analysis.types";
import { planJson } from "../../src/analysis/planJson";
import { preflight } from "../../src/operations/preflight";
import type { CellValue, TrackerCells } from "../../src/plan/cells";
import { PRESETS } from "../../src/rag/presets";
import { boardReport } from "../../src/report/boardReport";
import { DEFAULT_OPTIONS } from "../../src/report/report.types";
import type { Figures } from "../../src/summary/summary.types";
import { bigTrackerCells } from "../support/bigTracker";

const settings: Settings = { asAt: "2026-03-31", preset: PRESETS.BRAG, quarters: "financial", publication: null };

/** Texts that mean something to the reader, so that junk comes close to plans. */
const TELLING = [
  ...["Recommendation", "Action to take", "Lead Agency", "Target Date", "Outcome", "Status", "RAG", "Ref", "Scope"],
  ...["Revised date", "Date of completion and outcome", "Action Required by Agency", "Progress", "Owner", "Date"],
  ...["1.", "2", "10.1", "Recommendation No 4 Train staff", "Recommendation No 1", "12/13", "0"],
  ...["Individual Agency Recommendations – Westshire Police", "Agency: Ashdale Trust", "ACTION PLAN", "Key", "Total"],
  ...["March 2026", "31/02/2026", "Ongoing", "1 July and ongoing", "Q3 2019/20", "TBC", "(revised June 2016)"],
  ...["Complete", "Completed\nCompleted", "Red", "G", "Closed – superseded", "100%", "Not complete", "✓"],
  ...["Train all staff.", "and the volunteers, ", "Head of Safeguarding", "Ashdale Trust: Head of Care", "e.g. 1"],
  ...["=1+1", "+44", "@name", "-", "'", "\u0000", "\ud800", "💡".repeat(40), "x".repeat(5_000)],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TELLING) },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
);

const grid = fc
  .integer({ min: 1, max: 9 })
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 14 }));

/** Half of the grids begin with a header, so that there is a plan to read. */
const HEADER = [
  "Ref",
  "Recommendation",
  "Action to take",
  "Lead Agency",
  "Target Date",
  "Outcome",
  "Status",
  "Revised date",
  "RAG",
];
const planLike = fc
  .array(fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length }), { maxLength: 14 })
  .map((rows) => [HEADER, ...rows]);

const tracker: fc.Arbitrary<TrackerCells> = fc
  .array(fc.tuple(fc.oneof(grid, planLike), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10 })), {
    maxLength: 3,
  })
  .map((sheets) => ({
    sheets: sheets.map(([values, firstRow, firstColumn], index) => ({
      sheet: `Sheet ${index + 1}`,
      firstRow,
      firstColumn,
      values,
      numberFormats: new Map([[0, values.map(() => "mmm-yy")]]),
    })),
    leftOut: [],
    dateSystem: 1900,
  }));

const run = (cells: TrackerCells): Analysis => analyse(cells, settings);

test("any grid of junk gives plans or none, a JSON and a report that Excel can take; never a crash", () => {
  fc.assert(
    fc.property(tracker, (cells) => {
      const analysis = run(cells);
      JSON.stringify(planJson(analysis));
      if (analysis.plans.length > 0) expect(preflight(boardReport(analysis, DEFAULT_OPTIONS).operations)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("reading never changes its input", () => {
  fc.assert(
    fc.property(tracker, (cells) => {
      const before = structuredClone(cells);
      run(cells);
      expect(cells).toEqual(before);
    }),
  );
});

test("every row of the used range is in one action, or skipped with a reason, or the header", () => {
  fc.assert(
    fc.property(planLike, (values) => {
      const cells = { sheet: "S", firstRow: 5, firstColumn: 2, values, numberFormats: new Map() };
      const { plans } = run({ sheets: [cells], leftOut: [], dateSystem: 1900 });
      const rows = plans.flatMap(({ plan }) => [
        plan.headerRow,
        ...plan.actions.flatMap((action) => action.rows),
        ...plan.skipped.map(({ row }) => row),
      ]);
      expect(rows.sort((a, b) => a - b)).toEqual(values.map((_, index) => index + 5));
    }),
  );
});

test("totals equal the sum of their parts for any tracker", () => {
  const sum = (groups: readonly Figures[], figure: (figures: Figures) => number): number =>
    groups.reduce((total, figures) => total + figure(figures), 0);
  fc.assert(
    fc.property(tracker, (cells) => {
      const { plans, summary } = run(cells);
      expect(summary.total).toBe(plans.reduce((count, { rated }) => count + rated.length, 0));
      expect(Object.values(summary.rag).reduce((a, b) => a + b, 0)).toBe(summary.total);
      for (const groups of [summary.byPlan, summary.bySection, summary.byAgency]) {
        for (const figure of [(f: Figures) => f.total, (f: Figures) => f.complete, (f: Figures) => f.overdue]) {
          expect(sum(groups, figure)).toBe(figure(summary));
        }
      }
    }),
  );
});

test("the work grows with the rows and no faster: cells are looked at as often in a long plan as in a short one", () => {
  const looksPerRow = (rows: number): number => {
    let looks = 0;
    const { sheets, ...rest } = bigTrackerCells(rows);
    const counted = sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map(
        (row) => new Proxy(row, { get: (target, key) => (looks++, Reflect.get(target, key) as unknown) }),
      ),
    }));
    run({ sheets: counted, ...rest });
    return looks / rows;
  };
  expect(looksPerRow(4_000)).toBeLessThan(looksPerRow(500) * 1.1);
});
