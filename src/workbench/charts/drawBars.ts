/** Draws bars and columns lying down: one line for each category, its series side by side or on top of each other. */
import type { ChartType } from "../../standin/model/chart";
import type { ChartFigures } from "./chartFigures";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 480;
const LABELS = 150;
const LINE = 22;
const BAR = 14;
/** For series without a colour of their own. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export type BarKind = "clustered" | "stacked" | "shares";

/** How the bars of a type stand, or null for a type that has none. */
export function barKind(type: ChartType): BarKind | null {
  if (type === "BarStacked" || type === "ColumnStacked") return "stacked";
  if (type === "BarStacked100" || type === "ColumnStacked100") return "shares";
  return type === "BarClustered" || type === "ColumnClustered" ? "clustered" : null;
}

interface Bar {
  readonly category: number;
  /** Shares of the drawing's width. */
  readonly from: number;
  readonly to: number;
  /** 0-based line among the bars of its category. */
  readonly lane: number;
  readonly colour: string;
  readonly value: number;
}

/** Where each bar begins and ends. */
export function placeBars({ categories, series }: ChartFigures, kind: BarKind): Bar[] {
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const largest =
    kind === "clustered" ? Math.max(0, ...series.flatMap(({ values }) => values)) : Math.max(0, ...totals);
  return categories.flatMap((_, category) => {
    const whole = kind === "shares" ? (totals[category] ?? 0) : largest;
    let end = 0;
    return series.map(({ values, colour }, lane) => {
      const value = values[category] ?? 0;
      const length = whole === 0 ? 0 : value / whole;
      const from = kind === "clustered" ? 0 : end;
      end = from + length;
      return {
        category,
        from,
        to: end,
        lane: kind === "clustered" ? lane : 0,
        colour: colour ?? COLOURS[lane % COLOURS.length] ?? "#4472C4",
        value,
      };
    });
  });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = content;
  return made;
}

export function drawBars(figures: ChartFigures, kind: BarKind): SVGElement {
  const lanes = kind === "clustered" ? Math.max(1, figures.series.length) : 1;
  const step = LINE + (lanes - 1) * BAR;
  const height = figures.categories.length * step;
  const svg = element("svg", { viewBox: `0 0 ${WIDTH} ${height}`, width: "100%", "aria-hidden": "true" });
  const scale = WIDTH - LABELS;
  figures.categories.forEach((category, index) => {
    const y = index * step + LINE / 2 + ((lanes - 1) * BAR) / 2;
    const place = { x: LABELS - 8, y, "text-anchor": "end", "dominant-baseline": "central" };
    svg.append(element("text", { ...place, "font-size": 11, fill: "currentColor" }, category.slice(0, 26)));
  });
  for (const { category, from, to, lane, colour, value } of placeBars(figures, kind)) {
    if (value <= 0) continue;
    const y = category * step + (LINE - BAR) / 2 + lane * BAR;
    const bar = element("rect", { x: LABELS + from * scale, y, width: (to - from) * scale, height: BAR, fill: colour });
    bar.append(element("title", {}, `${figures.categories[category] ?? ""}: ${value}`));
    svg.append(bar);
  }
  return svg;
}
