/** Writes the board report on a sheet of its own, and remembers it so that it can be reverted. */
import { problemOf } from "../../problems";
import type { ReadProgress, WrittenReport } from "../../workbook";
import { remember } from "../knowing";
import { readWhole } from "../reading";
import type { PaneAction, Tools } from "../tools";
import { readForReport } from "./reportNow";
import { words } from "./words";

export const writeReport: PaneAction<{ readonly replace: boolean }> = async (tools, { replace }) => {
  const { state, tell, work } = tools;
  if (state().tracker === null) await readWhole(tools);
  const written = await work(words.writing, true, (progress) => write(tools, replace, progress));
  if (written === null) return;
  tell({ type: "view chosen", view: "report" });
  await rememberRun(tools, written);
};

/** Null where there is no plan to report on. */
async function write(tools: Tools, replace: boolean, progress: ReadProgress): Promise<WrittenReport | null> {
  const read = await readForReport(tools, progress, words.nothingWritten);
  if (read === null) return null;
  const { analysis, tracker, remembered, history } = read;
  const { reportToWrite } = await import("../../boardReportOf");
  const report = reportToWrite(analysis, remembered.report, tracker.dateSystem, history, remembered);
  return tools.workbook.writeReport(report, replace, progress);
}

/** The report stands, whatever goes wrong from here on, and the user is told so. */
async function rememberRun(tools: Tools, { sheetName, sheetNames, did }: WrittenReport): Promise<void> {
  const { tell, work, workbook } = tools;
  try {
    const kept = await work(words.remembering, false, () => workbook.rememberReport(sheetNames));
    await remember(tools, { lastRun: { ...kept, did } });
    tell({ type: "notice", notice: words.written(sheetName) });
  } catch (error) {
    const problem = problemOf(error);
    const sentence = `${words.writtenButNotKept(sheetName)} ${problem.sentence}`;
    tell({ type: "problem", problem: { ...problem, sentence } });
  }
}
