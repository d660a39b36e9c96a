/**
 * While a report is written with its history, or taken away with it, others work on the history's sheet: at every sync somebody adds a row,
 * writes beside one, inserts or deletes rows, shows, renames, protects or deletes the sheet. What they wrote stays, a report's rows are all
 * there or none is, as the user is told, and each once.
 */
import type { HistoryToWrite } from "../../src/excel/history/historyRows";
import { ExcelProblem } from "../../src/excel/problem";
import { rememberReport, revertReport, type WrittenReport } from "../../src/excel/revertReport";
import { withExcel } from "../../src/excel/withExcel";
import { writeReport } from "../../src/excel/writeReport";
import { HISTORY_PERIOD, REPORT_MARK } from "../../src/operations/reportMark";
import { shiftCells } from "../../src/standin/model/shiftWorkbook";
import type { Standin } from "../../src/standin/node/index";
import { closeWorkbook, openWorkbook } from "./support/overStandin";
import { OPERATIONS, PERIOD, REPORT } from "./support/sampleReport";
import { plainBook, stored, type, type Book, type BookSheet } from "./support/scene";

const HISTORY = "Action plan history";
const HEADINGS = ["As at", "Rules", "Sheet", "Ref"];
/** 31 March 2018 and 31 December 2017. */
const [NOW, BEFORE] = [43_190, 43_100];
const [THEIR_ROW, REMARK] = ["Their row", "A remark"];

/** Hundreds of workbooks a test. */
jest.setTimeout(60_000);

const historyOf = (date: number, refs: readonly string[]): HistoryToWrite => ({
  above: [HISTORY],
  headings: HEADINGS,
  rows: refs.map((ref) => [date, "BRAG", "Ashdale plan", ref]),
  dateColumns: [0],
  replaces: (cell) => cell === date,
});

const operations = OPERATIONS.filter(({ kind }) => ["addSheet", "setValues", "showCell"].includes(kind));

const write = (refs: readonly string[], replace: boolean): Promise<unknown> =>
  withExcel((context) =>
    writeReport(context, {
      ...{ sheetName: REPORT, operations, mark: { period: PERIOD }, replace },
      history: historyOf(NOW, refs),
    }),
  );

/** An earlier report of which nothing but its history is left. */
async function writeEarlier(standin: Standin): Promise<void> {
  const earlier = "Board report December 2017";
  await withExcel((context) =>
    writeReport(context, {
      sheetName: earlier,
      operations: operations.map((one) => ("sheet" in one ? { ...one, sheet: earlier } : one)),
      ...{ mark: { period: "2017-12-31" }, replace: false, history: historyOf(BEFORE, ["1", "2"]) },
    }),
  );
  standin.asUser((workbook) => workbook.deleteSheet(workbook.sheet(earlier)));
}

/** The sheet with our mark. */
function historyIn(book: Book): BookSheet | null {
  const mark = book.names.find(({ name, formula }) => name === REPORT_MARK && formula.includes(HISTORY_PERIOD));
  return mark?.sheet ?? null;
}

/** Every text of the history, row by row, blank cells left out; none where there is no history. */
function rowsIn(book: Book): string[][] {
  const { grid } = historyIn(book)?.contents ?? {};
  const used = grid?.used() ?? null;
  if (grid === undefined || used === null) return [];
  return grid.values(used).map((row) => row.map(String).filter((text) => text !== ""));
}

/** Refs of a report's rows, in their order. */
const refsOf = (book: Book, date: number): string[] =>
  rowsIn(book).flatMap((row) => (row[0] === String(date) ? [row[3] ?? ""] : []));

interface Editor {
  readonly does: string;
  readonly act: (history: BookSheet, book: Book) => void;
  /** A text of theirs that must stay. */
  readonly leaves?: string;
}

const end = ({ contents }: BookSheet): number => {
  const used = contents.grid.used();
  return used === null ? 0 : used.row + used.rows;
};

const EDITORS: readonly Editor[] = [
  {
    does: "adds a row",
    leaves: THEIR_ROW,
    act: (history) => {
      // Nobody writes on the first rows of a hidden sheet that is still blank.
      const row = Math.max(end(history), 10);
      ["43000", "BRAG", THEIR_ROW, "9"].forEach((text, column) => type(history, row, column, text));
    },
  },
  { does: "writes beside a row", leaves: REMARK, act: (history) => type(history, 2, 8, REMARK) },
  {
    does: "inserts a row above",
    act: (history, book) => {
      shiftCells(book, history, { kind: "insert", axis: "row", at: 0, count: 1 });
    },
  },
  { does: "shows it", act: (history) => void (history.visibility = "Visible") },
  { does: "renames it", act: (history, book) => book.renameSheet(history, "What was reported") },
  { does: "protects it", act: ({ contents }) => void Object.assign(contents, { isProtected: true }) },
  { does: "deletes it", act: (history, book) => book.deleteSheet(history) },
];

