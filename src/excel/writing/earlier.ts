/** What has to be known of an earlier report before a new one takes its place. Changes nothing. */
import type { ReportPart } from "../../operations/reportMark";
import {
  fingerprintOfTyped,
  fingerprintsTogether,
  sameFingerprint,
  typedIn,
  type Fingerprint,
  type Typed,
} from "../sheetFingerprint";
import { throwIfHopeless } from "../problem";
import type { Sheet } from "./ownSheet";
import { cellsOf, type Cells } from "./places";
import { pointersAt, type Pointers } from "./pointers";
import { askSeal } from "./seal";

/** A sheet of an earlier report that is in the workbook. */
export interface PartThere extends Sheet {
  readonly part: ReportPart;
}

/** One of its sheets, as it is now. */
export interface EarlierSheet extends PartThere {
  /** What it holds. */
  readonly typed: Typed;
  readonly cells: Cells;
  readonly tables: readonly string[];
}

export interface EarlierReport {
  /** At least one. */
  readonly sheets: readonly EarlierSheet[];
  /** Of all of them. */
  readonly fingerprint: Fingerprint;
  /** Whether that is what was written; null where it cannot be told, because it was never sealed. */
  readonly isAsWritten: boolean | null;
  /** How many comments stand on it; null where Excel does not tell. */
  readonly comments: number | null;
  readonly pointers: Pointers;
}

/**
 * Four syncs, and one more for each further sheet of it; more where the report or the workbook's formulas are more than one answer may
 * hold.
 */
export async function lookAtEarlier(
  context: Excel.RequestContext,
  parts: readonly PartThere[],
  sheets: readonly Sheet[],
): Promise<EarlierReport> {
  const asked = parts.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { seal: askSeal(sheet), tables: sheet.tables.load("items/name") };
  });
  await context.sync();
  const seals = asked.map(({ seal }) => seal());
  const found: EarlierSheet[] = [];
  for (const [at, part] of parts.entries()) {
    const tables = asked[at]?.tables.items.map(({ name }) => name) ?? [];
    const typed = await typedIn(context, part.id);
    found.push({ ...part, tables, typed, cells: cellsOf(typed.formulas, typed.row + 1, typed.column) });
  }
  const fingerprints = found.map(({ typed }) => fingerprintOfTyped(typed));
  return {
    sheets: found,
    fingerprint: fingerprintsTogether(fingerprints),
    isAsWritten: areAsSealed(fingerprints, seals),
    comments: await commentsOn(
      context,
      parts.map(({ id }) => id),
    ),
    pointers: await pointersAt(context, found, sheets),
  };
}

/** False where one of them was changed; null where none was, as far as can be told. */
function areAsSealed(now: readonly Fingerprint[], seals: readonly (Fingerprint | null)[]): boolean | null {
  const answers = now.map((fingerprint, at) => {
    const seal = seals[at] ?? null;
    return seal === null ? null : sameFingerprint(seal, fingerprint);
  });
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** One sync. @returns how many threads of comments stand on the sheets; null where Excel does not tell */
export async function commentsOn(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<number | null> {
  try {
    const counts = sheetIds.map((id) => context.workbook.worksheets.getItem(id).comments.getCount());
    await context.sync();
    return counts.reduce((sum, { value }) => sum + value, 0);
  } catch (error) {
    throwIfHopeless(error);
    return null;
  }
}
