/** Opens a tracker behind the stand-in and reads its plans as the user says, through the add-in's own Office.js code. */
import { basename, resolve } from "node:path";
import { analyse } from "../analysis/analyse";
import type { Analysed, Analysis, Settings } from "../analysis/analysis.types";
import { readTracker } from "../excel/readTracker";
import { withExcel } from "../excel/withExcel";
import type { SheetCells, TrackerCells } from "../plan/cells";
import { dateColumns, lookColumns, mergesMatter } from "../plan/dateColumns";
import type { IsoDate } from "../plan/model";
import { readPlans } from "../plan/readPlans";
import type { Preset } from "../rag/rating.types";
import type { Remembered } from "../taskpane/remembered";
import { WorkbookFileError, type FileProblem } from "../standin/file/errors";
import { openStandin, type Standin } from "../standin/node";
import { otherKind } from "./files/otherKinds";
import { userFolder } from "./files/places";
import { readBytes } from "./files/readBytes";
import { keptInWords, keptInWorkbook, keptOf, keptPreset, type Kept } from "./kept";
import type { Options } from "./options";
import { STEPS, type Progress } from "./progress";
import { Refusal } from "./refusal";
import { columnsKept, columnsNamed, keptReading, readingSaid, settingsBySheet } from "./settings/forTracker";
import { presetIn } from "./settings/readDefinitions";
import { readSettings, type SettingsRead } from "./settings/readSettings";
import type { ReportSaid } from "./settings/reportSettings";
import type { UserSettings } from "./settings/settings.types";

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

/** Problems that the ending of the file's name can say more of: what it is, and how it becomes a workbook. */
const OF_ANOTHER_KIND: readonly FileProblem[] = ["not-a-workbook"];
/** An old workbook, with a password or without, is no workbook of today. */
const OLD_WORKBOOK = /\.xl[st]$/iu;

/** @throws Refusal when the file cannot be opened or saved as a workbook */
export async function asRefusal<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    const isOther = OF_ANOTHER_KIND.includes(error.code) || OLD_WORKBOOK.test(file);
    const sentence = isOther ? otherKind(file) : null;
    throw new Refusal(sentence ?? CANNOT_OPEN[error.code](file, error.detail), { cause: error });
  }
}

async function open(tracker: string): Promise<Standin> {
  const bytes = await readBytes(tracker);
  return asRefusal(tracker, () => openStandin(bytes));
}

/** Where what is said on the command line leads, from the folder that the user is in. */
export const placeOf = (path: string | null): string | null => (path === null ? null : resolve(userFolder(), path));

/** @param path of the file for --settings, or null. @throws Refusal */
async function settingsIn(path: string | null): Promise<SettingsRead> {
  if (path === null) return { sheets: new Map(), report: {} };
  return readSettings(new TextDecoder().decode(await readBytes(path)), basename(path));
}

/** What the user says for all trackers, in files: how sheets are read, and what the colours mean. */
export interface Said {
  readonly settings: UserSettings;
  /** What they say of the report; what the command line says goes before it. */
  readonly report: ReportSaid;
  /** Null where neither words nor a file say it: then the workbook does. */
  readonly preset: Preset | null;
  /** Full paths of those files: nothing may be written over them. */
  readonly files: readonly string[];
}

/** @throws Refusal where a file cannot be read, or not understood */
export async function saidIn(options: Options): Promise<Said> {
  const [settings, definitions] = [placeOf(options.settings), placeOf(options.definitions)];
  const { sheets, report } = await settingsIn(settings);
  return {
    settings: sheets,
    report,
    preset: definitions === null ? options.preset : await presetIn(definitions),
    files: [settings, definitions].filter((path) => path !== null),
  };
}

/** What trackers of one run have in common. */
export interface Task {
  readonly options: Options;
  readonly settings: UserSettings;
  readonly report: ReportSaid;
  /** Null: as each workbook keeps it, else BRAG. */
  readonly preset: Preset | null;
  readonly asAt: IsoDate;
  readonly progress: Progress;
  /**
   * Names of all sheets of all workbooks so far, where there are several: what the settings say of a sheet is then for the workbooks that
   * have it. Null where there is one, which must have every sheet.
   */
  readonly sheetsSeen: Set<string> | null;
}

/** A tracker, and the names of all sheets of its workbook, also of those that were not read. */
interface TrackerRead {
  readonly tracker: TrackerCells;
  readonly names: readonly string[];
}

