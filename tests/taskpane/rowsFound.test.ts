/** What the user said of rows stays with the rows, whatever comes or goes above them. */
import type { SheetCells } from "../../src/plan/cells";
import { markOfSheet } from "../../src/plan/sheetsAgain";
import { NOTHING_REMEMBERED, type Remembered } from "../../src/taskpane/remembered";
import { markOf, rowsFound } from "../../src/taskpane/rowsFound";
import { withMergesOf } from "../../src/taskpane/mergesKept";
import { PLAIN, sheetOf, trackerOf } from "./support/invented";

const { values } = PLAIN;
const blank = (values[0] ?? []).map(() => "");
const inserted = sheetOf("Tracker", [blank, ["Review 2024-07", ...blank.slice(1)], ...values]);
const without = (row: number): SheetCells =>
  sheetOf(
    "Tracker",
    values.filter((_, at) => at !== row - 1),
  );
const edited = (row: number, column: number, text: string): SheetCells =>
  sheetOf(
    "Tracker",
    values.map((one, at) => (at === row - 1 ? one.map((value, place) => (place === column ? text : value)) : one)),
  );

const SAID: Remembered = {
  ...NOTHING_REMEMBERED,
  mappings: { Tracker: { headerRow: 1, columns: { action: "C" }, headerMark: markOf(PLAIN, 1) } },
  decisions: { Tracker: { rows: { 4: "none" }, rowMarks: { 4: markOf(PLAIN, 4) }, dateOrder: "month-first" } },
};
const found = (now: SheetCells, before: SheetCells | null = null): ReturnType<typeof rowsFound> =>
  rowsFound(SAID, trackerOf(now), before === null ? null : trackerOf(before));

test("nothing changes where all rows are where they were", () => {
  expect(found(PLAIN)).toBeNull();
});

test("rows that came above move what was said, of rows and of the headings", () => {
  expect(found(inserted)).toMatchObject({
    mappings: { Tracker: { headerRow: 3 } },
    decisions: { Tracker: { rows: { 6: "none" }, rowMarks: { 6: markOf(PLAIN, 4) }, dateOrder: "month-first" } },
  });
});

test("a row that went above does so, too", () => {
  expect(found(without(2))?.decisions["Tracker"]?.rows).toEqual({ 3: "none" });
});

test("another status in the row is the same row", () => {
  expect(found(edited(4, 6, "Complete"))).toBeNull();
});

test("what was said of a row that has gone is forgotten", () => {
  expect(found(without(4), PLAIN)?.decisions["Tracker"]).toEqual({ dateOrder: "month-first" });
});

test("a row whose text is changed before the user's eyes is still the same row", () => {
  const other = "Map all the routes that there are, agree the missing ones, and tell everybody about them.";
  expect(found(edited(4, 2, other), PLAIN)?.decisions["Tracker"]).toMatchObject({
    rows: { 4: "none" },
    rowMarks: { 4: other.slice(0, 80) },
  });
});

test("a sheet that is not there, and rows of which no mark was kept, stay as they are", () => {
  expect(rowsFound(SAID, trackerOf(), null)).toBeNull();
  const unmarked = { ...SAID, mappings: {}, decisions: { Tracker: { rows: { 4: "none" } } } } as const;
  expect(rowsFound(unmarked, trackerOf(inserted), null)).toBeNull();
});

describe("merged areas, which are asked for once", () => {
  const area = (row: number): { row: number; column: number; rows: number; columns: number } => ({
    ...{ row, column: 1, rows: 2, columns: 1 },
  });
  const merged = { ...PLAIN, merges: [area(1), area(5)] };
  const mergesOf = (now: SheetCells): SheetCells["merges"] =>
    withMergesOf(trackerOf(merged), trackerOf(now)).sheets[0]?.merges;

  test("go with their rows", () => {
    const between = sheetOf("Tracker", [...values.slice(0, 4), blank, ...values.slice(4)]);
    expect(mergesOf(between)).toEqual([area(1), area(6)]);
    expect(mergesOf(without(4))).toEqual([area(1), area(4)]);
    expect(mergesOf(PLAIN)).toEqual(merged.merges);
  });

  test("are not known any more where rows came into one, or columns came", () => {
    const within = sheetOf("Tracker", [...values.slice(0, 2), blank, ...values.slice(2)]);
    expect(mergesOf(within)).toBeUndefined();
    expect(mergesOf(sheetOf("Tracker", values.map((row) => [...row, ""])))).toBeUndefined(); // prettier-ignore
  });

  test("that were told anew are those that count", () => {
    expect(mergesOf({ ...PLAIN, merges: [] })).toEqual([]);
  });
});

test("ratings that we wrote beside the plan are nothing that a row or a sheet is known by", () => {
  const heading = ["RAG (computed)", "Why (computed)"];
  const long =
    "120 days overdue, within 180 days of grace: it was due on 31 March 2018, and this is longer than any text of the row";
  const beside = sheetOf(
    "Tracker",
    values.map((row, at) => [...row, ...(at === 0 ? heading : ["Red", long])]),
  );
  expect(markOf(beside, 4)).toBe(markOf(PLAIN, 4));
  expect(markOfSheet(beside)).toBe(markOfSheet(PLAIN));
});
