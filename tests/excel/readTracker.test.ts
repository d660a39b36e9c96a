import { ExcelProblem } from "../../src/excel/problem";
import { readTracker, type ReadOptions } from "../../src/excel/readTracker";
import { withExcel } from "../../src/excel/withExcel";
import { REPORT_MARK } from "../../src/operations/reportMark";
import type { CellValue, SheetCells, TrackerCells } from "../../src/plan/cells";
import { formattedToTheBottomXlsx } from "../support/bigTracker";
import { bigTrackerCells } from "../support/bigTrackerCells";
import { expectSame } from "../support/expectSame";
import type { HandmadeSheet, HandmadeWorkbook } from "./support/handmadeWorkbook";
import { closeWorkbook, openWorkbook, workbookContents } from "./support/overStandin";

afterEach(closeWorkbook);

const read = (options?: ReadOptions): Promise<TrackerCells> => withExcel((context) => readTracker(context, options));
const FOUR_MB = 4_000_000;

const plan: HandmadeSheet = {
  name: "Ashdale plan",
  cells: [
    ["No", "Recommendation", "Target date"],
    [1, "Write a policy", { value: 42_460, format: "mmm-yy" }],
    ["2", "“Train” everybody", "March 2016"],
    [true, "", { value: 42_369.5, format: "dd/mm/yyyy hh:mm" }],
  ],
};

/** A tracker of so many rows, about 1 KB each. */
function bigTracker(rows: number): HandmadeWorkbook {
  const { sheet, values, numberFormats } = onlySheet(bigTrackerCells(rows));
  const cells = values.map((row, i) =>
    row.map((value, column) => {
      const format = numberFormats.get(column)?.[i];
      return format === undefined ? value : { value, format };
    }),
  );
  return { sheets: [{ name: sheet, cells }] };
}

function onlySheet({ sheets }: TrackerCells): SheetCells {
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1) throw new Error("There is not just one sheet.");
  return sheet;
}

async function problemOf(work: Promise<unknown>): Promise<ExcelProblem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

