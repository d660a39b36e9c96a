/** What the pane asks of Excel, on the genuine office.js over the stand-in: settings, places, edits, revert, template. */
import { followWorkbook, type SheetChange } from "../../src/excel/followWorkbook";
import { goTo } from "../../src/excel/goTo";
import { readTracker } from "../../src/excel/readTracker";
import { rereadRows } from "../../src/excel/rereadRows";
import { rememberReport, revertReport, type WrittenReport } from "../../src/excel/revertReport";
import { keepSettings, loadSettings } from "../../src/excel/settings";
import { withExcel } from "../../src/excel/withExcel";
import { writeReport } from "../../src/excel/writeReport";
import type { CellValue, TrackerCells } from "../../src/plan/cells";
import type { Standin } from "../../src/standin/node/index";
import { closeWorkbook, openWorkbook, sheetNames, workbookContents } from "./support/overStandin";
import { OPERATIONS, PERIOD, REPORT } from "./support/sampleReport";

const ROWS: CellValue[][] = [
  ["Action", "Lead Agency", "Target Date", "Status"],
  ["Agree", "Northmoor", 46_112, "Complete"],
  ["Publish", "Ashdale", "March 2026", ""],
];
const BOOK = {
  sheets: [
    { name: "Plan", cells: ROWS },
    { name: "Notes", cells: [["Note"]] },
  ],
};

let standin: Standin;
beforeEach(async () => {
  standin = await openWorkbook(BOOK);
});
afterEach(closeWorkbook);

/** Types values as the user would, 0-based. */
function type(sheet: string, row: number, column: number, values: CellValue[][]): void {
  standin.asUser((workbook) => {
    const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    workbook.sheet(sheet).write(rect, values, false);
  });
}

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "no refusal",
    (error: unknown) => error,
  );
}

describe("settings", () => {
  test("come back as they were kept, in one sync", async () => {
    const kept = { preset: "RAG", sheets: ["Plan “A”"], empty: null };
    await withExcel((context) => keepSettings(context, kept));
    const before = standin.traffic.length;
    expect(await withExcel(loadSettings)).toEqual(kept);
    expect(standin.traffic.length - before).toBe(1);
  });

  test("kept one by one, each leaves the others as they are", async () => {
    await withExcel((context) => keepSettings(context, { preset: "RAG", asAt: "today" }));
    await withExcel((context) => keepSettings(context, { asAt: "2026-03-31" }));
    expect(await withExcel(loadSettings)).toEqual({ preset: "RAG", asAt: "2026-03-31" });
  });

  test("a workbook without any has none", async () => {
    expect(await withExcel(loadSettings)).toBeNull();
  });

  test.each([
    ["a text that is no JSON", "{"],
    ["a later version", '{"version":2,"kept":{"preset":"RAG"}}'],
    ["a number", 7],
  ])("%s counts as none", async (_what, value) => {
    await withExcel(async (context) => {
      context.workbook.settings.add("ActionPlanReporter", value);
      await context.sync();
    });
    expect(await withExcel(loadSettings)).toBeNull();
  });
});

describe("going to a place", () => {
  test("shows the sheet with the cursor there, in one sync, and changes nothing", async () => {
    const before = await workbookContents();
    const syncs = standin.traffic.length;
    await withExcel((context) => goTo(context, "Notes", "A1"));
    expect(standin.traffic.length - syncs).toBe(1);
    expect(standin.workbook.activeSheet.name).toBe("Notes");
    expect(await workbookContents()).toEqual({ ...(before as object), shown: "Notes" });
  });

  test("a sheet that has gone is named", async () => {
    expect(await refusalOf(withExcel((context) => goTo(context, "Old", "A1")))).toMatchObject({
      code: "sheet-missing",
      sentence: expect.stringContaining("“Old”") as unknown,
    });
  });
});

