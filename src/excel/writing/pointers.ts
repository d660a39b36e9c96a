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

/** A mention of one of the sheets that are pointed at. */
export type Mention = Reference & {
  /** Excel's id of that sheet. */
  readonly of: string;
};

/** A formula that points at one of the sheets, or at several. */
export interface Pointer {
  /** Where it stands; null for a defined name of the whole workbook. */
  readonly sheet: Sheet | null;
  /** Of a cell, "B1"; of a defined name, its name. */
  readonly at: string;
  readonly isName: boolean;
  readonly formula: string;
  /** Those that are of the sheets. */
  readonly references: readonly Mention[];
  /** The sheet where it stands is protected, so that it cannot be changed. */
  readonly isLocked: boolean;
}

export interface Pointers {
  /** What the sheets that they point at are called now, in the order in which they were given. */
  readonly targetNames: readonly string[];
  readonly found: readonly Pointer[];
  /** Names of sheets whose formulas could not be looked at. */
  readonly unseen: readonly string[];
}

/**
 * Looks on all sheets but those themselves. One sync; where Excel refuses that (too many formulas for an answer, a sheet that went
 * meanwhile), one a sheet.
 * @throws errors of Excel that have nothing to do with a sheet: a lost connection, and the like
 */
export async function pointersAt(
  context: Excel.RequestContext,
  targets: readonly PointedAt[],
  sheets: readonly Sheet[],
): Promise<Pointers> {
  const others = sheets.filter(({ id }) => !targets.some((target) => target.id === id));
  try {
    return { ...(await askAll(context, targets, others, true)), unseen: [] };
  } catch (error) {
    throwIfHopeless(error);
  }
  const { targetNames, found: named } = await askAll(context, targets, [], true);
  const found = [...named];
  const unseen: string[] = [];
  for (const sheet of others) {
    const answer = await askOne(context, targets, sheet);
    if (answer === null) unseen.push(sheet.name);
    else found.push(...answer);
  }
  return { targetNames, found, unseen };
}

async function askOne(
  context: Excel.RequestContext,
  targets: readonly PointedAt[],
  sheet: Sheet,
): Promise<readonly Pointer[] | null> {
  try {
    return (await askAll(context, targets, [sheet], false)).found;
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
  targets: readonly PointedAt[],
  sheets: readonly Sheet[],
  withNames: boolean,
): Promise<Omit<Pointers, "unseen">> {
  const answer = askPointers(context, targets, sheets, withNames);
  await context.sync();
  return answer();
}

/** Asks for what points at the sheets. @returns gives it after the next sync */
export function askPointers(
  context: Excel.RequestContext,
  wanted: readonly PointedAt[],
  sheets: readonly Sheet[],
  withNames = true,
): () => Omit<Pointers, "unseen"> {
  const names = withNames ? context.workbook.names.load("items/name,items/formula") : null;
  const themselves = wanted.map(({ id, tables }) => ({
    id,
    tables,
    sheet: context.workbook.worksheets.getItem(id).load("name"),
  }));
  const asked = sheets.map((sheet) => askFor(context, sheet));
  return () => {
    // Formulas follow a sheet that is renamed: what it is called at this moment counts.
    const targets = themselves.map(({ id, tables, sheet }) => ({ id, tables, name: sheet.name }));
    const found: Pointer[] = names === null ? [] : pointingNames(names.items, null, false, targets);
    for (const { sheet, worksheet, formulas } of asked) {
      if (worksheet.isNullObject) continue;
      const isLocked = worksheet.protection.protected;
      found.push(...pointingNames(worksheet.names.items, sheet, isLocked, targets));
      if (!formulas.isNullObject) found.push(...pointingCells(formulas.items, sheet, isLocked, targets));
    }
    return { targetNames: targets.map(({ name }) => name), found };
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
  targets: readonly PointedAt[],
): Pointer[] {
  return names.flatMap(({ name, formula }) => {
    const text = String(formula);
    const references = pointingAt(text, targets);
    return references.length === 0 ? [] : [{ sheet, at: name, isName: true, formula: text, references, isLocked }];
  });
}

function pointingCells(
  areas: readonly Excel.Range[],
  sheet: Sheet,
  isLocked: boolean,
  targets: readonly PointedAt[],
): Pointer[] {
  const found: Pointer[] = [];
  for (const { rowIndex, columnIndex, formulas } of areas) {
    (formulas as readonly (readonly unknown[])[]).forEach((row, down) => {
      row.forEach((cell, across) => {
        const formula = String(cell);
        const references = pointingAt(formula, targets);
        if (references.length === 0) return;
        const at = addressOf(rowIndex + down + 1, columnIndex + across);
        found.push({ sheet, at, isName: false, formula, references, isLocked });
      });
    });
  }
  return found;
}

function pointingAt(formula: string, targets: readonly PointedAt[]): Mention[] {
  const tables = targets.flatMap((target) => target.tables);
  return referencesIn(formula, tables).flatMap((reference) => {
    const target = targets.find((one) => isOf(reference, one));
    return target === undefined ? [] : [{ ...reference, of: target.id }];
  });
}

function isOf(reference: Reference, { name, tables }: PointedAt): boolean {
  if (reference.kind === "sheet") return sameSheetName(reference.sheet, name);
  return tables.some((table) => table.toLowerCase() === reference.table.toLowerCase());
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
