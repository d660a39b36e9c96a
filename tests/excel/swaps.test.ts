/**
 * Fixes in a workbook: only the cells that the preview shows change, what is read afterwards is what was worked out beforehand,
 * reverting gives back every cell with its format, and whatever fails, the sentence says what stands.
 */
import fc from "fast-check";
import { applySwaps } from "../../src/excel/applySwaps";
import { ExcelProblem } from "../../src/excel/problem";
import { readTracker } from "../../src/excel/readTracker";
import { revertSwaps } from "../../src/excel/revertSwaps";
import { withExcel, withExcelAsOneUndo } from "../../src/excel/withExcel";
import { afterwards } from "../../src/fixes/afterwards";
import { columnOffers, offersFor } from "../../src/fixes/offers";
import { swapsOf } from "../../src/fixes/swaps";
import { together, type Together } from "../../src/fixes/together";
import type { Swapped } from "../../src/operations/swaps";
import type { CellValue, TrackerCells } from "../../src/plan/cells";
import { dateColumns } from "../../src/plan/dateColumns";
import type { PlannedFailure, Standin } from "../../src/standin/node/index";
import { analysed, answerTo, caseOf, HEADINGS, ROWS, SHEET, type Case } from "../fixes/support/faulty";
import type { Formatted } from "./support/handmadeWorkbook";
import { handmadeXlsx } from "./support/handmadeWorkbook";
import { closeWorkbook, openWorkbook, workbookContents } from "./support/overStandin";
import { stored } from "./support/scene";
import { runs } from "../support/runs";

const cells = [HEADINGS, ...ROWS].map((row) =>
  row.map((value): CellValue | Formatted => (typeof value === "number" ? { value, format: "dd/mm/yyyy" } : value)),
);
const BOOK = stored(
  handmadeXlsx({
    sheets: [
      { name: SHEET, cells },
      { name: "Notes", cells: [["Not a plan"]] },
    ],
  }),
);

jest.setTimeout(60_000);
afterEach(closeWorkbook);

const read = (): Promise<TrackerCells> => withExcel((context) => readTracker(context, { dateColumns }));

/** The workbook is open; what was read of it. */
async function opened(): Promise<{ readonly standin: Standin; readonly given: Case }> {
  const standin = await openWorkbook(BOOK);
  return { standin, given: caseOf(await read()) };
}

/** Every fix that can be had, with what a user would say. @param wanted which of them, by their places */
function chosen({ analysis, context }: Case, wanted: (place: number) => boolean = () => true): Together {
  const offers = [...offersFor(analysis.findings, context).values(), ...columnOffers(context)];
  return together(offers.filter((_, place) => wanted(place)).map((offer) => ({ offer, chosen: answerTo(offer) })));
}

const apply = (proposed: Together, tracker: TrackerCells): Promise<Swapped> =>
  withExcelAsOneUndo(async (context) => (await applySwaps(context, swapsOf(proposed, tracker))).swapped);
const revert = (swapped: Swapped): Promise<readonly string[]> =>
  withExcelAsOneUndo(async (context) => (await revertSwaps(context, swapped)).did);

/** What a user sees of each cell, by its address. */
function cellsOf({ workbook }: Standin): Map<string, string> {
  const seen = new Map<string, string>();
  for (const { name, contents, formatAt } of workbook.sheets.map((sheet) => ({
    name: sheet.name,
    contents: sheet.contents,
    formatAt: (row: number, column: number) => sheet.formatAt(row, column),
  }))) {
    for (let row = 0; row < 14; row += 1) {
      for (let column = 0; column < 12; column += 1) {
        const cell = { row, column, rows: 1, columns: 1 };
        const typed: unknown = contents.grid.formulas(cell)[0]?.[0];
        const format = formatAt(row, column).get("numberFormat");
        seen.set(`${name}!${String.fromCharCode(65 + column)}${row + 1}`, JSON.stringify([typed, format]));
      }
    }
  }
  return seen;
}

const changedSince = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([cell, now]) => before.get(cell) !== now).map(([cell]) => cell);

test("whichever fixes are chosen: only what the preview shows changes, it reads as foretold, and reverting restores all", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4_095 }), async (mask) => {
      const { standin, given } = await opened();
      try {
        const proposed = chosen(given, (place) => ((mask >> place) & 1) === 1);
        const before = cellsOf(standin);
        const whole = await workbookContents();
        const swapped = await apply(proposed, given.tracker);
        const foretold = proposed.cells.map(({ sheet, cell }) => `${sheet}!${cell}`);
        expect(changedSince(before, cellsOf(standin)).sort()).toEqual(foretold.sort());
        const lists = standin.workbook.sheet(SHEET).changes.validations.length;
        expect(lists).toBe(proposed.lists.length);
        const now = analysed(await read());
        expect(now.findings).toEqual(afterwards(given.analysis, given.tracker, proposed.cells).analysis.findings);
        await revert(swapped);
        expect(changedSince(before, cellsOf(standin))).toEqual([]);
        expect(standin.workbook.sheet(SHEET).changes.validations).toEqual([]);
        expect(await workbookContents()).toEqual(whole);
        expect(analysed(await read()).findings).toEqual(given.analysis.findings);
      } finally {
        closeWorkbook();
      }
    }),
    runs(25),
  );
});

