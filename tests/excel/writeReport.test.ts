import { ExcelProblem } from "../../src/excel/problem";
import { readTracker } from "../../src/excel/readTracker";
import { withExcel } from "../../src/excel/withExcel";
import { writeReport, type ReportToWrite, type WriteOptions, type WriteOutcome } from "../../src/excel/writeReport";
import type { Operation } from "../../src/operations/operations";
import { MOST_TRIMMINGS } from "../../src/operations/trimmings";
import type { HandmadeWorkbook } from "./support/handmadeWorkbook";
import { closeWorkbook, contentsOf, openWorkbook, sheetNames, workbookContents } from "./support/overStandin";
import { longText, REPORT, report } from "./support/sampleReport";

afterEach(closeWorkbook);

const TRACKER: HandmadeWorkbook = {
  sheets: [
    {
      name: "Ashdale plan",
      cells: [
        ["No", "Action", "Target date"],
        [1, "Write “the” policy", { value: 42_460, format: "mmm-yy" }],
        ["0012", "=1+1", ""],
      ],
    },
    { name: "Notes", cells: [["Not a plan"]] },
  ],
};

const write = (what: ReportToWrite, options: WriteOptions = {}): Promise<WriteOutcome> =>
  withExcel((context) => writeReport(context, what, options));

async function problemOf(work: Promise<unknown>): Promise<ExcelProblem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

