/** Charts beside the grid show the figures of the cells they stand for. */
import type { Chart, ChartType } from "../../src/standin/model/chart";
import { seriesOf } from "../../src/standin/model/chart";
import type { Sheet } from "../../src/standin/model/sheet";
import type { Chart as FileChart } from "hucre";
import { chartFigures } from "../../src/workbench/charts/chartFigures";
import { fileChart } from "../../src/workbench/charts/fileCharts";
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
    majorUnit: null,
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

describe("charts of a file", () => {
  const inFile = (rename = (name: string): string => name) => {
    const workbook = blankWorkbook();
    const sheet = workbook.addSheet(rename("Report"));
    sheet.write(SOURCE, VALUES, false);
    return { workbook, sheet };
  };
  const stacked: FileChart = {
    kinds: ["bar"],
    barGrouping: "stacked",
    seriesCount: 2,
    title: "Actions by agency",
    series: [
      {
        kind: "bar",
        index: 0,
        name: "Red",
        valuesRef: "Report!$B$2:$B$3",
        categoriesRef: "Report!$A$2:$A$3",
        color: "C00000",
      },
      { kind: "bar", index: 1, name: "Report!$C$1", valuesRef: "'Report'!$C:$C", categoriesRef: "Report!$A$2:$A$3" },
    ],
  };

  test("show the figures of their cells, however large the reference", () => {
    const { figures, bars } = fileChart(stacked, 1, inFile().workbook);
    expect(bars).toBe("stacked");
    expect(figures.title).toBe("Actions by agency");
    expect(figures.categories.slice(0, 2)).toEqual(["Westshire Police", "Ashdale Trust"]);
    expect(figures.series).toEqual([
      { name: "Red", colour: "#C00000", values: [3, 0] },
      { name: "Green", colour: null, values: [0, 1, 4] },
    ]);
  });

  test("follow edits", () => {
    const { workbook, sheet } = inFile();
    sheet.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[7]], false);
    expect(fileChart(stacked, 1, workbook).figures.series[0]?.values).toEqual([7, 0]);
  });

  test.each<[string, Partial<FileChart>, string | null]>([
    ["columns side by side", { barGrouping: "clustered" }, "clustered"],
    ["shares", { barGrouping: "percentStacked" }, "shares"],
    ["a pie", { kinds: ["pie"] }, null],
    ["a line over columns", { kinds: ["bar", "line"] }, null],
  ])("of %s", (_, change, bars) => {
    expect(fileChart({ ...stacked, ...change }, 1, inFile().workbook).bars).toBe(bars);
  });

  test.each<[string, string | undefined]>([
    ["a sheet that is gone", "Old!$A$1:$A$3"],
    ["a name", "Report!Counts"],
    ["blank cells", "Report!$H$1:$H$9"],
    ["numbers of its own", undefined],
  ])("without a title, on %s, have a name and no figures", (_, valuesRef) => {
    const series = [{ kind: "bar", index: 0, ...(valuesRef === undefined ? {} : { valuesRef }) } as const];
    expect(fileChart({ kinds: ["bar"], seriesCount: 1, series }, 2, inFile().workbook).figures).toEqual({
      title: "Chart 2",
      categories: [],
      series: [{ name: "Series 1", colour: null, values: [] }],
    });
  });
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
