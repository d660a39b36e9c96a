import { planWrite, type ReportToWrite } from "../../src/excel/writing/plan";
import type { WorkbookSnapshot } from "../../src/excel/writing/snapshot";
import type { Operation } from "../../src/operations/operations";
import { REPORT_MARK } from "../../src/operations/reportMark";

const NAME = "Board report March 2018";
const report: ReportToWrite = {
  sheetName: NAME,
  operations: [
    { kind: "addSheet", sheet: NAME },
    { kind: "linkCell", sheet: NAME, address: "A1", text: "6", target: `'${NAME}'!A6`, screenTip: "" },
    { kind: "addTable", sheet: NAME, address: "A3:B4", name: "RagByPlan", style: "TableStyleLight1" },
  ],
  mark: { period: "2018-03-31" },
  replace: false,
};
const plan = { id: "{1}", name: "Plan", reportPeriod: null };
const workbook = (...sheets: WorkbookSnapshot["sheets"][number][]): WorkbookSnapshot => ({
  sheets: [plan, ...sheets],
  namesTaken: [],
  title: "",
  isStructureProtected: false,
});
const code = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as { code: unknown }).code;
  }
  return "none";
};

describe("where a report goes", () => {
  it("to a sheet of its name", () => {
    const { sheets, earlier, operations } = planWrite(report, workbook());
    expect(sheets).toEqual([{ part: "paper", name: NAME, writtenAs: NAME, mark: "2018-03-31" }]);
    expect(earlier).toEqual([]);
    expect(operations).toEqual(report.operations);
  });

  it("without the mark that it brings: it is marked when its sheet is added", () => {
    const own: Operation = { kind: "markSheet", sheet: NAME, name: REPORT_MARK, value: "2018-03-31" };
    const other: Operation = { ...own, name: "SomethingElse" };
    const { operations } = planWrite({ ...report, operations: [...report.operations, own, other] }, workbook());
    expect(operations.filter(({ kind }) => kind === "markSheet")).toEqual([other]);
  });

  it('beside a sheet of the name that is not ours, as "… (2)", its links going to itself', () => {
    const { sheets, operations } = planWrite(
      report,
      workbook({ id: "{2}", name: NAME.toUpperCase(), reportPeriod: null }),
    );
    expect(sheets).toMatchObject([{ name: `${NAME} (2)` }]);
    expect(operations.every((operation) => !("sheet" in operation) || operation.sheet === `${NAME} (2)`)).toBe(true);
    expect(operations).toContainEqual(expect.objectContaining({ kind: "linkCell", target: `'${NAME} (2)'!A6` }));
  });

  it("beside our own report of another period", () => {
    const earlierPeriod = { id: "{2}", name: NAME, reportPeriod: "2017-12-31" };
    expect(planWrite({ ...report, replace: true }, workbook(earlierPeriod))).toMatchObject({
      sheets: [{ name: `${NAME} (2)` }],
      earlier: [],
    });
  });

  it("in the place of our own of the same period, whatever its name now is", () => {
    for (const name of [NAME, "Renamed by the user"]) {
      const ours = { id: "{2}", name, reportPeriod: "2018-03-31" };
      const { sheets, earlier } = planWrite({ ...report, replace: true }, workbook(ours));
      expect(sheets).toMatchObject([{ name: NAME }]);
      expect(earlier).toEqual([{ part: "paper", id: "{2}", name }]);
    }
  });

  it("under another name while the earlier report has its name, one that is free", () => {
    const ours = { id: "{2}", name: NAME, reportPeriod: "2018-03-31" };
    const inTheWay = { id: "{3}", name: `${NAME} (new)`, reportPeriod: null };
    const { sheets, operations } = planWrite({ ...report, replace: true }, workbook(ours, inTheWay));
    const [{ writtenAs } = { writtenAs: "" }] = sheets;
    expect(writtenAs).toBe(`${NAME} (new 2)`);
    expect(writtenAs.length).toBeLessThanOrEqual(31);
    // Links are for the name that it will have.
    expect(operations).toContainEqual(expect.objectContaining({ kind: "linkCell", target: `'${NAME}'!A6` }));
  });

  it("with an annex: each in the place of its own part, also of one that the new report does not have", () => {
    const annexName = "Board annex March 2018";
    const paper = { id: "{2}", name: NAME, reportPeriod: "2018-03-31" };
    const annex = { id: "{3}", name: annexName, reportPeriod: "2018-03-31 annex" };
    const both = [
      { part: "paper", id: "{2}", name: NAME },
      { part: "annex", id: "{3}", name: annexName },
    ];
    const { sheets, earlier } = planWrite({ ...report, annexName }, workbook(annex, paper));
    expect(earlier).toEqual(both);
    expect(sheets).toEqual([
      { part: "paper", name: NAME, writtenAs: `${NAME} (new)`, mark: "2018-03-31" },
      { part: "annex", name: annexName, writtenAs: `${annexName} (new)`, mark: "2018-03-31 annex" },
    ]);
    expect(planWrite(report, workbook(annex, paper)).earlier).toEqual(both);
  });

  it("nowhere while the workbook's structure is protected", () => {
    expect(code(() => planWrite(report, { ...workbook(), isStructureProtected: true }))).toBe("workbook-protected");
  });

  it("with tables whose names nobody has", () => {
    const { operations, renamedTables, tables } = planWrite(report, { ...workbook(), namesTaken: ["ragbyplan"] });
    expect(renamedTables).toEqual([{ from: "RagByPlan", to: "RagByPlan_2" }]);
    expect(operations).toContainEqual(expect.objectContaining({ kind: "addTable", name: "RagByPlan_2" }));
    expect(tables).toEqual([{ wanted: "RagByPlan", name: "RagByPlan_2" }]);
  });
});
