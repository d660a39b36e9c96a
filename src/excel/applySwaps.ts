/**
 * Writes into single cells of the user's sheets: looks first, writes only where each cell is as it was read, looks again, and keeps
 * what it takes to put everything back. All of it or nothing; what else comes of it is said.
 */
import type { CellSwap, Swapped, SwappedCell, SwappedList, Swaps } from "../operations/swaps";
import { asProblem, ExcelProblem, sayingMore } from "./problem";
import { lookAtCells, lookAtLists, lookAtSheets } from "./swapping/look";
import type { CellSeen, RuleSeen, SheetSeen } from "./swapping/look";
import { takeBack } from "./swapping/standing";
import { countedCells, named, type Named } from "./swapping/words";
import { giveBack, throwIfUnfit, writeCells, writeLists, writeOf } from "./swapping/write";
import type { CellWrite, Overtaken, WriteOptions } from "./swapping/write";

export interface SwapOutcome {
  readonly swapped: Swapped;
  /** What was done, and what else is to be said, in sentences. */
  readonly did: readonly string[];
}

/**
 * Four syncs for up to fifty cells; more for more, and where somebody else writes at the same moment. Can be undone in Excel.
 * @throws ExcelProblem "refused" where a cell is not as it was read, "overtaken" where a sheet is gone, "access-denied" where one is
 * protected, or what Excel refused; its sentence says what stands.
 */
export async function applySwaps(
  context: Excel.RequestContext,
  swaps: Swaps,
  options: WriteOptions = {},
): Promise<SwapOutcome> {
  const planned = await sayingNothing(() => look(context, swaps));
  const writes = planned.cells.map(writeOf);
  throwIfUnfit(writes, planned.lists);
  let overtaken: readonly Overtaken[];
  let misplaced: readonly SwappedList[];
  try {
    overtaken = await writeCells(context, writes, options);
    // Before anything else is asked, for so long others' cells hold what is ours.
    await giveBack(context, overtaken);
    misplaced = await writeLists(context, planned.lists);
  } catch (error) {
    const attempt = { cells: writes, lists: planned.lists, isAdding: true };
    throw sayingMore(error, await takeBack(context, attempt, "changed"));
  }
  return lookAgain(context, planned, { overtaken, misplaced });
}

async function sayingNothing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LeftAlone) throw error;
    throw sayingMore(error, "Nothing was changed.");
  }
}

/** @throws ExcelProblem where not everything is as it was read */
async function look(context: Excel.RequestContext, { cells, lists }: Swaps): Promise<Swapped> {
  const sheets = await lookAtSheets(
    context,
    [...cells, ...lists].map(({ sheet }) => sheet),
  );
  for (const { sheet } of [...cells, ...lists]) throwUnlessOpen(sheet, sheets.get(sheet));
  const idOf = (sheet: string): string => sheets.get(sheet)?.id ?? "";
  const seen = await lookAtCells(
    context,
    cells.map(({ sheet, cell, row, above }) => ({ sheetId: idOf(sheet), cell, row, above })),
  );
  throwUnlessAsRead(cells, seen);
  const planned = lists.map(({ sheet, ...list }): SwappedList => ({ sheetId: idOf(sheet), sheetName: sheet, ...list }));
  throwIfRuled(planned, await lookAtLists(context, planned));
  return { cells: cells.map((swap, at) => plannedCell(swap, idOf(swap.sheet), seen[at])), lists: planned };
}

function throwUnlessOpen(name: string, sheet: SheetSeen | undefined): void {
  if (sheet === undefined) {
    throw refusal("overtaken", `The sheet “${name}” is not there any more: it was renamed or deleted.`);
  }
  if (sheet.isProtected) {
    throw refusal("access-denied", `The sheet “${name}” is protected. Unprotect it (Review, Unprotect Sheet) first.`);
  }
}

type Trouble = (swap: CellSwap, seen: CellSeen) => boolean;

/** Why a cell is left alone, the gravest first. */
const TROUBLES: readonly { readonly says: (cells: string, isOne: boolean) => string; readonly is: Trouble }[] = [
  {
    says: (cells, isOne) => `${cells} ${isOne ? "holds a formula" : "hold formulas"}, which is never overwritten`,
    is: (_, { isFormula, isError }) => isFormula || isError,
  },
  {
    says: (cells, isOne) => `${cells} ${isOne ? "stands" : "stand"} in another row by now`,
    is: (_, { whereabouts }) => whereabouts === "another row",
  },
  {
    says: (cells, isOne) => `${cells} ${isOne ? "stands" : "stand"} in another column by now`,
    is: (_, { whereabouts }) => whereabouts === "another column",
  },
  {
    says: (cells, isOne) => `${cells} ${isOne ? "was" : "were"} changed since the plan was read`,
    is: ({ was }, { value }) => value !== was,
  },
  {
    says: (cells, isOne) =>
      `parts of the text in ${cells} look differently (bold, a colour), which ${isOne ? "" : "each "}would be lost`,
    is: (_, { isRich }) => isRich,
  },
];

