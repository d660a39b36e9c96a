/**
 * The operations of the add-in, each with what is to be true of the workbook after it, whatever went wrong and whoever else worked
 * in it meanwhile.
 */
import { insertTemplate } from "../../../src/excel/insertTemplate";
import { EMPTY_TEMPLATE, TEMPLATE_SHEET, templateOperations } from "../../../src/template/templateSheet";
import { ExcelProblem } from "../../../src/excel/problem";
import { readTracker } from "../../../src/excel/readTracker";
import { rememberReport, revertReport, type WrittenReport } from "../../../src/excel/revertReport";
import { withExcel } from "../../../src/excel/withExcel";
import { writeReport, type ReportToWrite, type WriteOptions, type WriteOutcome } from "../../../src/excel/writeReport";
import type { Operation } from "../../../src/operations/operations";
import type { TrackerCells } from "../../../src/plan/cells";
import type { HostMode, Standin } from "../../../src/standin/node/index";
import { harmDone, strayPointers, untrue } from "./claims";
import { closeWorkbook, openWorkbook } from "./overStandin";
import { ANNEX, PERIOD, REPORT } from "./sampleReport";
import {
  ANNEX_POINTER,
  contents,
  COVER,
  plainBook,
  POINTER,
  Scene,
  stored,
  type,
  type Actor,
  type BookSheet,
} from "./scene";

/** An operation of the add-in. */
export interface Doing {
  readonly name: string;
  readonly where: readonly Actor["where"][];
  readonly book: () => Uint8Array;
  /** A report that formulas point at is not taken away. */
  readonly without?: "a pointer";
  readonly run: () => Promise<unknown>;
  /** What is wrong after it went well, with what it gave. */
  readonly check: (scene: Scene, result: unknown) => string[] | Promise<string[]>;
}

const TEMPLATE = { wanted: TEMPLATE_SHEET, operations: (sheet: string) => templateOperations(EMPTY_TEMPLATE, sheet) };

let report: ReportToWrite;
let options: WriteOptions = {};
let withReport: Uint8Array;
let written: WrittenReport;
const whole = { report: [""], template: [""] };
let asRead: string;

/** For beforeAll: makes the workbooks. @param operations of the report that is written, its annex included */
export async function prepareDoings(operations: readonly Operation[], how: WriteOptions = {}): Promise<void> {
  report = { sheetName: REPORT, annexName: ANNEX, operations, mark: { period: PERIOD }, replace: false };
  options = how;
  const standin = await openWorkbook(plainBook());
  await withExcel((context) => insertTemplate(context, TEMPLATE));
  whole.template = standin.workbook.sheets.slice(-1).map(contents);
  standin.asUser((workbook) => workbook.deleteSheet(workbook.sheet("Action plan")));
  await write(false);
  whole.report = standin.workbook.sheets.slice(-2).map(contents);
  standin.asUser((workbook) => type(workbook.sheet(COVER), 0, 1, POINTER));
  standin.asUser((workbook) => type(workbook.sheet(COVER), 2, 1, ANNEX_POINTER));
  withReport = stored(await standin.save());
  closeWorkbook();
  await openWorkbook(plainBook(700));
  asRead = JSON.stringify((await withExcel((context) => readTracker(context))).sheets);
  closeWorkbook();
  await openWorkbook(withReport);
  written = await withExcel((context) => rememberReport(context, [REPORT, ANNEX]));
  closeWorkbook();
}

const write = (replace: boolean): Promise<WriteOutcome> =>
  withExcel((context) => writeReport(context, { ...report, replace }, options));

const isWhole = (sheet: BookSheet, scene: Scene, as: readonly string[]): boolean =>
  scene.editedByThem.has(sheet) || as.includes(contents(sheet));

/** A report that is said to stand. */
function checkReport(scene: Scene, { sheetNames, notes }: WriteOutcome): string[] {
  const [paper, annex, ...more] = scene.own();
  if (paper === undefined || annex === undefined || more.length > 0) {
    return [`${scene.own().length} sheets of our own`];
  }
  const said = notes.join(" ");
  const names = [paper.name, annex.name];
  return [
    ...(names.join() === sheetNames.join() ? [] : [`is on ${names.join()}, said to be on ${sheetNames.join()}`]),
    ...([paper, annex].every((sheet) => isWhole(sheet, scene, whole.report)) ? [] : ["is not whole"]),
    ...scene.earlierNow
      .filter(({ name }) => !said.includes(`“${name}” still stands`))
      .map(({ name }) => `“${name}” of the earlier one still stands`),
    ...scene.earlierSheets
      .filter((sheet) => scene.editedByThem.has(sheet) && !scene.isThere(sheet) && !said.includes("typed into"))
      .map(() => "what was typed into the earlier one is lost without a word"),
    ...strayPointers(scene, { paper, annex }, said),
  ];
}

const ofFewRows = plainBook();
const ofManyRows = plainBook(700);

