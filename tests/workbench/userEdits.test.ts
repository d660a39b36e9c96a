/** What the user does in the grid reaches the workbook as if it had been done in Excel. */
import type { ICellData } from "@univerjs/core";
import type { Sheet } from "../../src/standin/model/sheet";
import type { Workbook } from "../../src/standin/model/workbook";
import { MAX_ROWS, rectAddress } from "../../src/standin/model/address";
import { cellAt } from "../../src/workbench/grid/cells";
import { Flag, Kind, Selected } from "../../src/workbench/grid/numbers";
import { rectOf } from "../../src/workbench/grid/ranges";
import { Command } from "../../src/workbench/grid/commands";
import { followSheets, rectOfEdit, resize, SheetNames, writeEdits } from "../../src/workbench/grid/userEdits";
import { blankWorkbook } from "./support/blankWorkbook";

const [TEXT, NUMBER, BOOLEAN, FORCE_STRING] = [Kind.text, Kind.number, Kind.boolean, Kind.typedText].map((t) => ({
  t,
}));
const [DONE, UNDONE] = [{ isUndo: false }, { isUndo: true }];

function aWorkbook(): { workbook: Workbook; sheet: Sheet; names: SheetNames } {
  const workbook = blankWorkbook();
  const sheet = workbook.addSheet("Plan");
  return { workbook, sheet, names: new SheetNames(workbook) };
}

/** One cell of row 5, column C as the grid reports it after an edit. */
function written(cell: ICellData | null): { value: unknown; formula: unknown; format: string } {
  const { workbook, sheet } = aWorkbook();
  sheet.write({ row: 4, column: 2, rows: 1, columns: 1 }, [["before"]], false);
  writeEdits(workbook, sheet, { 4: { 2: cell } }, DONE);
  const { grid } = sheet.contents;
  return {
    value: grid.value(4, 2),
    formula: grid.formula(4, 2),
    format: sheet.formatAt(4, 2).get("numberFormat"),
  };
}