let withHistory: Uint8Array;
let withReport: Uint8Array;
let withOnly: Uint8Array;
let written: WrittenReport;
let writtenOnly: WrittenReport;

const takeAway = (report: WrittenReport): Promise<void> =>
  withExcel((context) => revertReport(context, report, { headings: HEADINGS, isOfReport: (cell) => cell === NOW }));

beforeAll(async () => {
  const standin = await openWorkbook(plainBook());
  await writeEarlier(standin);
  withHistory = stored(await standin.save());
  await write(["1", "2"], false);
  withReport = stored(await standin.save());
  closeWorkbook();
  await openWorkbook(withReport);
  written = await withExcel((context) => rememberReport(context, [REPORT]));
  closeWorkbook();
  const plain = await openWorkbook(plainBook());
  await write(["1", "2"], false);
  withOnly = stored(await plain.save());
  closeWorkbook();
  await openWorkbook(withOnly);
  writtenOnly = await withExcel((context) => rememberReport(context, [REPORT]));
  closeWorkbook();
});

/** The report is the only one of the history. */
const ONLY = "taking the only report away";

interface Doing {
  readonly name: string;
  readonly book: () => Uint8Array;
  readonly run: () => Promise<unknown>;
  /** Refs of the report's rows before and after. */
  readonly refs: readonly [readonly string[], readonly string[]];
}

const DOINGS: readonly Doing[] = [
  { name: "a report with a first history", book: () => plainBook(), run: () => write(["1", "2"], false), refs: [[], ["1", "2"]] },
  { name: "a report beside a history", book: () => withHistory, run: () => write(["1", "2"], false), refs: [[], ["1", "2"]] },
  { name: "a report that replaces one", book: () => withReport, run: () => write(["1", "3"], true), refs: [["1", "2"], ["1", "3"]] },
  {
    name: "taking a report away",
    book: () => withReport,
    run: () => takeAway(written),
    refs: [["1", "2"], []],
  },
  { name: ONLY, book: () => withOnly, run: () => takeAway(writtenOnly), refs: [["1", "2"], []] },
]; // prettier-ignore

const ADMITTED = /may (?:still )?hold/u;

/** What is wrong afterwards. @param sentence of the refusal; null where it went well */
function wrongs(book: Book, sentence: string | null, { refs: [before, after] }: Doing, editor: Editor): string[] {
  const texts = rowsIn(book).flat();
  const isGone = historyIn(book) === null;
  const wrong: string[] = [];
  const isSaid = editor.leaves !== undefined && sentence?.includes(editor.leaves) === true;
  if (editor.leaves !== undefined && !texts.includes(editor.leaves) && !isSaid)
    wrong.push(`“${editor.leaves}” is lost`);
  if (sentence !== null && ADMITTED.test(sentence)) return wrong;
  const isDone = sentence === null || sentence.includes("The report was taken away");
  const wanted = isDone ? after : before;
  const found = refsOf(book, NOW);
  const isMeant = isGone && (editor.does === "deletes it" || wanted.length === 0);
  if (!isMeant && found.join() !== wanted.join()) wrong.push(`has rows ${found.join()} instead of ${wanted.join()}`);
  return wrong;
}

async function sentenceOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof ExcelProblem ? error.sentence : Promise.reject(error as Error)),
  );
}

describe.each(DOINGS)("$name", (doing) => {
  /** Syncs before which there is a history. */
  const moments: number[] = [];
  let isEarlier: boolean;
  beforeAll(async () => {
    const standin = await openWorkbook(doing.book());
    isEarlier = historyIn(standin.workbook) !== null;
    for (let nth = 1; nth <= 40; nth += 1) {
      standin.beforeSync(nth, (book) => {
        if (historyIn(book) !== null) moments.push(nth);
      });
    }
    await doing.run();
    closeWorkbook();
  });

  it.each(EDITORS)("while somebody $does", async (editor) => {
    const wrong: string[] = [];
    for (const nth of moments) {
      const standin = await openWorkbook(doing.book());
      standin.beforeSync(nth, (book) => {
        const history = historyIn(book);
        if (history !== null) editor.act(history, book);
      });
      const sentence = await sentenceOf(doing.run());
      const found = wrongs(standin.workbook, sentence, doing, editor);
      const kept = refsOf(standin.workbook, BEFORE).join();
      if (isEarlier && doing.name !== ONLY && editor.does !== "deletes it" && kept !== "1,2")
        found.push(`other reports have rows ${kept}`);
      wrong.push(...found.map((one) => `at sync ${nth}: ${one} — “${sentence ?? ""}”`));
      closeWorkbook();
    }
    expect(wrong).toEqual([]);
    expect(moments).not.toEqual([]);
  });
});
