/** Charts that were added through Office.js. Those of the file are kept as they are and not read. */
import type { Rect } from "./address";
import type { CellValue } from "./grid";

/** Chart types that the stand-in can save, as Office.js names them. */
export const CHART_TYPES = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "Pie",
  "Doughnut",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface ChartSeries {
  /** Text that was set; null where the cell decides. */
  name: string | null;
  nameCell: Rect | null;
  values: Rect;
  categories: Rect | null;
  color: string | null;
  /** The line round each of its bars; null where none was set. */
  readonly outline: ChartOutline;
  gapWidth: number | null;
  overlap: number | null;
  hasDataLabels: boolean;
  /** Number format of the data labels; null is that of the cells. */
  labelFormat: string | null;
  readonly labelFont: ChartFont;
}

export interface ChartOutline {
  /** "#RRGGBB". */
  color: string | null;
  /** Points. */
  weight: number | null;
}

/** How a chart's text looks; null is Excel's own choice. */
export interface ChartFont {
  /** Points. */
  size: number | null;
  bold: boolean | null;
  /** "#RRGGBB". */
  color: string | null;
}

export interface ChartAxis {
  visible: boolean;
  reversePlotOrder: boolean;
  majorGridlines: boolean;
  title: string;
  minimum: number | null;
  maximum: number | null;
  /** From one number to the next; null as Excel chooses. */
  majorUnit: number | null;
  readonly font: ChartFont;
}

/** Where a chart stands: over cells, or at a place and a size in points. */
export type ChartPlace =
  | { readonly kind: "cells"; readonly rect: Rect }
  | {
      readonly kind: "points";
      readonly top: number;
      readonly left: number;
      readonly width: number;
      readonly height: number;
    };

export interface Chart {
  /** Excel's id, a GUID in braces. */
  readonly id: string;
  name: string;
  readonly type: ChartType;
  readonly series: readonly ChartSeries[];
  title: string;
  titleVisible: boolean;
  readonly titleFont: ChartFont;
  legendVisible: boolean;
  legendPosition: string;
  readonly legendFont: ChartFont;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  place: ChartPlace;
}

/** A font that nothing was said of. */
export function plainFont(): ChartFont {
  return { size: null, bold: null, color: null };
}

/** Which way the series of a source run. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel makes of a source: a first row of texts names them, a first column of texts names the categories.
 * @param valueAt of a cell of the sheet, 0-based
 */
export function seriesOf(
  source: Rect,
  by: SeriesBy,
  valueAt: (row: number, column: number) => CellValue,
): ChartSeries[] {
  const byColumns = by === "Auto" ? source.rows >= source.columns : by === "Columns";
  const isText = (row: number, column: number): boolean => typeof valueAt(row, column) === "string";
  const lastRow = source.row + source.rows - 1;
  const lastColumn = source.column + source.columns - 1;
  const hasHeader = source.rows > 1 && isText(source.row, lastColumn);
  const hasLabels = source.columns > 1 && isText(lastRow, source.column);
  const body: Rect = {
    row: source.row + (hasHeader ? 1 : 0),
    column: source.column + (hasLabels ? 1 : 0),
    rows: source.rows - (hasHeader ? 1 : 0),
    columns: source.columns - (hasLabels ? 1 : 0),
  };
  const header: Rect | null = hasHeader ? { ...body, row: source.row, rows: 1 } : null;
  const labels: Rect | null = hasLabels ? { ...body, column: source.column, columns: 1 } : null;
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => ({
    ...(byColumns ? columnSeries(body, header, labels, index) : rowSeries(body, header, labels, index)),
    ...{
      name: null,
      color: null,
      outline: { color: null, weight: null },
      gapWidth: null,
      overlap: null,
      hasDataLabels: false,
      labelFormat: null,
      labelFont: plainFont(),
    },
  }));
}

type SeriesPlace = Pick<ChartSeries, "nameCell" | "values" | "categories">;

function columnSeries(body: Rect, header: Rect | null, labels: Rect | null, index: number): SeriesPlace {
  const column = body.column + index;
  return {
    nameCell: header === null ? null : { ...header, column, columns: 1 },
    values: { ...body, column, columns: 1 },
    categories: labels,
  };
}

function rowSeries(body: Rect, header: Rect | null, labels: Rect | null, index: number): SeriesPlace {
  const row = body.row + index;
  return {
    nameCell: labels === null ? null : { ...labels, row, rows: 1 },
    values: { ...body, row, rows: 1 },
    categories: header,
  };
}
