/** Hands out a workbook with the report and its annex, and nothing of the tracker: what goes to a board. */
import { madeWorkbook, type MadeWorkbook } from "../../parts/madeWorkbook";
import type { ReadProgress } from "../../workbook";
import { readWhole } from "../reading";
import type { PaneAction, Tools } from "../tools";
import { handOut } from "./handOut";
import { readForReport } from "./reportNow";
import { words } from "./words";

export const copyReport: PaneAction = async (tools) => {
  const { state, work } = tools;
  if (state().tracker === null) await readWhole(tools);
  const made = await work(words.copying, true, (progress) => make(tools, progress));
  if (made !== null) await handOut(tools, { ...made, ...words.copied });
};

/** Null where there is no plan to report on. */
async function make(tools: Tools, progress: ReadProgress): Promise<MadeWorkbook | null> {
  const read = await readForReport(tools, progress, words.noCopy);
  if (read === null) return null;
  const { analysis, remembered, history } = read;
  const { reportToSend } = await import("../../boardReportOf");
  const { writeReportCopy } = await import("../../../workbooks/writeReportCopy");
  const report = reportToSend(analysis, remembered.report, history, remembered);
  return madeWorkbook(await writeReportCopy(report), `${report.sheetName}.xlsx`);
}
