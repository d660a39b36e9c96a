/** What stands after something failed, by what is there and never by what should be; and taking back what was written. */
import type { SwappedList } from "../../operations/swaps";
import { excelCode } from "../problem";
import { lookAtCells, lookAtLists } from "./look";
import { countedCells, named, type Named } from "./words";
import { removeLists, reversed, writeCells, writeLists, type CellWrite } from "./write";

/** What was to be written. */
export interface Attempt {
  readonly cells: readonly CellWrite[];
  readonly lists: readonly SwappedList[];
  /** Whether lists were added, or taken away. */
  readonly isAdding: boolean;
}

interface Standing {
  /** Cells that are not as they were, and hold what we wrote, wholly or in part. */
  readonly cells: readonly CellWrite[];
  readonly lists: readonly SwappedList[];
  /** Rows or columns have moved meanwhile: what stands there is somebody else's, and what was written may stand elsewhere. */
  readonly moved: readonly Named[];
}

/** What of it is in the workbook. */
async function lookAtStanding(context: Excel.RequestContext, { cells, lists, isAdding }: Attempt): Promise<Standing> {
  const seen = await lookAtCells(context, cells);
  const rules = await lookAtLists(context, lists);
  const isHere = (one: { readonly whereabouts: string } | undefined): boolean => one?.whereabouts === "in place";
  return {
    cells: cells.filter(({ from, to }, at) => {
      const now = seen[at];
      if (now === undefined || now.isFormula || !isHere(now)) return false;
      if (now.value === to.value) return now.value !== from.value || now.numberFormat !== from.numberFormat;
      return now.value === from.value && now.numberFormat !== from.numberFormat;
    }),
    lists: lists.filter(({ words }, at) => isHere(rules[at]) && (rules[at]?.words === words.join(",")) === isAdding),
    moved: [...cells.filter((_, at) => !isHere(seen[at])), ...lists.filter((_, at) => !isHere(rules[at])).map(placeOf)],
  };
}

/**
 * Takes back what was written of an attempt that failed. @param changed what was done in a word: "changed", "put back"
 * @returns sentences on what stands now
 */
export async function takeBack(context: Excel.RequestContext, attempt: Attempt, changed: string): Promise<string> {
  try {
    const standing = await lookAtStanding(context, attempt);
    if (standing.cells.length + standing.lists.length === 0) return standingSaid(standing, [], changed);
    await tryTo(async () => {
      await writeCells(context, standing.cells.map(reversed));
      await (attempt.isAdding ? removeLists(context, standing.lists) : writeLists(context, standing.lists));
    });
    return standingSaid(await lookAtStanding(context, attempt), standing.cells, changed);
  } catch (error) {
    const code = excelCode(error);
    if (code === null) throw error;
    if (code === "ItemNotFound") return "A sheet is not there any more: it was deleted.";
    const places: Named[] = [...attempt.cells, ...attempt.lists.map(placeOf)];
    return `Whether anything was ${changed} could not be looked at. Look at ${named(places)}.`;
  }
}

/** @param setBack cells that were written before, and hold again what was read there */
function standingSaid({ cells, lists, moved }: Standing, setBack: readonly CellWrite[], changed: string): string {
  const places: Named[] = [...cells, ...lists.map(placeOf)];
  const elsewhere =
    moved.length === 0 ? "" : ` Rows or columns were moved in the same moment. Look at ${named(moved)}, and around.`;
  if (places.length > 0) {
    const count = cells.length === 0 ? "The lists" : countedCells(cells.length);
    return `${count} ${cells.length === 1 ? "was" : "were"} ${changed} all the same, and could not be set back: ${named(places)}.${elsewhere}`;
  }
  // What somebody else typed there right before is not known.
  const again =
    setBack.length === 0
      ? ""
      : `: ${named(setBack)} ${setBack.length === 1 ? "holds" : "hold"} what was read there before`;
  return `Nothing ${elsewhere === "" ? "" : "else "}was ${changed}${again}.${elsewhere}`;
}

const placeOf = ({ sheetName, address }: SwappedList): Named => ({ sheetName, cell: address });

/** What Excel refuses here is seen by looking. */
async function tryTo(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (excelCode(error) === null) throw error;
  }
}