async function read({ options, settings, progress }: Task, { memory }: Kept): Promise<TrackerRead> {
  let names: readonly string[] = [];
  /** Columns that the user names say something, whatever their headings say. */
  const named = ({ sheet, firstColumn }: SheetCells): readonly number[] => {
    const kept = memory.remembered.mappings[sheet];
    return [
      ...[...settings].flatMap(([name, said]) =>
        name.toLowerCase() === sheet.toLowerCase() ? columnsNamed(said, firstColumn) : [],
      ),
      ...(kept === undefined ? [] : columnsKept(kept, firstColumn)),
    ];
  };
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

/** What is said of sheets that this workbook has. */
function settingsFor({ settings, sheetsSeen }: Task, names: readonly string[]): UserSettings {
  if (sheetsSeen === null) return settings;
  const own = new Set(names.map((name) => name.toLowerCase()));
  for (const name of own) sheetsSeen.add(name);
  return new Map([...settings].filter(([name]) => own.has(name.toLowerCase())));
}

interface Understood {
  readonly analysis: Analysed;
  /** What was taken from what the workbook keeps, a line each. */
  readonly said: readonly string[];
}

/**
 * What is known of the tracker, read as the user says: on the command line, or else in the pane.
 * @throws Refusal where the settings do not fit the tracker
 */
function understood({ tracker, names }: TrackerRead, task: Task, remembered: Remembered): Understood {
  const { asAt, options } = task;
  const kept = task.preset === null ? keptPreset(remembered) : { preset: task.preset, problem: null };
  const { preset } = kept;
  const { quarters, dateOrder } = preset.definitions;
  const plain = { asAt, quarters, dateOrder, publication: null };
  const bySheet = settingsBySheet(settingsFor(task, names), tracker, names, options.sheets);
  const inPane = keptReading(remembered);
  const reading = readingSaid(bySheet, tracker, inPane, (said) => readPlans(tracker, { ...plain, ...said }).plans);
  const findingsSaid = new Map(Object.entries(remembered.findingsSaid));
  const settings: Settings = { ...plain, preset, ...reading, agencies: remembered.agencies, findingsSaid };
  const whole = analyse(tracker, settings);
  const without = sheetsTakenOut(whole, options.sheets.length > 0 ? [] : remembered.withoutSheets);
  const sheets = tracker.sheets.filter(({ sheet }) => !without.includes(sheet));
  const readAs = sheets
    .map(({ sheet }) => sheet)
    .filter((sheet) => !bySheet.has(sheet) && (inPane.mappings.has(sheet) || inPane.decisions.has(sheet)));
  const name = task.preset === null && preset.name !== "BRAG" ? preset.name : null;
  return {
    analysis: without.length === 0 ? whole : analyse({ ...tracker, sheets }, settings),
    said: [...keptInWords(remembered, name, readAs, without), ...(kept.problem === null ? [] : [kept.problem])],
  };
}

/** For whoever makes no further analysis of the tracker: without what one would go on from, hundreds of megabytes of a large tracker. */
export function withoutMemory(analysed: Analysed): Analysis {
  const { settings, plans, findings, accepted, unchecked, summary, doubts, leftOut } = analysed;
  return { settings, plans, findings, accepted, unchecked, summary, doubts, leftOut };
}

/** Sheets with plans that were taken out in the pane; none where that would be all of them, as in the pane. */
function sheetsTakenOut({ plans }: Analysis, withoutSheets: readonly string[]): string[] {
  const withPlans = [...new Set(plans.map(({ plan }) => plan.sheet))];
  const without = withPlans.filter((sheet) => withoutSheets.includes(sheet));
  return without.length === withPlans.length ? [] : without;
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

export interface TrackerAnalysed extends Understood {
  readonly tracker: TrackerCells;
}

/**
 * @param path of the tracker
 * @param check looks at the workbook before its sheets are read
 * @param work what to do with it while it is open
 * @param first asked before its sheets are read; what it gives, unless null, is the result
 * @throws Refusal or ExcelProblem: each with a sentence for the user
 */
export async function withTracker<T>(
  path: string,
  task: Task,
  check: (standin: Standin) => void,
  work: (found: TrackerAnalysed, standin: Standin) => Promise<T>,
  first: () => Promise<T | null> = () => Promise.resolve(null),
): Promise<T> {
  task.progress.show("Opening the workbook", STEPS.open);
  const standin = await open(path);
  try {
    check(standin);
    const known = await first();
    if (known !== null) return known;
    const kept = await keptInWorkbook();
    const found = await read(task, kept);
    const { analysis, said } = understood(found, task, keptOf(kept, found.tracker));
    throwIfNoPlan(analysis);
    return await work({ tracker: found.tracker, analysis, said }, standin);
  } finally {
    standin.close();
  }
}