test("a file that was fixed and reverted holds what it held", async () => {
  const { standin, given } = await opened();
  const before = await workbookContents();
  await revert(await apply(chosen(given), given.tracker));
  const saved = await standin.save();
  closeWorkbook();
  await openWorkbook(saved);
  expect(await workbookContents()).toEqual(before);
});

describe("nothing is written", () => {
  async function refused(change: (standin: Standin) => void): Promise<{ sentence: string; changed: string[] }> {
    const { standin, given } = await opened();
    standin.asUser(() => change(standin));
    const before = cellsOf(standin);
    const error: unknown = await apply(chosen(given), given.tracker).catch((reason: unknown) => reason);
    if (!(error instanceof ExcelProblem)) throw error;
    return { sentence: error.sentence, changed: changedSince(before, cellsOf(standin)) };
  }
  const write = (standin: Standin, cell: readonly [number, number], value: string): void =>
    standin.workbook.sheet(SHEET).write({ row: cell[0], column: cell[1], rows: 1, columns: 1 }, [[value]], false);

  it.each<[string, (standin: Standin) => void, RegExp]>([
    ["over a formula", (standin) => write(standin, [8, 8], "=1+1"), /^Nothing was changed: I9 holds a formula/],
    ["where a cell has changed", (standin) => write(standin, [8, 8], "Done"), /^Nothing was changed: I9 was changed since/],
    [
      "where rows have moved",
      (standin) => {
        const sheet = standin.workbook.sheet(SHEET);
        const all = { row: 1, column: 0, rows: 10, columns: 9 };
        const rows = sheet.contents.grid.formulas(all);
        sheet.write({ ...all, row: 2 }, rows, false);
      },
      /^Nothing was changed: .* in another row by now/,
    ],
    [
      "on a protected sheet",
      (standin) => void Object.assign(standin.workbook.sheet(SHEET).contents, { isProtected: true }),
      /is protected\. Unprotect it.*Nothing was changed\./,
    ],
    ["where the sheet is gone", (standin) => standin.workbook.renameSheet(standin.workbook.sheet(SHEET), "Plan"), /not there any more.*Nothing was changed\./],
    [
      "where the file has a rule for what may be typed",
      (standin) =>
        void Object.assign(standin.workbook.sheet(SHEET).contents, {
          validations: [{ row: 4, column: 8, rows: 1, columns: 1 }],
        }),
      /^Nothing was changed: there is a rule already .* I2:I11, and it stays/,
    ],
  ])("%s", async (_, change, says) => {
    const { sentence, changed } = await refused(change);
    expect(sentence).toMatch(says);
    expect(changed).toEqual([]);
  }); // prettier-ignore
});

test("a cell inside a merged area that was not asked for is not said to be changed", async () => {
  const { standin, given } = await opened();
  Object.assign(standin.workbook.sheet(SHEET).contents, { merges: [{ row: 3, column: 8, rows: 2, columns: 1 }] });
  const { did, swapped } = await withExcel((context) => applySwaps(context, swapsOf(chosen(given), given.tracker)));
  expect(did.join(" ")).toContain("Excel did not keep what was written into I5");
  expect(swapped.cells.map(({ cell }) => cell)).not.toContain("I5");
});

describe("reverting", () => {
  test("leaves alone what was changed after the fix, and says so", async () => {
    const { standin, given } = await opened();
    const before = cellsOf(standin);
    const swapped = await apply(chosen(given), given.tracker);
    standin.asUser((workbook) =>
      workbook.sheet(SHEET).write({ row: 8, column: 8, rows: 1, columns: 1 }, [["Mine"]], false),
    );
    expect((await revert(swapped)).join(" ")).toContain("Left alone, since they were changed after the fix: I9.");
    expect(changedSince(before, cellsOf(standin))).toEqual([`${SHEET}!I9`]);
  });

  test("does not take one row for another that has come into its place", async () => {
    const { standin, given } = await opened();
    const swapped = await apply(chosen(given), given.tracker);
    const sheet = standin.workbook.sheet(SHEET);
    const all = { row: 1, column: 0, rows: 10, columns: 9 };
    standin.asUser(() => sheet.write({ ...all, row: 2 }, sheet.contents.grid.formulas(all), false));
    const before = cellsOf(standin);
    expect((await revert(swapped)).join(" ")).toContain("Left alone");
    expect(changedSince(before, cellsOf(standin))).toEqual([]);
  });

  test("goes on where another cell of the row was edited", async () => {
    const { standin, given } = await opened();
    const before = cellsOf(standin);
    const swapped = await apply(chosen(given), given.tracker);
    standin.asUser((workbook) =>
      workbook.sheet(SHEET).write({ row: 8, column: 6, rows: 1, columns: 1 }, [["Three teams were told"]], false),
    );
    await revert(swapped);
    expect(changedSince(before, cellsOf(standin))).toEqual([`${SHEET}!G9`]);
  });
});

