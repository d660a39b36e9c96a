import { columnsThatMayHoldDates, runsOf } from "../../src/excel/reading/dateColumns";
import { GrowingGrid, topOfGrid } from "../../src/excel/reading/grid";
import type { CellValue, SheetCells } from "../../src/plan/cells";

function sample(values: CellValue[][], formats: Record<number, string[]> = {}): SheetCells {
  const numberFormats = new Map(Object.entries(formats).map(([column, list]) => [Number(column), list]));
  return { sheet: "Plan", firstRow: 1, firstColumn: 1, values, numberFormats };
}

describe("columns that may hold dates", () => {
  it("are those with a number at the top, and those that the caller names", () => {
    const top = sample([
      ["Ref", "Action", "Target date", "Review date"],
      [1, "Write", "March 2016", ""],
    ]);
    expect(columnsThatMayHoldDates(top, [])).toEqual([0]);
    expect(columnsThatMayHoldDates(top, [2, 3])).toEqual([0, 2, 3]);
  });

  it("and those formatted as dates though still blank", () => {
    const formats = { 0: ["General", "dd/mm/yyyy"], 1: ["General", "mmm-yy"], 2: ["General", "[$-809]d mmmm yyyy"] };
    expect(
      columnsThatMayHoldDates(
        sample(
          [
            ["a", "b", "c"],
            ["", "", ""],
          ],
          formats,
        ),
        [],
      ),
    ).toEqual([0, 1, 2]);
  });

  it.each(["General", "0.00", "@", '0 "days"', "[Red]0", "#,##0", "0\\d"])("%j is no date's format", (format) => {
    expect(columnsThatMayHoldDates(sample([["a"]], { 0: [format] }), [])).toEqual([]);
  });

  it("a column that is not of the grid is ignored", () => {
    expect(columnsThatMayHoldDates(sample([["a"]]), [7, -1])).toEqual([]);
  });

  it("neighbours are read as one range", () => {
    expect(runsOf([2, 3, 4, 7])).toEqual([
      { column: 2, columns: 3 },
      { column: 7, columns: 1 },
    ]);
    expect(runsOf([])).toEqual([]);
  });
});

describe("a grid made of pieces", () => {
  const used = { row: 2, column: 1, rows: 5, columns: 3 };

  it("is blank beside the sample, and starts where the used range starts", () => {
    const values = [["x"], [7]];
    const formats = [["General"], ["dd/mm/yyyy"]];
    const top = topOfGrid("Plan", used, 3, { extent: { row: 3, column: 2, rows: 2, columns: 1 }, values, formats });
    expect(top).toMatchObject({ sheet: "Plan", firstRow: 3, firstColumn: 2 });
    expect(top.values).toEqual([
      ["", "", ""],
      ["", "x", ""],
      ["", 7, ""],
    ]);
    expect([...top.numberFormats]).toEqual([[1, ["General", "General", "dd/mm/yyyy"]]]);
  });

  it("grows by blocks, and keeps the formats of date columns for all rows", () => {
    const grid = new GrowingGrid(sample([["a", 1]], { 0: ["General"], 1: ["mmm-yy"] }), [1]);
    grid.addRows([["b", 2]]);
    grid.addFormats(1, [["dd/mm/yyyy"]]);
    expect(grid.cells().values).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect([...grid.cells().numberFormats]).toEqual([[1, ["mmm-yy", "dd/mm/yyyy"]]]);
  });

  it("leaves out formats that say nothing", () => {
    const grid = new GrowingGrid(sample([["a", 1]], { 0: ["General"], 1: ["General"] }), [0, 1]);
    expect(grid.cells().numberFormats.size).toBe(0);
  });
});
