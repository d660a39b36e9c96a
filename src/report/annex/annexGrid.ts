/**
 * The annex's own grid: each column begins as wide as its dates, its figures or its longest words want it; what is left of the page goes,
 * step by step, to the column of texts that makes the rows high.
 */
import type { Block, Cell, TableBlock } from "../blocks/block.types";
import type { Grid } from "../layout/grid";
import { ANNEX_PAGE } from "../layout/page";
import { ADVANCE, BOLD } from "../layout/textWidths";
import { SIZES } from "../layout/type";
import { roomIn } from "../layout/wrap";

/** Points. */
const LEAST = 34;
/** A column of texts begins no wider than this, however long a word is: "Recommendations" is not broken. */
const MOST_AT_FIRST = 92;
/** The same where there are so many columns that little would be left for the long texts. */
const FEWEST_AT_FIRST = 62;
/** Of the page, to be shared out among the long texts. */
const LEAST_TO_SHARE = 0.1;
/** "30 Sep 2026" in the annex's type. */
const DATE = 68;
const STEP = 6;
/** Rows that are looked at to choose the widths. */
const SAMPLE = 100;
/** How much more a high row counts than several of half its height. */
const POWER = 4;
/** Room in a cell beside its text, and what rounding takes. */
const PADDING = 7;
/** Half a word is lost at the end of a line, 1/1000 em. */
const HALF_A_WORD = 1_500;

/** Of the widest table: the plan in full. */
export function annexGrid(blocks: readonly Block[]): Grid {
  const tables = blocks.filter((block): block is TableBlock => block.kind === "table");
  const widest = tables.reduce<TableBlock | null>(
    (most, table) => (most === null || table.columns.length > most.columns.length ? table : most),
    null,
  );
  return { page: ANNEX_PAGE, widths: widest === null ? [ANNEX_PAGE.width] : widthsOf(widest) };
}

/** A text by what its number of lines depends on; widths in 1/1000 em. */
interface Measured {
  readonly paragraphs: readonly number[];
  readonly widestWord: number;
}

function measured(cell: Cell | undefined): Measured {
  const text = [cell ?? ""].flat().map(String).join("");
  const paragraphs: number[] = [];
  let [width, word, widestWord] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const advance = ADVANCE[code] ?? 0;
    word = code <= 32 ? 0 : word + advance;
    if (word > widestWord) widestWord = word;
    if (code === 10) {
      paragraphs.push(width);
      width = 0;
    } else width += advance;
  }
  return { paragraphs: [...paragraphs, width], widestWord };
}

function widthsOf({ columns, rows }: TableBlock): number[] {
  const every = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const sample = rows.filter((_, row) => row % every === 0);
  const texts = columns.map((_, column) => sample.map((row) => measured(row[column])));
  const wanted = columns.map(({ heading, holds }, at) => {
    const headingWidth = points(measured(heading).widestWord * BOLD) + PADDING;
    const widestWord = Math.max(0, ...(texts[at] ?? []).map((text) => text.widestWord));
    return { least: Math.max(LEAST, headingWidth), most: holds === "date" ? DATE : points(widestWord) + PADDING };
  });
  const withAtMost = (width: number): number[] =>
    wanted.map(({ least, most }) => Math.ceil(Math.max(least, Math.min(width, most))));
  const roomy = withAtMost(MOST_AT_FIRST);
  const isRoomLeft = roomy.reduce((sum, width) => sum + width, 0) <= ANNEX_PAGE.width * (1 - LEAST_TO_SHARE);
  const widths = isRoomLeft ? roomy : withAtMost(FEWEST_AT_FIRST);
  const takers = columns.flatMap(({ holds }, at) => (holds === "text" && at > 0 ? [at] : []));
  return shareOut(widths, takers, texts);
}

function points(width: number): number {
  return (width * SIZES.small) / 1000;
}

/** Gives what is left of the page's width to those columns that can take it. */
function shareOut(
  start: readonly number[],
  takers: readonly number[],
  texts: readonly (readonly Measured[])[],
): number[] {
  const widths = [...start];
  let left = ANNEX_PAGE.width - widths.reduce((sum, width) => sum + width, 0);
  const costs = new Map<number, readonly [now: number, wider: number]>();
  const cost = (at: number): readonly [number, number] => {
    const width = widths[at] ?? 0;
    const known = costs.get(at) ?? [costOf(texts[at] ?? [], width), costOf(texts[at] ?? [], width + STEP)];
    costs.set(at, known);
    return known;
  };
  while (left >= STEP && takers.length > 0) {
    let best = takers[0] ?? 0;
    let gain = -1;
    for (const at of takers) {
      const [now, wider] = cost(at);
      if (now - wider > gain) [best, gain] = [at, now - wider];
    }
    widths[best] = (widths[best] ?? 0) + STEP;
    costs.delete(best);
    left -= STEP;
  }
  return widths;
}

/** High rows weigh most: the highest cell decides a row. */
function costOf(texts: readonly Measured[], width: number): number {
  const room = Math.max(HALF_A_WORD, roomIn(width, { size: SIZES.small }) - HALF_A_WORD);
  let sum = 0;
  for (const { paragraphs } of texts) {
    let lines = 0;
    for (const paragraph of paragraphs) lines += Math.max(1, paragraph / room);
    sum += lines ** POWER;
  }
  return sum;
}
