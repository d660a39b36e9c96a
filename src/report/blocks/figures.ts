/** Tiles: a big number each, with its label and what it counts. */
import { COLUMN_COUNT, COLUMNS } from "../layout/grid";
import { lineHeight, SIZES } from "../layout/type";
import { breakLines, countLines, roomIn } from "../layout/wrap";
import { formatCount } from "../words";
import type { FiguresBlock } from "./block.types";
import type { LaidOut, LayContext } from "./lay.types";
import { widthFrom } from "./text";

/** Points around a number in its tile. */
const TILE_AIR = 1;
/** An indent of one, in points. */
const INDENT = 10;

/**
 * One tile a row: the number on its colour in A, the label in B, what it counts in C, which runs over the empty cells to its right and where
 * it needs more lines goes on in rows below. Numbers beside labels read in order.
 */
export function layFigures({ tiles }: FiguresBlock, { grid }: LayContext): LaidOut {
  const numberRoom = roomIn(grid.widths[COLUMNS.number] ?? 0, { size: SIZES.large, bold: true });
  const meaningRoom = roomIn(widthFrom(grid, COLUMNS.longText) - INDENT, { size: SIZES.small });
  const laid = tiles.map((tile) => ({ tile, lines: breakLines(tile.meaning, meaningRoom) }));
  const heights = laid.flatMap(({ lines }) =>
    lines.map((_, i) => (i === 0 ? lineHeight(SIZES.large) + TILE_AIR : lineHeight(SIZES.small))),
  );
  return {
    heights,
    keepWithNext: heights.slice(0, -1).map((_, i) => i),
    write: (first, writer) => {
      const span = { row: first, rows: heights.length, columns: 1 };
      writer.values(
        first,
        COLUMNS.number,
        laid.flatMap(({ tile, lines }) =>
          lines.map((line, i) => (i === 0 ? [tile.value, tile.label, line] : ["", "", line])),
        ),
      );
      writer.look("tileLabel", { ...span, column: COLUMNS.text });
      writer.look("tileMeaning", { ...span, column: COLUMNS.longText, columns: COLUMN_COUNT - COLUMNS.longText });
      writer.numberFormat("#,##0", { ...span, column: COLUMNS.number });
      let row = first;
      for (const { tile, lines } of laid) {
        const number = { row, column: COLUMNS.number, rows: 1, columns: 1 };
        writer.look(countLines(formatCount(tile.value), numberRoom) === 1 ? "tileNumber" : "longTileNumber", number);
        writer.fill(tile.accent.fill, tile.accent.font, number);
        if (tile.target !== null) writer.link(row, COLUMNS.text, tile.label, tile.target, tile.tip);
        row += lines.length;
      }
    },
  };
}
