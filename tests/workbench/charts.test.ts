/** Charts beside the grid show the figures of the cells they stand for. */
import type { Chart, ChartType } from "../../src/standin/model/chart";
import { seriesOf } from "../../src/standin/model/chart";
import type { Sheet } from "../../src/standin/model/sheet";
import { chartFigures } from "../../src/workbench/charts/chartFigures";
import { barKind, placeBars } from "../../src/workbench/charts/drawBars";
import { blankWorkbook } from "./support/blankWorkbook";

const SOURCE = { row: 0, column: 0, rows: 3, columns: 3 };
const VALUES = [
  ["", "Red", "Green"],
  ["Westshire Police", 3, 1],
  ["Ashdale Trust", 0, 4],
];

function aSheet(): Sheet {
  const sheet = blankWorkbook().addSheet("Report");
  sheet.write(SOURCE, VALUES, false);
  return sheet;
}

function aChart(sheet: Sheet, type: ChartType): Chart {
  const font = { size: null, bold: null, color: null };
  const axis = {
    visible: true,
    reversePlotOrder: false,
    majorGridlines: false,
    title: "",
    minimum: null,
    maximum: null,
    font,
  };
  return {
    id: "{1}",
    name: "Chart 1",
    type,
    series: seriesOf(SOURCE, "Columns", (row, column) => sheet.contents.grid.value(row, column)),
    title: "Actions by agency",
    titleVisible: true,
    titleFont: font,
    legendVisible: true,
    legendPosition: "Bottom",
    legendFont: font,
    categoryAxis: axis,
    valueAxis: axis,
    place: { kind: "cells", rect: SOURCE },
  };
}

test("figures are those of the cells, with the names beside and above them", () => {
  const sheet = aSheet();
  const { title, categories, series } = chartFigures(sheet, aChart(sheet, "BarStacked"));
  expect(title).toBe("Actions by agency");
  expect(categories).toEqual(["Westshire Police", "Ashdale Trust"]);
  expect(series.map(({ name, values }) => [name, values])).toEqual([
    ["Red", [3, 0]],
    ["Green", [1, 4]],
  ]);
});

describe("bars", () => {
  const lengths = (kind: "clustered" | "stacked" | "shares"): [number, number][] => {
    const sheet = aSheet();
    return placeBars(chartFigures(sheet, aChart(sheet, "BarStacked")), kind).map(({ from, to }) => [from, to]);
  };

  test("on top of each other begin where the one before ends, in one scale", () => {
    expect(lengths("stacked")).toEqual([
      [0, 0.75],
      [0.75, 1],
      [0, 0],
      [0, 1],
    ]);
  });

  test("as shares fill each line", () => {
    expect(lengths("shares").filter(([, to]) => to === 1)).toHaveLength(2);
  });

  test("side by side all begin at nothing", () => {
    expect(lengths("clustered").map(([from]) => from)).toEqual([0, 0, 0, 0]);
    expect(lengths("clustered").map(([, to]) => to)).toEqual([0.75, 0.25, 0, 1]);
  });

  test("are drawn for bars and columns; a pie is shown as its figures", () => {
    expect([barKind("ColumnClustered"), barKind("BarStacked100"), barKind("Pie")]).toEqual([
      "clustered",
      "shares",
      null,
    ]);
  });
});
