/**
 * Before an earlier report is replaced the user is told what goes with it: what was typed into it, and formulas that point at it.
 * Those point at the new one afterwards, where what they point at is there.
 */
import { readXlsx } from "hucre/xlsx";
import { AlreadyWritten, ExcelProblem } from "../../src/excel/problem";
import { rememberReport, revertReport } from "../../src/excel/revertReport";
import type { Fingerprint } from "../../src/excel/sheetFingerprint";
import { withExcel } from "../../src/excel/withExcel";
import { writeReport, type WriteOutcome } from "../../src/excel/writeReport";
import type { Operation } from "../../src/operations/operations";
import { REPORT_SEAL } from "../../src/operations/reportMark";
import { DefinedName } from "../../src/standin/model/names";
import type { Standin } from "../../src/standin/node/index";
import { closeWorkbook, openWorkbook, sheetNames } from "./support/overStandin";
import { PERIOD, REPORT } from "./support/sampleReport";
import { contents, COVER, formulaIn, plainBook, type } from "./support/scene";

const HEADINGS = ["Plan", "Red", "Amber"];

/** A report; the second edition has a line more above its table, and a plan more in it. */
function edition(second: boolean): readonly Operation[] {
  const lines = second
    ? [
        ["Overdue", 4],
        ["Without a date", 1],
      ]
    : [["Overdue", 2]];
  const plans = second
    ? [
        ["Ashdale", 1, 2],
        ["Eastbank", 1, 0],
        ["Northmoor", 2, 2],
      ]
    : [
        ["Ashdale", 3, 2],
        ["Northmoor", 0, 4],
      ];
  const top = 3 + lines.length;
  return [
    { kind: "addSheet", sheet: REPORT },
    { kind: "setValues", sheet: REPORT, address: "A1", values: [["Board report"]] },
    { kind: "setValues", sheet: REPORT, address: `A2:B${1 + lines.length}`, values: lines },
    { kind: "setValues", sheet: REPORT, address: `A${top}:C${top + plans.length}`, values: [HEADINGS, ...plans] },
    {
      kind: "addTable",
      sheet: REPORT,
      address: `A${top}:C${top + plans.length}`,
      name: "RagByPlan",
      style: "TableStyleLight1",
    },
    ...(second
      ? []
      : [{ kind: "setValues", sheet: REPORT, address: "A9:B9", values: [["Only at first", 7]] } as const]),
  ];
}

const write = (second: boolean, replace: boolean, seen?: Fingerprint): Promise<WriteOutcome> =>
  withExcel((context) =>
    writeReport(context, { sheetName: REPORT, operations: edition(second), mark: { period: PERIOD }, replace, seen }),
  );

async function problemOf(work: Promise<unknown>): Promise<ExcelProblem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

jest.setTimeout(30_000);

let standin: Standin;
beforeEach(async () => {
  standin = await openWorkbook(plainBook());
  await write(false, false);
});
afterEach(closeWorkbook);

/** Types into the cover sheet. */
const onCover = (row: number, text: string): void =>
  standin.asUser((workbook) => type(workbook.sheet(COVER), row, 1, text));
const coverFormula = (row: number): string => formulaIn(standin.workbook.sheet(COVER), row, 1);
const inReport = (row: number, text: string): void =>
  standin.asUser((workbook) => type(workbook.sheet(REPORT), row, 6, text));

