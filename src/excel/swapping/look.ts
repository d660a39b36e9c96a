/** A fresh look at the cells that are to be swapped, and at the sheets they stand on. Changes nothing. */
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
  /** "A12:K12": the row to be known by; left out where it is not to be looked at. */
  readonly rowAddress?: string;
}

export interface CellSeen {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly isFormula: boolean;
  readonly isError: boolean;
  /** Parts of its text look differently, which writing would lose. */
  readonly isRich: boolean;
  readonly row: readonly CellValue[];
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

function askCell(context: Excel.RequestContext, { sheetId, cell, rowAddress }: Place): () => CellSeen {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRange(cell).load("values,formulas,numberFormat,valueTypes");
  const font = range.format.font.load(FONT.join(","));
  const row = rowAddress === undefined ? null : sheet.getRange(rowAddress).load("values");
  return () => {
    const value = valueIn(range.values);
    return {
      value,
      numberFormat: String(valueIn(range.numberFormat)),
      isFormula: String(valueIn(range.formulas)).startsWith("="),
      isError: String(valueIn(range.valueTypes)) === "Error",
      // Excel gives null for what the parts of a text do not share.
      isRich: typeof value === "string" && value !== "" && FONT.some((look) => (font[look] as unknown) === null),
      row: row === null ? [] : ((row.values as CellValue[][])[0] ?? []),
    };
  };
}

/** The one value of a range of one cell. */
function valueIn(grid: readonly (readonly unknown[])[]): CellValue {
  return (grid[0]?.[0] ?? "") as CellValue;
}

/** A block of cells with or without a rule for what may be typed. */
export interface RuledPlace {
  readonly sheetId: string;
  readonly address: string;
}

/** The words of each block's list; null for no rule at all, "" for any other rule, or several. One sync. */
export async function lookAtLists(
  context: Excel.RequestContext,
  places: readonly RuledPlace[],
): Promise<(string | null)[]> {
  if (places.length === 0) return [];
  const asked = places.map(({ sheetId, address }) =>
    context.workbook.worksheets.getItem(sheetId).getRange(address).dataValidation.load("type,rule"),
  );
  await context.sync();
  return asked.map(({ type, rule }) => {
    if (type === "None") return null;
    const source = (rule as Excel.DataValidationRule | null)?.list?.source;
    return typeof source === "string" ? source : "";
  });
}
