/** Takes the last report away again, unless its cells were changed since. */
import { text } from "../strings";
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

export const revert: PaneAction = async (tools) => {
  const { state, tell, work, workbook } = tools;
  const { lastRun } = state().remembered;
  if (lastRun === null) return;
  await work(text.work.reverting, false, () => workbook.revertReport(lastRun));
  await remember(tools, { lastRun: null });
  tell({ type: "notice", notice: text.report.revertedNotice(lastRun.sheetName) });
};
