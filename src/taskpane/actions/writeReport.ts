/** Writes the board report on a sheet of its own, and remembers it so that it can be reverted. */
import { text } from "../strings";
import { read } from "./read";
import { remember } from "./knowing";
import type { PaneAction } from "./tools";

export const writeReport: PaneAction<{ readonly replace: boolean }> = async (tools, { replace }) => {
  const { state, tell, work, workbook } = tools;
  // What was read before may be out of date where events were missed.
  if (state().tracker === null) await read(tools);
  const { analysis, tracker, remembered } = state();
  if (analysis === null || tracker === null || analysis.plans.length === 0) return;
  const written = await work(text.work.writing, true, async (progress) => {
    const { boardReportOf } = await import("../boardReportOf");
    const report = boardReportOf(analysis, remembered.report, tracker.dateSystem);
    return workbook.writeReport(report, replace, progress);
  });
  const kept = await work(text.work.remembering, false, () => workbook.rememberReport(written.sheetName));
  await remember(tools, { lastRun: { ...kept, did: written.did } });
  tell({ type: "view chosen", view: "report" });
  tell({ type: "notice", notice: text.report.writtenNotice(written.sheetName) });
};
