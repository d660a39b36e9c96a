/** Charts that a file brought along: their figures are read from the cells they stand for, so that they follow edits. Pure. */
import type { Chart as FileChart } from "hucre";
import { intersect, splitSheet, tryParseRect } from "../../standin/model/address";
import type { Rect } from "../../standin/model/address";
import { shiftRect } from "../../standin/model/shift";
import type { CellValue } from "../../standin/model/grid";
import type { Sheet } from "../../standin/model/sheet";
import type { Workbook } from "../../standin/model/workbook";
import type { ShownChart } from "./chartFigures";
import type { BarKind } from "./drawBars";

interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** The used cells that a reference such as "Figures!$B$2:$B$5" stands for; null where it is none or leads nowhere. */
function placeOf(workbook: Workbook, reference: string | undefined): Place | null {
  const { sheet: name, cells } = splitSheet(reference ?? "");
  const rect = tryParseRect(cells);
  if (name === null || rect === null) return null;
  // Charts keep the names that sheets had in the file.
  const sheet = workbook.sheets.find(
    (each) => (each.origin.inFile?.name ?? each.name).toLowerCase() === name.toLowerCase(),
  );
  const used = sheet?.usedRect(true) ?? null;
  const shifts = workbook.shifts.filter((one) => one.sheet === sheet);
  const now = shifts.reduce<Rect | null>((at, { shift }) => (at === null ? null : shiftRect(at, shift)), rect);
  const read = used === null || now === null ? null : intersect(now, used);
  return sheet === undefined || read === null ? null : { sheet, rect: read };
}

function valuesAt(place: Place | null): CellValue[] {
  return place === null ? [] : place.sheet.contents.grid.values(place.rect).flat();
}

/** Some writers put a reference where the name should stand. */
function nameOf(workbook: Workbook, name: string | undefined, index: number): string {
  const [first] = valuesAt(placeOf(workbook, name));
  return String(first ?? name ?? `Series ${index + 1}`);
}

function barsOf({ kinds, barGrouping }: FileChart): BarKind | null {
  if (kinds.length !== 1 || kinds[0] !== "bar") return null;
  if (barGrouping === "percentStacked") return "shares";
  return barGrouping === "stacked" ? "stacked" : "clustered";
}

/** @param number 1-based place among the charts of its sheet, for one without a title */
export function fileChart(chart: FileChart, number: number, workbook: Workbook): ShownChart {
  const series = (chart.series ?? []).map(({ name, valuesRef, categoriesRef, color }, index) => ({
    name: nameOf(workbook, name, index),
    colour: typeof color === "string" ? `#${color}` : null,
    values: valuesAt(placeOf(workbook, valuesRef)).map((value) => (typeof value === "number" ? value : 0)),
    labels: valuesAt(placeOf(workbook, categoriesRef)).map(String),
  }));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = series[0]?.labels ?? [];
  return {
    bars: barsOf(chart),
    figures: {
      title: chart.title ?? chart.frameTitle ?? `Chart ${number}`,
      categories: Array.from({ length }, (_, index) => labels[index] ?? String(index + 1)),
      series: series.map(({ name, colour, values }) => ({ name, colour, values })),
    },
  };
}
