/** What is written beside a sheet's plans when the user asks for the ratings, and where. Pure. */
import type { Analysis } from "../../analysis/analysis.types";
import { columnIndex } from "../../operations/addresses";
import type { RatingColour, RatingLine, RatingPlaces } from "../../operations/ratingColumns";
import type { SheetCells } from "../../plan/cells";
import { lookColumns } from "../../plan/dateColumns";
import { ownColumnsOf, RATING_HEADING, WHY_HEADING, withoutOwnColumns } from "../../plan/ownColumns";

export interface SheetRatings {
  readonly sheet: string;
  /** Headings and actions, in ascending order of row. */
  readonly lines: readonly RatingLine[];
  readonly actions: number;
  /** The colour of each action, for where colours alone are wanted. */
  readonly colours: readonly RatingColour[];
  /** 0-based column of the sheet for those: the refs, or else the first text of the plan. */
  readonly colourColumn: number;
  /** 0-based columns of the sheet whose colours are read as what the owner typed: none of ours may stand there. */
  readonly readAsTyped: readonly number[];
  /** The sheet as it was read. */
  readonly read: SheetCells;
  /** Where they stand already, or the first two columns right of all there is. */
  readonly places: RatingPlaces;
}

/** Null for a sheet of forms, which have no room for columns, and for one without a plan. */
export function ratingsOf({ plans, settings }: Analysis, cells: SheetCells): SheetRatings | null {
  const own = plans.filter(({ plan }) => plan.sheet === cells.sheet && !plan.isForms);
  if (own.length === 0) return null;
  const { fills, definitions } = settings.preset;
  const { colours } = definitions;
  const byRow = new Map<number, RatingLine>();
  const add = (row: number, rag: string, why: string): void => void byRow.set(row, { row, rag, why });
  for (const { plan, rated } of own) {
    for (const { action, rating } of rated) add(action.row, colours[rating.colour].label, rating.reason);
    add(plan.headerRow, RATING_HEADING, WHY_HEADING);
  }
  const lines = [...byRow.values()].sort((a, b) => a.row - b.row);
  const actions = own.reduce((sum, { rated }) => sum + rated.length, 0);
  return {
    ...{ sheet: cells.sheet, lines, actions, places: placesIn(cells), read: cells },
    colours: own
      .flatMap(({ rated }) => rated)
      .map(({ action, rating }) => ({
        row: action.row,
        fill: fills[rating.colour].fill,
        fontColour: fills[rating.colour].font,
      }))
      .sort((a, b) => a.row - b.row),
    colourColumn: columnIndex(columnToColour(own)),
    readAsTyped: lookColumns(withoutOwnColumns(cells)).map((column) => column + cells.firstColumn - 1),
  };
}

function columnToColour(plans: Analysis["plans"]): string {
  const { ref, recommendation, action } = plans[0]?.plan.columns ?? {};
  return ref ?? recommendation ?? action ?? "A";
}

function placesIn(cells: SheetCells): RatingPlaces {
  const first = cells.firstColumn - 1;
  const there = ownColumnsOf(cells);
  if (there !== null) return { rag: there.rag + first, why: there.why + first };
  const free = first + (cells.values[0]?.length ?? 0);
  return { rag: free, why: free + 1 };
}