describe("formulas that point at the earlier report", () => {
  it.each<[string, string, string]>([
    ["a figure beside words", `='${REPORT}'!B2`, `='${REPORT}'!B2`],
    ["a figure of the table, which has moved", `='${REPORT}'!$B$6*2`, `='${REPORT}'!$B$8*2`],
    ["two places", `='${REPORT}'!B2+'${REPORT}'!C5`, `='${REPORT}'!B2+'${REPORT}'!C6`],
    ["whole columns", `=VLOOKUP("Overdue",'${REPORT}'!A:B,2,0)`, `=VLOOKUP("Overdue",'${REPORT}'!A:B,2,0)`],
    // The table got another name, because the earlier one had its name while both stood.
    ["a column of a table", "=SUM(RagByPlan[Red])", "=SUM(RagByPlan_2[Red])"],
  ])("point at the new one: %s", async (_, formula, expected) => {
    onCover(0, formula);
    const question = await problemOf(write(true, false));
    expect(question.code).toBe("already-written");
    expect(question.sentence).toContain("1 formula pointing at it will point at the new report: 'Cover'!B1.");
    expect(coverFormula(0)).toBe(formula);
    const { did } = await write(true, true);
    expect(did).toContain("1 formula that pointed at it points at the new one: 'Cover'!B1.");
    expect(coverFormula(0)).toBe(expected);
  });

  it.each<[string, string]>([
    ["a figure that the new one does not have", `='${REPORT}'!B9`],
    ["a blank place", `='${REPORT}'!H40`],
    ["a column that the table does not have", "=SUM(RagByPlan[Blue])"],
    ["one place of two", `='${REPORT}'!B2+'${REPORT}'!B9`],
  ])("are named where they will be lost: %s", async (_, formula) => {
    onCover(0, formula);
    expect((await problemOf(write(true, false))).sentence).toContain(
      "1 formula pointing at it will show #REF!, because what they point at is not found again in the new report: 'Cover'!B1.",
    );
    const { notes } = await write(true, true);
    expect(notes.join(" ")).toContain("1 formula that pointed at it shows #REF! now");
  });

  it("on a protected sheet cannot be kept, and are named", async () => {
    onCover(0, `='${REPORT}'!B2`);
    Object.assign(standin.workbook.sheet(COVER).contents, { isProtected: true });
    expect((await problemOf(write(true, false))).sentence).toContain(
      "1 formula pointing at it will show #REF!, because their sheet is protected: 'Cover'!B1.",
    );
    await write(true, true);
    expect(coverFormula(0)).toContain("#REF!");
  });

  it("are followed also under defined names, and from there into the saved file", async () => {
    standin.asUser((workbook) => {
      workbook.names.push(new DefinedName("OverdueNow", `='${REPORT}'!$B$6`, null, true, "", false));
      type(workbook.sheet(COVER), 0, 1, `='${REPORT}'!$C$6`);
    });
    const { notes } = await write(true, true);
    expect(notes).toEqual([
      "2 formulas that pointed at it point at the new one: the name “OverdueNow” and 'Cover'!B1.",
    ]);
    const saved = await standin.save();
    const { sheets, namedRanges } = await readXlsx(saved);
    expect(namedRanges?.find(({ name }) => name === "OverdueNow")?.range).toBe(`'${REPORT}'!$B$8`);
    const cover = sheets.find(({ name }) => name === COVER);
    expect(cover?.cells?.get("0,1")?.formula).toBe(`'${REPORT}'!$C$8`);
  });

  it("also where the user has given the earlier report another name", async () => {
    onCover(0, `='${REPORT}'!B2`);
    standin.asUser((workbook) => workbook.renameSheet(workbook.sheet(REPORT), "For the board"));
    await write(true, true);
    expect(await sheetNames()).toEqual(["Ashdale plan", "Notes", "Cover", REPORT]);
    expect(coverFormula(0)).toBe(`='${REPORT}'!B2`);
  });

  it("are many: five are named, and how many more", async () => {
    for (let row = 0; row < 8; row += 1) onCover(row, `='${REPORT}'!B2`);
    expect((await problemOf(write(true, false))).sentence).toContain(
      "8 formulas pointing at it will point at the new report: 'Cover'!B1, 'Cover'!B2, 'Cover'!B3, 'Cover'!B4, 'Cover'!B5 and 3 more.",
    );
  });

  it.each(["=B3", `="see '${REPORT}'!B2"`, "='[Other.xlsx]Board report March 2018'!B2", "=Notes!A1"])(
    "are not those that merely look like it: %s",
    async (formula) => {
      onCover(0, formula);
      const { notes } = await write(true, true);
      expect(notes).toEqual([]);
      expect(coverFormula(0)).toBe(formula);
    },
  );

  it("keep a report from being taken away", async () => {
    onCover(0, `='${REPORT}'!B2`);
    const written = await withExcel((context) => rememberReport(context, [REPORT]));
    const problem = await problemOf(withExcel((context) => revertReport(context, written)));
    expect(problem.sentence).toBe(
      "1 formula points at it: 'Cover'!B1. So it was left alone. Delete it yourself if you no longer need it.",
    );
    expect(await sheetNames()).toContain(REPORT);
  });

  it("that Excel does not let us look for are said, by sheet", async () => {
    closeWorkbook();
    standin = await openWorkbook(plainBook(), { refused: { "Range.GetSpecialCellsOrNullObject": "GeneralException" } });
    await write(false, false);
    const question = await problemOf(write(true, false));
    expect(question.sentence).toContain(
      "Whether formulas on “Ashdale plan”, “Notes”, “Cover” point at it could not be looked at.",
    );
    expect((await write(true, true)).sheetName).toBe(REPORT);
  });
});

