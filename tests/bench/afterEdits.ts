/** A tracker that is edited cell by cell, and analysed after each edit as the pane does it: going on from the analysis before. */
import { analyse } from "../../src/analysis/analyse";
import type { Settings } from "../../src/analysis/analysis.types";
import type { CellValue, SheetCells, TrackerCells } from "../../src/plan/cells";

/** 0-based columns that are typed into in turn: the action, its milestones, its outcome and its status. */
const COLUMNS = [3, 5, 7, 8];
/** A prime, so that edits come all over the plan. */
const STEP = 7919;

const retyped = (value: CellValue): CellValue => (value === "" ? "Some text" : `${String(value)} again`);

/** @param tracker of one sheet, with its header in the first row */
export function afterEdits(
  tracker: TrackerCells,
  settings: Settings,
): { readonly type: () => void; readonly analyse: () => void } {
  let [sheet] = tracker.sheets;
  let analysed = analyse(tracker, settings);
  let edits = 0;
  return {
    type: () => {
      if (sheet === undefined) throw new Error("A tracker to be edited has a sheet.");
      edits += 1;
      const row = 1 + ((edits * STEP) % (sheet.values.length - 1));
      const column = COLUMNS[edits % COLUMNS.length];
      const values = sheet.values.map((cells, at) =>
        at === row ? cells.map((value, of) => (of === column ? retyped(value) : value)) : cells,
      );
      sheet = { ...sheet, values } satisfies SheetCells;
    },
    analyse: () => {
      analysed = analyse({ ...tracker, sheets: sheet === undefined ? [] : [sheet] }, settings, analysed);
    },
  };
}
