/** A fresh look at the cells that are to be swapped, and at the sheets they stand on. Changes nothing. */
import { isSameColumn, isSameRow, type ColumnMark, type ListPlace, type RowMark } from "../../operations/swaps";
import type { CellValue } from "../../plan/cells";

/** Few enough for one answer, whatever they hold: a cell has up to 32,767 characters, and so has its formula. */
const CELLS_AT_ONCE = 100;

export interface SheetSeen {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** @param keys names or ids. @returns those that are there, by key. One sync. */
export async function lookAtSheets(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<ReadonlyMap<string, SheetSeen>> {
  const asked = [...new Set(keys)].map((key) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key).load("id,name");
    sheet.protection.load("protected");
    return { key, sheet };
  });
  await context.sync();
  return new Map(
    asked.flatMap(({ key, sheet }) =>
      sheet.isNullObject
        ? []
        : [[key, { id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected }] as const],
    ),
  );
}

/** Where a cell is. */
export interface Place {
  readonly sheetId: string;
  readonly cell: string;
  /** What the cell's row and column must still be known by; left out where that is not asked. */
  readonly row?: RowMark;
  readonly above?: ColumnMark | undefined;
}

export interface CellSeen {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly isFormula: boolean;
  readonly isError: boolean;
  /** Parts of its text look differently, which writing would lose. */
  readonly isRich: boolean;
  readonly whereabouts: Whereabouts;
}

/** Whether a cell stands in the row and the column that were meant. */
export type Whereabouts = "in place" | "another row" | "another column";

/** @param ends rows that must be the ones that were meant @returns tells it after the next sync */
export function askWhereabouts(sheet: Excel.Worksheet, { ends = [], above }: ListPlace): () => Whereabouts {
  const rows = ends.map((mark) => ({ mark, range: sheet.getRange(mark.address).load("values") }));
  const head = above === undefined ? null : { mark: above, range: sheet.getRange(above.cell).load("values") };
  return () => {
    if (!rows.every(({ mark, range }) => isSameRow((range.values as CellValue[][])[0] ?? [], mark)))
      return "another row";
    return head === null || isSameColumn(valueIn(head.range.values), head.mark) ? "in place" : "another column";
  };
}

/** In the order of the places. One sync for each hundred. */
export async function lookAtCells(context: Excel.RequestContext, places: readonly Place[]): Promise<CellSeen[]> {
  const seen: CellSeen[] = [];
  for (let from = 0; from < places.length; from += CELLS_AT_ONCE) {
    seen.push(...(await lookAtPart(context, places.slice(from, from + CELLS_AT_ONCE))));
  }
  return seen;
}

async function lookAtPart(context: Excel.RequestContext, part: readonly Place[]): Promise<CellSeen[]> {
  const asked = part.map((place) => askCell(context, place));
  await context.sync();
  return asked.map((answer) => answer());
}

const FONT = ["bold", "italic", "underline", "strikethrough", "color", "size", "name"] as const;

function askCell(context: Excel.RequestContext, { sheetId, cell, row, above }: Place): () => CellSeen {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRange(cell).load("values,formulas,numberFormat,valueTypes");
  const font = range.format.font.load(FONT.join(","));
  const whereabouts = askWhereabouts(sheet, { ends: row === undefined ? [] : [row], above });
  return () => {
    const value = valueIn(range.values);
    return {
      value,
      numberFormat: String(valueIn(range.numberFormat)),
      isFormula: String(valueIn(range.formulas)).startsWith("="),
      isError: String(valueIn(range.valueTypes)) === "Error",
      // Excel gives null for what the parts of a text do not share.
      isRich: typeof value === "string" && value !== "" && FONT.some((look) => (font[look] as unknown) === null),
      whereabouts: whereabouts(),
    };
  };
}

/** The one value of a range of one cell. */
function valueIn(grid: readonly (readonly unknown[])[]): CellValue {
  return (grid[0]?.[0] ?? "") as CellValue;
}

/** A block of cells with or without a rule for what may be typed. */
export interface RuledPlace extends ListPlace {
  readonly sheetId: string;
  readonly address: string;
}

export interface RuleSeen {
  /** The words of the block's list; null for no rule at all, "" for any other rule, or several. */
  readonly words: string | null;
  readonly whereabouts: Whereabouts;
}

/** In the order of the places. One sync. */
export async function lookAtLists(context: Excel.RequestContext, places: readonly RuledPlace[]): Promise<RuleSeen[]> {
  if (places.length === 0) return [];
  const asked = places.map((place) => askRule(context, place));
  await context.sync();
  return asked.map((answer) => answer());
}

/** @returns gives it after the next sync */
export function askRule(context: Excel.RequestContext, { sheetId, address, ...place }: RuledPlace): () => RuleSeen {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const validation = sheet.getRange(address).dataValidation.load("type,rule");
  const whereabouts = askWhereabouts(sheet, place);
  return () => ({ words: wordsOf(validation), whereabouts: whereabouts() });
}

function wordsOf({ type, rule }: Excel.DataValidation): string | null {
  if (type === "None") return null;
  const source = (rule as Excel.DataValidationRule | null)?.list?.source;
  return typeof source === "string" ? source : "";
}
