/**
 * One run: a tracker goes in, the workbook with its board report comes out, through the add-in's own Office.js code over the
 * stand-in host.
 */
import { analyse } from "../analysis/analyse";
import type { Analysis } from "../analysis/analysis.types";
import { planJson } from "../analysis/planJson";
import { CHECKS } from "../checks/registry";
import { readTracker } from "../excel/readTracker";
import { withExcel } from "../excel/withExcel";
import { writeReport, type WriteOutcome } from "../excel/writeReport";
import type { TrackerCells } from "../plan/cells";
import { dateColumns, lookColumns, mergesMatter } from "../plan/dateColumns";
import type { IsoDate } from "../plan/model";
import { boardReport } from "../report/boardReport";
import { DEFAULT_OPTIONS, type BoardReport } from "../report/report.types";
import { WorkbookFileError, type FileProblem } from "../standin/file/errors";
import { openStandin, type Standin } from "../standin/node";
import { checkTargets, pathsOf, readTrackerFile, writeWhole, type Paths } from "./files";
import type { Options } from "./options";
import type { Progress } from "./progress";
import { Refusal } from "./refusal";
import { summaryText } from "./summaryText";

/** Shares of a run's time, for the percentage shown: opening, reading, writing and saving take about as long each. */
const STEPS = { open: 0, read: 0.25, write: 0.5, save: 0.75 } as const;

const CANNOT_OPEN: Readonly<Record<FileProblem, (file: string) => string>> = {
  "not-a-workbook": (file) => `${file} is not an Excel workbook (.xlsx).`,
  "password-protected": (file) => `${file} has a password. Save a copy without one in Excel, and try that.`,
  broken: (file) => `${file} is damaged or incomplete. Open it in Excel, save it again, and try that.`,
  "not-saved": (file) => `The report was made, but ${file} could not be put together with it. Nothing was written.`,
};

/** @throws Refusal when the file cannot be opened or saved as a workbook */
async function asRefusal<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof WorkbookFileError ? new Refusal(CANNOT_OPEN[error.code](file), { cause: error }) : error;
  }
}

async function open(tracker: string): Promise<Standin> {
  const bytes = await readTrackerFile(tracker);
  return asRefusal(tracker, () => openStandin(bytes));
}

async function read(options: Options, progress: Progress): Promise<TrackerCells> {
  return withExcel((context) =>
    readTracker(context, {
      ...(options.sheets.length > 0 ? { sheets: options.sheets } : {}),
      dateColumns,
      lookColumns,
      mergesMatter,
      askMerges: true,
      onProgress: ({ rowsRead, rowsInAll }) =>
        progress.show("Reading the plans", STEPS.read + 0.25 * (rowsInAll === 0 ? 1 : rowsRead / rowsInAll)),
    }),
  );
}

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

/** @throws Refusal when no sheet holds a plan */
function throwIfNoPlan({ plans, leftOut }: Analysis): void {
  if (plans.length > 0) return;
  const looked = leftOut.filter(({ why }) => why === "no plan").map(({ sheet }) => `“${sheet}”`);
  const hidden = leftOut.filter(({ why }) => why === "hidden").map(({ sheet }) => `“${sheet}”`);
  throw new Refusal(
    [
      `No action plan found${looked.length > 0 ? ` on ${looked.join(", ")}` : ""}.`,
      "A plan needs a row of headings with a recommendation or action column, and a target date or status column.",
      ...(hidden.length > 0 ? [`Hidden sheets were not read: ${hidden.join(", ")}; name one with --sheet.`] : []),
    ].join(" "),
  );
}

function report(analysis: Analysis, tracker: TrackerCells, options: Options): BoardReport {
  return boardReport(analysis, {
    ...DEFAULT_OPTIONS,
    partnership: options.partnership,
    author: options.author,
    marking: options.marking,
    dateSystem: tracker.dateSystem,
    checkTitles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])),
  });
}

interface Made {
  readonly analysis: Analysis;
  readonly report: BoardReport;
  readonly outcome: WriteOutcome;
  readonly workbook: Uint8Array;
}

async function make(paths: Paths, options: Options, asAt: IsoDate, progress: Progress): Promise<Made> {
  progress.show("Opening the workbook", STEPS.open);
  const standin = await open(paths.tracker);
  try {
    const tracker = await read(options, progress);
    const analysis = analyse(tracker, {
      asAt,
      preset: options.preset,
      quarters: "financial",
      publication: null,
    });
    throwIfNoPlan(analysis);
    const made = report(analysis, tracker, options);
    const outcome = await write(made, options.force, progress);
    progress.show("Saving", STEPS.save);
    return { analysis, report: made, outcome, workbook: await asRefusal(paths.tracker, () => standin.save()) };
  } finally {
    standin.close();
  }
}

/**
 * @param today as-at date when the options name none
 * @returns what to print
 * @throws Refusal or ExcelProblem: each with a sentence for the user; nothing is written then
 */
export async function run(options: Options, today: IsoDate, progress: Progress): Promise<string> {
  const paths = pathsOf(options);
  checkTargets(paths, options);
  try {
    const { analysis, report: made, outcome, workbook } = await make(paths, options, options.asAt ?? today, progress);
    await writeWhole(paths.out, workbook);
    if (paths.json !== null) await writeWhole(paths.json, `${JSON.stringify(planJson(analysis), null, 2)}\n`);
    const written = [
      `Report: sheet “${outcome.sheetName}” in ${paths.out}`,
      ...(paths.json === null ? [] : [`JSON: ${paths.json}`]),
    ];
    return summaryText(analysis, made.headline, written);
  } finally {
    progress.clear();
  }
}
