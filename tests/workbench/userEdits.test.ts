/** What the user does in the grid reaches the workbook as if it had been done in Excel. */
import type { ICellData } from "@univerjs/core";
import type { Sheet } from "../../src/standin/model/sheet";
import type { Workbook } from "../../src/standin/model/workbook";
import { Command } from "../../src/workbench/grid/commands";
import { followSheets, rectOfEdit, SheetNames, writeEdits } from "../../src/workbench/grid/userEdits";
import { blankWorkbook } from "./support/blankWorkbook";

/** The grid's kinds of cells by their numbers, so that no test needs the grid itself. */
function kind(number: 2 | 3 | 4): Pick<ICellData, "t"> {
  return JSON.parse(`{"t":${number}}`) as Pick<ICellData, "t">;
}
const [NUMBER, BOOLEAN, FORCE_STRING] = [kind(2), kind(3), kind(4)];

function aWorkbook(): { workbook: Workbook; sheet: Sheet; names: SheetNames } {
  const workbook = blankWorkbook();
  const sheet = workbook.addSheet("Plan");
  return { workbook, sheet, names: new SheetNames(workbook) };
}

/** One cell of row 5, column C as the grid reports it after an edit. */
function written(cell: ICellData | null): { value: unknown; formula: unknown; format: string } {
  const { workbook, sheet } = aWorkbook();
  sheet.write({ row: 4, column: 2, rows: 1, columns: 1 }, [["before"]], false);
  writeEdits(workbook, sheet, { 4: { 2: cell } });
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

  test("a change of looks alone is no edit", () => {
    const { workbook, sheet } = aWorkbook();
    const edit = { 0: { 0: { s: { ff: "Arial" } } } };
    writeEdits(workbook, sheet, edit);
    expect(rectOfEdit(edit)).toBeNull();
    expect(sheet.changes.values).toEqual([]);
  });

  test("cells between those of one edit stay as they are", () => {
    const { workbook, sheet } = aWorkbook();
    sheet.write({ row: 0, column: 0, rows: 1, columns: 3 }, [["a", "b", "c"]], false);
    const edit = { 0: { 0: { v: "x" }, 2: { v: "z" } } };
    writeEdits(workbook, sheet, edit);
    expect(rectOfEdit(edit)).toEqual({ row: 0, column: 0, rows: 1, columns: 3 });
    expect(sheet.contents.grid.values({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([["x", "b", "z"]]);
  });
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
});
