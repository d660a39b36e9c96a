import { ExcelProblem } from "../../src/excel/problem";
import { readTracker } from "../../src/excel/readTracker";
import { withExcel } from "../../src/excel/withExcel";
import { writeReport, type ReportToWrite, type WriteOptions, type WriteOutcome } from "../../src/excel/writeReport";
import type { Operation } from "../../src/operations/operations";
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
  it("is a sheet of its own, in at most 6 syncs, and says what was done", async () => {
    const { traffic } = await openWorkbook(TRACKER);
    const outcome = await write(report());
    expect(await sheetNames()).toEqual(["Ashdale plan", "Notes", REPORT]);
    expect(outcome).toEqual({
      sheetName: REPORT,
      replaced: null,
      renamedTables: [],
      did: [
        `A new sheet “${REPORT}” with 5 rows, 1 table, 1 chart, 2 links and a page set-up for printing.`,
        "The workbook is given the title “Board report” if it has none.",
      ],
    });
    expect(traffic.filter(({ failure }) => failure === null).length).toBeLessThanOrEqual(6 + 2);
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
    expect(traffic.length).toBeLessThanOrEqual(6 + Math.floor(all / 4_000_000));
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
    expect(traffic.length - syncs).toBeLessThanOrEqual(6);
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

/** All ways in which a sync can fail: nothing of it done, part of it, or all of it and only the answer lost. */
const FAILURES = [
  { code: 5_012, applied: "none" },
  { code: "GeneralException", applied: "half" },
  { code: 5_012, applied: "all" },
] as const;

/** Syncs of a write that goes well, and what the workbook holds before it. */
async function syncsOf(what: ReportToWrite, prepare: () => Promise<unknown>): Promise<number> {
  const { traffic } = await openWorkbook(TRACKER);
  await prepare();
  const before = traffic.length;
  await write(what, { maxBytes: MAX_BYTES });
  const syncs = traffic.length - before;
  closeWorkbook();
  return syncs;
}

/** Enough text for several parts of the size below. */
const parts = [longText(120)];
const MAX_BYTES = 60_000;

describe.each(FAILURES)("with a sync failing ($applied of it done)", (failure) => {
  it("a first report leaves no half report and the tracker as it was, whichever sync fails", async () => {
    const syncs = await syncsOf(report(false, parts), () => Promise.resolve());
    expect(syncs).toBeGreaterThanOrEqual(6);
    for (let n = 1; n <= syncs; n += 1) {
      const standin = await openWorkbook(TRACKER);
      const before = await workbookContents();
      standin.failSync(n, failure);
      const problem = await problemOf(write(report(false, parts), { maxBytes: MAX_BYTES }));
      expect([n, await workbookContents()]).toEqual([n, before]);
      expect(problem.sentence).toMatch(
        /Nothing was written\.$|No report was written, and the workbook is as it was\.$/,
      );
      closeWorkbook();
    }
  });

  it("a replacement leaves the earlier report whole, whichever sync fails", async () => {
    const news: Operation = { kind: "setValues", sheet: REPORT, address: "A2", values: [["Second edition"]] };
    const second = report(true, [news, ...parts]);
    const syncs = await syncsOf(second, () => write(report()));
    for (let n = 1; n <= syncs; n += 1) {
      const standin = await openWorkbook(TRACKER);
      await write(report());
      const before = await workbookContents();
      standin.failSync(n, failure);
      const result = await write(second, { maxBytes: MAX_BYTES }).then(
        ({ sheetName }) => sheetName,
        (error: unknown) => error,
      );
      if (n === syncs && failure.applied === "all") {
        // The earlier report is gone and the new one whole: only the answer was lost.
        expect(result).toBe(REPORT);
        expect(JSON.stringify(await contentsOf(REPORT))).toContain("Second edition");
      } else {
        expect(result).toBeInstanceOf(ExcelProblem);
        expect((result as ExcelProblem).sentence).toMatch(
          new RegExp(`Nothing was written\\.$|the earlier one, on the sheet “${REPORT}”, is as it was\\.$`),
        );
        expect([n, await workbookContents()]).toEqual([n, before]);
      }
      closeWorkbook();
    }
  });
});

describe("where clearing up fails too", () => {
  it("the message names the sheet to delete", async () => {
    const standin = await openWorkbook(TRACKER);
    standin.failSync(4);
    standin.failSync(5);
    const problem = await problemOf(write(report(false, parts), { maxBytes: MAX_BYTES }));
    expect(problem.sentence).toContain(`if there is a sheet “${REPORT}”, delete it.`);
  });

  it("of a replacement, it names the sheet on which the earlier report is, and that is true", async () => {
    const standin = await openWorkbook(TRACKER);
    await write(report());
    const earlier = await contentsOf(REPORT);
    standin.failSync(5);
    standin.failSync(6);
    const problem = await problemOf(write(report(true, parts), { maxBytes: MAX_BYTES }));
    expect(problem.sentence).toContain(`if there is a sheet “${REPORT}”, delete it.`);
    expect(problem.sentence).toContain(`The earlier report is whole, on the sheet “${REPORT} (old)”.`);
    const aside = await contentsOf(`${REPORT} (old)`);
    expect({ ...(aside as object), address: "" }).toEqual({ ...(earlier as object), address: "" });
  });

  it("what is left is known as ours, and the next run can replace it", async () => {
    const standin = await openWorkbook(TRACKER);
    standin.failSync(4);
    standin.failSync(5);
    await problemOf(write(report(false, parts), { maxBytes: MAX_BYTES }));
    expect((await problemOf(write(report()))).code).toBe("already-written");
    await write(report(true));
    expect(await sheetNames()).toEqual(["Ashdale plan", "Notes", REPORT]);
  });
});

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
    expect(problem.sentence).toMatch(/^Stopped\. .* as it was\.$/);
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
