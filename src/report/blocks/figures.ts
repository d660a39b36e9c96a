/** Tiles, a chart beside them, and the RAG key in short: what is on the first page and no table. */
import { addressOf } from "../../operations/addresses";
import { COLUMN_COUNT, COLUMNS } from "../layout/grid";
import { lineHeight, SIZES } from "../layout/type";
import { breakLines, countLines, roomIn } from "../layout/wrap";
import { formatCount } from "../words";
import type { FiguresBlock, LegendBlock } from "./block.types";
import type { LaidOut, LayContext } from "./lay.types";
import type { SheetWriter } from "./sheetWriter";
import { widthFrom } from "./text";

/** Points around a number in its tile. */
const TILE_AIR = 1;
const ABOVE_CHART_TITLE = 5;
const BELOW_CHART_TITLE = 3;
const LEGEND_LINE_AIR = 2;
const ABOVE_LEGEND = 6;
/** An indent of one, in points. */
const INDENT = 10;

/**
 * One tile a row: the number on its colour in A, the label in B; the chart covers C to H, its message in the rows above. Numbers beside
 * labels read in order, and the columns of the grid are wide enough for them.
 */
export function layFigures({ tiles, chart }: FiguresBlock, { grid, air, tables }: LayContext): LaidOut {
  const titleRoom = roomIn(widthFrom(grid, COLUMNS.longText) - INDENT, { size: SIZES.small, bold: true });
  const title = chart === null ? [] : breakLines(chart.title, titleRoom);
  const numberRoom = roomIn(grid.widths[COLUMNS.number] ?? 0, { size: SIZES.large, bold: true });
  const heights = [
    ...title.map((_, i) => {
      const above = i === 0 ? air(ABOVE_CHART_TITLE) : 0;
      return lineHeight(SIZES.small) + above + (i === title.length - 1 ? air(BELOW_CHART_TITLE) : 0);
    }),
    ...tiles.map(() => lineHeight(SIZES.large) + TILE_AIR),
  ];
  return {
    heights,
    keepWithNext: heights.slice(0, -1).map((_, i) => i),
    write: (titleRow, writer) => {
      const row = titleRow + title.length;
      writer.values(
        row,
        COLUMNS.number,
        tiles.map(({ label, value }) => [value, label]),
      );
      const span = { row, rows: tiles.length, columns: 1 };
      writer.look("tileLabel", { ...span, column: COLUMNS.text });
      writer.numberFormat("#,##0", { ...span, column: COLUMNS.number });
      tiles.forEach(({ label, value, accent, target, tip }, i) => {
        const tile = { row: row + i, column: COLUMNS.number, rows: 1, columns: 1 };
        writer.look(countLines(formatCount(value), numberRoom) === 1 ? "tileNumber" : "longTileNumber", tile);
        writer.fill(accent.fill, accent.font, tile);
        if (target !== null) writer.link(row + i, COLUMNS.text, label, target, tip);
      });
      if (chart === null) return;
      writer.values(
        titleRow,
        COLUMNS.longText,
        title.map((line) => [line]),
      );
      writer.look("chartTitle", { row: titleRow, column: COLUMNS.longText, rows: title.length, columns: 1 });
      writeChart(chart, { row, rows: tiles.length, tables }, writer);
    },
  };
}

/** Over the cells beside the tiles. */
function writeChart(
  chart: NonNullable<FiguresBlock["chart"]>,
  { row, rows, tables }: { readonly row: number; readonly rows: number; readonly tables: LayContext["tables"] },
  writer: SheetWriter,
): void {
  const source = tables.get(chart.table);
  if (source === undefined) return;
  const { header, last } = source;
  writer.chart({
    name: chart.name,
    chart: "BarStacked",
    source: addressOf(header, COLUMNS.firstNarrow, last, COLUMNS.firstNarrow + chart.series.length - 1),
    categories: addressOf(header + 1, COLUMNS.text, last, COLUMNS.text),
    series: chart.series,
    description: chart.title,
    from: addressOf(row, COLUMNS.longText),
    to: addressOf(row + rows - 1, COLUMN_COUNT - 1),
  });
}

/** A coloured word in A and its meaning in B; a line each, or more where the meaning is long. */
export function layLegend({ heading, entries }: LegendBlock, { grid, air }: LayContext): LaidOut {
  const line = lineHeight(SIZES.small) + air(LEGEND_LINE_AIR);
  const wordRoom = roomIn(grid.widths[COLUMNS.number] ?? 0, { size: SIZES.small, bold: true });
  const meaningRoom = roomIn(widthFrom(grid, COLUMNS.text) - INDENT, { size: SIZES.small });
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
  const heights = [lineHeight(SIZES.body) + air(ABOVE_LEGEND), ...rows.map(() => line)];
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
