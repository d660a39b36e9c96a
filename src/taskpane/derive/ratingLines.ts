/** What is written beside a sheet's plans when the user asks for the ratings, and where. Pure. */
import type { Analysis } from "../../analysis/analysis.types";
import type { RatingLine, RatingPlaces } from "../../operations/ratingColumns";
import type { SheetCells } from "../../plan/cells";
import { ownColumnsOf, RATING_HEADING, WHY_HEADING } from "../../plan/ownColumns";

export interface SheetRatings {
  readonly sheet: string;
  /** Headings and actions, in ascending order of row. */
  readonly lines: readonly RatingLine[];
  readonly actions: number;
  /** Where they stand already, or the first two columns right of all there is. */
  readonly places: RatingPlaces;
}

/** Null for a sheet of forms, which have no room for columns, and for one without a plan. */
export function ratingsOf({ plans, settings }: Analysis, cells: SheetCells): SheetRatings | null {
  const own = plans.filter(({ plan }) => plan.sheet === cells.sheet && !plan.isForms);
  if (own.length === 0) return null;
  const { colours } = settings.preset.definitions;
  const byRow = new Map<number, RatingLine>();
  const add = (row: number, rag: string, why: string): void => void byRow.set(row, { row, rag, why });
  for (const { plan, rated } of own) {
    for (const { action, rating } of rated) add(action.row, colours[rating.colour].label, rating.reason);
    add(plan.headerRow, RATING_HEADING, WHY_HEADING);
  }
  const lines = [...byRow.values()].sort((a, b) => a.row - b.row);
  const actions = own.reduce((sum, { rated }) => sum + rated.length, 0);
  return { sheet: cells.sheet, lines, actions, places: placesIn(cells) };
}

function placesIn(cells: SheetCells): RatingPlaces {
  const first = cells.firstColumn - 1;
  const there = ownColumnsOf(cells);
  if (there !== null) return { rag: there.rag + first, why: there.why + first };
  const free = first + (cells.values[0]?.length ?? 0);
  return { rag: free, why: free + 1 };
}
