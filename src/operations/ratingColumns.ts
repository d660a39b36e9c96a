/**
 * The ratings of a sheet's plans as two columns beside them: which cells get which text, as operations that touch nothing else.
 * Pure.
 */
import { addressOf } from "./addresses";
import type { Operation, WordColour } from "./operations";

/** What stands in one row of the sheet. */
export interface RatingLine {
  /** 1-based. */
  readonly row: number;
  readonly rag: string;
  readonly why: string;
}

/** 0-based columns of the sheet. */
export interface RatingPlaces {
  readonly rag: number;
  readonly why: number;
}

/** One cell of the preview. */
export interface CellToWrite {
  readonly address: string;
  readonly text: string;
}

/** Every cell that is written, and no other is: the column of the ratings from top to bottom, then that of the reasons. */
export function cellsToWrite(lines: readonly RatingLine[], { rag, why }: RatingPlaces): CellToWrite[] {
  const column = (at: number, textOf: (line: RatingLine) => string): CellToWrite[] =>
    lines.map((line) => ({ address: addressOf(line.row, at), text: textOf(line) }));
  return [...column(rag, (line) => line.rag), ...column(why, (line) => line.why)];
}

/** @param lines in ascending order of row, each row once */
export function ratingOperations(sheet: string, lines: readonly RatingLine[], places: RatingPlaces): Operation[] {
  const runs = runsOf(lines);
  const write = (at: number, textOf: (line: RatingLine) => string): Operation[] =>
    runs.map((run) => ({
      kind: "setValues",
      sheet,
      address: addressOf(run[0]?.row ?? 1, at, run.at(-1)?.row ?? 1, at),
      values: run.map((line) => [textOf(line)]),
    }));
  return [...write(places.rag, ({ rag }) => rag), ...write(places.why, ({ why }) => why)];
}

/** Colours that follow the words, so that no format of a cell is touched. */
export function ratingColours(
  sheet: string,
  lines: readonly RatingLine[],
  rag: number,
  words: readonly WordColour[],
): Extract<Operation, { readonly kind: "colourWords" }>[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ kind: "colourWords", sheet, address: addressOf(first.row, rag, last.row, rag), words }];
}

/** The colour of a row of the sheet, where the ratings are shown by colours alone. */
export interface RatingColour {
  /** 1-based. */
  readonly row: number;
  readonly fill: string;
  readonly fontColour: string;
}

/** More conditional formats than this make a sheet slow. */
export const MOST_COLOUR_RUNS = 1_000;

/**
 * Colours on the plan's own cells, without a word written: one for each run of rows with one colour.
 * @param lines in ascending order of row, each row once @param column 0-based
 */
export function colourRuns(sheet: string, lines: readonly RatingColour[], column: number): ColourCells[] {
  const runs: { first: number; last: number; fill: string; fontColour: string }[] = [];
  for (const { row, fill, fontColour } of lines) {
    const run = runs.at(-1);
    if (run?.last === row - 1 && run.fill === fill) run.last = row;
    else runs.push({ first: row, last: row, fill, fontColour });
  }
  return runs.map(({ first, last, fill, fontColour }) => ({
    ...{ kind: "colourCells", sheet, fill, fontColour },
    address: addressOf(first, column, last, column),
  }));
}

type ColourCells = Extract<Operation, { readonly kind: "colourCells" }>;

/** Lines whose rows follow one another. */
function runsOf(lines: readonly RatingLine[]): RatingLine[][] {
  const runs: RatingLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.row === line.row - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
