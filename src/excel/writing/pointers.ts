/**
 * Finds what points at a sheet: formulas of cells on other sheets, and defined names. Changes nothing. What Excel tells an add-in
 * nothing of stays unknown: formulas of conditional formats, of lists and of charts.
 */
import { addressOf } from "../../operations/addresses";
import { quotedSheetName, sameSheetName } from "../../operations/sheetNames";
import { throwIfHopeless } from "../problem";
import { referencesIn, type Reference } from "./formulaReferences";
import type { Sheet } from "./ownSheet";

/** What is pointed at. */
export interface PointedAt extends Sheet {
  /** Names of its tables. */
  readonly tables: readonly string[];
}

/** A formula that points at the sheet. */
export interface Pointer {
  /** Where it stands; null for a defined name of the whole workbook. */
  readonly sheet: Sheet | null;
  /** Of a cell, "B1"; of a defined name, its name. */
  readonly at: string;
  readonly isName: boolean;
  readonly formula: string;
  /** Those that are of the sheet. */
  readonly references: readonly Reference[];
  /** The sheet where it stands is protected, so that it cannot be changed. */
  readonly isLocked: boolean;
}

export interface Pointers {
  /** What the sheet that they point at is called now. */
  readonly targetName: string;
  readonly found: readonly Pointer[];
  /** Names of sheets whose formulas could not be looked at. */
  readonly unseen: readonly string[];
}

/**
 * Looks on all sheets but the one itself. One sync; where Excel refuses that (too many formulas for an answer, a sheet that went
 * meanwhile), one a sheet.
 * @throws errors of Excel that have nothing to do with a sheet: a lost connection, and the like
 */
export async function pointersAt(
  context: Excel.RequestContext,
  target: PointedAt,
  sheets: readonly Sheet[],
): Promise<Pointers> {
  const others = sheets.filter(({ id }) => id !== target.id);
  try {
    return { ...(await askAll(context, target, others, true)), unseen: [] };
  } catch (error) {
    throwIfHopeless(error);
  }
  const { targetName, found: named } = await askAll(context, target, [], true);
  const found = [...named];
  const unseen: string[] = [];
  for (const sheet of others) {
    const answer = await askOne(context, target, sheet);
    if (answer === null) unseen.push(sheet.name);
    else found.push(...answer);
  }
  return { targetName, found, unseen };
}

async function askOne(
  context: Excel.RequestContext,
  target: PointedAt,
  sheet: Sheet,
): Promise<readonly Pointer[] | null> {
  try {
    return (await askAll(context, target, [sheet], false)).found;
  } catch (error) {
    throwIfHopeless(error);
    return null;
  }
}

interface AskedSheet {
  readonly sheet: Sheet;
  readonly worksheet: Excel.Worksheet;
  readonly formulas: Excel.RangeCollection;
}

async function askAll(
  context: Excel.RequestContext,
  target: PointedAt,
  sheets: readonly Sheet[],
  withNames: boolean,
): Promise<Omit<Pointers, "unseen">> {
  const answer = askPointers(context, target, sheets, withNames);
  await context.sync();
  return answer();
}

/** Asks for what points at the sheet. @returns gives it after the next sync */
export function askPointers(
  context: Excel.RequestContext,
  { id, tables }: PointedAt,
  sheets: readonly Sheet[],
  withNames = true,
): () => Omit<Pointers, "unseen"> {
  const names = withNames ? context.workbook.names.load("items/name,items/formula") : null;
  const itself = context.workbook.worksheets.getItem(id).load("name");
  const asked = sheets.map((sheet) => askFor(context, sheet));
  return () => {
    // Formulas follow a sheet that is renamed: what it is called at this moment counts.
    const target = { id, tables, name: itself.name };
    const found: Pointer[] = names === null ? [] : pointingNames(names.items, null, false, target);
    for (const { sheet, worksheet, formulas } of asked) {
      if (worksheet.isNullObject) continue;
      const isLocked = worksheet.protection.protected;
      found.push(...pointingNames(worksheet.names.items, sheet, isLocked, target));
      if (!formulas.isNullObject) found.push(...pointingCells(formulas.items, sheet, isLocked, target));
    }
    return { targetName: target.name, found };
  };
}

function askFor(context: Excel.RequestContext, sheet: Sheet): AskedSheet {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
  worksheet.load("name");
  worksheet.protection.load("protected");
  worksheet.names.load("items/name,items/formula");
  const formulas = worksheet.getRange().getSpecialCellsOrNullObject("Formulas").areas;
  formulas.load("items/rowIndex,items/columnIndex,items/formulas");
  return { sheet, worksheet, formulas };
}

function pointingNames(
  names: readonly Excel.NamedItem[],
  sheet: Sheet | null,
  isLocked: boolean,
  target: PointedAt,
): Pointer[] {
  return names.flatMap(({ name, formula }) => {
    const text = String(formula);
    const references = pointingAt(text, target);
    return references.length === 0 ? [] : [{ sheet, at: name, isName: true, formula: text, references, isLocked }];
  });
}

function pointingCells(areas: readonly Excel.Range[], sheet: Sheet, isLocked: boolean, target: PointedAt): Pointer[] {
  const found: Pointer[] = [];
  for (const { rowIndex, columnIndex, formulas } of areas) {
    (formulas as readonly (readonly unknown[])[]).forEach((row, down) => {
      row.forEach((cell, across) => {
        const formula = String(cell);
        const references = pointingAt(formula, target);
        if (references.length === 0) return;
        const at = addressOf(rowIndex + down + 1, columnIndex + across);
        found.push({ sheet, at, isName: false, formula, references, isLocked });
      });
    });
  }
  return found;
}

function pointingAt(formula: string, { name, tables }: PointedAt): Reference[] {
  return referencesIn(formula, tables).filter(
    (reference) => reference.kind === "table" || sameSheetName(reference.sheet, name),
  );
}

/** Whether it is the same cell or name. */
export function samePlace(a: Pointer, b: Pointer): boolean {
  return a.at === b.at && a.isName === b.isName && a.sheet?.id === b.sheet?.id;
}

/** Where it stands, in words: 'Cover'!B1, or the name “Overdue”. */
export function placeOf({ sheet, at, isName }: Pick<Pointer, "sheet" | "at" | "isName">): string {
  if (!isName) return `${quotedSheetName(sheet?.name ?? "")}!${at}`;
  return sheet === null ? `the name “${at}”` : `the name “${at}” of the sheet “${sheet.name}”`;
}
