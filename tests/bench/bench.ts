/**
 * `npm run bench`: how time and traffic grow with the rows of a tracker. All times of a row of the table are taken in one process
 * and meant as ratios: machines differ, and are noisy. Nothing here passes or fails.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { afterEdits } from "./afterEdits";
import { analyse } from "../../src/analysis/analyse";
import type { Settings } from "../../src/analysis/analysis.types";
import { CHECKS } from "../../src/checks/registry";
import { readTracker } from "../../src/excel/readTracker";
import { withExcel } from "../../src/excel/withExcel";
import { writeReport } from "../../src/excel/writeReport";
import type { TrackerCells } from "../../src/plan/cells";
import { dateColumns } from "../../src/plan/dateColumns";
import { readPlans } from "../../src/plan/readPlans";
import { trackerDoubts } from "../../src/plan/reading/trackerDoubts";
import { PRESETS } from "../../src/rag/presets";
import { createRater } from "../../src/rag/rate";
import { boardReport } from "../../src/report/boardReport";
import { DEFAULT_OPTIONS } from "../../src/report/report.types";
import { openStandin } from "../../src/standin/node";
import { summarise } from "../../src/summary/summarise";
import { bigTrackerCells, bigTrackerXlsx } from "../support/bigTracker";
import { median, microsecondsOfFault, timeRuns, type Timed } from "./timing";
import { trivialRead } from "./trivialHost";

const SIZES = [100, 1_000, 10_000, 50_000];
const SETTINGS: Settings = { asAt: "2026-03-31", preset: PRESETS.BRAG, quarters: "financial", publication: null };
const OPTIONS = { ...DEFAULT_OPTIONS, checkTitles: Object.fromEntries(CHECKS.map(({ id, title }) => [id, title])) };
const PLAIN = { head: [], border: [], compact: true };
const WIDE_OPEN = 1_000_000_000;

/** Runs before any is counted, so that the compiler has settled: more of the short ones. */
const runsFor = (rows: number): number => Math.max(5, Math.min(50, Math.round(100_000 / rows)));

function time(rows: number, work: () => unknown): Timed {
  const runs = runsFor(rows);
  for (let i = 0; i < runs; i++) work();
  return timeRuns(runs, work);
}

async function timeAsync(rows: number, work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < Math.min(9, runsFor(rows)) + 2; i++) times.push(await work());
  return median(times.slice(2));
}

/** Cells → plans → ratings → summary, without the checks. */
function pipeline(tracker: TrackerCells): unknown {
  const { plans } = readPlans(tracker, SETTINGS);
  const rate = createRater(SETTINGS.asAt, SETTINGS.preset);
  const rated = plans.map((plan) => ({
    plan,
    rated: plan.actions.map((action) => ({ action, rating: rate(action), agency: action.leadAgency })),
  }));
  return [summarise(rated, SETTINGS.asAt), trackerDoubts(tracker, plans)];
}

interface PureTimes {
  readonly parse: Timed;
  readonly read: Timed;
  /** Reading, rating and summary. */
  readonly pipeline: Timed;
  readonly withChecks: Timed;
  /** The operations of the report of an analysis that is there: as when the user asks for a report. */
  readonly report: Timed;
  /** The analysis after one more cell was edited. */
  readonly edit: Timed;
}

function pureTimes(rows: number): PureTimes {
  const tracker = bigTrackerCells(rows);
  const json = JSON.stringify(tracker.sheets[0]?.values);
  const analysis = analyse(tracker, SETTINGS);
  const edits = afterEdits(tracker, SETTINGS);
  const settled = runsFor(rows);
  for (let i = 0; i < settled; i++) {
    edits.type();
    edits.analyse();
  }
  return {
    parse: time(rows, () => JSON.parse(json) as unknown),
    read: time(rows, () => readPlans(tracker, SETTINGS)),
    pipeline: time(rows, () => pipeline(tracker)),
    withChecks: time(rows, () => analyse(tracker, SETTINGS)),
    report: time(rows, () => boardReport(analysis, OPTIONS).operations),
    edit: timeRuns(2 * settled, edits.analyse, edits.type),
  };
}

async function officeShare(rows: number): Promise<number> {
  return timeAsync(rows, await trivialRead(JSON.stringify(bigTrackerCells(rows).sheets[0]?.values)));
}

interface ExcelTimes {
  /** A plain read of the whole range in one sync, over the stand-in. */
  readonly plain: number;
  /** readTracker and the pure core, over the stand-in. */
  readonly readAndCore: number;
  readonly readTraffic: readonly { readonly requestBytes: number; readonly responseBytes: number }[];
  readonly writeTraffic: readonly { readonly requestBytes: number; readonly responseBytes: number }[];
}

async function plainRead(): Promise<number> {
  const started = performance.now();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getUsedRange(true);
    range.load("values");
    await context.sync();
  });
  return performance.now() - started;
}

const read = (): Promise<TrackerCells> => withExcel((context) => readTracker(context, { dateColumns }));

