/** Puts cells back as they were before a fix, and takes its lists away: only what still is as the fix left it. */
import type { Swapped, SwappedCell, SwappedList } from "../operations/swaps";
import { asProblem, ExcelProblem, sayingMore } from "./problem";
import { lookAtCells, lookAtLists, lookAtSheets, type SheetSeen } from "./swapping/look";
import { takeBack } from "./swapping/standing";
import { countedCells, named, type Named } from "./swapping/words";
import { giveBack, removeLists, reversed, writeCells, writeOf, type WriteOptions } from "./swapping/write";

export interface RevertOutcome {
  /** What was done and what was left alone, in sentences. */
  readonly did: readonly string[];
}

/**
 * Four syncs for up to fifty cells. Can be undone in Excel.
 * @throws ExcelProblem "access-denied" where a sheet is protected, or what Excel refused; its sentence says what stands
 */
export async function revertSwaps(
  context: Excel.RequestContext,
  swapped: Swapped,
  options: WriteOptions = {},
): Promise<RevertOutcome> {
  const { cells, lists, left } = await lookAtOurs(context, swapped).catch((error: unknown) => {
    throw asProblem(error) instanceof ExcelProblem ? sayingMore(error, "Nothing was put back.") : error;
  });
  const writes = cells.map((cell) => reversed(writeOf(cell)));
  try {
    const overtaken = await writeCells(context, writes, options);
    await giveBack(context, overtaken);
    await removeLists(context, lists);
    const theirs = overtaken.map(({ write }) => write);
    return { did: said(cells.length - theirs.length, lists, [...left, ...theirs]) };
  } catch (error) {
    throw sayingMore(error, await takeBack(context, { cells: writes, lists, isAdding: false }, "put back"));
  }
}

function said(count: number, lists: readonly SwappedList[], left: readonly Named[]): string[] {
  const isNothing = count === 0 && lists.length === 0;
  return [
    ...(count === 0 ? [] : [`${countedCells(count)} ${count === 1 ? "was" : "were"} put back as before.`]),
    ...(lists.length === 0 ? [] : ["The list to choose from was taken away."]),
    ...(isNothing ? ["Nothing was put back."] : []),
    ...(left.length === 0 ? [] : [`Left alone, since they were changed after the fix: ${named(left)}.`]),
  ];
}

interface Ours extends Swapped {
  readonly left: readonly Named[];
}

async function lookAtOurs(context: Excel.RequestContext, kept: Swapped): Promise<Ours> {
  const places = [...kept.cells, ...kept.lists];
  const sheets = await lookAtSheets(
    context,
    places.flatMap(({ sheetId, sheetName }) => [sheetId, sheetName]),
  );
  // Ids of sheets may be others when the workbook was opened again; the row then tells whether it is the one.
  const seenOf = ({ sheetId, sheetName }: OnSheet): SheetSeen | undefined =>
    sheets.get(sheetId) ?? sheets.get(sheetName);
  for (const place of places) throwIfProtected(seenOf(place));
  const asNow = <One extends OnSheet>(one: One): One => ({ ...one, sheetId: seenOf(one)?.id ?? one.sheetId });
  const swapped: Swapped = { cells: kept.cells.map(asNow), lists: kept.lists.map(asNow) };
  const isThere = (one: OnSheet): boolean => seenOf(one) !== undefined;
  const [cells, lists] = [swapped.cells.filter(isThere), swapped.lists.filter(isThere)];
  const seen = await lookAtCells(
    context,
    cells.map(({ sheetId, cell, row }) => ({ sheetId, cell, row })),
  );
  const rules = await lookAtLists(context, lists);
  const ours = cells.filter((cell, at) => {
    const now = seen[at];
    return now !== undefined && !now.isFormula && now.value === cell.after.value && now.whereabouts === "in place";
  });
  const ourLists = lists.filter(({ words }, at) => rules[at]?.words === words.join(","));
  return {
    cells: ours,
    lists: ourLists,
    left: [
      ...swapped.cells.filter((cell) => !ours.includes(cell)),
      ...swapped.lists.filter((list) => !ourLists.includes(list)).map(placeOf),
    ],
  };
}

const placeOf = ({ sheetName, address }: SwappedList): SwappedNamed => ({ sheetName, cell: address });
type SwappedNamed = Pick<SwappedCell, "sheetName" | "cell">;
type OnSheet = Pick<SwappedCell, "sheetId" | "sheetName">;

function throwIfProtected(sheet: SheetSeen | undefined): void {
  if (sheet?.isProtected !== true) return;
  throw new ExcelProblem(
    "access-denied",
    `The sheet “${sheet.name}” is protected. Unprotect it (Review, Unprotect Sheet) first.`,
  );
}
