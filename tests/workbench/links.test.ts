/** Links of cells lead to their place in the workbook. */
import type { Workbook } from "../../src/standin/model/workbook";
import { followLink } from "../../src/workbench/grid/links";
import { blankWorkbook } from "./support/blankWorkbook";

function aWorkbook(documentReference: string): Workbook {
  const workbook = blankWorkbook();
  const report = workbook.addSheet("Board report");
  workbook.addSheet("Review 2024-02");
  workbook.addSheet("Lists").visibility = "Hidden";
  report.contents.hyperlinks.set("B3", { documentReference, address: "", screenTip: "" });
  return workbook;
}

function follow(documentReference: string, row = 2, column = 1): [sheet: string, selection: unknown] | null {
  const workbook = aWorkbook(documentReference);
  const [report] = workbook.sheets;
  if (report === undefined || !followLink(workbook, report, row, column)) return null;
  return [workbook.activeSheet.name, workbook.activeSheet.changes.selection];
}

test("a link to another sheet shows that sheet, with its cells selected", () => {
  expect(follow("'Review 2024-02'!A6:C7")).toEqual(["Review 2024-02", { row: 5, column: 0, rows: 2, columns: 3 }]);
});

test("a link without a sheet stays on its own", () => {
  expect(follow("A40")).toEqual(["Board report", { row: 39, column: 0, rows: 1, columns: 1 }]);
});

test.each([
  ["a cell without a link", "A40", 0],
  ["a sheet that is gone", "'Review 2019-01'!A6", 2],
  ["a hidden sheet", "Lists!A1", 2],
  ["no address", "Somewhere", 2],
  ["an address outside the workbook only", "", 2],
])("%s leads nowhere", (_what, reference, row) => {
  expect(follow(reference, row)).toBeNull();
});