/** All ways in which a sync can fail: nothing of it done, part of it, or all of it and only the answer lost. */
const FAILURES: readonly Partial<PlannedFailure>[] = [
  { code: 5_012, applied: "none" },
  { code: "GeneralException", applied: "half" },
  { code: 5_012, applied: "half" },
  { code: 5_012, applied: "all" },
];

/** What a sentence claims, held against the cells. */
function untrue(sentence: string, done: string, changed: readonly string[]): string[] {
  const stands = new RegExp(`(?:were|was) ${done} all the same, and could not be set back: (.*?)\\.`).exec(sentence);
  if (new RegExp(`Nothing was ${done}(?:\\.|: .* holds? what was read there before\\.)`, "u").test(sentence))
    return changed.map((cell) => `${cell} was ${done} all the same`);
  if (stands !== null) {
    const rest = Number(/and (\d+) more/.exec(stands[1] ?? "")?.[1] ?? 0);
    const names = (stands[1] ?? "").match(/\b[A-Z]\d+\b/g) ?? [];
    return names.length + rest >= changed.length ? [] : [`says ${stands[1]}, but ${changed.join()} changed`];
  }
  return /could not be looked at/.test(sentence) ? [] : [`says nothing of what stands: ${sentence}`];
}

describe.each(FAILURES)("with a sync failing ($code, $applied of it done)", (failure) => {
  test.each([0, 1])("applying, and %i syncs later clearing up fails too", async (further) => {
    const wrong: string[] = [];
    for (let nth = 1; nth <= 7; nth += 1) {
      const { standin, given } = await opened();
      const before = cellsOf(standin);
      standin.failSync(nth, failure);
      if (further > 0) standin.failSync(nth + further, failure);
      const error: unknown = await apply(chosen(given), given.tracker).catch((reason: unknown) => reason);
      const changed = changedSince(before, cellsOf(standin));
      const found = error instanceof ExcelProblem ? untrue(error.sentence, "changed", changed) : [];
      wrong.push(...found.map((one) => `at sync ${nth}: ${one}`));
      closeWorkbook();
    }
    expect(wrong).toEqual([]);
  });

  test.each([0, 1])("reverting, and %i syncs later clearing up fails too", async (further) => {
    const wrong: string[] = [];
    for (let nth = 1; nth <= 7; nth += 1) {
      const { standin, given } = await opened();
      const swapped = await apply(chosen(given), given.tracker);
      const before = cellsOf(standin);
      standin.failSync(nth, failure);
      if (further > 0) standin.failSync(nth + further, failure);
      const error: unknown = await revert(swapped).catch((reason: unknown) => reason);
      const changed = changedSince(before, cellsOf(standin));
      const found = error instanceof ExcelProblem ? untrue(error.sentence, "put back", changed) : [];
      wrong.push(...found.map((one) => `at sync ${nth}: ${one}`));
      closeWorkbook();
    }
    expect(wrong).toEqual([]);
  });
});

test("what somebody else types in the moment of writing is given back, and said", async () => {
  for (const typed of ["Theirs", "=1+2", "0012"]) {
    const { standin, given } = await opened();
    const swaps = swapsOf(chosen(given), given.tracker);
    // After the look at sheets, at cells and at lists: right before the cells are written.
    standin.beforeSync(4, (workbook) =>
      workbook
        .sheet(SHEET)
        .write({ row: 8, column: 8, rows: 1, columns: 1 }, [[typed === "0012" ? "'0012" : typed]], false),
    );
    const { did, swapped } = await withExcel((context) => applySwaps(context, swaps));
    expect(did.join(" ")).toContain("Left as somebody else had written it in the same moment: I9.");
    expect(swapped.cells.map(({ cell }) => cell)).not.toContain("I9");
    expect(cellsOf(standin).get(`${SHEET}!I9`)).toBe(JSON.stringify([typed, "General"]));
    closeWorkbook();
  }
});
