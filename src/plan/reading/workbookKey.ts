/** The workbook's own key to its values: on the plan's sheet, beside or below the plan, or on a sheet of its own. */
import type { SheetCells, TrackerCells } from "../cells";
import type { SkipReason } from "../model";
import type { Found } from "../readSheet";
import { classifyStatusText } from "../status/classifyStatusText";
import { colourOfFill } from "../status/colourOfFill";
import { isColourLabel } from "../rows/loneText";
import { readKey, type Key } from "../status/key";
import { textOf } from "../text";

/** A sheet that explains values has few rows and columns. */
const MOST_ROWS = 60;
/** Cells of a row that may say what a value means. */
const MOST_CELLS = 4;
const LONGEST_CELL = 400;

type Lines = readonly (readonly string[])[];

/**
 * Only what says a state or a colour is a key ("A – Ashdale" is none), and only of values that say no state themselves: two lists
 * side by side, "Not started" beside "Complete", explain nothing.
 */
function tellingOnly(key: Key, lines: Lines): Key {
  const equated = lines.flatMap((line) => line.filter((text) => text.includes("=")).map((text) => text.toLowerCase()));
  // "Late = complete" says so outright.
  const isEquated = (value: string): boolean => equated.some((text) => opensEquation(text, value));
  const explains = (value: string): boolean =>
    classifyStatusText(value)?.state == null || isColourWord(value) || isEquated(value);
  return new Map(
    [...key].filter(([value, { state, colour }]) => (state !== null || colour !== null) && explains(value)),
  );
}

/** Whether a value stands right before an equals sign. */
function opensEquation(text: string, value: string): boolean {
  const at = text.indexOf(value);
  return at >= 0 && /^\s{0,3}=/u.test(text.slice(at + value.length, at + value.length + 4));
}

const COLOUR = /^(?:red|amber|yellow|orange|green|blue|grey|gray|r|a|g|b)$/u;

const isColourName = (text: string): boolean => COLOUR.test(text.toLowerCase());

/** "Blue" is complete by itself, and a key may say otherwise. */
const isColourWord = (value: string): boolean => /^(?:blue|b)$/u.test(value);

function textsOf(row: readonly (string | number | boolean)[]): string[] {
  return row.map(textOf).filter((text) => text !== "" && text.length <= LONGEST_CELL);
}

/** "C = completed": a value and its meaning in one cell. */
const PAIR = /^(?:[–-]|[^=:–-]{1,20})\s?(?:=|:|\s[–-])\s?\S/u;
const FEWEST_PAIRS = 2;

/** A row of a key that holds several values with their meanings, one in each cell, is as many lines. */
function byPair(texts: readonly string[]): readonly (readonly string[])[] {
  const pairs = texts.filter((text) => PAIR.test(text) && !text.endsWith(":"));
  return pairs.length >= FEWEST_PAIRS && pairs.length * 2 >= texts.length ? pairs.map((pair) => [pair]) : [texts];
}

/** Rows whose words are the plan's own: "Ambition C: a living upland" explains no C; "C = complete" does. */
const OWN_WORDS: ReadonlySet<SkipReason> = new Set(["banner", "recommendation"]);

/** Rows near the top beside which a key may stand. */
const ROWS_BESIDE = 60;
/** Rows that are no actions, and may be a key. */
const MOST_SKIPPED = 300;

const KEY = /\b(?:key|legend|codes?)\b/iu;

/** Unused columns that stand together, with headings or without: a key beside the plan is not read across the plan's own. */
function unusedRuns(headings: readonly string[], used: ReadonlySet<number>): readonly (readonly number[])[] {
  const runs: number[][] = [];
  headings.forEach((heading, column) => {
    if (used.has(column)) return;
    const last = runs.at(-1);
    const before = last?.at(-1);
    const above = headings[before ?? column] ?? "";
    // "Key to status" stands over two columns, the values and what they mean.
    const goesOn =
      before === column - 1 && ((above === "") === (heading === "") || (heading === "" && KEY.test(above)));
    if (last !== undefined && goesOn) last.push(column);
    else runs.push([column]);
  });
  return runs;
}

