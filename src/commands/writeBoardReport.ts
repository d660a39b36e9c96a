/**
 * "Write board report" on the ribbon: reads the workbook as the pane would with what is remembered in it, writes the report
 * and shows its sheet. Does through the pane's own actions what the pane's button does.
 */
import { createPerformer } from "../taskpane/actions/perform";
import { excelWorkbook } from "../taskpane/excelWorkbook";
import { initialState } from "../taskpane/store/state";
import { createStore } from "../taskpane/store/store";
import { today } from "../taskpane/today";
import { LOOKED_FOR } from "../taskpane/views/Overview/words";
import { shared } from "../taskpane/views/words";
import type { PaneWorkbook } from "../taskpane/workbook";
import { words } from "./words";

/**
 * @returns what went wrong, in a sentence; null where the report was written.
 * @param workbook the open one, unless a test brings its own.
 */
export async function writeBoardReport(workbook: PaneWorkbook = excelWorkbook()): Promise<string | null> {
  const store = createStore(initialState(today()));
  // Nobody stays to be told of edits.
  const unfollowed = { ...workbook, follow: () => Promise.resolve(() => Promise.resolve()) };
  const { perform } = createPerformer(store, unfollowed, today);
  await perform("start");
  const { problem, analysis } = store.state();
  if (problem !== null) return problem.sentence;
  if (analysis === null || analysis.plans.length === 0) {
    return `${shared.noPlan}. ${LOOKED_FOR} ${words.openPane}`;
  }
  await perform("writeReport", { replace: false });
  const { problem: refused } = store.state();
  if (refused === null) return null;
  return refused.offer === "replace report" ? `${refused.sentence} ${words.replace}` : refused.sentence;
}
