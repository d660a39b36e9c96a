/** Looks from ExcelApi 1.19 on: as conditional formats show them; or, where Excel will not tell, as they are set on the cells. */
import { readTracker, type ReadOptions } from "../../src/excel/readTracker";
import { rereadRows } from "../../src/excel/rereadRows";
import { sheetNamesById } from "../../src/excel/sheetNames";
import { withExcel } from "../../src/excel/withExcel";
import type { TrackerCells } from "../../src/plan/cells";
import type { HandmadeSheet } from "./support/handmadeWorkbook";
import { closeWorkbook, openWorkbook } from "./support/overStandin";

afterEach(closeWorkbook);

const plan: HandmadeSheet = {
  name: "Plan",
  cells: [
    ["Action", "RAG"],
    ["Write", "Red"],
    ["Print", { value: "Green", fill: "FFFF00" }],
    ["Send", { value: "?", fill: "FFFF00" }],
  ],
  rules: [
    { area: "B2:B9", text: "Red", fill: "C00000" },
    { area: "B2:B9", text: "Green", fill: "00B050" },
  ],
};
const options: ReadOptions = { lookColumns: () => [1] };
const read = (): Promise<TrackerCells> => withExcel((context) => readTracker(context, options));
const fillsOf = (tracker: TrackerCells | null): unknown[] =>
  [...(tracker?.sheets[0]?.looks?.get(1) ?? [])].map((look) => look?.fill);
const SHOWN = "Range.GetDisplayedCellProperties";

test("fills of conditional formats are seen, in two round trips", async () => {
  const { traffic } = await openWorkbook({ sheets: [plan] }, { excelApi: "1.19" });
  const tracker = await read();
  expect(fillsOf(tracker)).toEqual([undefined, "#C00000", "#00B050", "#FFFF00"]);
  expect(tracker.sheets[0]?.fillsSeen).toBe("shown");
  expect(traffic).toHaveLength(2);
});

test("and again after an edit", async () => {
  const standin = await openWorkbook({ sheets: [plan] }, { excelApi: "1.19" });
  const tracker = await read();
  standin.asUser((workbook) =>
    workbook.sheet("Plan").write({ row: 1, column: 1, rows: 1, columns: 1 }, [["Green"]], false),
  );
  const changes = [{ sheetId: standin.workbook.sheet("Plan").id, address: "B2", kind: "cells" as const }];
  const patched = await withExcel(async (context) =>
    rereadRows(context, tracker, changes, await sheetNamesById(context)),
  );
  expect(fillsOf(patched)).toEqual([undefined, "#00B050", "#00B050", "#FFFF00"]);
});

test.each(["NotImplemented", "GeneralException"])(
  "where they are refused with %s, those set on the cells are, and that is said",
  async (code) => {
    const { traffic } = await openWorkbook({ sheets: [plan] }, { excelApi: "1.19", refused: { [SHOWN]: code } });
    const tracker = await read();
    expect(fillsOf(tracker)).toEqual([undefined, undefined, "#FFFF00", "#FFFF00"]);
    expect(tracker.sheets[0]?.fillsSeen).toBe("direct");
    expect(traffic).toHaveLength(3);
  },
);

test("where both are refused, the sheet is read without looks", async () => {
  const refused = { [SHOWN]: "NotImplemented", "Range.GetCellProperties": "NotImplemented" };
  const { traffic } = await openWorkbook({ sheets: [plan] }, { excelApi: "1.19", refused });
  const [sheet] = (await read()).sheets;
  expect(sheet?.values).toHaveLength(4);
  expect(sheet).not.toHaveProperty("looks");
  expect(traffic).toHaveLength(3);
});
