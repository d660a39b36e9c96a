/**
 * Heights of rows that the file gives none: as high as their texts need, as Excel makes them when it opens a file. Merged cells do
 * not count, as in Excel.
 */
import type { Rect } from "../../standin/model/address";
import type { Format } from "../../standin/model/format";
import type { Sheet } from "../../standin/model/sheet";
import type { WidthOf } from "./textWidth";
import { pixels } from "./units";

/** Pixels at the left and right of a cell's text, and above and below it. */
const PADDING = { width: 5, height: 5 };
/** Pixels of a line for each point of its font's size, as the grid draws lines. */
const LINE_PER_POINT = 1.36;
/** Excel's highest row in points. */
const MAX_HEIGHT = pixels(409.5);

/** Words with the blank behind them, at which a line may be broken. */
function wordsOf(paragraph: string): string[] {
  const words = paragraph.split(" ");
  return words.map((word, index) => (index < words.length - 1 ? `${word} ` : word));
}

/** Lines that a text takes in so many pixels: broken at blanks, and within a word that is too wide by itself. */
export function countLines(text: string, width: number, widthOf: WidthOf): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of wordsOf(paragraph)) {
      const bare = widthOfText(word.trimEnd(), widthOf);
      if (used > 0 && used + bare > width) {
        lines++;
        used = 0;
      }
      if (bare > width) lines += Math.ceil(bare / width) - 1;
      used = bare > width ? bare % width : used + widthOfText(word, widthOf);
    }
  }
  return lines;
}

function widthOfText(text: string, widthOf: WidthOf): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width;
}

interface Measures {
  readonly widthIn: (format: Format) => WidthOf;
  readonly merged: ReadonlySet<string>;
}

function cellHeight(sheet: Sheet, row: number, column: number, { widthIn, merged }: Measures): number {
  const value = sheet.contents.grid.value(row, column);
  if (value === "" || merged.has(`${row},${column}`)) return 0;
  const format = sheet.formatAt(row, column);
  const width = pixels(sheet.columnWidth(column)) - PADDING.width;
  const lines =
    typeof value === "string" && format.get("wrapText") ? countLines(value, Math.max(1, width), widthIn(format)) : 1;
  return Math.ceil(lines * format.get("fontSize") * LINE_PER_POINT) + PADDING.height;
}

function cellsOf(rects: readonly Rect[]): Set<string> {
  const cells = new Set<string>();
  for (const { row, column, rows, columns } of rects) {
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) cells.add(`${row + down},${column + right}`);
    }
  }
  return cells;
}

/** Pixels of the rows, by 0-based number, that need more than the sheet's default and have no height of their own. */
export function fittedHeights(sheet: Sheet, widthIn: (format: Format) => WidthOf): Map<number, number> {
  const { grid, rowHeights, merges, defaultRowHeight } = sheet.contents;
  const measures = { widthIn, merged: cellsOf(merges) };
  const heights = new Map<number, number>();
  for (const row of grid.rowNumbers()) {
    if (rowHeights.has(row)) continue;
    let height = 0;
    for (let column = 0; column < grid.rowLength(row); column++) {
      height = Math.max(height, cellHeight(sheet, row, column, measures));
    }
    if (height > pixels(defaultRowHeight)) heights.set(row, Math.min(height, MAX_HEIGHT));
  }
  return heights;
}
