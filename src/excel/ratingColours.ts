/**
 * Shows the ratings as colours alone, on the plan's own cells: conditional formats, so that neither a text nor a format of a cell is
 * touched. What an earlier run wrote, as columns or as colours, is taken away first; `revertRatings` takes these away.
 */
import { chunk } from "../operations/chunk";
import { colourRuns, MOST_COLOUR_RUNS, type RatingColour } from "../operations/ratingColumns";
import { sayingMore } from "./problem";
import { coloursOn } from "./ratingCells";
import { columnOf, refusal, revertRatings, send, type WrittenRatings } from "./ratings";

export interface RatingsToColour {
  readonly sheet: string;
  /** 0-based column of the sheet. It must be none whose colours are read as typed: states and RAGs. */
  readonly column: number;
  readonly colours: readonly RatingColour[];
  /** What was kept of the last run on the sheet. */
  readonly before: WrittenRatings | null;
}

/** No texts were written. */
const NO_TEXTS = "none";

/**
 * @returns what is to be kept
 * @throws ExcelProblem "refused" with the reason where nothing was changed, or what Excel refused
 */
export async function colourRatings(
  context: Excel.RequestContext,
  { sheet, column, colours, before }: RatingsToColour,
): Promise<WrittenRatings> {
  const runs = colourRuns(sheet, colours, column);
  if (runs.length > MOST_COLOUR_RUNS) {
    throw refusal(
      `The colours of “${sheet}” change ${runs.length.toLocaleString("en-GB")} times down the plan, and so many conditional formats would make it slow. Write the ratings as columns.`,
    );
  }
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const area = columnOf(colours, column);
  await revertRatings(context, sheet, before ?? { hash: NO_TEXTS, colours: [] });
  const there = new Set(await coloursOn(context, worksheet, area));
  try {
    for (const part of chunk(runs)) await send(context, part);
  } catch (error) {
    await takeAway(context, worksheet, area, there);
    throw sayingMore(error, "No colours were left.");
  }
  return { hash: NO_TEXTS, colours: (await coloursOn(context, worksheet, area)).filter((id) => !there.has(id)) };
}

/** Whatever came since. */
async function takeAway(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: string,
  there: ReadonlySet<string>,
): Promise<void> {
  const ids = (await coloursOn(context, worksheet, area)).filter((id) => !there.has(id));
  for (const id of ids) worksheet.getRange().conditionalFormats.getItem(id).delete();
  await context.sync();
}
