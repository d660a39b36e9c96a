/** The charts of a sheet beside the grid, which draws none itself: bars drawn, the rest as their figures. */
import { text } from "../strings";
import type { ChartFigures, ShownChart } from "./chartFigures";
import { drawBars } from "./drawBars";

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

/** Tables longer than this say how much more there is. */
const MOST_ROWS = 50;

function note(words: string): HTMLElement {
  const made = document.createElement("p");
  made.textContent = words;
  return made;
}

function figureOf({ figures, bars }: ShownChart): HTMLElement {
  const figure = document.createElement("figure");
  figure.className = "chart";
  const caption = document.createElement("figcaption");
  caption.textContent = `Chart: ${figures.title}`;
  figure.append(caption);
  const { length } = figures.categories;
  const shown = { ...figures, categories: figures.categories.slice(0, MOST_ROWS) };
  if (length === 0) figure.append(note(text.noFigures));
  else {
    figure.append(bars === null ? note(text.figuresOnly) : drawBars(shown, bars), figuresTable(shown));
    if (length > MOST_ROWS) figure.append(note(text.moreFigures(length - MOST_ROWS)));
  }
  return figure;
}

/** Fills the place for charts; without any it is not there. */
export function showCharts(place: HTMLElement, charts: readonly ShownChart[]): void {
  place.replaceChildren(...charts.map(figureOf));
  place.hidden = charts.length === 0;
}
