/** Takes the last report away again, unless its cells were changed since. */
import { ExcelProblem } from "../../../excel/problem";
import { remember } from "../knowing";
import type { PaneAction } from "../tools";
import { words } from "./words";

export const revert: PaneAction = async (tools) => {
  const { state, tell, work, workbook } = tools;
  const { lastRun } = state().remembered;
  if (lastRun === null) return;
  try {
    await work(words.reverting, false, () => workbook.revertReport(lastRun));
  } catch (error) {
    // The user has deleted it: there is nothing left to go to, nor to revert.
    if (error instanceof ExcelProblem && error.code === "sheet-missing") await remember(tools, { lastRun: null });
    throw error;
  }
  await remember(tools, { lastRun: null });
  tell({ type: "notice", notice: words.reverted(lastRun.sheetName) });
};
