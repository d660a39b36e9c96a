/** The board report of an analysis, written into the open workbook and saved with it. */
import type { Analysis } from "../analysis/analysis.types";
import { CHECKS } from "../checks/registry";
import { withExcel } from "../excel/withExcel";
import { writeReport, type WriteOutcome } from "../excel/writeReport";
import { boardReport } from "../report/boardReport";
import { DEFAULT_OPTIONS, type BoardReport, type ReportOptions } from "../report/report.types";
import type { Standin } from "../standin/node";
import { STEPS } from "./progress";
import { asRefusal, type Task } from "./readOne";
import type { Progress } from "./progress";

async function write(report: BoardReport, replace: boolean, progress: Progress): Promise<WriteOutcome> {
  return withExcel((context) =>
    writeReport(
      context,
      { sheetName: report.sheetName, operations: report.operations, mark: { period: report.period.to }, replace },
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
): Promise<Made> {
  const report = boardReport(analysis, {
    ...DEFAULT_OPTIONS,
    ...layout,
    partnership: options.partnership,
    author: options.author,
    marking: options.marking,
    checkTitles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])),
  });
  const outcome = await write(report, options.force, progress);
  progress.show("Saving", STEPS.save);
  return { report, outcome, workbook: await asRefusal(file, () => standin.save()) };
}
