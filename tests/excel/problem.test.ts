import { ExcelProblem, type ExcelProblemCode } from "../../src/excel/problem";
import { withExcel } from "../../src/excel/withExcel";
import { closeWorkbook, openWorkbook } from "./support/overStandin";

afterEach(closeWorkbook);

const TRACKER = { sheets: [{ name: "Ashdale plan", cells: [["A private matter"]] }] };

/** What withExcel throws when the first sync fails so. */
async function thrownFor(failure: { code: number | string }): Promise<unknown> {
  const standin = await openWorkbook(TRACKER);
  standin.failSync(1, failure);
  return withExcel(async (context) => {
    context.workbook.worksheets.getItem("Ashdale plan").getRange("A1").values = [["A private matter"]];
    await context.sync();
  }).catch((error: unknown) => error);
}

describe("what Excel refuses comes out as a problem in words", () => {
  const cases: [number | string, ExcelProblemCode][] = [
    [5_102, "busy"],
    [5_103, "too-large"],
    [5_104, "too-large"],
    [7_000, "access-denied"],
    [5_012, "session-lost"],
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["ApiNotFound", "not-supported"],
    ["AccessDenied", "access-denied"],
    ["GeneralException", "refused"],
    ["SomethingNew", "refused"],
    ["InvalidSelection", "not-in-front"],
    ["InactiveWorkbook", "not-in-front"],
    ["UnsupportedSheet", "not-in-front"],
    ["Conflict", "overtaken"],
    ["MemoryLimitReached", "too-large"],
    ["RangeExceedsLimit", "too-large"],
  ];
  it.each(cases)("%s is %s", async (code, expected) => {
    const problem = await thrownFor({ code });
    expect(problem).toBeInstanceOf(ExcelProblem);
    expect(problem).toMatchObject({ code: expected, sentence: expect.stringMatching(/^[A-Z].*\.$/) as string });
  });

  it("where Excel does not say why, it is said what often helps", async () => {
    const { sentence } = (await thrownFor({ code: "GeneralException" })) as ExcelProblem;
    expect(sentence).toMatch(/another workbook is in front/);
    expect(sentence).toMatch(/several sheets are selected together/);
    expect(sentence).toMatch(/the name of a sheet is being typed/);
  });

  it("a lost session says that in a browser the whole page is to be reloaded", async () => {
    const { sentence } = (await thrownFor({ code: 5_012 })) as ExcelProblem;
    expect(sentence).toMatch(/in a browser, reload the whole page/);
  });

  it("neither sentence nor details quote a cell or Excel's own message", async () => {
    const problem = (await thrownFor({ code: "GeneralException" })) as ExcelProblem;
    expect(problem.details).toMatch(/^GeneralException/);
    for (const text of [problem.sentence, problem.details, problem.message]) {
      expect(text).not.toMatch(/private|stand-in/);
    }
  });

  it("a sheet that is not there, too", async () => {
    await openWorkbook(TRACKER);
    const work = withExcel(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").delete();
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({
      code: "overtaken",
      details: expect.stringMatching(/^ItemNotFound/) as string,
    });
  });
});

describe("other errors are faults of the program", () => {
  it("and stay what they are, even if they have a code", async () => {
    await openWorkbook(TRACKER);
    for (const fault of [new TypeError("a fault"), Object.assign(new Error("no file"), { code: "ENOENT" })]) {
      await expect(withExcel(() => Promise.reject(fault))).rejects.toBe(fault);
    }
  });
});