async function excelTimes(rows: number): Promise<ExcelTimes> {
  const xlsx = await bigTrackerXlsx(rows);
  const open = await openStandin(xlsx, { maxPayloadBytes: WIDE_OPEN });
  const plain = await timeAsync(rows, plainRead);
  const readAndCore = await timeAsync(rows, async () => {
    const started = performance.now();
    pipeline(await read());
    return performance.now() - started;
  });
  open.close();

  const excel = await openStandin(xlsx);
  const report = boardReport(analyse(await read(), SETTINGS), OPTIONS);
  const reads = excel.traffic.length;
  await withExcel((context) =>
    writeReport(context, {
      sheetName: report.sheetName,
      operations: report.operations,
      mark: { period: report.period.to },
      replace: false,
    }),
  );
  const traffic = [...excel.traffic];
  excel.close();
  return { plain, readAndCore, readTraffic: traffic.slice(0, reads), writeTraffic: traffic.slice(reads) };
}

interface ProcessFigures {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** A whole process, from its start to its end. */
function processFigures(script: string, ...words: string[]): ProcessFigures {
  const started = performance.now();
  const memory = join(__dirname, "peakMemory.cjs");
  const command = ["--require", memory, "--import", "tsx", join(__dirname, script), ...words];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return { seconds, peakMegabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

/** The command line over a tracker of 10,000 rows, beside excelize-wasm that only loads, reads and saves it: in turn, median of three. */
async function commandLine(): Promise<{ ours: ProcessFigures; alone: ProcessFigures; ratio: number }> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const tracker = join(folder, "tracker.xlsx");
  writeFileSync(tracker, await bigTrackerXlsx(10_000));
  const runs = [1, 2, 3].map(() => {
    const alone = processFigures("excelizeAlone.ts", tracker, join(folder, "copy.xlsx"));
    const ours = processFigures("../../src/cli/main.ts", tracker, "--out", join(folder, "report.xlsx"), "--force");
    return { ours, alone, ratio: ours.seconds / alone.seconds };
  });
  rmSync(folder, { recursive: true });
  const middle = runs.sort((a, b) => a.ratio - b.ratio)[1];
  if (middle === undefined) throw new Error("Three runs have a middle one.");
  return middle;
}

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const ratio = (value: number, base: number): string => `${(value / base).toFixed(1)} ×`;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);
const largest = (traffic: ExcelTimes["readTraffic"], of: "requestBytes" | "responseBytes"): string =>
  megabytes(Math.max(...traffic.map((batch) => batch[of])));

const WHAT = {
  parse: "JSON.parse",
  read: "read",
  pipeline: "read, rate, sum up",
  withChecks: "with all checks",
  report: "report operations",
  edit: "an edit",
} as const;

/** "86 ms, 8.9 × (46 ms, 4.8 ×)": by the clock, and without page faults. */
function inWords(timed: Timed, parse: Timed): string {
  const clock = `${ms(timed.clock)} ms, ${ratio(timed.clock, parse.clock)}`;
  return `${clock} (${ms(timed.withoutFaults)} ms, ${ratio(timed.withoutFaults, parse.withoutFaults)})`;
}

async function main(): Promise<void> {
  const names = Object.keys(WHAT) as (keyof PureTimes)[];
  const pure = new Table({ style: PLAIN, head: ["rows", ...names.map((name) => WHAT[name]), "office.js"] });
  const growth = new Map<number, PureTimes>();
  for (const rows of SIZES) {
    const times = pureTimes(rows);
    growth.set(rows, times);
    const office = await officeShare(rows);
    const share = `${ms(office)} ms, ${ratio(office, times.parse.clock)}`;
    pure.push([rows, ...names.map((name) => inWords(times[name], times.parse)), share]);
  }
  console.log(
    "The pure core over the cells of a tracker, each in milliseconds and in times of a JSON.parse of the cells; in brackets without " +
      `the page faults of this machine, ${microsecondsOfFault.toFixed(1)} µs each. Beside it office.js delivering the same cells:`,
  );
  console.log(pure.toString());
  const [ten, fifty] = [growth.get(10_000), growth.get(50_000)];
  if (ten !== undefined && fifty !== undefined) {
    const grown = names.map((name) => `${WHAT[name]} ${ratio(fifty[name].clock, ten[name].clock)}`);
    console.log(`Growth from 10,000 to 50,000 rows (the rows': 5 ×): ${grown.join(", ")}\n`);
  }

  const excel = new Table({
    style: PLAIN,
    head: [
      "rows",
      "plain read ms",
      "read + core",
      "ratio",
      "read syncs",
      "largest answer MB",
      "write syncs",
      "largest request MB",
    ],
  });
  for (const rows of SIZES) {
    const times = await excelTimes(rows);
    excel.push([
      ...[rows, ms(times.plain), ms(times.readAndCore), ratio(times.readAndCore, times.plain)],
      ...[times.readTraffic.length, largest(times.readTraffic, "responseBytes")],
      ...[times.writeTraffic.length, largest(times.writeTraffic, "requestBytes")],
    ]);
  }
  console.log(
    "Over the stand-in: a plain read of the range in one sync, and our reading in blocks with the pure core:",
  );
  console.log(excel.toString());

  const { ours, alone, ratio: times } = await commandLine();
  const figures = ({ seconds, peakMegabytes }: ProcessFigures): string =>
    `${seconds.toFixed(1)} s, ${peakMegabytes.toFixed(0)} MB`;
  console.log(
    `\nThe command line over 10,000 rows: ${figures(ours)}; excelize-wasm alone, load, read and save: ${figures(alone)}. ` +
      `Ratio ${times.toFixed(2)}, median of three.`,
  );
}

void main().then(() => process.exit(0));
