/** A chart above the table that it shows: one high row, its message wrapped in B, its bars over C to H. */
import { addressOf } from "../../operations/addresses";
import type { ChartSeries } from "../../operations/operations";
import { COLUMN_COUNT, COLUMNS } from "../layout/grid";
import { lineHeight, SIZES } from "../layout/type";
import { countLines, roomIn } from "../layout/wrap";
import type { ChartBlock } from "./block.types";
import type { LaidOut, LayContext } from "./lay.types";
import { widthFrom } from "./text";

/** Points of a bar with the space around it, whose name has a line; the legend takes as much as one more. */
const BAR = 22;
/** Points of a line of a bar's name, and the part of the chart that the names have: one that does not fit is left out. */
const NAME_LINE = 12;
const NAMES = 0.4;
const AROUND_TITLE = 6;
/** Points: half a page, so that the table has room below. */
const HIGHEST = 300;
/** Part of the chart that the longest bar surely takes; the names of the bars have the rest. */
const PLOT = 0.5;
/** Points of a character of the figures on the bars, which are bold. */
const CHARACTER = 5.5;

export function layChart(block: ChartBlock, { grid, tables }: LayContext): LaidOut {
  const width = widthFrom(grid, COLUMNS.longText);
  const room = roomIn(grid.widths[COLUMNS.text] ?? 0, { size: SIZES.small, bold: true });
  const titleHeight = countLines(block.title, room) * lineHeight(SIZES.small) + AROUND_TITLE;
  return {
    heights: [Math.max(barsHeight(block, width), titleHeight)],
    // On the page of its table.
    keepWithNext: [0],
    write: (row, writer) => {
      writer.values(row, COLUMNS.text, [[block.title]]);
      writer.look("chartTitle", { row, column: COLUMNS.text, rows: 1, columns: 1 });
      const source = tables.get(block.table);
      if (source === undefined) return;
      const { header, last } = source;
      writer.chart({
        name: block.name,
        chart: "BarStacked",
        source: addressOf(header, COLUMNS.firstNarrow, last, COLUMNS.firstNarrow + block.series.length - 1),
        categories: addressOf(header + 1, COLUMNS.text, last, COLUMNS.text),
        series: block.series.map((one) => ({ ...one, labelFormat: labelFormat(one, block, width) })),
        description: block.title,
        from: addressOf(row, COLUMNS.longText),
        to: addressOf(row, COLUMN_COUNT - 1),
      });
    },
  };
}

function barsHeight({ names }: ChartBlock, width: number): number {
  const room = roomIn(width * NAMES, { size: SIZES.small });
  const lines = Math.max(...names.map((name) => countLines(name, room)));
  return Math.min(HIGHEST, BAR + names.length * Math.max(BAR, lines * NAME_LINE));
}

/**
 * "R 3" where a part of a bar has room for it, else "3", else nothing: printed in grey, colours are not told apart. The table below has
 * every figure.
 */
function labelFormat({ name }: ChartSeries, { series, longestBar }: ChartBlock, width: number): string {
  const letters = lettersFor(
    name,
    series.map((one) => one.name),
  ).replaceAll('"', "");
  const leastFor = (characters: number): number =>
    Math.max(1, Math.ceil((characters * CHARACTER * longestBar) / (width * PLOT)));
  return `[>=${leastFor(letters.length + 3)}]"${letters} "#,##0;[>=${leastFor(2)}]#,##0;`;
}

/** A word's first letter, and its last where another word begins alike: "R", "Gn" beside "Gy". */
export function lettersFor(name: string, names: readonly string[]): string {
  const word = name.trim();
  const first = word.charAt(0);
  const isAlone = names.filter((other) => other.trim().charAt(0) === first).length === 1;
  return isAlone ? first : first + word.slice(-1);
}
