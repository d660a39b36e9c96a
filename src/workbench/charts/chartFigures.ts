/** The figures behind a chart, read from the cells it stands for. */
import type { Rect } from "../../standin/model/address";
import type { Chart } from "../../standin/model/chart";
import type { CellValue } from "../../standin/model/grid";
import type { Sheet } from "../../standin/model/sheet";
import { barKind, type BarKind } from "./drawBars";

export interface ChartFigures {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** "#RRGGBB", or null where Excel would choose. */
    readonly colour: string | null;
    /** One for each category. */
    readonly values: readonly number[];
  }[];
}

/** A chart as it is shown beside the grid. */
export interface ShownChart {
  readonly figures: ChartFigures;
  /** null for a kind that is not drawn: its figures are shown alone. */
  readonly bars: BarKind | null;
}

/** A chart that the add-in put on the sheet. */
export function addedChart(sheet: Sheet, chart: Chart): ShownChart {
  return { figures: chartFigures(sheet, chart), bars: barKind(chart.type) };
}

function valuesOf(sheet: Sheet, rect: Rect | null): CellValue[] {
  return rect === null ? [] : sheet.contents.grid.values(rect).flat();
}

export function chartFigures(sheet: Sheet, chart: Chart): ChartFigures {
  const length = Math.max(0, ...chart.series.map(({ values }) => values.rows * values.columns));
  const labels = valuesOf(sheet, chart.series[0]?.categories ?? null).map(String);
  return {
    title: chart.titleVisible && chart.title !== "" ? chart.title : chart.name,
    categories: Array.from({ length }, (_, index) => labels[index] ?? String(index + 1)),
    series: chart.series.map((series, index) => ({
      name: series.name ?? String(valuesOf(sheet, series.nameCell)[0] ?? `Series ${index + 1}`),
      colour: series.color,
      values: valuesOf(sheet, series.values).map((value) => (typeof value === "number" ? value : 0)),
    })),
  };
}
