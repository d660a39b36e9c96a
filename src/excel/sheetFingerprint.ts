/** A short text that is the same as long as nobody changes a sheet's cells: how we know our own report untouched. */
import { addressOf } from "../operations/addresses";
import type { CellValue } from "../plan/cells";
import { Hash53 } from "../plan/hash53";
import { excelCode, problem } from "./problem";

/** Where the cells are and what they hold. */
export interface Fingerprint {
  readonly address: string;
  /** 53 bits, in hexadecimal. */
  readonly hash: string;
}

/** Rows asked for at once where all are too much: those of a report take up to 2 kB each, and an answer may hold 5 MB. */
const ROWS_AT_FIRST = 1_500;

/** What is typed in a sheet: formulas and values. */
export interface Typed {
  /** Without the sheet's name, which the user may change. */
  readonly address: string;
  /** 0-based place of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
  /** It was more than one answer may hold. */
  readonly isLarge?: true;
}

/** The fingerprint of what is typed in a sheet, not of its formats. As many syncs as typedIn takes. */
export async function fingerprintOf(context: Excel.RequestContext, sheetId: string): Promise<Fingerprint> {
  const hash = new Hash53();
  // The rows of a large sheet need not all be there at once.
  const { address } = await readTyped(context, sheetId, (rows) => addRows(hash, rows));
  return { address, hash: hash.text() };
}

export function fingerprintOfTyped({ address, formulas }: Typed): Fingerprint {
  const hash = new Hash53();
  addRows(hash, formulas);
  return { address, hash: hash.text() };
}

function addRows(hash: Hash53, rows: Typed["formulas"]): void {
  for (const row of rows) hash.add(JSON.stringify(row));
}

export function sameFingerprint(a: Fingerprint, b: Fingerprint): boolean {
  return a.address === b.address && a.hash === b.hash;
}

/** One fingerprint for several sheets. */
export function fingerprintsTogether(fingerprints: readonly Fingerprint[]): Fingerprint {
  return {
    address: fingerprints.map(({ address }) => address).join(","),
    hash: fingerprints.map(({ hash }) => hash).join(","),
  };
}

/**
 * What is typed in a sheet. One sync; where that is more than an answer may hold, two, and one more for each 1,500 rows.
 * @param sheetId id or name of a sheet that is there.
 */
export async function typedIn(context: Excel.RequestContext, sheetId: string): Promise<Typed> {
  const blocks: Typed["formulas"][] = [];
  const { isLarge, ...place } = await readTyped(context, sheetId, (rows) => void blocks.push(rows));
  return { ...place, formulas: blocks.flat(), ...(isLarge ? { isLarge: true } : {}) };
}

interface TypedPlace extends Omit<Typed, "formulas" | "isLarge"> {
  readonly isLarge: boolean;
}

/** What typedIn gives, its rows block by block from the top. @param take is given each block once */
async function readTyped(
  context: Excel.RequestContext,
  sheetId: string,
  take: (rows: Typed["formulas"]) => void,
): Promise<TypedPlace> {
  const used = usedPart(context, sheetId);
  used.load("formulas");
  const whole = await gridOf(context, used);
  if (whole === null) return readBlocks(context, sheetId, take);
  take(whole);
  return { ...placeOf(used), isLarge: false };
}

function usedPart(context: Excel.RequestContext, sheetId: string): Excel.Range {
  const used = context.workbook.worksheets.getItem(sheetId).getUsedRange(true);
  return used.load("address,rowIndex,columnIndex,rowCount,columnCount");
}

function placeOf({ address, rowIndex, columnIndex }: Excel.Range): Omit<Typed, "formulas"> {
  return { address: address.slice(address.lastIndexOf("!") + 1), row: rowIndex, column: columnIndex };
}

/**
 * Asks for what is typed in a sheet right before it is deleted in the same sync: somebody may have typed into it since it was looked
 * at last. Only for what was read in one sync before.
 * @returns gives it after the sync; null where Excel gives none
 */
export function askTyped(context: Excel.RequestContext, sheetId: string): () => Typed | null {
  const used = usedPart(context, sheetId);
  used.load("formulas");
  return () => {
    const formulas = used.formulas as Typed["formulas"] | null;
    return formulas === null ? null : { ...placeOf(used), formulas };
  };
}

/** So many cells are named. */
const MOST_NAMED = 3;

/** What was typed between two looks at a sheet, in words: “A remark” in A61; "" where nothing was. */
export function typedBetween(before: Typed, after: Typed): string {
  const was = byAddress(before);
  const changed = [...byAddress(after)].filter(([address, text]) => was.get(address) !== text);
  if (changed.length === 0)
    return sameFingerprint(fingerprintOfTyped(before), fingerprintOfTyped(after)) ? "" : "cells made blank";
  const named = changed.slice(0, MOST_NAMED).map(([address, text]) => `“${text}” in ${address}`);
  return changed.length > MOST_NAMED ? `${named.join(", ")} and ${changed.length - MOST_NAMED} more` : named.join(", ");
}

function byAddress({ row, column, formulas }: Typed): ReadonlyMap<string, string> {
  return new Map(
    formulas.flatMap((cells, down) =>
      cells.flatMap((cell, across): [string, string][] =>
        cell === "" ? [] : [[addressOf(row + down + 1, column + across), String(cell)]],
      ),
    ),
  );
}

async function readBlocks(
  context: Excel.RequestContext,
  sheetId: string,
  take: (rows: Typed["formulas"]) => void,
): Promise<TypedPlace> {
  const used = usedPart(context, sheetId);
  await context.sync();
  let done = 0;
  let rows = ROWS_AT_FIRST;
  while (done < used.rowCount) {
    const count = Math.min(rows, used.rowCount - done);
    const block = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(used.rowIndex + done, used.columnIndex, count, used.columnCount);
    block.load("formulas");
    const read = await gridOf(context, block);
    if (read !== null) {
      take(read);
      done += read.length;
    } else if (count === 1) throw problem("too-large");
    else rows = Math.ceil(count / 2);
  }
  return { ...placeOf(used), isLarge: true };
}

/** One sync. Null where the formulas of the range, asked for before, are more than an answer may hold. */
async function gridOf(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly (readonly CellValue[])[] | null> {
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  return range.formulas as readonly (readonly CellValue[])[] | null;
}
