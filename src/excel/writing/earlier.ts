/** What has to be known of an earlier report before a new one takes its place. Changes nothing. */
import { fingerprintOfTyped, sameFingerprint, typedIn, type Fingerprint, type Typed } from "../sheetFingerprint";
import { throwIfHopeless } from "../problem";
import type { Sheet } from "./ownSheet";
import { cellsOf, type Cells } from "./places";
import { pointersAt, type Pointers } from "./pointers";
import { askSeal } from "./seal";

export interface EarlierReport {
  /** What it holds. */
  readonly typed: Typed;
  readonly fingerprint: Fingerprint;
  readonly cells: Cells;
  /** Whether that is what was written; null where it cannot be told, because it was never sealed. */
  readonly isAsWritten: boolean | null;
  readonly tables: readonly string[];
  /** How many comments stand on it; null where Excel does not tell. */
  readonly comments: number | null;
  readonly pointers: Pointers;
}

/** Four syncs; more where the report or the workbook's formulas are more than one answer may hold. */
export async function lookAtEarlier(
  context: Excel.RequestContext,
  earlier: Sheet,
  sheets: readonly Sheet[],
): Promise<EarlierReport> {
  const sheet = context.workbook.worksheets.getItem(earlier.id);
  const sealOf = askSeal(sheet);
  sheet.tables.load("items/name");
  await context.sync();
  const seal = sealOf();
  const tables = sheet.tables.items.map(({ name }) => name);
  const typed = await typedIn(context, earlier.id);
  const fingerprint = fingerprintOfTyped(typed);
  return {
    typed,
    fingerprint,
    cells: cellsOf(typed.formulas, typed.row + 1, typed.column),
    isAsWritten: seal === null ? null : sameFingerprint(seal, fingerprint),
    tables,
    comments: await commentsOn(context, earlier.id),
    pointers: await pointersAt(context, { ...earlier, tables }, sheets),
  };
}

/** One sync. @returns how many threads of comments stand on a sheet; null where Excel does not tell */
export async function commentsOn(context: Excel.RequestContext, sheetId: string): Promise<number | null> {
  try {
    const count = context.workbook.worksheets.getItem(sheetId).comments.getCount();
    await context.sync();
    return valueOf(count);
  } catch (error) {
    throwIfHopeless(error);
    return null;
  }
}

function valueOf({ value }: OfficeExtension.ClientResult<number>): number {
  return value;
}
