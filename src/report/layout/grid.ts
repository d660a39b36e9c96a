/**
 * The one column grid that all tables of the paper share: A for numbers and refs, B for names and what is to be done, C for long texts,
 * five narrow columns for agencies, counts, dates and words. The lists of actions decide the widths; a sheet has only one set of them.
 */
import type { PageSize } from "./page";
import { ADVANCE } from "./textWidths";
import { SIZES } from "./type";
import { roomIn } from "./wrap";

/** 0-based columns of the grid. */
export const COLUMNS = { number: 0, text: 1, longText: 2, firstNarrow: 3, lastNarrow: 7 } as const;
/** Columns in all: A to H. */
export const COLUMN_COUNT = 8;

/** Three figures of a tile, or a coloured word of the key. */
const NUMBER_WIDTH = 46;
/**
 * E to H: E and F take dates, G a date or a word, H a colour's word. With D they are five, because that is what a row of RAG counts needs.
 */
const NARROW_WIDTHS = [64, 64, 64, 50] as const;
const NARROW_TOTAL = NARROW_WIDTHS.reduce<number>((sum, width) => sum + width, 0);
/** D takes agencies, whose names decide how wide it should be. */
const NAME_WIDTHS = [76, 90, 104, 118] as const;
const USUAL_NAME_WIDTH = 90;
const LEAST_TEXT_WIDTH = 170;
const USUAL_TEXT_WIDTH = 234;
const LEAST_LONG_TEXT_WIDTH = 190;
const STEP = 12;
/** 1/1000 em. */
const HALF_A_WORD = 1500;

export interface Grid {
  readonly page: PageSize;
  /** Points, from column A on. */
  readonly widths: readonly number[];
}

/** The texts of a row of a list that decide its height, as they stand in B, C and D. */
export type LongTexts = readonly [text: string, longText: string, name: string];

/** So many rows are looked at to choose the widths; more would not change the choice, only its cost. */
const SAMPLE = 100;
function widthsFor(page: PageSize, textWidth: number, nameWidth: number): number[] {
  const rest = page.width - NUMBER_WIDTH - NARROW_TOTAL - nameWidth;
  return [NUMBER_WIDTH, textWidth, rest - textWidth, nameWidth, ...NARROW_WIDTHS];
}

/** A text as far as its number of lines depends on it: the width of each of its paragraphs, in 1/1000 em. */
function paragraphWidths(text: string): number[] {
  const widths: number[] = [];
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      widths.push(width);
      width = 0;
    } else {
      width += ADVANCE[code] ?? 0;
    }
  }
  return [...widths, width];
}

/** Lines of the paragraphs, as good as exact over many texts: half a word is lost at the end of a line. */
function estimateLines(paragraphs: readonly number[], room: number): number {
  let lines = 0;
  for (const width of paragraphs) lines += Math.max(1, Math.ceil(width / (room - HALF_A_WORD)));
  return lines;
}

/** A row's texts in B, C and D. */
type SampleRow = readonly [readonly number[], readonly number[], readonly number[]];

/** Lines that the rows take together in columns so wide. */
function linesWith(rows: readonly SampleRow[], widths: readonly number[]): number {
  const roomOf = (column: number): number => roomIn(widths[column] ?? 0, { size: SIZES.small });
  const [room, longRoom, nameRoom] = [COLUMNS.text, COLUMNS.longText, COLUMNS.firstNarrow].map(roomOf);
  let lines = 0;
  for (const [text, longText, name] of rows) {
    lines += Math.max(
      estimateLines(text, room ?? 0),
      estimateLines(name, nameRoom ?? 0),
      estimateLines(longText, longRoom ?? 0),
    );
  }
  return lines;
}

/** The widths with which the rows take the fewest lines; the usual ones where it makes no difference. */
function bestWidths(rows: readonly SampleRow[], page: PageSize): number[] {
  let best = widthsFor(page, USUAL_TEXT_WIDTH, USUAL_NAME_WIDTH);
  let fewest = linesWith(rows, best);
  for (const nameWidth of NAME_WIDTHS) {
    const widest = page.width - NUMBER_WIDTH - NARROW_TOTAL - nameWidth - LEAST_LONG_TEXT_WIDTH;
    for (let textWidth = LEAST_TEXT_WIDTH; textWidth <= widest; textWidth += STEP) {
      const widths = widthsFor(page, textWidth, nameWidth);
      const lines = linesWith(rows, widths);
      if (lines < fewest) {
        best = widths;
        fewest = lines;
      }
    }
  }
  return best;
}

/** Makes the grid for a page size; what the rows' texts tell is worked out once. */
export type GridMaker = (page: PageSize) => Grid;

/**
 * Grids for a paper whose lists have these long texts.
 * @param rowCount rows of the lists
 * @param textsOf the texts of a row, 0-based; asked for at most SAMPLE rows
 */
export function gridMaker(rowCount: number, textsOf: (row: number) => LongTexts): GridMaker {
  const every = Math.max(1, Math.ceil(rowCount / SAMPLE));
  const rows: SampleRow[] = [];
  for (let row = 0; row < rowCount; row += every) {
    const [text, longText, name] = textsOf(row);
    rows.push([paragraphWidths(text), paragraphWidths(longText), paragraphWidths(name)]);
  }
  return (page) => ({ page, widths: bestWidths(rows, page) });
}
