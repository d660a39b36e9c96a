/** What holds for any grid of cells at all: the whole pure pipeline neither crashes, nor changes its input, nor slows down. */
import fc from "fast-check";
import { analyse } from "../../src/analysis/analyse";
import type { Analysis, Settings } from "../../src/analysis/analysis.types";
import { planJson } from "../../src/analysis/planJson";
import { preflight } from "../../src/operations/preflight";
import type { TrackerCells } from "../../src/plan/cells";
import { PRESETS } from "../../src/rag/presets";
import { boardReport } from "../../src/report/boardReport";
import { DEFAULT_OPTIONS } from "../../src/report/report.types";
import type { Figures } from "../../src/summary/summary.types";
import { bigTrackerCells } from "../support/bigTrackerCells";
import { anyTracker, planLike } from "./support/anyTracker";
import { runs } from "../support/runs";

const settings: Settings = { asAt: "2026-03-31", preset: PRESETS.BRAG, quarters: "financial", publication: null };

const run = (cells: TrackerCells): Analysis => analyse(cells, settings);

test("any grid of junk gives plans or none, a JSON and a report that Excel can take; never a crash", () => {
  fc.assert(
    fc.property(anyTracker, (cells) => {
      const analysis = run(cells);
      JSON.stringify(planJson(analysis));
      if (analysis.plans.length > 0) expect(preflight(boardReport(analysis, DEFAULT_OPTIONS).operations)).toEqual([]);
    }),
    runs(300),
  );
});

test("reading never changes its input", () => {
  fc.assert(
    fc.property(anyTracker, (cells) => {
      const before = structuredClone(cells);
      run(cells);
      expect(cells).toEqual(before);
    }),
    runs(),
  );
});

test("every row of the used range is in one action, or skipped with a reason, or the header", () => {
  fc.assert(
    fc.property(planLike, (values) => {
      const cells = { sheet: "S", firstRow: 5, firstColumn: 2, values, numberFormats: new Map() };
      const { plans } = run({ sheets: [cells], leftOut: [], dateSystem: 1900 });
      // Junk may contradict its headings so far that nobody would call it a plan.
      fc.pre(plans.length > 0);
      const rows = plans.flatMap(({ plan }) => [
        // The labels of forms stand in the rows of their actions.
        ...Array.from(
          { length: plan.isForms ? 0 : plan.headerRow - plan.headerStart + 1 },
          (_, line) => plan.headerStart + line,
        ),
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
    fc.property(anyTracker, (cells) => {
      const { plans, summary } = run(cells);
      expect(summary.total).toBe(plans.reduce((count, { rated }) => count + rated.length, 0));
      expect(Object.values(summary.rag).reduce((a, b) => a + b, 0)).toBe(summary.total);
      for (const groups of [summary.byPlan, summary.bySection, summary.byAgency]) {
        for (const figure of [(f: Figures) => f.total, (f: Figures) => f.complete, (f: Figures) => f.overdue]) {
          expect(sum(groups, figure)).toBe(figure(summary));
        }
      }
    }),
    runs(),
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
