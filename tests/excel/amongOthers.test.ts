/**
 * While the add-in works, others do: at every sync of every operation somebody adds, renames, deletes, protects or edits a sheet, also
 * where Excel's answer is lost or only half of it was done. What of others' is stays as they left it, and what the user is told
 * stands is what stands.
 */
import { insertTemplate } from "../../src/excel/insertTemplate";
import { ExcelProblem } from "../../src/excel/problem";
import { readTracker } from "../../src/excel/readTracker";
import { rememberReport, revertReport, type WrittenReport } from "../../src/excel/revertReport";
import { withExcel } from "../../src/excel/withExcel";
import { writeReport, type WriteOutcome } from "../../src/excel/writeReport";
import type { Operation } from "../../src/operations/operations";
import type { TrackerCells } from "../../src/plan/cells";
import type { PlannedFailure, Standin } from "../../src/standin/node/index";
import { closeWorkbook, openWorkbook } from "./support/overStandin";
import { harmDone, strayPointers, untrue } from "./support/claims";
import { OPERATIONS, PERIOD, REPORT } from "./support/sampleReport";
import { ACTORS, contents, COVER, plainBook, POINTER, Scene, type, type BookSheet } from "./support/scene";

/** Every part of writing, and few operations of each: what a sync holds does not matter here. */
const KINDS: readonly Operation["kind"][] = ["addSheet", "setValues", "addTable", "linkCell", "setPrint", "showCell"];
const operations = OPERATIONS.filter(({ kind }) => KINDS.includes(kind));
const report = { sheetName: REPORT, operations, mark: { period: PERIOD } };

/** An operation of the add-in. */
interface Doing {
  readonly name: string;
  readonly book: () => Uint8Array;
  readonly run: () => Promise<unknown>;
  /** What is wrong after it went well, with what it gave. */
  readonly check: (scene: Scene, result: unknown) => string[] | Promise<string[]>;
}

let withReport: Uint8Array;
let written: WrittenReport;
const whole = { report: "", template: "" };
let asRead: string;

beforeAll(async () => {
  const standin = await openWorkbook(plainBook());
  const ownContents = (): string => contents(standin.workbook.sheets.at(-1) as BookSheet);
  await withExcel(insertTemplate);
  whole.template = ownContents();
  standin.asUser((workbook) => workbook.deleteSheet(workbook.sheet("Action plan")));
  await withExcel((context) => writeReport(context, { ...report, replace: false }));
  whole.report = ownContents();
  standin.asUser((workbook) => type(workbook.sheet(COVER), 0, 1, POINTER));
  withReport = await standin.save();
  closeWorkbook();
  await openWorkbook(plainBook(700));
  asRead = JSON.stringify((await withExcel((context) => readTracker(context))).sheets);
  closeWorkbook();
  await openWorkbook(withReport);
  written = await withExcel((context) => rememberReport(context, REPORT));
  closeWorkbook();
});

const isWhole = (sheet: BookSheet, scene: Scene, as: string): boolean =>
  scene.editedByThem.has(sheet) || contents(sheet) === as;

/** A report that is said to stand. */
function checkReport(scene: Scene, { sheetName, notes }: WriteOutcome): string[] {
  const [own, ...more] = scene.own();
  if (own === undefined || more.length > 0) return [`${scene.own().length} sheets of our own`];
  return [
    ...(own.name === sheetName ? [] : [`is on “${own.name}”, said to be on “${sheetName}”`]),
    ...(isWhole(own, scene, whole.report) ? [] : ["is not whole"]),
    ...(scene.isThere(scene.earlier) ? ["the earlier one still stands"] : []),
    ...strayPointers(scene, own, notes.join(" ")),
  ];
}

const DOINGS: readonly Doing[] = [
  {
    name: "writing a first report",
    book: () => plainBook(),
    run: () => withExcel((context) => writeReport(context, { ...report, replace: false })),
    check: (scene, result) => checkReport(scene, result as WriteOutcome),
  },
  {
    name: "replacing a report",
    book: () => withReport,
    run: () => withExcel((context) => writeReport(context, { ...report, replace: true })),
    check: (scene, result) => checkReport(scene, result as WriteOutcome),
  },
  {
    name: "asking before a report is replaced",
    book: () => withReport,
    run: () => withExcel((context) => writeReport(context, { ...report, replace: false })),
    // Somebody has deleted the earlier one before anybody looked.
    check: (scene, result) => checkReport(scene, result as WriteOutcome),
  },
  {
    name: "reverting a report",
    book: () => withReport,
    run: () => withExcel((context) => revertReport(context, written)),
    check: (scene) => (scene.isThere(scene.earlier) ? ["the report still stands"] : []),
  },
  {
    name: "inserting the template",
    book: () => plainBook(),
    run: () => withExcel(insertTemplate),
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
    book: () => plainBook(700),
    run: () => withExcel((context) => readTracker(context)),
    check: async (_, result) => {
      const now = await withExcel((context) => readTracker(context));
      const isAsOnce = [asRead, JSON.stringify(now.sheets)].includes(JSON.stringify((result as TrackerCells).sheets));
      return isAsOnce ? [] : ["read what was there neither before nor after"];
    },
  },
];

/** What goes wrong at the same moment, or nothing. */
const FAULTS: readonly (Partial<PlannedFailure> | null)[] = [
  null,
  { code: 5_012, applied: "half" },
  { code: 5_012, applied: "all" },
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
  const earlier = scene.isThere(scene.earlier) ? scene.earlier : null;
  return [
    ...harmDone(scene),
    ...(reading ? [] : untrue(result, truth)),
    ...strayPointers(scene, earlier, result.sentence),
  ].map((wrong) => `${wrong} — “${result.sentence}”`);
}

async function syncsOf({ book, run }: Doing): Promise<number> {
  const { traffic } = await openWorkbook(book());
  await resultOf(run);
  closeWorkbook();
  return traffic.length;
}

async function tried(doing: Doing, prepare: (standin: Standin, scene: Scene) => void): Promise<string[]> {
  const standin = await openWorkbook(doing.book());
  const scene = new Scene(standin.workbook);
  if (doing.name.startsWith("reverting")) type(scene.cover, 0, 1, "");
  prepare(standin, scene);
  const result = await resultOf(doing.run);
  const found = await wrongs(doing, scene, result);
  closeWorkbook();
  return found;
}

describe.each(DOINGS)("$name", (doing) => {
  let syncs: number;
  beforeAll(async () => (syncs = await syncsOf(doing)));

  it.each(ACTORS)("while somebody $does", async ({ act, isConfusing }) => {
    const wrong: string[] = [];
    for (let nth = 1; nth <= syncs; nth += 1) {
      for (const fault of isConfusing === true ? FAULTS : [null]) {
        const found = await tried(doing, (standin, scene) => {
          standin.beforeSync(nth, () => act(scene));
          if (fault !== null) standin.failSync(nth, fault);
        });
        wrong.push(...found.map((one) => `at sync ${nth}, ${JSON.stringify(fault)}: ${one}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});