describe("an edit of a cell", () => {
  test.each<[string, ICellData | null, unknown]>([
    ["a text", { v: "Complete" }, "Complete"],
    ["a text that was there already, like a date", { v: "03/04/2026", ...TEXT }, "03/04/2026"],
    ["a number", { v: 12, ...NUMBER }, 12],
    ["a date as typed, day before month", { v: "03/04/2026", ...FORCE_STRING }, 46_115],
    ["true", { v: 1, ...BOOLEAN }, true],
    ["deleted", { v: null }, ""],
    ["gone", null, ""],
    ["rich text", { p: { id: "d", body: { dataStream: "two\rlines\r\n" }, documentStyle: {} } }, "two\nlines"],
  ])("%s", (_what, cell, value) => {
    expect(written(cell).value).toBe(value);
  });

  test("a formula is kept as one", () => {
    expect(written({ f: "=1+1", v: 2 }).formula).toBe("=1+1");
  });

  test("a date that is pasted brings its format", () => {
    expect(written({ v: 46_115, ...NUMBER, s: { n: { pattern: "dd/mm/yyyy" } } })).toEqual({
      value: 46_115,
      formula: null,
      format: "dd/mm/yyyy",
    });
  });

  test("a change of looks alone is no edit of values", () => {
    const { workbook, sheet } = aWorkbook();
    writeEdits(workbook, sheet, { 0: { 0: { s: { bl: Flag.yes } } } }, DONE);
    expect(sheet.formatAt(0, 0).get("bold")).toBe(true);
    expect(sheet.changes.values).toEqual([]);
  });

  test("taken back, leaves neither the date nor its format", () => {
    const { workbook, sheet } = aWorkbook();
    writeEdits(workbook, sheet, { 0: { 0: { v: "1/2/2026", ...FORCE_STRING } } }, DONE);
    expect(sheet.formatAt(0, 0).get("numberFormat")).toBe("dd/mm/yyyy");
    writeEdits(workbook, sheet, { 0: { 0: { v: null, t: null, s: null } } }, UNDONE);
    expect(sheet.contents.grid.value(0, 0)).toBe("");
    expect(sheet.formatAt(0, 0).get("numberFormat")).toBe("General");
  });

  test("taken back, leaves a cell the format of its column", () => {
    const { workbook, sheet } = aWorkbook();
    sheet.changeFormat({ row: 0, column: 0, rows: MAX_ROWS, columns: 1 }, { fillColor: "#FFFF00" });
    writeEdits(workbook, sheet, { 3: { 0: { v: "x", s: { bl: Flag.yes } } } }, DONE);
    writeEdits(workbook, sheet, { 3: { 0: { v: null, s: null } } }, UNDONE);
    expect(sheet.formatAt(3, 0).get("bold")).toBe(false);
    expect(sheet.formatAt(3, 0).get("fillColor")).toBe("#FFFF00");
  });

  test("dates of a workbook that counts from 1904 are counted so again", () => {
    const { sheet } = aWorkbook();
    const workbook = blankWorkbook({ is1904: true });
    writeEdits(workbook, sheet, { 0: { 0: { v: 46_115, ...NUMBER, s: { n: { pattern: "dd/mm/yyyy" } } } } }, DONE);
    expect(sheet.contents.grid.value(0, 0)).toBe(46_115 - 1_462);
    expect(cellAt(sheet, 0, 0, true)).toMatchObject({ v: 46_115 });
    writeEdits(workbook, sheet, { 1: { 0: { v: 7, ...NUMBER } } }, DONE);
    expect(sheet.contents.grid.value(1, 0)).toBe(7);
  });

  test("cells between those of one edit stay as they are", () => {
    const { workbook, sheet } = aWorkbook();
    sheet.write({ row: 0, column: 0, rows: 1, columns: 3 }, [["a", "b", "c"]], false);
    const edit = { 0: { 0: { v: "x" }, 2: { v: "z" } } };
    writeEdits(workbook, sheet, edit, DONE);
    expect(rectOfEdit(edit)).toEqual({ row: 0, column: 0, rows: 1, columns: 3 });
    expect(sheet.contents.grid.values({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([["x", "b", "z"]]);
  });
});

test("columns and rows that are made wider and higher", () => {
  const { sheet } = aWorkbook();
  const range = { startRow: 2, endRow: 3, startColumn: 1, endColumn: 1 };
  resize(sheet, { ranges: [range], colWidth: 120 });
  resize(sheet, { ranges: [range], rowHeight: { 2: 40, 3: 60 } });
  expect([sheet.columnWidth(1), sheet.rowHeight(2), sheet.rowHeight(3)]).toEqual([90, 30, 45]);
  expect([...sheet.changes.columnWidths, ...sheet.changes.rowHeights]).toEqual([1, 2, 3]);
});

describe("sheets and selection", () => {
  test("a sheet that the user adds, renames, hides and deletes", () => {
    const { workbook, names } = aWorkbook();
    followSheets(workbook, names, Command.insertSheet, { sheet: { id: "grid-7", name: "Notes" } });
    followSheets(workbook, names, Command.renameSheet, { subUnitId: "grid-7", name: "My notes" });
    followSheets(workbook, names, Command.hideSheet, { subUnitId: "grid-7", hidden: 1 });
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan", "Visible"],
      ["My notes", "Hidden"],
    ]);
    followSheets(workbook, names, Command.removeSheet, { subUnitId: "grid-7" });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  });

  test("the last of several selected areas is the selection", () => {
    const { workbook, sheet, names } = aWorkbook();
    const range = { startRow: 1, startColumn: 2, endRow: 3, endColumn: 2 };
    const first = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    followSheets(workbook, names, Command.select, {
      subUnitId: sheet.id,
      selections: [{ range: first }, { range }],
    });
    expect(sheet.changes.selection).toEqual({ row: 1, column: 2, rows: 3, columns: 1 });
  });

  test("whole rows and columns are selected to the sheet's end", () => {
    const range = { startRow: 4, startColumn: NaN, endRow: 4, endColumn: NaN };
    expect(rectAddress(rectOf({ ...range, rangeType: Selected.rows }))).toBe("5:5");
    const columns = { startRow: NaN, endRow: NaN, startColumn: 1, endColumn: 2, rangeType: Selected.columns };
    expect(rectAddress(rectOf(columns))).toBe("B:C");
  });
});
