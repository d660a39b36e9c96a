/** Tiles, a chart beside them, and the RAG key in short: what is on the first page and no table. */
import { addressOf } from "../../operations/addresses";
import { COLUMN_COUNT, COLUMNS } from "../layout/grid";
import { lineHeight, SIZES } from "../layout/type";
import { breakLines, countLines, roomIn } from "../layout/wrap";
import type { FiguresBlock, LegendBlock } from "./block.types";
import type { LaidOut, LayContext } from "./lay.types";
import { widthFrom } from "./text";

/** Height of all tiles as a part of the page's: as high as a chart should be, so that the rest of the page fits below. */
const ALL_TILES = 0.3;
/** A tile is no higher than this, however few there are. */
const TILE = 0.05;
const LEGEND_LINE_AIR = 3;
const ABOVE_LEGEND = 9;
/** An indent of one, in points. */
const LEGEND_INDENT = 10;

/**
 * One tile a row: a bar of colour in A, the label in B, the number in C; the chart covers D to H. Labels beside numbers
 * read in order, and the columns of the grid are wide enough for them.
 */
export function layFigures({ tiles, chart }: FiguresBlock, { grid, tables }: LayContext): LaidOut {
  const tileHeight = Math.round(grid.page.height * Math.min(TILE, ALL_TILES / tiles.length));
  return {
    heights: tiles.map(() => tileHeight),
    keepWithNext: tiles.slice(0, -1).map((_, i) => i),
    write: (row, writer) => {
      writer.values(
        row,
        COLUMNS.text,
        tiles.map(({ label, value }) => [label, value]),
      );
      const span = { row, rows: tiles.length, columns: 1 };
      writer.look("tileLabel", { ...span, column: COLUMNS.text });
      writer.look("tileNumber", { ...span, column: COLUMNS.firstNarrow });
      writer.numberFormat("#,##0", { ...span, column: COLUMNS.firstNarrow });
      tiles.forEach(({ label, accent, target, tip }, i) => {
        writer.fill(accent.fill, accent.font, { row: row + i, column: COLUMNS.number, rows: 1, columns: 1 });
        if (target !== null) writer.link(row + i, COLUMNS.text, label, target, tip);
      });
      const source = chart === null ? undefined : tables.get(chart.table);
      if (chart === null || source === undefined) return;
      writer.chart({
        name: chart.name,
        chart: "BarStacked",
        source: addressOf(source.header, COLUMNS.text, source.last, COLUMNS.text + chart.series.length),
        series: chart.series,
        title: chart.title,
        description: chart.description,
        ...(chart.step === null ? {} : { step: chart.step }),
        from: addressOf(row, COLUMNS.firstNarrow + 1),
        to: addressOf(row + tiles.length - 1, COLUMN_COUNT - 1),
      });
    },
  };
}

/** A coloured word in A and its meaning in B; a line each, or more where the meaning is long. */
export function layLegend({ heading, entries }: LegendBlock, { grid }: LayContext): LaidOut {
  const line = lineHeight(SIZES.small) + LEGEND_LINE_AIR;
  const wordRoom = roomIn(grid.widths[COLUMNS.number] ?? 0, { size: SIZES.annex, bold: true });
  const meaningRoom = roomIn(widthFrom(grid, COLUMNS.text) - LEGEND_INDENT, { size: SIZES.small });
  const rows = entries.flatMap(({ fill, font, label, meaning }) => {
    // A label of the user's own may be longer than the column: then it stands before the meaning.
    const fits = countLines(label, wordRoom) === 1;
    const lines = breakLines(fits ? meaning : `${label}: ${meaning}`, meaningRoom);
    return lines.map((text, i) => ({
      look: i === 0 ? { fill, font } : null,
      word: i === 0 && fits ? label : "",
      text,
    }));
  });
  const heights = [lineHeight(SIZES.heading2) + ABOVE_LEGEND, ...rows.map(() => line)];
  return {
    heights,
    keepWithNext: heights.slice(0, -1).map((_, i) => i),
    write: (row, writer) => {
      writer.values(row, COLUMNS.number, [[heading]]);
      writer.look("heading2", { row, column: COLUMNS.number, rows: 1, columns: COLUMN_COUNT });
      writer.values(
        row + 1,
        COLUMNS.number,
        rows.map(({ word, text }) => [word, text]),
      );
      const span = { row: row + 1, rows: rows.length, columns: 1 };
      writer.look("legendWord", { ...span, column: COLUMNS.number });
      writer.look("legendMeaning", { ...span, column: COLUMNS.text });
      rows.forEach(({ look }, i) => {
        if (look === null) return;
        writer.fill(look.fill, look.font, { row: row + 1 + i, column: COLUMNS.number, rows: 1, columns: 1 });
      });
    },
  };
}
