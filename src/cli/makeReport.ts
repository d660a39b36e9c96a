/** The board report of an analysis, written into the open workbook and saved with it. */
import type { Analysis } from "../analysis/analysis.types";
import { historyToKeep } from "../history/historyTable";
import { further, type Earlier } from "./earlierReports";
import { CHECKS } from "../checks/registry";
import type { HistoryToWrite } from "../excel/history/historyRows";
import { loadSettings } from "../excel/settings";
import { withExcel } from "../excel/withExcel";
import { writeReport, type WriteOutcome } from "../excel/writeReport";
import { boardReport } from "../report/boardReport";
import { boardPaper } from "../report/paper/boardPaper";
import { paperText } from "../report/paper/paperText";
import { DEFAULT_OPTIONS, type BoardReport, type ReportOptions } from "../report/report.types";
import { keptReturnsFrom, ofReturns } from "../returns/kept";
import { recordOf } from "../taskpane/keptData";
import type { Standin } from "../standin/node";
import { STEPS } from "./progress";
import { asRefusal, type Task } from "./readOne";
import type { Progress } from "./progress";
import { leaveOnlyReport } from "./reportOnly";

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
        textName: report.textName,
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

const textKind = (path: string): "text" | "markdown" => (path.toLowerCase().endsWith(".md") ? "markdown" : "text");

export interface Made {
  readonly headline: BoardReport["headline"];
  /** The board paper as text, with Markdown or without as the file that is asked for; "" where none is. */
  readonly paper: string;
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
  if (task.options.reportOnly) leaveOnlyReport(standin, written.outcome.sheetNames);
  task.progress.show("Saving", STEPS.save);
  return { ...written, workbook: await asRefusal(file, () => standin.save()) };
}

type Layout = Pick<ReportOptions, "dateSystem" | "linksToTracker">;

/** By itself, so that the report's own cells are gone before the workbook is saved. */
async function writtenReport(
  analysis: Analysis,
  { options, progress, report: said }: Task,
  layout: Layout,
  { own, since }: EarlierReports,
): Promise<Omit<Made, "workbook">> {
  const more = further(own.history, since.history);
  const lines = Object.entries({
    partnership: options.partnership,
    author: options.author,
    marking: options.marking,
  }).filter(([, text]) => text !== "");
  const asked: ReportOptions = {
    ...DEFAULT_OPTIONS,
    ...said,
    ...layout,
    earlier: [...own.history, ...more],
    ...Object.fromEntries(lines),
    ...ofReturns(keptReturnsFrom(recordOf(await withExcel(loadSettings))["returns"])),
    checkTitles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])),
  };
  const report = boardReport(analysis, asked);
  const history =
    options.keepsHistory && !options.reportOnly ? historyToKeep(report.snapshot, more, layout.dateSystem) : undefined;
  const outcome = await write(report, history, options.force, progress);
  const paper = options.paper === null ? "" : paperText(boardPaper(analysis, asked), textKind(options.paper));
  return { headline: report.headline, paper, outcome };
}