/** What stands in brackets, or below the name, in a heading: "Status (1 = not started, 2 = in progress, 3 = done)". */
const BEHIND_NAME = /[([\n]([^()[\]]{5,300})/gu;

/** The key in the heading of the values themselves. */
function linesOfHeadings({ mapping, headings }: Found["range"]["header"]): Lines {
  const columns = [mapping.status, mapping.rag].filter((column) => column !== undefined);
  return columns.flatMap((column) =>
    Array.from((headings[column] ?? "").matchAll(BEHIND_NAME), ([, inside = ""]) => inside)
      .filter((inside) => inside.includes("="))
      .map((inside) => [inside]),
  );
}

/** Lines outside the plan's rows: above it, below it, and in columns that are not the plan's. */
function linesAround(found: Found): Lines {
  const { cells, range, skipped } = found;
  const { header } = range;
  const used = new Set(header.columns.filter(({ fields }) => fields.length > 0).map(({ column }) => column));
  const near = cells.values.slice(range.from, Math.min(range.to, header.row + ROWS_BESIDE));
  const beside = unusedRuns(header.headings, used).flatMap((columns) => [
    ...near.map((row) => textsOf(columns.map((column) => row[column] ?? ""))),
    [],
  ]);
  const keys = header.columns.filter(({ isKey }) => isKey === true).map(({ column }) => column);
  // A cell that is only filled stands before its meaning.
  const swatches = keys.length === 0 ? [] : [Math.min(...keys) - 1, ...keys];
  const ofFills = keys.length === 0 ? [] : near.flatMap((_, at) => linesOfFills(cells, range.from + at, swatches));
  const apart = skipped
    .filter(({ why }) => why !== "blank" && why !== "header")
    .slice(0, MOST_SKIPPED)
    .flatMap(({ row, why }) => {
      const ofFills = linesOfFills(cells, row);
      if (ofFills.length > 0) return ofFills;
      const texts = textsOf(cells.values[row] ?? []);
      return [OWN_WORDS.has(why) ? texts.filter((text) => text.includes("=")) : texts];
    });
  return [...linesOfHeadings(found.range.header), ...ofFills, ...beside, [], ...apart.flatMap(byPair)].filter(
    (texts) => texts.length <= MOST_CELLS,
  );
}

/**
 * A row of a key whose colours are fills: filled cells, each with its meaning in it or beside it. Empty where no cell is filled
 * with a colour that says something.
 * @param within the columns of a key beside the plan; all where it is left out
 */
function linesOfFills({ values, looks }: SheetCells, row: number, within?: readonly number[]): Lines {
  const cells = (values[row] ?? []).map((value, column) => (within?.includes(column) === false ? "" : value));
  const colours = [...(looks ?? [])].flatMap(([column, ofColumn]) => {
    if (within?.includes(column) === false) return [];
    const fill = ofColumn[row]?.fill ?? null;
    const colour = fill === null ? null : colourOfFill(fill);
    return colour === null ? [] : [{ column, colour }];
  });
  colours.sort((a, b) => a.column - b.column);
  // A meaning may be filled as its value is.
  const swatches = colours.filter(({ colour }, at) => colour !== colours[at - 1]?.colour);
  const textsIn = (from: number, end?: number): string[] =>
    cells
      .slice(from, end)
      .map(textOf)
      .filter((text) => text !== "");
  const standBefore = textsIn(swatches.at(-1)?.column ?? 0).every((text) => isColourName(text));
  return swatches.flatMap(({ column, colour }, at) => {
    const texts = textsIn(column, swatches[at + 1]?.column);
    // "Green" in green is the value, and what stands beside it the meaning: behind it or, where none does behind the last, before it.
    const meaning = standBefore
      ? textsIn((swatches[at - 1]?.column ?? -1) + 1, column).at(-1)
      : (texts.find((text) => !isColourName(text)) ?? texts[0]);
    return meaning !== undefined && meaning.length <= LONGEST_CELL ? [[colour, meaning]] : [];
  });
}

function linesOfSheet({ values }: SheetCells): Lines {
  if (values.length > MOST_ROWS) return [];
  return values
    .map(textsOf)
    .flatMap(byPair)
    .filter((texts) => texts.length > 0 && texts.length <= MOST_CELLS);
}

/** Filled cells with their meaning in them or beside them. */
function fillsOfSheet(cells: SheetCells): Lines {
  if (cells.looks === undefined || cells.values.length > MOST_ROWS) return [];
  return cells.values.flatMap((_, row) => linesOfFills(cells, row));
}

/** A sheet whose name says that it explains: others hold lists and figures. */
const EXPLAINS =
  /\b(?:key|legend|colou?rs?|guid|instruct|notes?|read ?me|how to|list|look-?ups?|valid|codes?|definitions?|rag|status|reference|about)/iu;

const SAYS_SO = /\b(?:key|legend|codes?|means?|meanings?|stands? for|stages?|ratings?|definitions?|colours?)\b|=/iu;

/** Colours with words beside them, one below the other, explain them wherever they stand. */
const FEWEST_COLOURS = 2;

function explainsColours(values: SheetCells["values"]): boolean {
  if (values.length > MOST_ROWS) return false;
  const lines = values.map(textsOf).filter(([first = "", second]) => isColourLabel(first) && second !== undefined);
  return new Set(lines.map(([first = ""]) => first.toLowerCase())).size >= FEWEST_COLOURS;
}

function explains({ sheet, values }: SheetCells): boolean {
  if (EXPLAINS.test(sheet) || explainsColours(values)) return true;
  return values
    .slice(0, MOST_ROWS)
    .some((row) => row.some((value) => typeof value === "string" && SAYS_SO.test(value)));
}

/** Keys on sheets that hold no plan, together. */
function keyOfOtherSheets(tracker: TrackerCells, withPlan: ReadonlySet<string>): Key {
  const lines = tracker.sheets
    .filter((cells) => !withPlan.has(cells.sheet) && explains(cells))
    .flatMap((cells) => [...linesOfSheet(cells), [], ...fillsOfSheet(cells), []]);
  return tellingOnly(readKey(lines), lines);
}

/**
 * The key of each sheet with plans: what stands on the sheet itself outranks what stands on others.
 * @returns by the sheet's name
 */
export function keysOf(tracker: TrackerCells, tables: readonly Found[]): ReadonlyMap<string, Key> {
  const sheets = new Set(tables.map(({ cells }) => cells.sheet));
  const elsewhere = keyOfOtherSheets(tracker, sheets);
  const keys = [...sheets].map((sheet): [string, Key] => {
    const lines = tables.filter(({ cells }) => cells.sheet === sheet).flatMap(linesAround);
    return [sheet, tellingOnly(readKey(lines), lines)];
  });
  // A key on one sheet of a workbook serves the others, too.
  const ofPlans = new Map(keys.flatMap(([, key]) => [...key]));
  return new Map(keys.map(([sheet, key]) => [sheet, new Map([...ofPlans, ...elsewhere, ...key])]));
}