describe("the sync in which the earlier report goes", () => {
  const MOST_CHANGES = 16;
  const started = async (): Promise<void> => {
    closeWorkbook();
    standin = await openWorkbook(plainBook());
    await write(false, false);
    onCover(0, `='${REPORT}'!B2`);
    onCover(1, `='${REPORT}'!$B$6`);
  };
  /** Counted from the first of the replacing. */
  const goesAt = async (): Promise<number> => {
    await started();
    const earlier = standin.workbook.sheet(REPORT);
    let last = 0;
    for (let nth = 1; nth <= 40; nth += 1) {
      standin.beforeSync(nth, ({ sheets }) => (last = sheets.includes(earlier) ? nth : last));
    }
    await write(true, true);
    return last;
  };

  it.each(["GeneralException", 5_012])(
    "may fail (%s) after any of its changes: formulas point at what stands",
    async (code) => {
      const nth = await goesAt();
      const outcomes = new Set<string>();
      for (let applied = 0; applied <= MOST_CHANGES; applied += 1) {
        await started();
        const earlier = standin.workbook.sheet(REPORT);
        standin.failSync(nth, { code, applied });
        const result = await write(true, true).then(
          ({ sheetName }) => sheetName,
          (error: unknown) => (error as ExcelProblem).sentence.replace(/^.*? The new/, "The new"),
        );
        const isEarlier = standin.workbook.sheets.includes(earlier);
        outcomes.add(`${isEarlier ? "earlier" : "new"}: ${result}`);
        const { name } = isEarlier ? earlier : standin.workbook.sheet(result);
        expect([applied, coverFormula(0), coverFormula(1)]).toEqual([
          applied,
          `='${name}'!B2`,
          isEarlier ? `='${name}'!$B$6` : `='${name}'!$B$8`,
        ]);
        expect(standin.workbook.sheets).toHaveLength(4);
      }
      expect([...outcomes]).toEqual([
        `earlier: The new report was not written. The earlier report stands, on the sheet “${REPORT}”.`,
        `new: ${REPORT}`,
      ]);
    },
  );
});

describe("comments on the earlier report", () => {
  beforeEach(() => standin.asUser((workbook) => (workbook.sheet(REPORT).comments = 2)));

  it("are said before it is replaced, and after", async () => {
    expect((await problemOf(write(true, false))).sentence).toContain("There are 2 comments on it, which will be lost.");
    expect((await write(true, true)).notes).toEqual(["The comments on the earlier report went with it."]);
  });

  it("keep it from being taken away", async () => {
    const written = await withExcel((context) => rememberReport(context, [REPORT]));
    const problem = await problemOf(withExcel((context) => revertReport(context, written)));
    expect(problem.sentence).toContain("There are comments on the sheet");
    expect(await sheetNames()).toContain(REPORT);
  });
});

describe("what was typed into the earlier report", () => {
  it("is said before it is replaced, and after", async () => {
    inReport(3, "Ask the police");
    const question = await problemOf(write(true, false));
    expect(question.sentence).toContain("It was changed after it was written; what was typed into it goes with it.");
    expect(contents(standin.workbook.sheet(REPORT))).toContain("Ask the police");
    const { notes } = await write(true, true);
    expect(notes).toEqual(["What was typed into the earlier report went with it."]);
  });

  it("is not said where nothing was", async () => {
    expect((await problemOf(write(true, false))).sentence).toBe(
      `There is a report for this period already, on the sheet “${REPORT}”.`,
    );
    expect((await write(true, true)).notes).toEqual([]);
  });

  it("cannot be told of a report of the first versions, which is said", async () => {
    standin.asUser(({ names }) =>
      names.splice(
        names.findIndex(({ name }) => name === REPORT_SEAL),
        1,
      ),
    );
    expect((await problemOf(write(true, false))).sentence).toContain("cannot be told: look before you replace it.");
  });

  it("while the new one is being written keeps the earlier one", async () => {
    // After the earlier report was looked at first, and before it is looked at again.
    standin.beforeSync(9, (workbook) => type(workbook.sheet(REPORT), 3, 6, "Ask the police"));
    const problem = await problemOf(write(true, true));
    expect(problem.sentence).toBe(
      `Something was typed into the earlier report while the new one was being written. The new report was not written. The earlier report stands, on the sheet “${REPORT}”.`,
    );
    expect(contents(standin.workbook.sheet(REPORT))).toContain("Ask the police");
  });

  it("after the user was asked is asked about again", async () => {
    const question = await problemOf(write(true, false));
    if (!(question instanceof AlreadyWritten)) throw new Error("It was not asked.");
    const { seen } = question;
    inReport(3, "Ask the police");
    const again = await problemOf(write(true, true, seen));
    expect(again.sentence).toContain("It was changed after it was written");
    if (!(again instanceof AlreadyWritten)) throw new Error("It was not asked again.");
    expect((await write(true, true, again.seen)).replaced).toBe(REPORT);
  });

  it("in the very last moment is said, word for word", async () => {
    const syncs = standin.traffic.length;
    await write(true, true);
    const inAll = standin.traffic.length - syncs;
    const said: string[] = [];
    for (let nth = 1; nth <= inAll; nth += 1) {
      closeWorkbook();
      standin = await openWorkbook(plainBook());
      await write(false, false);
      standin.beforeSync(nth, (workbook) => type(workbook.sheet(REPORT), 3, 6, "Ask the police"));
      const result = await write(true, true).then(
        ({ notes }) => notes.join(" "),
        (error: unknown) => (error as ExcelProblem).sentence,
      );
      const isKept = standin.workbook.sheets.some((sheet) => contents(sheet).includes("Ask the police"));
      if (!isKept) said.push(result);
    }
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of said) expect(sentence).toMatch(/typed into/);
    expect(said).toContainEqual("In the last moment somebody typed into it: “Ask the police” in G4.");
  });
});
