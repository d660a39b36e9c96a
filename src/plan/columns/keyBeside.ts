/**
 * Columns beside a plan in which its key stands ("Green: on course", "R | will not make its date"): they hold none of the plan's fields,
 * whatever their cells look like.
 */
import type { CellValue, SheetCells } from "../cells";
import { isOfKey } from "../rows/loneText";
import { classifyStatusText } from "../status/classifyStatusText";
import { readKey } from "../status/key";
import { textOf } from "../text";

type Row = readonly CellValue[];
/** Columns that stand together, without a blank one between them. */
type Run = readonly number[];

/** Rows near the headings beside which a key may stand. */
const ROWS_BESIDE = 60;
const MOST_COLUMNS = 3;
const FEWEST_LINES = 2;
const MOST_LINES = 15;
/** So many of its lines must explain a state or a colour; the others may be its title. */
const MOST = 0.6;

function runsOf(rows: readonly Row[]): Run[] {
  const width = rows[0]?.length ?? 0;
  const runs: number[][] = [];
  for (let column = 0; column < width; column++) {
    if (rows.every((row) => row[column] === "")) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

const textsIn = (row: Row, run: Run): string[] =>
  run.flatMap((column) => {
    const text = textOf(row[column]);
    return text === "" ? [] : [text];
  });

/** Whether a line of a key says a state or a colour: a value with its meaning, or a meaning beside a cell that is only filled. */
function explains(texts: readonly string[]): boolean {
  const [text = ""] = texts;
  if (texts.length === 1 && classifyStatusText(text) !== null) return true;
  return [...readKey([texts]).values()].some(
    ({ state, colour, delayed }) => state !== null || colour !== null || delayed,
  );
}

/**
 * Whether a run of columns holds a key: few lines, one right below the other, no two of which say the same. A plan's own columns
 * beyond a blank one go on down its rows, and say the same more than once.
 */
function isKey(run: Run, rows: readonly Row[], rowsOfPlan: number): boolean {
  if (run.length > MOST_COLUMNS) return false;
  const lines = rows.flatMap((row, at) => {
    const texts = textsIn(row, run);
    return texts.length === 0 ? [] : [{ at, texts }];
  });
  const [first, last] = [lines[0]?.at ?? 0, lines.at(-1)?.at ?? 0];
  const isTogether = last - first < lines.length + 1;
  if (lines.length > MOST_LINES || lines.length >= rowsOfPlan || !isTogether) return false;
  const values = lines.map(({ texts }) => (texts[0] ?? "").toLowerCase());
  const telling = lines.filter(({ texts }) => explains(texts)).length;
  return new Set(values).size === values.length && telling >= FEWEST_LINES && telling >= lines.length * MOST;
}

/** A heading that is itself a line of a key: "Green: on course". Several are columns to be ticked. */
function columnHeadedByKey(header: Row): number[] {
  const found = header.flatMap((value, column) =>
    isOfKey(textOf(value)) && /[=:–-]/u.test(textOf(value)) ? [column] : [],
  );
  return found.length === 1 ? found : [];
}

/**
 * The 0-based columns of the grid that hold a key beside the plan below a header.
 * @param from first row of the header, 0-based
 * @param to its last row
 * @param end row before which the rows below it end
 */
export function columnsOfKeyBeside({ values }: SheetCells, from: number, to: number, end: number): ReadonlySet<number> {
  const headed = columnHeadedByKey(values[to] ?? []);
  const rows = values.slice(from, Math.min(end, to + ROWS_BESIDE));
  const runs = runsOf(rows);
  if (runs.length < 2) return new Set(headed);
  const headings = (run: Run): number => textsIn(values[to] ?? [], run).length;
  const plan = runs.reduce((widest, run) => (headings(run) > headings(widest) ? run : widest));
  const rowsOfPlan = rows.filter((row) => plan.some((column) => row[column] !== "")).length;
  const keys = runs.filter((run) => isKey(run, rows, rowsOfPlan));
  return new Set([...headed, ...keys.flat()]);
}
