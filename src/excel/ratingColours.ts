/**
 * Shows the ratings as colours alone, on the plan's own cells: conditional formats, so that neither a text nor a format of a cell is
 * touched. What an earlier run wrote, as columns or as colours, is taken away once they stand; `revertRatings` takes these away.
 */
import { chunk } from "../operations/chunk";
import { colourRuns, MOST_COLOUR_RUNS, type RatingColour } from "../operations/ratingColumns";
import type { SheetCells } from "../plan/cells";
import { excelCode, ExcelProblem, sayingMore } from "./problem";
import { askAdded, askColours, askUsed, dropColours } from "./ratingCells";
import { planRead, type PlanLooked } from "./ratingPlan";
import { apply, guarded, refusal, throwIfMoved, type WrittenRatings } from "./ratings";
import { lookAtRatings, takeAway } from "./revertRatings";

export interface RatingsToColour {
  readonly sheet: string;
  /** 0-based column of the sheet. It must be none whose colours are read as typed: states and RAGs. */
  readonly column: number;
  readonly colours: readonly RatingColour[];
  /** What was kept of the last run on the sheet. */
  readonly before: WrittenRatings | null;
  /** The sheet as it was read when the ratings were worked out: its rows must be where they were. */
  readonly read: SheetCells;
}

/** No texts were written. */
const NO_TEXTS = "none";

/**
 * @returns what is to be kept
 * @throws ExcelProblem "refused" with the reason where nothing was changed, "overtaken", or what Excel refused
 */
export async function colourRatings(
  context: Excel.RequestContext,
  { sheet, column, colours, before, read }: RatingsToColour,
): Promise<WrittenRatings> {
  const tooMany = colourRuns(sheet, colours, column).length;
  if (tooMany > MOST_COLOUR_RUNS) {
    throw refusal(
      `The colours of “${sheet}” change ${tooMany.toLocaleString("en-GB")} times down the plan, and so many conditional formats would make it slow. Write the ratings as columns.`,
    );
  }
  const named = context.workbook.worksheets.getItem(sheet);
  const inColumn = askColours(named, column);
  const used = askUsed(named);
  const earlier = await lookAtRatings(context, sheet, before ?? { hash: NO_TEXTS, colours: [] }).catch(
    (error: unknown) => {
      throw error instanceof ExcelProblem ? error : sayingMore(error, "Nothing was written.");
    },
  );
  const there = inColumn();
  const worksheet = context.workbook.worksheets.getItem(earlier.id);
  const ours = new Set(earlier.own.map((own) => own.column));
  const rows = colours.map(({ row }) => row);
  const looked: PlanLooked = { used: used(), rows, ours };
  throwIfMoved(sheet, { used: planRead(read), rows, ours }, looked.used);
  const made: string[] = [];
  let isKnown = true;
  try {
    for (const part of chunk(colourRuns(earlier.id, colours, column))) {
      let added: () => readonly string[] = () => [];
      isKnown = false;
      await guarded(context, worksheet, { looked }, () => {
        added = askAdded(worksheet, column, () => apply(context, part));
      });
      made.push(...added());
      isKnown = true;
    }
    await guarded(context, worksheet, { looked }, () => undefined);
    if (before !== null) await takeAway(context, earlier);
    return { hash: NO_TEXTS, colours: made };
  } catch (error) {
    throw sayingMore(error, await takeBack(context, worksheet, column, isKnown ? { made } : { there }));
  }
}

/** @param which ids of ours; or those of before, where ours are not known @returns what stands, in a sentence */
async function takeBack(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  column: number,
  which: { readonly made: readonly string[] } | { readonly there: readonly string[] },
): Promise<string> {
  try {
    const now = askColours(worksheet, column);
    await context.sync();
    dropColours(worksheet, "made" in which ? which.made : now().filter((id) => !which.there.includes(id)));
    await context.sync();
    return "No colours were left.";
  } catch (error) {
    const code = excelCode(error);
    if (code === null) throw error;
    return code === "ItemNotFound"
      ? "The sheet is not there any more."
      : "Some colours may be left: take them away in Excel (Conditional Formatting, Manage Rules).";
  }
}
