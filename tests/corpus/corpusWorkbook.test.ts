/** A tracker of the corpus, written as a workbook and read through the stand-in, gives the cells that the corpus is scored by. */
import { readTracker } from "../../src/excel/readTracker";
import { withExcel } from "../../src/excel/withExcel";
import { GENERAL, type SheetCells, type TrackerCells } from "../../src/plan/cells";
import { columnLetters } from "../../src/plan/columnLetters";
import { closeWorkbook, openWorkbook } from "../excel/support/overStandin";
import type { CorpusTracker } from "./corpus.types";
import { trackerCellsOf } from "./support/cells";
import { corpusWorkbook } from "./support/corpusWorkbook";
import { loadCorpus } from "./support/loadCorpus";

afterEach(closeWorkbook);

/** One cell of every kind that the corpus can hold. */
const EVERYTHING: CorpusTracker = {
  name: "everything",
  trade: "None",
  manner: "A cell of every kind",
  asAt: "2026-11-20",
  sheets: [
    { name: "Archive", hidden: true, rows: [["Ref", "Action"]] },
    {
      name: "Plan",
      startsAt: "C4",
      merges: ["C5:C6"],
      rows: [
        ["Ref", "Action", "Due", "RAG", "Done?", "Status", "% done"],
        ["1", "Print it", { date: "2026-03-31" }, { fill: "FF0000" }, true, { text: "Closed", strike: true }, 0.5],
        [null, "Bind it", { date: "2027-03-31", format: "mmm-yy" }, { text: "G", fill: "#00b050" }, "✓", "", 1],
        ["2", "=1+1", "TBC", "", false, { formula: "2*50", value: 100 }, { text: 0.25, format: "0%" }],
      ],
    },
    { name: "Notes", rows: [["Typed by hand"]] },
  ],
  plans: [],
};

/** What reading asks for of every column, so that nothing that was written escapes it. */
async function readBack(tracker: CorpusTracker): Promise<TrackerCells> {
  await openWorkbook(await corpusWorkbook(tracker));
  const all = ({ values }: SheetCells): number[] => (values[0] ?? []).map((_, column) => column);
  return withExcel((context) =>
    readTracker(context, { dateColumns: all, lookColumns: all, mergesMatter: () => true, askMerges: true }),
  );
}

/** The cells that hold or show something, by address, and the merged areas: grids of different sizes may be the same sheet. */
function contentsOf({ sheets, leftOut }: TrackerCells): unknown {
  return { leftOut, sheets: sheets.map((cells) => [cells.sheet, cellsOf(cells), mergesOf(cells)]) };
}

function cellsOf({ firstRow, firstColumn, values, numberFormats, looks }: SheetCells): Record<string, unknown> {
  const cells = values.flatMap((row, down) =>
    row.flatMap((value, right): [string, unknown][] => {
      const format = numberFormats.get(right)?.[down] ?? GENERAL;
      const look = looks?.get(right)?.[down];
      if (value === "" && look === undefined) return [];
      return [[`${columnLetters(firstColumn - 1 + right)}${firstRow + down}`, [value, format, look ?? "plain"]]];
    }),
  );
  return Object.fromEntries(cells);
}

const mergesOf = ({ firstRow, firstColumn, merges = [] }: SheetCells): string[] =>
  merges
    .map(({ row, column, rows, columns }) => `${firstRow + row},${firstColumn + column}: ${rows} × ${columns}`)
    .sort();

const CORPUS = loadCorpus();
const withMerges = CORPUS.find(({ sheets }) => sheets.some(({ merges }) => merges !== undefined));
const withHidden = CORPUS.find(({ sheets }) => sheets.some(({ hidden }) => hidden));

test.each([EVERYTHING, ...[withMerges, withHidden].filter((one) => one !== undefined)])("$name", async (tracker) => {
  expect(contentsOf(await readBack(tracker))).toEqual(contentsOf(trackerCellsOf(tracker)));
});
