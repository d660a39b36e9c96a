/**
 * One run: a tracker goes in, the workbook with its board report comes out, through the add-in's own Office.js code over the
 * stand-in host.
 */
import { basename } from "node:path";
import { analyse } from "../analysis/analyse";
import type { Analysis, Settings } from "../analysis/analysis.types";
import { planJson } from "../analysis/planJson";
import { CHECKS } from "../checks/registry";
import { readTracker } from "../excel/readTracker";
import { withExcel } from "../excel/withExcel";
import { writeReport, type WriteOutcome } from "../excel/writeReport";
import type { SheetCells, TrackerCells } from "../plan/cells";
import { dateColumns, lookColumns, mergesMatter } from "../plan/dateColumns";
import type { IsoDate } from "../plan/model";
import { readPlans } from "../plan/readPlans";
import { boardReport } from "../report/boardReport";
import { DEFAULT_OPTIONS, type BoardReport } from "../report/report.types";
import { WorkbookFileError, type FileProblem } from "../standin/file/errors";
import { openStandin, prepareToSave, type Standin } from "../standin/node";
import { checkKind, checkTargets, pathsOf, readBytes, writeWhole, type Paths } from "./files";
import type { Options } from "./options";
import type { Progress } from "./progress";
import { Refusal } from "./refusal";
import { columnsNamed, readingSaid, settingsBySheet } from "./settings/forTracker";
import { readSettings } from "./settings/readSettings";
import type { UserSettings } from "./settings/settings.types";
import { summaryText } from "./summaryText";

/** Shares of a run's time, for the percentage shown: opening, reading, writing and saving take about as long each. */
const STEPS = { open: 0, read: 0.25, write: 0.5, save: 0.75 } as const;

const CANNOT_OPEN: Readonly<Record<FileProblem, (file: string, detail: string) => string>> = {
  "not-a-workbook": (file, detail) => `${file} is not an Excel workbook (.xlsx or .xlsm): ${detail}.`,
  "password-protected": (file) => `${file} has a password. Save a copy without one in Excel, and try that.`,
  template: (file) => `${file} is a template. Open it in Excel, save the new workbook as .xlsx, and try that.`,
  "binary-workbook": (file) => `${file} is a binary workbook (.xlsb). Save it as .xlsx in Excel, and try that.`,
  "too-large": (file, detail) => `${file} is too large to be read here: ${detail}.`,
  broken: (file, detail) =>
    `${file} is damaged or incomplete: ${detail}. Open it in Excel, save it again, and try that.`,
  "not-saved": (file, detail) =>
    `The report was made, but ${file} could not be put together with it: ${detail}. Nothing was written.`,
};

const SIGNATURE_VOID =
  "The tracker is digitally signed; its signature is void in the workbook with the report, and was left out of it.";

/** @throws Refusal when the file cannot be opened or saved as a workbook */
async function asRefusal<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new Refusal(CANNOT_OPEN[error.code](file, error.detail), { cause: error });
  }
}

async function open(tracker: string): Promise<Standin> {
  const bytes = await readBytes(tracker);
  return asRefusal(tracker, () => openStandin(bytes));
}

async function settingsIn(path: string | null): Promise<UserSettings> {
  if (path === null) return new Map();
  return readSettings(new TextDecoder().decode(await readBytes(path)), basename(path));
}

/** A tracker, and the names of all sheets of its workbook, also of those that were not read. */
interface TrackerRead {
  readonly tracker: TrackerCells;
  readonly names: readonly string[];
}

async function read(options: Options, settings: UserSettings, progress: Progress): Promise<TrackerRead> {
  let names: readonly string[] = [];
  /** Columns that the user names say something, whatever their headings say. */
  const named = ({ sheet, firstColumn }: SheetCells): readonly number[] =>
    [...settings].flatMap(([name, said]) =>
      name.toLowerCase() === sheet.toLowerCase() ? columnsNamed(said, firstColumn) : [],
    );
  const tracker = await withExcel((context) =>
    readTracker(context, {
      ...(options.sheets.length > 0 ? { sheets: options.sheets } : {}),
      dateColumns: (sample) => [...dateColumns(sample), ...named(sample)],
      lookColumns: (sample) => [...lookColumns(sample), ...named(sample)],
      mergesMatter,
      askMerges: true,
      onNames: (byId) => (names = [...byId.values()]),
      onProgress: ({ rowsRead, rowsInAll }) =>
        progress.show("Reading the plans", STEPS.read + 0.25 * (rowsInAll === 0 ? 1 : rowsRead / rowsInAll)),
    }),
  );
  return { tracker, names };
}

/** What is known of the tracker, read as the user says. @throws Refusal where the settings do not fit the tracker */
function analysed({ tracker, names }: TrackerRead, options: Options, said: UserSettings, asAt: IsoDate): Analysis {
  const plain = { asAt, quarters: "financial", publication: null } as const;
  const bySheet = settingsBySheet(said, tracker, names, options.sheets);
  const reading = readingSaid(bySheet, tracker, (decisions) => readPlans(tracker, { ...plain, decisions }).plans);
  const settings: Settings = { ...plain, preset: options.preset, ...reading };
  return analyse(tracker, settings);
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
      "If a sheet is one, say with --settings where its headings stand.",
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
  /** Whether the tracker has a digital signature. */
  readonly isSigned: boolean;
}

async function make(paths: Paths, options: Options, asAt: IsoDate, progress: Progress): Promise<Made> {
  const settings = await settingsIn(options.settings);
  progress.show("Opening the workbook", STEPS.open);
  const standin = await open(paths.tracker);
  prepareToSave();
  const { kind, isSigned } = standin.file;
  try {
    checkKind(paths, kind);
    const found = await read(options, settings, progress);
    const analysis = analysed(found, options, settings, asAt);
    throwIfNoPlan(analysis);
    const made = report(analysis, found.tracker, options);
    const outcome = await write(made, options.force, progress);
    progress.show("Saving", STEPS.save);
    const workbook = await asRefusal(paths.tracker, () => standin.save());
    return { analysis, report: made, outcome, workbook, isSigned };
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
    const all = await make(paths, options, options.asAt ?? today, progress);
    const { analysis, report: made, outcome } = all;
    await writeWhole(paths.out, all.workbook);
    if (paths.json !== null) await writeWhole(paths.json, `${JSON.stringify(planJson(analysis), null, 2)}\n`);
    const written = [
      `Report: sheet “${outcome.sheetName}” in ${paths.out}`,
      ...(paths.json === null ? [] : [`JSON: ${paths.json}`]),
      ...(all.isSigned ? [SIGNATURE_VOID] : []),
    ];
    return summaryText(analysis, made.headline, written);
  } finally {
    progress.clear();
  }
}