function throwUnlessAsRead(cells: readonly CellSwap[], seen: readonly CellSeen[]): void {
  for (const { says, is } of TROUBLES) {
    const troubled = cells.filter((swap, at) => {
      const now = seen[at];
      return now !== undefined && is(swap, now);
    });
    if (troubled.length === 0) continue;
    const names = named(troubled.map(({ sheet, cell }) => ({ sheetName: sheet, cell })));
    throw new LeftAlone(`${says(names, troubled.length === 1)}. Leave it out, or look again`);
  }
}

function throwIfRuled(lists: readonly SwappedList[], rules: readonly RuleSeen[]): void {
  const moved = lists.filter((_, at) => rules[at]?.whereabouts !== "in place").map(placeOf);
  if (moved.length > 0) throw new LeftAlone(`${named(moved)} has other rows or columns by now. Look again`);
  const ruled = lists.filter((_, at) => rules[at]?.words !== null).map(placeOf);
  if (ruled.length === 0) return;
  const what = `there is a rule already for what may be typed into ${named(ruled)}, and it stays`;
  throw new LeftAlone(`${what}. Leave it out`);
}

const placeOf = ({ sheetName, address }: SwappedList): Named => ({ sheetName, cell: address });

function plannedCell(swap: CellSwap, sheetId: string, seen: CellSeen | undefined): SwappedCell {
  const before = { value: swap.was, numberFormat: seen?.numberFormat ?? "General" };
  const after = { value: swap.value, numberFormat: swap.numberFormat ?? before.numberFormat };
  const { sheet: sheetName, cell, row, above } = swap;
  return { sheetId, sheetName, cell, before, after, row, ...(above === undefined ? {} : { above }) };
}

/** Cells that are left alone, for a reason that says that nothing was changed. */
class LeftAlone extends ExcelProblem {
  /** @param why without its end */
  constructor(why: string) {
    super("refused", `Nothing was changed: ${why}.`);
  }
}

function refusal(code: "overtaken" | "access-denied", sentence: string): ExcelProblem {
  return new ExcelProblem(code, sentence);
}

/** What was not written after all. */
interface Left {
  readonly overtaken: readonly Overtaken[];
  readonly misplaced: readonly SwappedList[];
}

/** Excel may take a value and keep it nowhere, as in a merged area: only what is there is said to be there. */
async function lookAgain(
  context: Excel.RequestContext,
  planned: Swapped,
  { overtaken, misplaced }: Left,
): Promise<SwapOutcome> {
  const given = new Set(overtaken.map(({ write }) => `${write.sheetId}!${write.cell}`));
  const written = planned.cells.filter(({ sheetId, cell }) => !given.has(`${sheetId}!${cell}`));
  const seen = await lookAtCells(context, written).catch((error: unknown) => {
    if (!(asProblem(error) instanceof ExcelProblem)) throw error;
    return null;
  });
  const isMoved = (at: number): boolean => seen !== null && seen[at]?.whereabouts !== "in place";
  const cells = written.flatMap((cell, at): SwappedCell[] => {
    // What has moved on after it was written is where its row is.
    const now = seen === null || isMoved(at) ? cell.after : seen[at];
    if (now?.value !== cell.after.value) return [];
    return [{ ...cell, after: { value: now.value, numberFormat: now.numberFormat } }];
  });
  const missing = written.filter(
    ({ sheetId, cell }) => !cells.some((one) => one.sheetId === sheetId && one.cell === cell),
  );
  const lists = planned.lists.filter((list) => !misplaced.includes(list));
  const saidOf = (places: readonly Named[], before: string, after = "."): string[] =>
    places.length === 0 ? [] : [`${before}${named(places)}${after}`];
  const left = (moved: boolean): CellWrite[] =>
    overtaken.filter((one) => one.isMoved === moved).map(({ write }) => write);
  return {
    swapped: { cells, lists },
    did: [
      ...saidOf(cells, `${countedCells(cells.length)} ${cells.length === 1 ? "was" : "were"} changed: `),
      ...saidOf(lists.map(placeOf), "A list to choose from was added to "),
      ...saidOf(left(false), "Left as somebody else had written it in the same moment: "),
      ...saidOf(left(true), "Not written, since rows or columns were moved in the same moment: "),
      ...saidOf(
        misplaced.map(placeOf),
        "A list to choose from was not added, since others changed the plan in the same moment: ",
      ),
      ...saidOf(missing, "Excel did not keep what was written into ", "; look there."),
      ...saidOf(
        written.filter((_, at) => isMoved(at)),
        "Rows or columns were moved right afterwards, and with them what was written into ",
      ),
      ...(seen === null ? ["Excel did not answer when the cells were looked at again."] : []),
    ],
  };
}
