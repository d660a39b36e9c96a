/** Excel.ChartSeriesCollection and Excel.ChartSeries. */
import type { Chart, ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { chartTextFormat } from "./chartFont";
import type { Of } from "./scope";
import { asBoolean, asColour, asNumber, asString } from "./values";

type OfChart = Of<Chart> & { readonly sheet: Sheet };

interface Self {
  readonly series: ChartSeries;
  readonly sheet: Sheet;
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
  navigate: {
    Format: (self) => bind(seriesFormatType, self),
    DataLabels: (self) => bind(dataLabelsType, self),
  },
};

const dataLabelsType: ObjectType<Self> = {
  name: "ChartDataLabels",
  navigate: { Format: ({ series }) => chartTextFormat(series.labelFont) },
};

const seriesFormatType: ObjectType<Self> = {
  name: "ChartSeriesFormat",
  navigate: { Fill: (self) => bind(fillType, self) },
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
  items: ({ it, sheet }) => it.series.map((series) => bind(seriesType, { series, sheet })),
  call: {
    GetCount: ({ it }) => it.series.length,
    GetItemAt: ({ it, sheet }, args) => {
      const series = it.series[args.integer(0)];
      if (series === undefined) throw hostError("InvalidArgument", "The chart has no such series.");
      return bind(seriesType, { series, sheet });
    },
  },
};

export function seriesCollectionObject(chart: OfChart): HostObject {
  return bind(collectionType, chart);
}
