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
      {
        sheetName: report.sheetName,
        annexName: report.annexName,
        operations: report.operations,
        mark: { period: report.mark },
        replace,
        history,
      },
      {
        onProgress: ({ partsDone, partsInAll }) =>
          progress.show("Writing the report", STEPS.write + 0.25 * (partsDone / partsInAll)),
      },
    ),
  );
}

export interface Made {
  readonly headline: BoardReport["headline"];
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
  task: Task,
  layout: Layout,
  earlier: EarlierReports,
): Promise<Made> {
  // Writing does not look at the tracker's cells as a rule, and those of ten thousands of rows need not be kept twice.
  standin.letGo();
  const written = await writtenReport(analysis, task, layout, earlier);
  task.progress.show("Saving", STEPS.save);
  return { ...written, workbook: await asRefusal(file, () => standin.save()) };
}

type Layout = Pick<ReportOptions, "dateSystem" | "linksToTracker">;

/** By itself, so that the report's own cells are gone before the workbook is saved. */
async function writtenReport(
  analysis: Analysis,
  { options, progress }: Task,
  layout: Layout,
  { own, since }: EarlierReports,
): Promise<Omit<Made, "workbook">> {
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
  return { headline: report.headline, outcome: await write(report, history, options.force, progress) };
}
