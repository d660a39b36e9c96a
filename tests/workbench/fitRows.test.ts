/** Rows are shown as high as their texts need. */

import { countLines, fittedHeights } from "../../src/workbench/grid/fitRows";
import { blankWorkbook } from "./support/blankWorkbook";

/** Every character is ten pixels wide. */
const TEN = (): number => 10;

describe("lines of a text", () => {
  test.each([
    ["one word that fits", "train", 100, 1],
    ["two words side by side", "train all", 100, 1],
    ["a word that goes to the next line", "train everybody", 100, 2],
    ["lines that were typed", "one\ntwo\n\nfour", 100, 4],
    ["a word wider than the column is broken", "a".repeat(25), 100, 3],
    ["a blank at the end of a line takes no room", "aaaaa aaaaa aaaaa", 50, 3],
    ["nothing", "", 100, 1],
  ])("%s", (_what, text, width, lines) => {
    expect(countLines(text, width, TEN)).toBe(lines);
  });
});

/** A sheet with one column of ten default digits' width. */
function sheetWith(values: readonly (string | number)[], wrapText: boolean) {
  const workbook = blankWorkbook();
  const sheet = workbook.addSheet("Plan");
  values.forEach((value, row) => sheet.write({ row, column: 0, rows: 1, columns: 1 }, [[value]], false));
  sheet.changeFormat({ row: 0, column: 0, rows: values.length, columns: 1 }, { wrapText });
  return sheet;
}

const LONG = "word ".repeat(40).trim();

describe("heights of rows", () => {
  test("a wrapped text needs more than the default, a short one does not", () => {
    const heights = fittedHeights(sheetWith([LONG, "short"], true), () => TEN);
    expect([...heights.keys()]).toEqual([0]);
    expect(heights.get(0)).toBeGreaterThan(100);
  });

  test("a text that is not wrapped takes one line", () => {
    expect(fittedHeights(sheetWith([LONG], false), () => TEN).size).toBe(0);
  });

  test("a height that the file gives is kept", () => {
    const sheet = sheetWith([LONG], true);
    sheet.contents.rowHeights.set(0, 15);
    expect(fittedHeights(sheet, () => TEN).size).toBe(0);
  });

  test("no row is higher than Excel lets one be", () => {
    const heights = fittedHeights(sheetWith([LONG.repeat(100)], true), () => TEN);
    expect(heights.get(0)).toBe(546);
  });

  test("larger letters need more room even in one line", () => {
    const sheet = sheetWith(["Title"], false);
    sheet.changeFormat({ row: 0, column: 0, rows: 1, columns: 1 }, { fontSize: 20 });
    expect(fittedHeights(sheet, () => TEN).get(0)).toBeGreaterThan(25);
  });
});
