/** The charts that the add-in put on a sheet, beside the grid, which draws none itself: bars drawn, the rest as their figures. */
import type { Chart } from "../../standin/model/chart";
import type { Sheet } from "../../standin/model/sheet";
import { chartFigures, type ChartFigures } from "./chartFigures";
import { barKind, drawBars } from "./drawBars";

function cell(name: "th" | "td", content: string, scope?: "col" | "row"): HTMLTableCellElement {
  const made = document.createElement(name);
  made.textContent = content;
  if (scope !== undefined) made.scope = scope;
  return made;
}

function figuresTable({ categories, series }: ChartFigures): HTMLTableElement {
  const table = document.createElement("table");
  table
    .createTHead()
    .insertRow()
    .append(cell("td", ""), ...series.map(({ name }) => cell("th", name, "col")));
  const body = table.createTBody();
  categories.forEach((category, index) => {
    body
      .insertRow()
      .append(cell("th", category, "row"), ...series.map(({ values }) => cell("td", String(values[index] ?? ""))));
  });
  return table;
}

function figureOf(sheet: Sheet, chart: Chart): HTMLElement {
  const figures = chartFigures(sheet, chart);
  const kind = barKind(chart.type);
  const figure = document.createElement("figure");
  figure.className = "chart";
  const caption = document.createElement("figcaption");
  caption.textContent = `Chart: ${figures.title}`;
  figure.append(caption);
  if (kind !== null) figure.append(drawBars(figures, kind));
  figure.append(figuresTable(figures));
  return figure;
}

/** Fills the place for charts with those of the sheet; without any it is not there. */
export function showCharts(place: HTMLElement, sheet: Sheet): void {
  const { charts } = sheet.changes;
  place.replaceChildren(...charts.map((chart) => figureOf(sheet, chart)));
  place.hidden = charts.length === 0;
}