describe("a report", () => {
  it("is a sheet of its own, in 6 syncs and one for each trimming, and says what was done", async () => {
    const { traffic } = await openWorkbook(TRACKER);
    const outcome = await write(report());
    expect(await sheetNames()).toEqual(["Ashdale plan", "Notes", REPORT]);
    expect(outcome).toEqual({
      sheetName: REPORT,
      sheetNames: [REPORT],
      replaced: null,
      renamedTables: [],
      did: [
        `A new sheet “${REPORT}” with 5 rows, 1 table, 1 chart, 2 links and a page set-up for printing.`,
        "The workbook is given the title “Board report” if it has none.",
      ],
      notes: [],
    });
    expect(traffic.length).toBeLessThanOrEqual(6 + MOST_TRIMMINGS);
  });

  it("leaves the tracker as it was, cell for cell", async () => {
    await openWorkbook(TRACKER);
    const before = [await contentsOf("Ashdale plan"), await contentsOf("Notes")];
    await write(report());
    expect([await contentsOf("Ashdale plan"), await contentsOf("Notes")]).toEqual(before);
  });

  it("is known again as ours", async () => {
    await openWorkbook(TRACKER);
    await write(report());
    const { leftOut } = await withExcel((context) => readTracker(context));
    expect(leftOut).toEqual([{ sheet: REPORT, why: "our own report" }]);
  });

  it("of more than 4 MB goes in parts of under 4 MB, one sync each", async () => {
    const { traffic } = await openWorkbook(TRACKER);
    const long = longText(12_000);
    const parts: number[] = [];
    await write(report(false, [long]), { onProgress: ({ partsDone }) => parts.push(partsDone) });
    const sizes = traffic.map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    // Written in parts of 4 MB; read back, for the seal, in blocks of 1,500 rows, or half as many where those are too large.
    expect(traffic.length).toBeLessThanOrEqual(7 + MOST_TRIMMINGS + Math.floor(all / 4_000_000) + 2 + 12_100 / 1_500);
    // A row is 70 × 19 bytes and some: 12,000 of them make 16 MB, five parts.
    expect(parts).toEqual([0, 1, 2, 3, 4, 5]);
    const rows = await withExcel(async (context) => {
      const range = context.workbook.worksheets.getItem(REPORT).getRange("A101:A12100");
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(rows).toEqual(long.kind === "setValues" ? long.values.map(([first]) => [first]) : []);
  });
});

describe("names that are taken", () => {
  it('a sheet of the name that is not ours is not touched: the report is "… (2)"', async () => {
    await openWorkbook({ sheets: [...TRACKER.sheets, { name: REPORT, cells: [["My own notes"]] }] });
    const before = await contentsOf(REPORT);
    const { sheetName } = await write(report());
    expect(sheetName).toBe(`${REPORT} (2)`);
    expect(await sheetNames()).toEqual(["Ashdale plan", "Notes", REPORT, `${REPORT} (2)`]);
    expect(await contentsOf(REPORT)).toEqual(before);
  });

  it("a table's name that is taken by a table or a defined name is changed, and the outcome says so", async () => {
    await openWorkbook({ ...TRACKER, names: [["RagByPlan_2", "Notes!$A$1"]] });
    await withExcel(async (context) => {
      context.workbook.worksheets.getItem("Ashdale plan").tables.add("A1:C3", true).name = "RagByPlan";
      await context.sync();
    });
    expect((await write(report())).renamedTables).toEqual([{ from: "RagByPlan", to: "RagByPlan_3" }]);
  });
});

describe("a second report for the same period", () => {
  it("is refused until somebody says that the first may go", async () => {
    await openWorkbook(TRACKER);
    await write(report());
    const before = await workbookContents();
    const problem = await problemOf(write(report()));
    expect(problem.code).toBe("already-written");
    expect(problem.sentence).toContain(`“${REPORT}”`);
    expect(await workbookContents()).toEqual(before);
  });

  it("then replaces the first", async () => {
    const { traffic } = await openWorkbook(TRACKER);
    await write(report());
    const syncs = traffic.length;
    const news: Operation = { kind: "setValues", sheet: REPORT, address: "A2", values: [["Second edition"]] };
    const outcome = await write(report(true, [news]));
    expect(traffic.length - syncs).toBeLessThanOrEqual(6 + 11 + MOST_TRIMMINGS);
    expect(outcome).toMatchObject({ sheetName: REPORT, replaced: REPORT });
    expect(outcome.did.at(-1)).toBe(`The earlier report, on the sheet “${REPORT}”, was replaced.`);
    expect(await sheetNames()).toEqual(["Ashdale plan", "Notes", REPORT]);
    expect(JSON.stringify(await contentsOf(REPORT))).toContain("Second edition");
  });
});

describe("what is refused before anything is written", () => {
  it("a workbook whose structure is protected", async () => {
    await openWorkbook({ ...TRACKER, isStructureProtected: true });
    const before = await workbookContents();
    expect((await problemOf(write(report()))).code).toBe("workbook-protected");
    expect(await workbookContents()).toEqual(before);
  });

  it("a report that breaks Excel's limits: Excel is not even asked", async () => {
    const { traffic } = await openWorkbook(TRACKER);
    const bad: Operation = { kind: "setValues", sheet: REPORT, address: "A90", values: [["x".repeat(32_768)]] };
    const problem = await problemOf(write(report(false, [bad])));
    expect(problem.code).toBe("invalid-operations");
    expect(problem.details).toContain("setValues");
    expect(traffic).toHaveLength(0);
  });
});

/** Enough text for several parts of the size below. */
const parts = [longText(120)];
const MAX_BYTES = 60_000;

describe("a report that is stopped", () => {
  it.each([false, true])("between two parts is taken back (an earlier report there: %s)", async (hasEarlier) => {
    await openWorkbook(TRACKER);
    if (hasEarlier) await write(report());
    const before = await workbookContents();
    const stop = new AbortController();
    const onProgress = ({ partsDone }: { partsDone: number }): void => {
      if (partsDone === 1) stop.abort();
    };
    const problem = await problemOf(
      write(report(true, parts), { maxBytes: MAX_BYTES, signal: stop.signal, onProgress }),
    );
    expect(problem.code).toBe("cancelled");
    expect(problem.sentence).toMatch(
      hasEarlier
        ? /^Stopped\. The new report was not written\. The earlier report stands, on the sheet “Board report March 2018”\.$/
        : /^Stopped\. No report was written, and nothing of one is left\.$/,
    );
    expect(await workbookContents()).toEqual(before);
  });
});

describe("a problem's details", () => {
  it("name Excel's code and no text of the report", async () => {
    const standin = await openWorkbook(TRACKER);
    standin.failSync(3, { code: "GeneralException", applied: "half" });
    const problem = await problemOf(write(report()));
    expect(problem.code).toBe("refused");
    expect(problem.details).toContain("GeneralException");
    expect(problem.details + problem.sentence).not.toContain("Northmoor");
  });
});
