/**
 * What the add-in does to the tracker itself when asked (cells that are put right, or taken from returns; ratings beside the plan, or as
 * colours), in each Excel that is known to behave otherwise than the stand-in usually does. The table is written by hand: all of it is
 * plain writing into cells, so that every Excel does it, and taking it back leaves the workbook as it was.
 */
import { applySwaps } from "../../src/excel/applySwaps";
import { colourRatings } from "../../src/excel/ratingColours";
import { writeRatings, type WrittenRatings } from "../../src/excel/ratings";
import { revertRatings } from "../../src/excel/revertRatings";
import { revertSwaps } from "../../src/excel/revertSwaps";
import { withExcel, withExcelAsOneUndo } from "../../src/excel/withExcel";
import type { Swaps } from "../../src/operations/swaps";
import { MODES, type ModeName } from "../../src/standin/modes/modes";
import { sheetOf } from "../support/sheetOf";
import { closeWorkbook, openWorkbook, workbookContents } from "./support/overStandin";

jest.setTimeout(60_000);
afterEach(closeWorkbook);

const SHEET = "Plan";
const CELLS = [
  ["Ref", "Recommendation", "Action", "Target date", "Status"],
  ["1", "Ask everyone", "Agree the questions", "31/03/2026", "Done"],
  ["2", "Share concerns", "Publish a guide", "30/04/2026", "In progress"],
];

/** Row 2 of the sheet: its status and its target change. */
const ROW = { address: "A2:E2", changed: [3, 4], marks: [] };
/** A status in one word, and a real date: serial 46112 is 31 March 2026. */
const SWAPS: Swaps = {
  cells: [
    { sheet: SHEET, cell: "E2", was: "Done", value: "Complete", numberFormat: null, row: ROW },
    { sheet: SHEET, cell: "D2", was: "31/03/2026", value: 46_112, numberFormat: "dd/mm/yyyy", row: ROW },
  ],
  lists: [{ sheet: SHEET, address: "E2:E3", words: ["Complete", "In progress", "Not started"] }],
};

/** The sheet as it was read when the ratings were worked out. */
const READ = sheetOf(CELLS, { sheet: SHEET });

const RATINGS = {
  sheet: SHEET,
  places: { rag: 5, why: 6 },
  lines: [
    { row: 1, rag: "RAG (computed)", why: "Why (computed)" },
    { row: 2, rag: "Blue", why: "Complete" },
    { row: 3, rag: "Red", why: "10 days overdue" },
  ],
  words: [{ equals: "Red", fill: "#C00000", fontColour: "#FFFFFF" }],
  before: null,
  read: READ,
};

const COLOURS = {
  sheet: SHEET,
  column: 2,
  colours: [{ row: 3, fill: "#C00000", fontColour: "#FFFFFF" }],
  before: null,
  read: READ,
};

interface Change {
  readonly name: string;
  /** @returns how it is taken back */
  readonly run: () => Promise<() => Promise<unknown>>;
  /** Whether a cell holds another text afterwards; else its looks alone are other. */
  readonly writes: boolean;
}

const takenAway = (written: WrittenRatings) => (): Promise<unknown> =>
  withExcel((context) => revertRatings(context, SHEET, written));

const CHANGES: readonly Change[] = [
  {
    name: "cells and a drop-down",
    writes: true,
    run: async () => {
      const { swapped } = await withExcelAsOneUndo((context) => applySwaps(context, SWAPS));
      return () => withExcelAsOneUndo((context) => revertSwaps(context, swapped));
    },
  },
  {
    name: "ratings beside the plan",
    writes: true,
    run: async () => takenAway(await withExcel((context) => writeRatings(context, RATINGS))),
  },
  {
    name: "ratings as colours",
    writes: false,
    run: async () => takenAway(await withExcel((context) => colourRatings(context, COLOURS))),
  },
];

/** How many conditional formats the plan has. */
const colours = (): Promise<number> =>
  withExcel(async (context) => {
    const count = context.workbook.worksheets.getItem(SHEET).getRange().conditionalFormats.getCount();
    await context.sync();
    return count.value;
  });

const all = async (): Promise<string> => JSON.stringify([await workbookContents(), await colours()]);

describe.each(Object.keys(MODES) as ModeName[])("%s", (name) => {
  test.each(CHANGES.map((change) => [change.name, change] as const))(
    "%s: written as asked, and taken back whole",
    async (_, { run, writes }) => {
      const standin = await openWorkbook({ sheets: [{ name: SHEET, cells: CELLS }] });
      const before = await all();
      const texts = JSON.stringify(await workbookContents());
      standin.turnTo(MODES[name]);
      const takeBack = await run();
      standin.turnTo(null);
      expect(await all()).not.toBe(before);
      expect(JSON.stringify(await workbookContents()) !== texts).toBe(writes);
      standin.turnTo(MODES[name]);
      await takeBack();
      standin.turnTo(null);
      expect(await all()).toBe(before);
      expect(standin.sideEffects).toEqual({ undoCleared: [], dialogs: [] });
    },
  );
});
