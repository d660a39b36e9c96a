/** What fixes may know of an analysis and of the cells it was made from. Pure. */
import type { Analysis } from "../analysis/analysis.types";
import { parseArea } from "../operations/addresses";
import type { SheetCells, TrackerCells } from "../plan/cells";
import type { Action, Plan } from "../plan/model";
import { textOf } from "../plan/text";
import type { CellNow, FixContext } from "./fix.types";

interface PlacedAction {
  readonly plan: Plan;
  readonly action: Action;
}

/** By the sheet's name and 1-based row. */
function actionsByRow(plans: Analysis["plans"]): ReadonlyMap<string, ReadonlyMap<number, PlacedAction>> {
  const sheets = new Map<string, Map<number, PlacedAction>>();
  for (const { plan } of plans) {
    const rows = sheets.get(plan.sheet) ?? new Map<number, PlacedAction>();
    sheets.set(plan.sheet, rows);
    for (const action of plan.actions) {
      const placed = { plan, action };
      for (const row of action.rows) rows.set(row, placed);
    }
  }
  return sheets;
}

/** What it gives is asked in constant time, but for merged areas and the first action, which is linear in the number of actions. */
export function fixContext(analysis: Analysis, tracker: TrackerCells): FixContext {
  let actions: ReturnType<typeof actionsByRow> | undefined;
  const sheets = new Map(tracker.sheets.map((cells) => [cells.sheet, cells]));
  return {
    analysis,
    tracker,
    actionAt: (sheet, row) => (actions ??= actionsByRow(analysis.plans)).get(sheet)?.get(row),
    cellAt: (sheet, cell) => {
      const cells = sheets.get(sheet);
      return cells === undefined ? null : cellIn(cells, cell);
    },
  };
}

/** @param cell "G12" */
export function cellIn(cells: SheetCells, cell: string): CellNow | null {
  const place = placeIn(cells, cell);
  if (place === null) return null;
  const value = cells.values[place.row]?.[place.column];
  if (value === undefined || isInsideMerge(cells, place)) return null;
  return { value, text: textOf(value) };
}

/** A place of the grid, 0-based. */
interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Null for what is no single cell, and outside the grid. */
export function placeIn({ firstRow, firstColumn, values }: SheetCells, cell: string): GridPlace | null {
  const area = parseArea(cell);
  if (area === null) return null;
  const place = { row: area.row - firstRow, column: area.column - (firstColumn - 1) };
  return values[place.row]?.[place.column] === undefined ? null : place;
}

/** Below or beside the first cell, which alone holds what a merged area holds. */
function isInsideMerge({ merges = [] }: SheetCells, { row, column }: GridPlace): boolean {
  return merges.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );
}
