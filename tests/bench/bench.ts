/**
 * `npm run bench`: how time and traffic grow with the rows of a tracker. All times of a row of a table are taken in one process
 * and meant as ratios: machines differ, and are noisy. Nothing here passes or fails. What runs without being built (tsx) is slower
 * than what users get, by half: tsx keeps the name of every function that is made.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { analyse } from "../../src/analysis/analyse";
import { readTracker } from "../../src/excel/readTracker";
import { withExcel } from "../../src/excel/withExcel";
import { writeReport } from "../../src/excel/writeReport";
import type { TrackerCells } from "../../src/plan/cells";
import { dateColumns } from "../../src/plan/dateColumns";
import { boardReport } from "../../src/report/boardReport";
import { openStandin } from "../../src/standin/node";
import { launch } from "../e2e/support/browser";
import { bigTrackerXlsx } from "../support/bigTracker";
import { bigTrackerCells } from "../support/bigTrackerCells";
import { buildCore, timesInBrowser, timesInNode } from "./coreBuild";
import { OPTIONS, pipeline, SETTINGS, type PureTimes } from "./pureCore";
import { median, microsecondsOfFault, runsFor, type Timed } from "./timing";
import { trivialRead } from "./trivialHost";

const SIZES = [100, 1_000, 10_000, 50_000];
const PLAIN = { head: [], border: [], compact: true };
const WIDE_OPEN = 1_000_000_000;

async function timeAsync(rows: number, work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < Math.min(9, runsFor(rows)) + 2; i++) times.push(await work());
  return median(times.slice(2));
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
const NAMES = Object.keys(WHAT) as (keyof PureTimes)[];

/** "35 ms, 3.8 ×", and with the page faults taken off "39 ms, 4.1 × (37 ms, 3.9 ×)". */
function inWords(timed: Timed, parse: Timed): string {
  const told = (kind: keyof Timed): string => `${ms(timed[kind])} ms, ${ratio(timed[kind], parse[kind])}`;
  return timed.clock === timed.withoutFaults ? told("clock") : `${told("clock")} (${told("withoutFaults")})`;
}

function printPure(where: string, bySize: ReadonlyMap<number, PureTimes>): void {
  const table = new Table({ style: PLAIN, head: ["rows", ...NAMES.map((name) => WHAT[name])] });
  for (const [rows, times] of bySize) table.push([rows, ...NAMES.map((name) => inWords(times[name], times.parse))]);
  console.log(
    `The pure core as it is built for users, ${where}, in milliseconds and in times of a JSON.parse of the cells:`,
  );
  console.log(table.toString());
  const [ten, fifty] = [bySize.get(10_000), bySize.get(50_000)];
  if (ten === undefined || fifty === undefined) return;
  const grown = NAMES.map((name) => `${WHAT[name]} ${ratio(fifty[name].clock, ten[name].clock)}`);
  console.log(`Growth from 10,000 to 50,000 rows (the rows': 5 ×): ${grown.join(", ")}\n`);
}

async function printPureCore(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const core = await buildCore(folder);
  const browser = await launch();
  const inBrowser = new Map<number, PureTimes>();
  for (const rows of SIZES) inBrowser.set(rows, await timesInBrowser(browser, core, rows));
  await browser.close();
  printPure("in Chromium", inBrowser);
  const inNode = new Map(SIZES.map((rows) => [rows, timesInNode(core, rows)]));
  const cost = `${microsecondsOfFault.toFixed(1)} µs each`;
  printPure(`in Node (in brackets without the page faults of this machine, ${cost})`, inNode);
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  await printPureCore();
  // All of them before the stand-in: office.js is started once, for one host.
  const office = new Map<number, number>();
  for (const rows of SIZES) office.set(rows, await officeShare(rows));
  const excel = new Table({
    style: PLAIN,
    head: [
      "rows",
      "office.js alone ms",
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
      ...[
        rows,
        ms(office.get(rows) ?? Number.NaN),
        ms(times.plain),
        ms(times.readAndCore),
        ratio(times.readAndCore, times.plain),
      ],
      ...[times.readTraffic.length, largest(times.readTraffic, "responseBytes")],
      ...[times.writeTraffic.length, largest(times.writeTraffic, "requestBytes")],
    ]);
  }
  console.log(
    "Over the stand-in, not built: a plain read of the range in one sync, and our reading in blocks with the pure core:",
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
