/**
 * One tracker: it goes in, the workbook with its board report comes out, through the add-in's own Office.js code over the stand-in
 * host.
 */
import type { Analysis } from "../analysis/analysis.types";
import { planJson } from "../analysis/planJson";
import type { IsoDate } from "../plan/model";
import { openStandin, prepareToSave } from "../standin/node";
import { SAMPLE_TRACKER } from "./files/places";
import { isSameFile } from "./files/sameFile";
import { checkKind, checkTargets, pathsOf, type Paths } from "./files/targets";
import { writeAll, type Output } from "./files/writeAll";
import { historySince, ownHistory, type Earlier } from "./earlierReports";
import { makeReport, type EarlierReports, type Made } from "./makeReport";
import type { Options } from "./options";
import type { Progress } from "./progress";
import { placeOf, saidIn, withoutMemory, withTracker, type Task } from "./readOne";
import { summaryText } from "./summaryText";
import { tableOf } from "./table/actionTable";

const SIGNATURE_VOID =
  "The tracker is digitally signed; its signature is void in the workbook with the report, and was left out of it.";

export const jsonText = (analysis: Analysis): string => `${JSON.stringify(planJson(analysis), null, 2)}\n`;

/** What one tracker came to. */
export interface Done {
  readonly analysis: Analysis;
  /** What to print of it. */
  readonly text: string;
}

/**
 * @param others everything else that is read in this run: nothing may be written over it
 * @param table where a table of this tracker alone goes; null for none
 * @param since what --since names
 * @throws Refusal or ExcelProblem: each with a sentence for the user; nothing is written then
 */
export async function runOne(
  paths: Paths,
  task: Task,
  others: readonly string[],
  table: string | null,
  since: Earlier,
): Promise<Done> {
  const { options } = task;
  const { tracker, out, json, isSample } = paths;
  const paperPath = placeOf(options.paper);
  const targets = [out, json, table, paperPath].filter((path) => path !== null);
  const places = checkTargets({
    sources: [tracker, ...others],
    targets,
    force: options.force,
    isFictional: isSample || isTheSample(tracker),
    own: isSample && options.out === null ? [out] : [],
  });
  let isSigned = false;
  /** Made in the tracker's own workbook, or, where the report is to stand alone, in a new one once the tracker is closed. */
  const { analysis, own, said, made, isVoid } = await withTracker(
    tracker,
    task,
    ({ file }) => {
      checkKind(paths, options.reportOnly ? "xlsx" : file.kind);
      isSigned = file.isSigned && !options.reportOnly;
      prepareToSave();
    },
    async ({ analysis: analysed, tracker: { dateSystem }, said }, standin) => {
      const analysis = withoutMemory(analysed);
      const layout = { dateSystem, linksToTracker: true };
      const own = await ownHistory();
      const made = options.reportOnly
        ? null
        : await makeReport(tracker, analysis, standin, task, layout, { own, since });
      return { analysis, own, said, made, isVoid: isSigned };
    },
  );
  const { workbook, headline, paper, outcome } = made ?? (await makeAlone(tracker, analysis, task, { own, since }));
  const contents = [
    workbook,
    ...(json === null ? [] : [jsonText(analysis)]),
    ...(table === null ? [] : [tableOf([{ file: tracker, analysis }])]),
    ...(paperPath === null ? [] : [paper]),
  ];
  await writeAll(places.map((path, at): Output => ({ path, content: contents[at] ?? "" })));
  const written = [
    `Report: sheet “${outcome.sheetName}” in ${out}${options.reportOnly ? ", and nothing of the tracker" : ""}`,
    ...(json === null ? [] : [`JSON: ${json}`]),
    ...(table === null ? [] : [`Table: ${table}`]),
    ...(paperPath === null ? [] : [`Board paper: ${paperPath}`]),
    ...(isVoid ? [SIGNATURE_VOID] : []),
    ...said,
    ...own.said,
    ...since.said,
    ...outcome.notes,
  ];
  return { analysis, text: summaryText(analysis, headline, written) };
}

/** The report in a workbook of its own, without the tracker. */
async function makeAlone(tracker: string, analysis: Analysis, task: Task, earlier: EarlierReports): Promise<Made> {
  const standin = await openStandin(null);
  try {
    prepareToSave();
    return await makeReport(tracker, analysis, standin, task, { dateSystem: 1900, linksToTracker: false }, earlier);
  } finally {
    standin.close();
  }
}

function isTheSample(path: string): boolean {
  try {
    return isSameFile(path, SAMPLE_TRACKER);
  } catch {
    // What cannot be reached is told of when it is read.
    return false;
  }
}

/**
 * @param today as-at date when the options name none
 * @returns what to print
 * @throws Refusal or ExcelProblem: each with a sentence for the user; nothing is written then
 */
export async function run(options: Options, today: IsoDate, progress: Progress): Promise<string> {
  try {
    const { files, ...said } = await saidIn(options);
    const task: Task = { options, ...said, asAt: options.asAt ?? today, progress, sheetsSeen: null };
    const sincePath = placeOf(options.since);
    const others = sincePath === null ? files : [...files, sincePath];
    const since = await historySince(sincePath, task);
    return (await runOne(pathsOf(options), task, others, placeOf(options.table), since)).text;
  } finally {
    progress.clear();
  }
}
