/** Writes the ratings beside a sheet's plans, or takes them away, and remembers it so that it can be undone. */
import type { RatingsToColour } from "../../../excel/ratingColours";
import type { RatingsToWrite } from "../../../excel/ratings";
import { remember } from "../knowing";
import type { PaneAction } from "../tools";

/** What to do, with the words to say of it. */
export interface RatingsWork {
  readonly sheet: string;
  /** As columns of words, or as colours alone; null: they are taken away. */
  readonly write: Omit<RatingsToWrite, "sheet" | "before"> | Omit<RatingsToColour, "sheet" | "before"> | null;
  readonly what: string;
  readonly notice: string;
}

export const ratings: PaneAction<RatingsWork> = async (tools, { sheet, write, what, notice }) => {
  const { state, tell, work, workbook } = tools;
  const { [sheet]: before = null, ...others } = state().remembered.ratings;
  if (write !== null) {
    const kept = await work(what, false, () =>
      "column" in write
        ? workbook.colourRatings({ sheet, before, ...write })
        : workbook.writeRatings({ sheet, before, ...write }),
    );
    await remember(tools, { ratings: { ...others, [sheet]: kept } });
  } else if (before !== null) {
    await work(what, false, () => workbook.revertRatings(sheet, before));
    await remember(tools, { ratings: others });
  }
  tell({ type: "notice", notice });
};
