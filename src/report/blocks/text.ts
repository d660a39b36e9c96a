/**
 * Title, headings and paragraphs. Text across the page is written one line a row and left to run over the empty cells to
 * its right: merged cells, the other way, are what screen readers and sorting stumble over, and wrapped text in one cell
 * would have to keep to that cell's width.
 */
import { COLUMNS, type Grid } from "../layout/grid";
import { lineHeight, SIZES } from "../layout/type";
import { breakLines, roomIn } from "../layout/wrap";
import type { HeadingBlock, ParagraphBlock, TitleBlock } from "./block.types";
import type { LaidOut, LayContext } from "./lay.types";
import type { Span } from "./sheetWriter";

/** Air above a heading or paragraph, and below a line of the title. */
const ABOVE_HEADING = { 1: 10, 2: 7 } as const;
const ABOVE_PARAGRAPH = 5;
const BELOW_HEADING = 3;
const ABOVE_TITLE = 12;
const BELOW_SUBTITLE = 7;
const AROUND_FACTS = 7;

/** Width from the left edge of a column (0-based) to the right edge of the grid, in points. */
export function widthFrom({ widths }: Grid, column: number): number {
  return widths.slice(column).reduce((sum, width) => sum + width, 0);
}

function fullRow({ widths }: Grid, row: number, rows = 1): Span {
  return { row, column: 0, rows, columns: widths.length };
}

/** The title in a band, the first line below it in the same band, the others in a pale one. */
export function layTitle({ title, lines }: TitleBlock, { grid, air }: LayContext): LaidOut {
  const width = widthFrom(grid, 0);
  const linesAt = (text: string, size: number, bold: boolean): string[] =>
    breakLines(text, roomIn(width, { size, bold }));
  const titleLines = linesAt(title, SIZES.large, true);
  const [first = "", ...facts] = lines;
  const subtitle = linesAt(first, SIZES.body, true);
  const pale = facts.flatMap((line) => linesAt(line, SIZES.body, false));
  const heights = [
    ...titleLines.map((_, i) => lineHeight(SIZES.large) + (i === 0 ? air(ABOVE_TITLE) : 0)),
    ...subtitle.map((_, i) => lineHeight(SIZES.body) + (i === subtitle.length - 1 ? air(BELOW_SUBTITLE) : 0)),
    ...pale.map(() => lineHeight(SIZES.body) + air(AROUND_FACTS)),
  ];
  return {
    heights,
    keepWithNext: heights.map((_, i) => i),
    write: (row, writer) => {
      writer.values(
        row,
        0,
        [...titleLines, ...subtitle, ...pale].map((line) => [line]),
      );
      const subtitleRow = row + titleLines.length;
      writer.look("band", fullRow(grid, row, titleLines.length + subtitle.length));
      writer.look("title", { row, column: 0, rows: titleLines.length, columns: 1 });
      writer.look("subtitle", { row: subtitleRow, column: 0, rows: subtitle.length, columns: 1 });
      if (pale.length > 0) writer.look("facts", fullRow(grid, subtitleRow + subtitle.length, pale.length));
    },
  };
}

/** A heading in column A, kept with what follows. */
export function layHeading({ level, text }: HeadingBlock, { grid, air }: LayContext): LaidOut {
  const lines = breakLines(text, roomIn(widthFrom(grid, 0), { size: SIZES.body, bold: true }));
  return {
    heights: lines.map((_, i) => {
      const above = i === 0 ? air(ABOVE_HEADING[level]) : 0;
      return lineHeight(SIZES.body) + above + (i === lines.length - 1 ? air(BELOW_HEADING) : 0);
    }),
    keepWithNext: lines.map((_, i) => i),
    write: (row, writer) => {
      writer.values(
        row,
        0,
        lines.map((line) => [line]),
      );
      // The whole row has the style, so that the line below that comes with it runs across the page.
      writer.look(level === 1 ? "heading1" : "heading2", fullRow(grid, row, lines.length));
    },
  };
}

/** Lines in column B; a numbered paragraph has its number in column A. */
export function layParagraph({ text, look, numbered }: ParagraphBlock, { grid, air, nextNumber }: LayContext): LaidOut {
  const size = look === "note" ? SIZES.small : SIZES.body;
  const lines = breakLines(text, roomIn(widthFrom(grid, COLUMNS.text), { size, bold: look === "lead" }));
  const number = numbered ? `${nextNumber()}.` : "";
  return {
    heights: lines.map((_, i) => lineHeight(size) + (i === 0 ? air(ABOVE_PARAGRAPH) : 0)),
    // A paragraph is not broken over pages, and the last line of one that leads to a table stays with it.
    keepWithNext: lines.slice(0, -1).map((_, i) => i),
    write: (row, writer) => {
      if (numbered) writer.values(row, COLUMNS.number, [[number]]);
      writer.values(
        row,
        COLUMNS.text,
        lines.map((line) => [line]),
      );
      const span = { row, column: 0, rows: lines.length, columns: 2 };
      if (look !== "body") writer.look(look, span);
      if (numbered) writer.look("paragraphNumber", { ...span, columns: 1 });
    },
  };
}
