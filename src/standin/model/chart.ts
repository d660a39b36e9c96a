/** Charts that were added through Office.js. Those of the file are kept as they are and not read. */
import type { Rect } from "./address";

/** Chart types that the stand-in can draw, as Office.js names them. */
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
  name: string;
  /** Cell that holds the name, or null when a text was set. */
  nameCell: Rect | null;
  readonly values: Rect;
  readonly categories: Rect;
  color: string | null;
  gapWidth: number | null;
  hasDataLabels: boolean;
  overlap: number | null;
}

export interface ChartAxis {
  visible: boolean;
  reversePlotOrder: boolean;
  majorGridlines: boolean;
  title: string | null;
  minimum: number | null;
  maximum: number | null;
  numberFormat: string | null;
}

export interface Chart {
  /** Excel's id, a GUID in braces. */
  readonly id: string;
  name: string;
  readonly type: ChartType;
  readonly series: readonly ChartSeries[];
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** Place and size in points from the sheet's top-left corner. */
  top: number;
  left: number;
  width: number;
  height: number;
  /** Alternative text. */
  description: string;
}