describe("reading again what changed", () => {
  let tracker: TrackerCells;
  let changes: SheetChange[];
  let names: ReadonlyMap<string, string>;
  beforeEach(async () => {
    tracker = await withExcel((context) => readTracker(context));
    changes = [];
    const onChange = (change: SheetChange) => changes.push(change);
    const listener = { onChange, onSelect: () => 0, onSheets: () => 0, onFront: () => 0 };
    ({ names } = await withExcel((context) => followWorkbook(context, listener)));
  });

  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  };
  const again = async (): Promise<TrackerCells | null> => {
    await settled();
    return withExcel((context) => rereadRows(context, tracker, changes, names));
  };
  const whole = (): Promise<TrackerCells> => withExcel((context) => readTracker(context));

  test("edits in the plan give what a whole reading gives, in one sync", async () => {
    type("Plan", 2, 3, [["Complete"]]);
    type("Plan", 1, 1, [["Westshire"]]);
    await settled();
    const syncs = standin.traffic.length;
    const patched = await again();
    expect(standin.traffic.length - syncs).toBe(1);
    expect(patched).toEqual(await whole());
    expect(patched?.sheets[0]?.values[2]?.[3]).toBe("Complete");
  });

  test("the earlier reading stays as it was, and sheets without an edit are the same objects", async () => {
    type("Plan", 2, 3, [["Complete"]]);
    const patched = await again();
    expect(tracker.sheets[0]?.values[2]?.[3]).toBe("");
    expect(patched?.sheets[1]).toBe(tracker.sheets[1]);
  });

  test("a new row just below the plan is read", async () => {
    type("Plan", 3, 0, [["Train", "Ashdale", 46_142, "In progress"]]);
    expect(await again()).toEqual(await whole());
  });

  test.each<[string, () => void]>([
    ["outside the columns that were read", () => type("Plan", 1, 7, [["Remark"]])],
    ["far below the plan", () => type("Plan", 40, 0, [["Remark"]])],
    [
      "of more rows than one answer should hold",
      () =>
        type(
          "Plan",
          1,
          0,
          Array.from({ length: 600 }, () => ["x"]),
        ),
    ],
  ])("an edit %s asks for the whole", async (_where, edit) => {
    edit();
    expect(await again()).toBeNull();
  });

  test("an edit on a hidden sheet is no matter, but on one that was hidden it asks for the whole", async () => {
    closeWorkbook();
    standin = await openWorkbook({ sheets: [...BOOK.sheets, { name: "Log", cells: [["x"]], state: "hidden" }] });
    tracker = await whole();
    const log = standin.workbook.sheet("Log");
    names = new Map(standin.workbook.sheets.map(({ id, name }) => [id, name]));
    changes.push({ sheetId: log.id, address: "A1", kind: "cells" });
    expect(await again()).toBe(tracker);
    log.visibility = "Visible";
    expect(await again()).toBeNull();
  });

  test("rows that were inserted or deleted ask for the whole", async () => {
    const id = [...names.keys()][0] ?? "";
    changes.push({ sheetId: id, address: "2:2", kind: "shape" });
    expect(await again()).toBeNull();
  });

  test("a renamed sheet asks for the whole", async () => {
    type("Plan", 2, 3, [["Complete"]]);
    standin.asUser((workbook) => workbook.renameSheet(workbook.sheet("Plan"), "Plan 2026"));
    expect(await again()).toBeNull();
  });

  test("what the add-in writes is not told", async () => {
    await withExcel(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("D3").values = [["Complete"]];
      await context.sync();
    });
    await settled();
    expect(changes).toEqual([]);
  });
});

describe("reverting the last run", () => {
  let before: unknown;
  let written: WrittenReport;
  beforeEach(async () => {
    before = await workbookContents();
    await withExcel((context) =>
      writeReport(context, { sheetName: REPORT, operations: OPERATIONS, mark: { period: PERIOD }, replace: false }),
    );
    written = await withExcel((context) => rememberReport(context, [REPORT]));
  });
  test("the period is remembered with it", () => expect(written.period).toBe(PERIOD));

  const revert = (): Promise<unknown> => withExcel((context) => revertReport(context, written));

  test("takes the report away and leaves the rest as it was", async () => {
    await revert();
    expect(await sheetNames()).toEqual(["Plan", "Notes"]);
    expect(((await workbookContents()) as { sheets: unknown }).sheets).toEqual((before as { sheets: unknown }).sheets);
  });

  test("also in the saved file, when it is opened again", async () => {
    const file = await standin.save();
    closeWorkbook();
    standin = await openWorkbook(file);
    await revert();
    expect(await sheetNames()).toEqual(["Plan", "Notes"]);
  });

  test("a renamed report is still ours", async () => {
    standin.asUser((workbook) => workbook.renameSheet(workbook.sheet(REPORT), "For the board"));
    await revert();
    expect(await sheetNames()).toEqual(["Plan", "Notes"]);
  });

  test.each<[string, number, number, CellValue]>([
    ["a figure", 4, 1, 9],
    ["a cell that was blank", 6, 0, "Remark"],
    ["a text made blank", 0, 0, ""],
  ])("is refused, with the reason, once %s was changed", async (_what, row, column, value) => {
    type(REPORT, row, column, [[value]]);
    const after = await workbookContents();
    expect(await refusalOf(revert())).toMatchObject({
      code: "refused",
      sentence: expect.stringContaining("have changed since") as unknown,
    });
    expect(await workbookContents()).toEqual(after);
  });

  test("is refused for a sheet that is not marked as ours", async () => {
    const id = standin.workbook.sheet("Notes").id;
    const refusal = await refusalOf(
      withExcel((context) =>
        revertReport(context, { ...written, sheetId: id, sheetName: "Notes", period: "2017-03-31" }),
      ),
    );
    expect(refusal).toMatchObject({ code: "refused" });
    expect(await sheetNames()).toContain("Notes");
  });

  test("says so when the report has gone already", async () => {
    await revert();
    expect(await refusalOf(revert())).toMatchObject({ code: "sheet-missing" });
  });

  test("leaves everything where any sync fails", async () => {
    const after = await workbookContents();
    for (const nth of [1, 2, 3, 4]) {
      standin.failSync(nth, { code: 5_012 });
      expect(await refusalOf(revert())).toMatchObject({ name: "ExcelProblem" });
      expect(await workbookContents()).toEqual(after);
    }
  });
});
