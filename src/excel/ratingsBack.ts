/** Takes away what was written of ratings that failed half-way, and puts those of before back. */
import type { RatingLine, RatingPlaces } from "../operations/ratingColumns";
import { excelCode } from "./problem";
import { blocksOf, clear, coloursOn, type Column } from "./ratingCells";
import { columnOf, type WrittenRatings } from "./ratings";

/** What was to be written, and what stood there before. */
export interface Attempt {
  readonly lines: readonly RatingLine[];
  readonly places: RatingPlaces;
  readonly own: readonly Column[];
  /** Ids of the conditional formats that met the column of the ratings. */
  readonly there: readonly string[];
  readonly before: WrittenRatings | null;
}

/** @returns what stands, in a sentence. Two syncs. */
export async function takeBack(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  attempt: Attempt,
): Promise<string> {
  try {
    return await takenBack(context, worksheet, attempt);
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return "Some of the ratings may have been written: empty their two columns, then try again.";
  }
}

async function takenBack(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { lines, places, own, there, before }: Attempt,
): Promise<string> {
  const first = lines[0]?.row ?? 1;
  const wanted = [
    { column: places.rag, texts: new Map(lines.map(({ row, rag }) => [row, rag])) },
    { column: places.why, texts: new Map(lines.map(({ row, why }) => [row, why])) },
  ].map(({ column, texts }) => {
    const range = worksheet.getRange(columnOf(lines, column)).load("values");
    return { column, texts, range };
  });
  const { conditionalFormats } = worksheet.getRange();
  conditionalFormats.load("items/id");
  const now = await coloursOn(context, worksheet, columnOf(lines, places.rag));
  const written = wanted.map(({ column, texts, range }): Column => {
    const values = (range.values as unknown[][]).map(([value]) => String(value));
    // What is not ours by now is somebody else's.
    return {
      column,
      firstRow: first,
      texts: values.map((value, at) => (texts.get(first + at) === value ? value : "")),
    };
  });
  clear(worksheet, written);
  for (const { address, texts } of own.flatMap(blocksOf)) {
    worksheet.getRange(address).values = texts.map((text) => [text]);
  }
  const onSheet = conditionalFormats.items.map(({ id }) => id);
  for (const id of now.filter((one) => !there.includes(one))) conditionalFormats.getItem(id).delete();
  await context.sync();
  if (own.length === 0) return "None of the ratings were left.";
  return before?.colours.every((id) => onSheet.includes(id)) === true
    ? "The ratings of before stand again."
    : "The ratings of before stand again, without their colours.";
}