describe("what is read", () => {
  it("is values as they are, and number formats where there may be dates, in one round trip", async () => {
    const { traffic } = await openWorkbook({ sheets: [plan] });
    expect(await read()).toEqual({
      sheets: [
        {
          sheet: "Ashdale plan",
          firstRow: 1,
          firstColumn: 1,
          values: [
            ["No", "Recommendation", "Target date"],
            [1, "Write a policy", 42_460],
            ["2", "“Train” everybody", "March 2016"],
            [true, "", 42_369.5],
          ],
          numberFormats: new Map([[2, ["General", "mmm-yy", "General", "dd/mm/yyyy hh:mm"]]]),
        },
      ],
      leftOut: [],
      dateSystem: 1900,
    });
    expect(traffic).toHaveLength(1);
  });

  it("starts where the plan starts, not in A1", async () => {
    await openWorkbook({ sheets: [{ ...plan, row: 7, column: 2 }] });
    const [sheet] = (await read()).sheets;
    expect(sheet).toMatchObject({ firstRow: 7, firstColumn: 3 });
    expect(sheet?.values[0]).toEqual(["No", "Recommendation", "Target date"]);
  });

  it("is all visible sheets in their order; empty and hidden ones are listed as left out", async () => {
    const { traffic } = await openWorkbook({
      sheets: [
        { ...plan, name: "First" },
        { name: "Blank" },
        { ...plan, name: "Look-ups", state: "hidden" },
        { ...plan, name: "Second" },
        { ...plan, name: "Deep", state: "veryHidden" },
      ],
    });
    const { sheets, leftOut } = await read();
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["First", "Second"]);
    expect(leftOut).toEqual([
      { sheet: "Look-ups", why: "hidden" },
      { sheet: "Deep", why: "hidden" },
      { sheet: "Blank", why: "empty" },
    ]);
    expect(traffic).toHaveLength(1);
  });

  it("is a hidden sheet only where it is named, and then no other", async () => {
    await openWorkbook({
      sheets: [plan, { ...plan, name: "Look-ups", state: "hidden" }, { ...plan, name: "Deep", state: "veryHidden" }],
    });
    const { sheets, leftOut } = await read({ sheets: ["look-ups"] });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Look-ups"]);
    expect(leftOut).toEqual([{ sheet: "Deep", why: "hidden" }]);
  });

  it("is not our own report", async () => {
    await openWorkbook({ sheets: [plan, { ...plan, name: "Board report" }] });
    await withExcel(async (context) => {
      context.workbook.worksheets.getItem("Board report").names.add(REPORT_MARK, '="2018-03-31"').visible = false;
      await context.sync();
    });
    const { sheets, leftOut } = await read();
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Ashdale plan"]);
    expect(leftOut).toEqual([{ sheet: "Board report", why: "our own report" }]);
  });

  it("is the first 256 columns of a wider sheet, and what was not read is said", async () => {
    const wide = Array.from({ length: 300 }, (_, i): CellValue => `c${i + 1}`);
    const { traffic } = await openWorkbook({ sheets: [plan, { name: "Wide", cells: [wide, ["x"]] }] });
    const { sheets, leftOut } = await read();
    expect(leftOut).toEqual([]);
    expect(sheets[0]).not.toHaveProperty("notRead");
    expect(sheets[1]?.values).toEqual([wide.slice(0, 256), ["x", ...new Array<string>(255).fill("")]]);
    expect(sheets[1]?.notRead).toEqual(["IW1:KN1"]);
    expect(traffic).toHaveLength(2);
  });

  it("is no sheet that holds nothing in its first 256 columns", async () => {
    await openWorkbook({ sheets: [plan, { name: "Wide", column: 256, cells: [["x"]] }] });
    expect((await read()).leftOut).toEqual([{ sheet: "Wide", why: "too wide" }]);
  });

  it("counts days from 1904 where the workbook does", async () => {
    await openWorkbook({ sheets: [plan], counts1904: true });
    expect((await read()).dateSystem).toBe(1904);
  });

  it("is every one of many sheets", async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...plan, name: `Plan ${i + 1}` }));
    const { traffic } = await openWorkbook({ sheets: many });
    expect((await read()).sheets.map(({ sheet }) => sheet)).toEqual(many.map(({ name }) => name));
    expect(traffic).toHaveLength(2);
  });

  it("is all rows of sheets of a few hundred rows, in two round trips", async () => {
    const rows = (name: string): HandmadeSheet => ({
      name,
      cells: Array.from({ length: 300 }, (_, i) => [i === 0 ? "No" : i, `${name} ${i}`]),
    });
    const { traffic } = await openWorkbook({
      sheets: [rows("A"), rows("B"), rows("C"), rows("D"), rows("E"), rows("F")],
    });
    const { sheets } = await read();
    for (const { sheet, values } of sheets) {
      expect(values).toEqual(rows(sheet).cells);
    }
    expect(traffic).toHaveLength(2);
  });

  it("has what lies far down or far to the right in its place", async () => {
    const sheet: HandmadeSheet = {
      name: "Plan",
      cells: [["", "b1"]],
      moreRows:
        '<row r="900"><c r="D900" t="inlineStr"><is><t>d900</t></is></c></row>' +
        '<row r="2000"><c r="A2000"><v>7</v></c></row>',
    };
    await openWorkbook({ sheets: [sheet] });
    const [cells] = (await read()).sheets;
    expect(cells?.values).toHaveLength(2_000);
    expect(cells?.values[0]).toEqual(["", "b1", "", ""]);
    expect(cells?.values[899]).toEqual(["", "", "", "d900"]);
    expect(cells?.values[1_999]).toEqual([7, "", "", ""]);
  });
});

describe("number formats further down", () => {
  const top = Array.from({ length: 700 }, (_, i): CellValue[] => [
    i === 0 ? "Action" : `action ${i}`,
    i === 0 ? "Review" : "",
  ]);
  const sheet: HandmadeSheet = { name: "Plan", cells: [...top, ["late", { value: 43_190, format: "dd/mm/yyyy" }]] };

  it("are read for columns that the caller knows to be for dates", async () => {
    await openWorkbook({ sheets: [sheet] });
    const [cells] = (await read({ dateColumns: ({ values }) => [values[0]?.indexOf("Review") ?? -1] })).sheets;
    expect([...(cells?.numberFormats.keys() ?? [])]).toEqual([1]);
    expect(cells?.numberFormats.get(1)).toHaveLength(701);
    expect(cells?.numberFormats.get(1)?.at(-1)).toBe("dd/mm/yyyy");
  });
});

describe("a named sheet that is not there", () => {
  it("is an error that names the sheets there are", async () => {
    await openWorkbook({ sheets: [plan, { ...plan, name: "Second" }] });
    const problem = await problemOf(read({ sheets: ["Third", "Second"] }));
    expect(problem.code).toBe("sheet-missing");
    expect(problem.sentence).toBe(
      "There is no sheet “Third” in the workbook. Its sheets are “Ashdale plan”, “Second”.",
    );
  });
});

describe("reading changes nothing", () => {
  it("in cells, sheets and the sheet that is shown", async () => {
    await openWorkbook({ sheets: [plan, { ...plan, name: "Second" }, { ...plan, name: "Hidden", state: "hidden" }] });
    const before = await workbookContents();
    await read();
    expect(await workbookContents()).toEqual(before);
  });
});

