/**
 * Adds a sheet in such a way that it is known for certain to be our own, also where Excel's answer is lost: others may add
 * sheets of any name at the same moment, and theirs must never be taken for ours.
 */
import { sameSheetName } from "../../operations/sheetNames";
import { excelCode } from "../problem";
import { textOf } from "./snapshot";

/** A hidden name on a sheet that is being written; gone once Excel has told the sheet's id. */
const WRITING_MARK = "ActionPlanReporter.Writing";

/** A sheet that is being written. */
export interface OwnSheet {
  /** What it is called while it is written. */
  readonly name: string;
  /** A text that no other run has. */
  readonly token: string;
  /** Excel's id of it, once that is known. */
  id: string | null;
  /** Excel has said that another sheet has the name: ours was never added. */
  isRefused: boolean;
}

export function ownSheet(name: string): OwnSheet {
  return {
    name,
    token: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`,
    id: null,
    isRefused: false,
  };
}

/** Hidden names that the sheet is to have, with their texts. */
export type Marks = readonly (readonly [name: string, text: string])[];

/** Sheets that are added in one sync, each with its marks. */
export type SheetsToAdd = readonly { readonly own: OwnSheet; readonly marks: Marks }[];

/** Adds the sheets, with their marks. One sync. @throws errors of Excel; `own.id` is then set where Excel has told it all the same */
export async function addOwnSheets(context: Excel.RequestContext, sheets: SheetsToAdd): Promise<void> {
  const added = sheets.map(({ own, marks }) => ({ own, sheet: addOne(context, own, marks) }));
  const tellIds = (): void => {
    for (const { own, sheet } of added) own.id = idOf(sheet);
  };
  try {
    await context.sync();
    tellIds();
  } catch (error) {
    tellIds();
    const isRefused = excelCode(error) === "ItemAlreadyExists";
    for (const { own } of added) own.isRefused = isRefused && own.id === null;
    throw error;
  }
}

function addOne(context: Excel.RequestContext, own: OwnSheet, marks: Marks): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(own.name);
  // Asked for at once: where what follows is refused, Excel still answers what came before.
  sheet.load("id");
  for (const [name, text] of [[WRITING_MARK, own.token] as const, ...marks]) addMark(sheet, name, text);
  return sheet;
}

export function addMark(sheet: Excel.Worksheet, name: string, text: string): void {
  sheet.names.add(name, `="${text.replaceAll('"', '""')}"`).visible = false;
}

/** Queues that the sheet is no longer marked as being written. */
export function dropWritingMark(sheet: Excel.Worksheet): void {
  sheet.names.getItem(WRITING_MARK).delete();
}

/** Null where Excel has not told it. */
function idOf(sheet: Excel.Worksheet): string | null {
  try {
    return sheet.id;
  } catch (error) {
    if (excelCode(error) === "PropertyNotLoaded") return null;
    throw error;
  }
}

/** A sheet of the workbook. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
}

/** What became of the sheet. */
export interface FoundSheet {
  readonly sheet: Sheet | null;
  /** A sheet of its name that came meanwhile and may be ours or somebody else's: blank, and without a mark. */
  readonly unsure: Sheet | null;
}

/**
 * Looks for it among the sheets that came since the workbook was looked at first. No sync where its id is known, one where
 * it is not.
 */
export async function findOwnSheet(
  context: Excel.RequestContext,
  own: OwnSheet,
  came: readonly Sheet[],
): Promise<FoundSheet> {
  if (own.id !== null || own.isRefused || came.length === 0) {
    return { sheet: came.find(({ id }) => id === own.id) ?? null, unsure: null };
  }
  const asked = came.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    const mark = worksheet.names.getItemOrNullObject(WRITING_MARK).load("value");
    const used = worksheet.getUsedRangeOrNullObject(true).load("address");
    return { sheet, mark, used };
  });
  await context.sync();
  const ours = asked.find(({ mark }) => !mark.isNullObject && textOf(mark) === own.token);
  if (ours !== undefined) {
    own.id = ours.sheet.id;
    return { sheet: ours.sheet, unsure: null };
  }
  const blank = asked.find(
    ({ sheet, mark, used }) => mark.isNullObject && used.isNullObject && sameSheetName(sheet.name, own.name),
  );
  return { sheet: null, unsure: blank?.sheet ?? null };
}
