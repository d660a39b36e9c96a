/** What a paste puts into which cells. */
import type { Sheet } from "../../src/standin/model/sheet";
import { clipboardRows } from "../../src/workbench/grid/clipboardText";
import { pastedCells, pasteTarget } from "../../src/workbench/grid/pasting";
import { writeEdits } from "../../src/workbench/grid/userEdits";
import type { Workbook } from "../../src/standin/model/workbook";
import { blankWorkbook } from "./support/blankWorkbook";

const cell = (row: number, column: number): { row: number; column: number; rows: number; columns: number } => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

describe("text of the clipboard", () => {
  test.each<[string, string, string[][]]>([
    [
      "rows and cells",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "blank cells",
      "a\t\tc\n\tb",
      [
        ["a", "", "c"],
        ["", "b"],
      ],
    ],
    ["breaks and quotes within a cell", '"two\nlines"\t"say ""yes"""', [["two\nlines", 'say "yes"']]],
    ["quotes that begin a sentence", '"Never" again\tb', [['"Never" again', "b"]]],
    ["one word", "word", [["word"]]],
  ])("%s", (_what, text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
  });
});

describe("where a paste goes", () => {
  const selection = { row: 2, column: 1, rows: 4, columns: 2 };
  test.each([
    ["a single cell fills the selection", { rows: 1, columns: 1 }, { rows: 4, columns: 2 }],
    ["a block is repeated where it fits", { rows: 2, columns: 1 }, { rows: 4, columns: 2 }],
    ["another is pasted once", { rows: 3, columns: 2 }, { rows: 3, columns: 2 }],
    ["a larger one too", { rows: 8, columns: 3 }, { rows: 8, columns: 3 }],
  ])("%s", (_what, size, wanted) => {
    expect(pasteTarget(selection, size)).toEqual({ row: 2, column: 1, ...wanted });
  });

  test("a whole column is not filled down to its end", () => {
    const column = { row: 0, column: 0, rows: 1_048_576, columns: 1 };
    expect(pasteTarget(column, { rows: 1, columns: 1 })).toEqual(cell(0, 0));
  });
});

describe("a paste", () => {
  let workbook: Workbook;
  let sheet: Sheet;
  beforeEach(() => {
    workbook = blankWorkbook();
    sheet = workbook.addSheet("Plan");
  });

  function paste(from: { rect: ReturnType<typeof cell>; isCut?: boolean } | null, to: string, words = ""): void {
    const [row, column] = to.split(",").map(Number);
    sheet.changes.selection = cell(row ?? 0, column ?? 0);
    const copied = from === null ? null : { sheet, rect: from.rect, isCut: from.isCut ?? false };
    const pasted = pastedCells(workbook, sheet, copied, words);
    if (pasted !== null) writeEdits(workbook, sheet, pasted.value, { isUndo: false });
  }
  const valueAt = (row: number, column: number): unknown => sheet.contents.grid.value(row, column);

  test("of text reads it as if typed: day before month, formulas, numbers", () => {
    paste(null, "1,1", "1/2/2026\t=A1\t15%\nword\t\t007");
    expect(valueAt(1, 1)).toBe(46_054);
    expect(sheet.contents.grid.formula(1, 2)).toBe("=A1");
    expect([valueAt(1, 3), valueAt(2, 1), valueAt(2, 3)]).toEqual([0.15, "word", 7]);
  });

  test("of cells keeps a text a text, moves formulas, and brings the looks along", () => {
    sheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, [["'1/2", "=A1&$A$1"]], false);
    sheet.changeFormat(cell(0, 0), { bold: true, fillColor: "#FFFF00" });
    sheet.changeFormat(cell(3, 1), { italic: true });
    paste({ rect: { row: 0, column: 0, rows: 1, columns: 2 } }, "3,1");
    expect(valueAt(3, 1)).toBe("1/2");
    expect(sheet.contents.grid.formula(3, 2)).toBe("=B4&$A$1");
    const format = sheet.formatAt(3, 1);
    expect([format.get("bold"), format.get("italic"), format.get("fillColor")]).toEqual([true, false, "#FFFF00"]);
  });

  test("of cells that were cut moves them, where they overlap too", () => {
    sheet.write({ row: 0, column: 0, rows: 3, columns: 1 }, [["a"], ["b"], ["c"]], false);
    paste({ rect: { row: 0, column: 0, rows: 3, columns: 1 }, isCut: true }, "1,0");
    expect([0, 1, 2, 3].map((row) => valueAt(row, 0))).toEqual(["", "a", "b", "c"]);
  });

  test("of cells that were cut is refused where formulas would have to follow", () => {
    sheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, [["a", "=A1"]], false);
    expect(() => paste({ rect: cell(0, 0), isCut: true }, "4,0")).toThrow("cannot be moved");
    expect(valueAt(0, 0)).toBe("a");
  });

  test("of nothing does nothing", () => {
    paste(null, "0,0");
    expect(sheet.changes.values).toEqual([]);
  });
});
