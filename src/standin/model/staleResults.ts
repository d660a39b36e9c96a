/**
 * Results of formulas that may be true no longer, since what they are worked out from was changed. Excel would calculate them; the
 * stand-in does not, and says so: they are #CALC!, which is to be taken for unknown, until Excel opens the file.
 */
import { intersect, tryParseRect, type Rect } from "./address";
import { withWords, type FormulaWord } from "./formulaWords";
import { UNCALCULATED } from "./input";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Cells of a sheet. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** What a formula is worked out from; "anything" where that cannot be told. */
type Sources = readonly Area[] | "anything";

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** They make places of texts, or of places that are moved. */
const ROVING = new Set(["INDIRECT", "OFFSET"]);

/** Names may stand for names; Excel refuses those that lead back to themselves, a file may hold them all the same. */
const DEEPEST_NAME = 8;

/**
 * Marks every result that depends on cells that changed, also through other formulas and names.
 * @returns the cells that are marked now and were not before
 */
export function markStale(workbook: Workbook, changed: readonly Area[]): Area[] {
  let left = changed.length === 0 ? [] : formulaCells(workbook);
  const marked: Area[] = [];
  for (let news = changed; news.length > 0 && left.length > 0;) {
    const isTouched = (cell: FormulaCell): boolean => {
      const sources = sourcesOf(workbook, cell.formula, cell.sheet);
      return sources === "anything" || sources.some((source) => news.some((area) => meet(source, area)));
    };
    const touched = new Set(left.filter(isTouched));
    left = left.filter((cell) => !touched.has(cell));
    const areas = [...touched].flatMap((cell) => mark(cell));
    marked.push(...areas);
    news = inColumns(areas);
  }
  return inColumns(marked);
}

/** Results that nobody can know any more once rows, columns or sheets were deleted: those of formulas that mean places that are gone. */
export function lostResults(workbook: Workbook): Area[] {
  return formulasOf(workbook).flatMap((cell) => {
    const { sheet, row, column, formula } = cell;
    const value = sheet.contents.grid.value(row, column);
    if (value === UNCALCULATED || value === "#REF!") return [{ sheet, rect: { row, column, rows: 1, columns: 1 } }];
    return formula.includes("#REF!") ? mark(cell) : [];
  });
}

/** Formulas whose results are believed. */
function formulaCells(workbook: Workbook): FormulaCell[] {
  return formulasOf(workbook).filter(
    ({ sheet, row, column }) => sheet.contents.grid.value(row, column) !== UNCALCULATED,
  );
}

function formulasOf(workbook: Workbook): FormulaCell[] {
  const withFormulas = workbook.sheets.filter((sheet) => !sheet.isChart && sheet.contents.grid.hasFormulas);
  return withFormulas.flatMap((sheet) => [...sheet.contents.grid.eachFormula()].map((cell) => ({ sheet, ...cell })));
}

function meet(one: Area, other: Area): boolean {
  return one.sheet === other.sheet && intersect(one.rect, other.rect) !== null;
}

/** Marks a cell; of a formula over several cells, all of them. */
function mark({ sheet, row, column, formula }: FormulaCell): Area[] {
  const { grid, arrays } = sheet.contents;
  const cell = { row, column, rows: 1, columns: 1 };
  const rect = arrays.find((array) => intersect(array, cell) !== null) ?? cell;
  for (let at = rect.row; at < rect.row + rect.rows; at += 1) {
    for (let across = rect.column; across < rect.column + rect.columns; across += 1) {
      grid.set(at, across, UNCALCULATED, at === row && across === column ? formula : grid.formula(at, across));
    }
  }
  return [{ sheet, rect }];
}

/** The same cells in fewer areas: cells one below the other are one. */
function inColumns(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.rect.column - b.rect.column || a.rect.row - b.rect.row);
  const joined = new Map<Sheet, Area[]>();
  for (const area of sorted) {
    const own = joined.get(area.sheet) ?? [];
    const { sheet, rect } = area;
    const last = own.at(-1)?.rect;
    const isBelow = last?.column === rect.column && last.columns === rect.columns && last.row + last.rows === rect.row;
    if (last !== undefined && isBelow) own[own.length - 1] = { sheet, rect: { ...last, rows: last.rows + rect.rows } };
    else own.push(area);
    joined.set(sheet, own);
  }
  return [...joined.values()].flat();
}

/** @param own the sheet that the formula stands on, or whose name it is; null for a name of the workbook */
function sourcesOf(workbook: Workbook, formula: string, own: Sheet | null, depth = 0): Sources {
  const found: Sources[] = [];
  withWords(formula, (word) => {
    found.push(sourcesOfWord(workbook, word, own, depth));
    return word.text;
  });
  const areas: Area[] = [];
  for (const sources of found) {
    if (sources === "anything") return "anything";
    areas.push(...sources);
  }
  // [@Status] is of the table that the formula stands in.
  if (own !== null && formula.includes("[@")) areas.push(...own.tables.map(({ rect }) => ({ sheet: own, rect })));
  return areas;
}

function sourcesOfWord(workbook: Workbook, word: FormulaWord, own: Sheet | null, depth: number): Sources {
  const { text, sheet: named, next } = word;
  if (next === "(") return ROVING.has(text.toUpperCase()) ? "anything" : [];
  // Another workbook is not changed here; several sheets at once are seldom, and not taken apart.
  if (named?.includes("]") === true) return [];
  if (named?.includes(":") === true) return "anything";
  const sheet = named === null ? own : workbook.findSheet(named);
  const rect = tryParseRect(text);
  if (rect !== null) return sheet === null ? [] : [{ sheet, rect }];
  const lower = text.toLowerCase();
  const table = workbook.tables.find(({ table: { name } }) => name.toLowerCase() === lower);
  if (table !== undefined) return [{ sheet: table.sheet, rect: table.table.rect }];
  const names = workbook.names.filter(({ name }) => name.toLowerCase() === lower);
  const name = names.find((one) => one.sheet === sheet) ?? names.find((one) => one.sheet === null);
  if (name === undefined) return [];
  return depth < DEEPEST_NAME ? sourcesOf(workbook, name.formula, name.sheet ?? own, depth + 1) : "anything";
}
