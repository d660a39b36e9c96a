/** Excel.ChartSeriesCollection and Excel.ChartSeries. */
import type { Chart, ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { chartTextFormat } from "./chartFont";
import { areaArgument } from "./areas";
import type { Of } from "./scope";
import { asBoolean, asColour, asNumber, asString } from "./values";

type OfChart = Of<Chart> & { readonly sheet: Sheet };

interface Self {
  readonly series: ChartSeries;
  readonly sheet: Sheet;
  readonly workbook: OfChart["workbook"];
}

function nameOf({ series, sheet }: Self): string {
  if (series.name !== null) return series.name;
  const cell = series.nameCell;
  return cell === null ? "" : String(sheet.contents.grid.value(cell.row, cell.column));
}

const seriesType: ObjectType<Self> = {
  name: "ChartSeries",
  read: {
    Name: nameOf,
    GapWidth: ({ series }) => series.gapWidth,
    Overlap: ({ series }) => series.overlap,
    HasDataLabels: ({ series }) => series.hasDataLabels,
  },
  write: {
    Name: ({ series }, value) => {
      series.name = asString(value, "The name");
    },
    GapWidth: ({ series }, value) => {
      series.gapWidth = asNumber(value, "The gap", 0, 500);
    },
    Overlap: ({ series }, value) => {
      series.overlap = asNumber(value, "The overlap", -100, 100);
    },
    HasDataLabels: ({ series }, value) => {
      series.hasDataLabels = asBoolean(value, "HasDataLabels");
    },
  },
  call: {
    SetXAxisValues: ({ series, sheet, workbook }, args) => {
      const names = areaArgument(workbook, sheet, args, 0);
      if (names.sheet !== sheet) throw hostError("NotImplemented", "The stand-in charts cells of the same sheet only.");
      series.categories = names.rect;
    },
  },
  navigate: {
    Format: (self) => bind(seriesFormatType, self),
    DataLabels: (self) => bind(dataLabelsType, self),
  },
};

const dataLabelsType: ObjectType<Self> = {
  name: "ChartDataLabels",
  read: { NumberFormat: ({ series }) => series.labelFormat ?? "General" },
  write: {
    NumberFormat: ({ series }, value) => {
      series.labelFormat = asString(value, "The number format");
    },
  },
  navigate: { Format: ({ series }) => chartTextFormat(series.labelFont) },
};

const seriesFormatType: ObjectType<Self> = {
  name: "ChartSeriesFormat",
  navigate: { Fill: (self) => bind(fillType, self), Line: (self) => bind(lineType, self) },
};

const lineType: ObjectType<Self> = {
  name: "ChartLineFormat",
  read: {
    Color: ({ series }) => series.outline.color ?? "",
    Weight: ({ series }) => series.outline.weight,
  },
  write: {
    Color: ({ series }, value) => {
      series.outline.color = asColour(value, "The colour of the line");
    },
    Weight: ({ series }, value) => {
      series.outline.weight = asNumber(value, "The weight of the line", 0, 1584);
    },
  },
};

const fillType: ObjectType<Self> = {
  name: "ChartFill",
  call: {
    SetSolidColor: ({ series }, args) => {
      series.color = asColour(args.raw(0), "The colour");
    },
    Clear: ({ series }) => {
      series.color = null;
    },
  },
};

const collectionType: ObjectType<OfChart> = {
  name: "ChartSeriesCollection",
  read: { Count: ({ it }) => it.series.length },
  items: ({ it, sheet, workbook }) => it.series.map((series) => bind(seriesType, { series, sheet, workbook })),
  call: {
    GetCount: ({ it }) => it.series.length,
    GetItemAt: ({ it, sheet, workbook }, args) => {
      const series = it.series[args.integer(0)];
      if (series === undefined) throw hostError("InvalidArgument", "The chart has no such series.");
      return bind(seriesType, { series, sheet, workbook });
    },
  },
};

export function seriesCollectionObject(chart: OfChart): HostObject {
  return bind(collectionType, chart);
}
