/**
 * Whichever sync fails, and however: what was there before stands, or what was to be written, never half of it; and what the user is
 * told stands is what stands. The trimmings of a sheet (chart, print set-up and the like) may be missing: that, too, is said.
 */
import { withExcel } from "../../src/excel/withExcel";
import { writeReport } from "../../src/excel/writeReport";
import type { PlannedFailure } from "../../src/standin/node/index";
import { DOINGS, prepareDoings, syncsOf, tried } from "./support/doings";
import { closeWorkbook, openWorkbook } from "./support/overStandin";
import { ANNEX_OPERATIONS, longText, OPERATIONS, PERIOD, REPORT } from "./support/sampleReport";
import { plainBook } from "./support/scene";

/** Every kind of operation, and enough text for several parts. */
const operations = [...OPERATIONS.slice(0, -1), longText(30), ...ANNEX_OPERATIONS, ...OPERATIONS.slice(-1)];

/** Hundreds of workbooks a test. */
jest.setTimeout(60_000);

beforeAll(() => prepareDoings(operations, { maxBytes: 20_000 }));

/** All ways in which a sync can fail: nothing of it done, part of it, or all of it and only the answer lost. */
const FAILURES: readonly Partial<PlannedFailure>[] = [
  { code: 5_012, applied: "none" },
  { code: "GeneralException", applied: "half" },
  { code: 5_012, applied: "half" },
  { code: 5_012, applied: "all" },
];

describe.each(DOINGS)("$name", (doing) => {
  let syncs: number;
  beforeAll(async () => (syncs = await syncsOf(doing)));

  it.each(FAILURES)("with a sync failing ($code, $applied of it done)", async (failure) => {
    const wrong: string[] = [];
    for (let nth = 1; nth <= syncs; nth += 1) {
      const found = await tried(doing, (standin) => standin.failSync(nth, failure));
      wrong.push(...found.map((one) => `at sync ${nth}: ${one}`));
    }
    expect(wrong).toEqual([]);
  });

  it.each([1, 2])("with clearing up failing too, at its sync %i", async (further) => {
    const wrong: string[] = [];
    for (let nth = 1; nth <= syncs; nth += 1) {
      for (const second of [FAILURES[0], FAILURES[3]]) {
        const found = await tried(doing, (standin) => {
          standin.failSync(nth, FAILURES[2]);
          standin.failSync(nth + further, second);
        });
        wrong.push(...found.map((one) => `at syncs ${nth} and ${nth + further}: ${one}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("a trimming that Excel refuses", () => {
  afterEach(closeWorkbook);
  const write = (): Promise<readonly string[]> =>
    withExcel(async (context) => {
      const report = { sheetName: REPORT, operations: OPERATIONS, mark: { period: PERIOD }, replace: false };
      return (await writeReport(context, report)).did;
    });

  it.each([
    ["ChartCollection.Add", "the chart"],
    ["PageLayout.SetPrintArea", "the print set-up"],
    ["PageBreakCollection.Add", "page breaks"],
    ["ConditionalFormatCollection.Add", "colours that follow the words of a cell"],
    ["Worksheet.Activate", "which cell is shown"],
  ])("%s costs nothing else, and is said", async (member, what) => {
    await openWorkbook(plainBook(), { refused: { [member]: "NotImplemented" } });
    const did = await write();
    expect(did.filter((sentence) => sentence.startsWith("Could not be set"))).toEqual([
      `Could not be set, or not in full: ${what}.`,
    ]);
  });

  it("is not among what was done", async () => {
    await openWorkbook(plainBook(), { refused: { "ChartCollection.Add": "GeneralException" } });
    expect((await write()).join(" ")).not.toContain("1 chart");
  });
});
