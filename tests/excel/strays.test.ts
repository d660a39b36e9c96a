/** Cells far from the rest of a sheet: the plan is read as if they were not there, and they are said. */
import { readTracker } from "../../src/excel/readTracker";
import { withExcel } from "../../src/excel/withExcel";
import type { SheetCells, TrackerCells } from "../../src/plan/cells";
import { closeWorkbook, openWorkbook } from "./support/overStandin";

afterEach(closeWorkbook);

const CELLS = [
  ["Recommendation", "Action", "Status"],
  ["Rec 1", "Write a policy", "Open"],
  ["Rec 2", "Train staff", "Complete"],
];
const READ_ALL = { lookColumns: () => [2], mergesMatter: () => true, askMerges: true };

const stray = (address: string): string =>
  `<row r="${/\d+/.exec(address)?.[0]}"><c r="${address}" t="str"><v>stray</v></c></row>`;

async function readWith(moreRows: string): Promise<{ tracker: TrackerCells; syncs: number; bytes: number }> {
  const { traffic } = await openWorkbook({ sheets: [{ name: "Plan", cells: CELLS, moreRows }] });
  const tracker = await withExcel((context) => readTracker(context, READ_ALL));
  return { tracker, syncs: traffic.length, bytes: traffic.reduce((sum, one) => sum + one.responseBytes, 0) };
}

function onlySheet({ sheets, leftOut }: TrackerCells): SheetCells {
  const [sheet] = sheets;
  if (sheet === undefined || leftOut.length > 0) throw new Error("The sheet was not read.");
  return sheet;
}

test.each([
  ["in the sheet's last cell", stray("XFD1048576"), ["XFD1048576"]],
  ["in the last row", stray("A1048576"), ["A1048576"]],
  ["in the last row, beyond the plan's columns", stray("F1048576"), ["F1048576"]],
  ["in the last column", stray("XFD7"), ["XFD7"]],
  ["below 10,000 blank rows", stray("B10004"), ["B10004"]],
  ["in several places", stray("XFD40") + stray("A90000") + stray("C900000"), ["A90000:C900000", "XFD40"]],
])("a stray value %s", async (_, moreRows, notRead) => {
  const { tracker, syncs, bytes } = await readWith(moreRows);
  const sheet = onlySheet(tracker);
  expect(sheet.values).toEqual(CELLS);
  expect(sheet.notRead).toEqual(notRead);
  expect(sheet.looks?.get(2)).toHaveLength(3);
  // The first look, the question where the values are, and the looks.
  expect(syncs).toBe(3);
  expect(bytes).toBeLessThan(50_000);
});

test("below fewer than 10,000 blank rows it is read", async () => {
  const { tracker } = await readWith(stray("B10003"));
  const sheet = onlySheet(tracker);
  expect(sheet.values).toHaveLength(10_003);
  expect(sheet.values[10_002]).toEqual(["", "stray", ""]);
  expect(sheet).not.toHaveProperty("notRead");
});

test("a plan of over 10,000 rows is read to its end", async () => {
  const rows = Array.from({ length: 25_000 }, (_, i) => (i % 9_000 === 0 ? stray(`A${i + 4}`) : "")).join("");
  const { tracker } = await readWith(rows + stray("C25003") + stray("A500000"));
  const sheet = onlySheet(tracker);
  expect(sheet.values).toHaveLength(25_003);
  expect(sheet.values[25_002]).toEqual(["", "", "stray"]);
  expect(sheet.notRead).toEqual(["A500000"]);
});

test("sheets of usual size cost no question", async () => {
  expect((await readWith("")).syncs).toBe(2);
});
