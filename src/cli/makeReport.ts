/** The board report of an analysis, written into the open workbook and saved with it. */
import type { Analysis } from "../analysis/analysis.types";
import { historyToKeep } from "../history/historyTable";
import { further, type Earlier } from "./earlierReports";
import { CHECKS } from "../checks/registry";
import type { HistoryToWrite } from "../excel/history/historyRows";
import { withExcel } from "../excel/withExcel";
import { writeReport, type WriteOutcome } from "../excel/writeReport";
import { boardReport } from "../report/boardReport";
import { DEFAULT_OPTIONS, type BoardReport, type ReportOptions } from "../report/report.types";
import type { Standin } from "../standin/node";
import { STEPS } from "./progress";
import { asRefusal, type Task } from "./readOne";
import type { Progress } from "./progress";

async function write(
  report: BoardReport,
  history: HistoryToWrite | undefined,
  replace: boolean,
  progress: Progress,
): Promise<WriteOutcome> {
  return withExcel((context) =>
    writeReport(
      context,
      { sheetName: report.sheetName, operations: report.operations, mark: { period: report.mark }, replace, history },
      {
        onProgress: ({ partsDone, partsInAll }) =>
          progress.show("Writing the report", STEPS.write + 0.25 * (partsDone / partsInAll)),
      },
    ),
  );
}

export interface Made {
  readonly report: BoardReport;
  readonly outcome: WriteOutcome;
  readonly workbook: Uint8Array;
}

/** Earlier reports, by where they were found. */
export interface EarlierReports {
  readonly own: Earlier;
  readonly since: Earlier;
}

/**
 * @param file name of the workbook, for sentences
 * @throws Refusal or ExcelProblem: each with a sentence for the user
 */
export async function makeReport(
  file: string,
  analysis: Analysis,
  standin: Standin,
  { options, progress }: Task,
  layout: Pick<ReportOptions, "dateSystem" | "linksToTracker">,
  { own, since }: EarlierReports,
): Promise<Made> {
  const more = further(own.history, since.history);
  const report = boardReport(analysis, {
    ...DEFAULT_OPTIONS,
    ...layout,
    earlier: [...own.history, ...more],
    partnership: options.partnership,
    author: options.author,
    marking: options.marking,
    checkTitles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])),
  });
  const history = options.keepsHistory ? historyToKeep(report.snapshot, more, layout.dateSystem) : undefined;
  const outcome = await write(report, history, options.force, progress);
  progress.show("Saving", STEPS.save);
  return { report, outcome, workbook: await asRefusal(file, () => standin.save()) };
}