export const DOINGS: readonly Doing[] = [
  {
    name: "writing a first report",
    where: ["a first report is written", "a report is written", "a sheet is written"],
    book: () => ofFewRows,
    run: () => write(false),
    check: (scene, result) => checkReport(scene, result as WriteOutcome),
  },
  {
    name: "replacing a report",
    where: ["a report was there before", "a report is written", "a sheet is written"],
    book: () => withReport,
    run: () => write(true),
    check: (scene, result) => checkReport(scene, result as WriteOutcome),
  },
  {
    name: "asking before a report is replaced",
    where: ["a report was there before"],
    book: () => withReport,
    run: () => write(false),
    // Somebody has deleted the earlier one before anybody looked.
    check: (scene, result) => checkReport(scene, result as WriteOutcome),
  },
  {
    name: "reverting a report",
    where: ["a report was there before"],
    book: () => withReport,
    without: "a pointer",
    run: () => withExcel((context) => revertReport(context, written)),
    check: (scene) => (scene.earlierNow.length > 0 ? ["the report still stands"] : []),
  },
  {
    name: "inserting the template",
    where: ["a sheet is written", "a template is written"],
    book: () => ofFewRows,
    run: () => withExcel((context) => insertTemplate(context, TEMPLATE)),
    check: (scene, result) => {
      const [own, ...more] = scene.own();
      if (own === undefined || more.length > 0) return [`${scene.own().length} sheets of our own`];
      const { sheetName } = result as { sheetName: string };
      return [
        ...(own.name === sheetName ? [] : [`is on “${own.name}”, said to be on “${sheetName}”`]),
        ...(isWhole(own, scene, whole.template) ? [] : ["is not whole"]),
      ];
    },
  },
  {
    name: "reading",
    where: [],
    book: () => ofManyRows,
    run: () => withExcel((context) => readTracker(context)),
    check: async (_, result) => {
      const now = await withExcel((context) => readTracker(context));
      const isAsOnce = [asRead, JSON.stringify(now.sheets)].includes(JSON.stringify((result as TrackerCells).sheets));
      return isAsOnce ? [] : ["read what was there neither before nor after"];
    },
  },
];

async function resultOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
}

async function wrongs(doing: Doing, scene: Scene, result: unknown): Promise<string[]> {
  const reading = doing.name === "reading";
  if (!(result instanceof ExcelProblem)) return [...harmDone(scene), ...(await doing.check(scene, result))];
  const own = scene.own();
  const as = doing.name.includes("template") ? whole.template : whole.report;
  const truth = { scene, own, isWhole: (sheet: BookSheet) => isWhole(sheet, scene, as) };
  const there = (sheet: BookSheet | null): BookSheet | null => (scene.isThere(sheet) ? sheet : null);
  const earlier = { paper: there(scene.earlier), annex: there(scene.earlierAnnex) };
  return [
    ...harmDone(scene),
    ...(reading ? [] : untrue(result, truth)),
    ...strayPointers(scene, earlier, result.sentence),
  ].map((wrong) => `${wrong} — “${result.sentence}”`);
}

/** Syncs of an operation that nobody disturbs. @param before is told of each, with the workbook as it is right before it */
export async function syncsOf(
  doing: Doing,
  before: (nth: number, scene: Scene) => void = () => undefined,
): Promise<number> {
  const standin = await opened(doing);
  const scene = new Scene(standin.workbook);
  for (let nth = 1; nth <= MOST_SYNCS; nth += 1) standin.beforeSync(nth, () => before(nth, scene));
  await resultOf(doing.run);
  closeWorkbook();
  return standin.traffic.length;
}

const MOST_SYNCS = 60;

async function opened({ book, without }: Doing, mode?: HostMode): Promise<Standin> {
  const standin = await openWorkbook(book(), { mode });
  if (mode?.rules?.refusesChartSheets === true) {
    standin.asUser((workbook) => (workbook.addSheet(CHART_SHEET).isChart = true));
  }
  if (without === "a pointer") for (const row of [0, 2]) type(standin.workbook.sheet(COVER), row, 1, "");
  return standin;
}

/** What is wrong after an operation that something was prepared for; none where all is well. */
export async function tried(doing: Doing, prepare: (standin: Standin, scene: Scene) => void): Promise<string[]> {
  const standin = await opened(doing);
  const scene = new Scene(standin.workbook);
  prepare(standin, scene);
  const result = await resultOf(doing.run);
  const found = await wrongs(doing, scene, result);
  closeWorkbook();
  return found;
}

export const CHART_SHEET = "Chart1";

/** What came of an operation. */
export interface Outcome {
  /** What the user is told beyond the usual; the sentence of a refusal. */
  readonly said: readonly string[];
  readonly isRefused: boolean;
  /** What is wrong in the workbook, or with what is said of it; none where all is well. */
  readonly wrong: readonly string[];
  readonly standin: Standin;
}

/** An operation in an Excel that behaves otherwise. The workbook stays open. */
export async function outcomeIn(doing: Doing, mode: HostMode): Promise<Outcome> {
  const standin = await opened(doing, mode);
  const scene = new Scene(standin.workbook);
  const result = await resultOf(doing.run);
  standin.turnTo(null);
  const isRefused = result instanceof ExcelProblem;
  return {
    said: isRefused ? [result.sentence] : saidBy(result),
    isRefused,
    wrong: await wrongs(doing, scene, result),
    standin,
  };
}

function saidBy(result: unknown): readonly string[] {
  if (typeof result !== "object" || result === null) return [];
  if ("notes" in result) return result.notes as readonly string[];
  if (!("leftOut" in result)) return [];
  const { leftOut, notTold = [] } = result as TrackerCells;
  const refused = leftOut.filter(({ why }) => why === "refused").map(({ sheet }) => `not read: ${sheet}`);
  return [...notTold.map((what) => `not told: ${what}`), ...refused];
}