describe("big trackers", () => {
  it("come in blocks of under 4 MB, in 2 syncs and one more for each further 4 MB", async () => {
    const rows = 10_000;
    const cells = onlySheet(bigTrackerCells(rows));
    const { traffic } = await openWorkbook(bigTracker(rows));
    const progress: number[] = [];
    const { sheets } = await read({ onProgress: ({ rowsRead }) => progress.push(rowsRead) });
    expectSame(sheets[0]?.values, cells.values);
    expectSame(sheets[0]?.numberFormats, cells.numberFormats);
    const bytes = traffic.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...bytes)).toBeLessThan(FOUR_MB);
    const all = bytes.reduce((sum, one) => sum + one, 0);
    expect(traffic.length).toBeLessThanOrEqual(2 + Math.ceil((all - FOUR_MB) / FOUR_MB));
    expect(progress.at(-1)).toBe(rows + 1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it("come in smaller blocks where Excel takes less at once", async () => {
    const { traffic } = await openWorkbook(bigTracker(3_000), { maxPayloadBytes: 700_000 });
    const { sheets } = await read();
    expectSame(sheets[0]?.values, bigTrackerCells(3_000).sheets[0]?.values);
    expect(traffic.some(({ failure }) => failure !== null)).toBe(true);
  });

  it("whose first rows are too large for one answer are read all the same", async () => {
    const long = "’".repeat(30_000);
    const cells = Array.from({ length: 80 }, (_, i): CellValue[] => [i, long]);
    await openWorkbook({ sheets: [{ name: "Plan", cells }] });
    expect((await read()).sheets[0]?.values).toEqual(cells);
  });

  it("with a row that no answer can hold are refused in words", async () => {
    await openWorkbook({ sheets: [{ name: "Plan", cells: [["x".repeat(20_000)]] }] }, { maxPayloadBytes: 15_000 });
    expect((await problemOf(read())).code).toBe("too-large");
  });

  it("formatted down to the last row are no larger for it", async () => {
    const { traffic } = await openWorkbook(await formattedToTheBottomXlsx());
    const { sheets } = await read();
    expect(sheets[0]?.values).toHaveLength(41);
    expect(traffic).toHaveLength(1);
    expect(traffic[0]?.responseBytes).toBeLessThan(100_000);
  });
});

describe("stopping and failing", () => {
  it("a stop before or between round trips ends the reading", async () => {
    await openWorkbook(bigTracker(1_500));
    expect((await problemOf(read({ signal: AbortSignal.abort() }))).code).toBe("cancelled");
    const stop = new AbortController();
    const work = read({ signal: stop.signal, onProgress: () => stop.abort() });
    expect((await problemOf(work)).code).toBe("cancelled");
  });

  it.each([1, 2])("a lost connection at sync %i is a problem in words, and the workbook is as it was", async (nth) => {
    const standin = await openWorkbook(bigTracker(1_500));
    const before = await workbookContents();
    standin.failSync(nth, { code: 5_012 });
    const problem = await problemOf(read());
    expect(problem.sentence).toMatch(/\.$/);
    expect(await workbookContents()).toEqual(before);
  });

  it.each(["ItemNotFound", "GeneralException", "InvalidSelection", "UnsupportedSheet", "SomethingNew", 5_001])(
    "where the first question is refused with %s, the plain way is taken",
    async (code) => {
      const standin = await openWorkbook({ sheets: [plan, { ...plan, name: "Second" }] });
      standin.failSync(1, { code, applied: "none" });
      const { sheets, notTold } = await read();
      expect(sheets.map(({ sheet }) => sheet)).toEqual(["Ashdale plan", "Second"]);
      expect(notTold).toBeUndefined();
      expect(standin.traffic).toHaveLength(3);
    },
  );

  it("where Excel does not say how it counts days, that is said, and 1900 is assumed", async () => {
    await openWorkbook({ sheets: [plan] }, { refused: { "Functions.Date": "NotImplemented" } });
    expect(await read()).toMatchObject({ dateSystem: 1900, notTold: ["the date system"] });
  });

  it.each(["busy: 5102", "session-lost: 5012", "cell-edit: InvalidOperationInCellEditMode"])(
    "nothing more is asked where that would be hopeless (%s)",
    async (what) => {
      const [problem = "", code = ""] = what.split(": ");
      const standin = await openWorkbook({ sheets: [plan] });
      standin.failSync(1, { code: Number.isNaN(Number(code)) ? code : Number(code), applied: "none" });
      expect((await problemOf(read())).code).toBe(problem);
      expect(standin.traffic).toHaveLength(1);
    },
  );
});
