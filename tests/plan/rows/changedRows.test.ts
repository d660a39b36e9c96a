/** Which rows an edit may have changed: also through merged cells and looks. */
import type { CellLook, MergedArea, SheetCells } from "../../../src/plan/cells";
import { changedRows } from "../../../src/plan/rows/changedRows";

const ROWS = [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]];
const sheet = (changes: Partial<SheetCells> = {}): SheetCells => ({
  sheet: "Plan",
  firstRow: 1,
  firstColumn: 1,
  values: ROWS,
  numberFormats: new Map(),
  ...changes,
});
const area = (row: number, rows: number): MergedArea => ({ row, column: 0, rows, columns: 1 });
const withRow = (at: number): SheetCells["values"] => ROWS.map((row, index) => (index === at ? ["x"] : row));
const looks = (at: number, look: CellLook): NonNullable<SheetCells["looks"]> =>
  new Map([[0, ROWS.map((_, index) => (index === at ? look : undefined))]]);

test("nothing, where nothing has changed", () => {
  expect(changedRows(sheet(), sheet())).toBeNull();
  expect(changedRows(sheet({ merges: [area(1, 2)] }), sheet({ merges: [area(1, 2)] }))).toBeNull();
  expect(changedRows(sheet({ values: [] }), sheet({ values: [] }))).toBeNull();
});

test("a cell that is merged over several rows changes all of them", () => {
  const merges = [area(1, 3)];
  expect(changedRows(sheet({ merges }), sheet({ merges, values: withRow(1) }))).toEqual({ first: 1, last: 3 });
  expect(changedRows(sheet({ merges }), sheet({ merges, values: withRow(4) }))).toEqual({ first: 4, last: 4 });
});

test("rows that were merged, or are no longer", () => {
  expect(changedRows(sheet({ merges: [] }), sheet({ merges: [area(2, 2)] }))).toEqual({ first: 2, last: 3 });
  expect(changedRows(sheet({ merges: [area(0, 2), area(4, 2)] }), sheet({ merges: [area(0, 2)] }))).toEqual({
    first: 4,
    last: 5,
  });
});

test("everything, once merged cells or the fills of conditional formats become known", () => {
  expect(changedRows(sheet(), sheet({ merges: [] }))).toEqual({ first: 0, last: 5 });
  expect(changedRows(sheet({ fillsSeen: "direct" }), sheet({ fillsSeen: "shown" }))).toEqual({ first: 0, last: 5 });
});

test("a fill, or text that is struck out", () => {
  const red: CellLook = { fill: "#FF0000", struck: false };
  expect(changedRows(sheet(), sheet({ looks: looks(2, red) }))).toEqual({ first: 2, last: 2 });
  expect(changedRows(sheet({ looks: looks(2, red) }), sheet({ looks: looks(2, { ...red }) }))).toBeNull();
  const partly: CellLook = { fill: null, struck: null };
  expect(changedRows(sheet({ looks: looks(3, partly) }), sheet())).toEqual({ first: 3, last: 3 });
  expect(changedRows(sheet({ looks: looks(3, { fill: null, struck: false }) }), sheet())).toBeNull();
});
