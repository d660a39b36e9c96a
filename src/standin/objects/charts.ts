/** Excel.ChartCollection and Excel.Chart, with title, legend and axes. */
import { bounding } from "../model/address";
import { CHART_TYPES, plainFont, seriesOf } from "../model/chart";
import type { Chart, ChartAxis } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { hostError } from "../protocol/errors";
import type { Arguments } from "../protocol/arguments";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { areaArgument } from "./areas";
import { chartTextFormat } from "./chartFont";
import { seriesCollectionObject } from "./chartSeries";
import type { Of, Scope } from "./scope";
import { asBoolean, asNumber, asOneOf, asString } from "./values";

type OnSheet = Of<Sheet>;
export type OfChart = Of<Chart> & { readonly sheet: Sheet };

/** Excel's own size of a new chart, in points. */
const DEFAULT_SIZE = { width: 360, height: 216 };

function find(self: OnSheet, key: string): HostObject | null {
  const lower = key.toLowerCase();
  const chart = self.it.changes.charts.find((each) => each.id === key || each.name.toLowerCase() === lower);
  return chart === undefined ? null : chartObject(self, chart);
}

function get(self: OnSheet, key: string): HostObject {
  const found = find(self, key);
  if (found === null) throw hostError("ItemNotFound", `There is no chart "${key}" that was added in this session.`);
  return found;
}

function chartObject(self: OnSheet, chart: Chart): HostObject {
  return bind(chartType, { ...self, it: chart, sheet: self.it });
}

function newAxis(majorGridlines: boolean): ChartAxis {
  return {
    visible: true,
    reversePlotOrder: false,
    majorGridlines,
    title: "",
    minimum: null,
    maximum: null,
    majorUnit: null,
    font: plainFont(),
  };
}

function add(self: OnSheet, args: Arguments): HostObject {
  const { it: sheet, workbook } = self;
  sheet.checkWritable();
  const type = asOneOf(args.raw(0), CHART_TYPES, "The chart's type");
  const source = areaArgument(workbook, sheet, args, 1);
  if (source.sheet !== sheet) throw hostError("NotImplemented", "The stand-in charts cells of the same sheet only.");
  const by = args.missing(2) ? "Auto" : asOneOf(args.raw(2), ["Auto", "Columns", "Rows"] as const, "SeriesBy");
  const { grid } = sheet.contents;
  const series = seriesOf(source.rect, by, (row, column) => grid.value(row, column));
  const chart: Chart = {
    id: workbook.newId(),
    name: `Chart ${sheet.changes.charts.length + 1}`,
    type,
    series,
    title: "",
    titleVisible: true,
    titleFont: plainFont(),
    legendVisible: series.length > 1,
    legendPosition: "Right",
    legendFont: plainFont(),
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    place: { kind: "points", top: 0, left: 0, ...DEFAULT_SIZE },
  };
  sheet.changes.charts.push(chart);
  return chartObject(self, chart);
}

const collectionType: ObjectType<OnSheet> = {
  name: "ChartCollection",
  read: { Count: ({ it }) => it.changes.charts.length },
  items: (self) => self.it.changes.charts.map((chart) => chartObject(self, chart)),
  item: get,
  call: {
    GetItem: (self, args) => get(self, args.key(0)),
    GetItemOrNullObject: (self, args) => find(self, args.key(0)),
    GetCount: ({ it }) => it.changes.charts.length,
    Add: add,
  },
};

export function chartsObject(scope: Scope, sheet: Sheet): HostObject {
  return bind(collectionType, { ...scope, it: sheet });
}

/** Place and size in points; a chart over cells is measured by their widths and heights. */
function measured({ it, sheet }: OfChart): { top: number; left: number; width: number; height: number } {
  if (it.place.kind === "points") return it.place;
  const { row, column, rows, columns } = it.place.rect;
  const widths = (from: number, count: number): number =>
    Array.from({ length: count }, (_, index) => sheet.columnWidth(from + index)).reduce((sum, width) => sum + width, 0);
  const heights = (from: number, count: number): number =>
    Array.from({ length: count }, (_, index) => sheet.rowHeight(from + index)).reduce((sum, size) => sum + size, 0);
  return {
    left: widths(0, column),
    top: heights(0, row),
    width: widths(column, columns),
    height: heights(row, rows),
  };
}

function place(side: "top" | "left" | "width" | "height", least: number): (self: OfChart, value: unknown) => void {
  return (self, value) => {
    self.it.place = { kind: "points", ...measured(self), [side]: asNumber(value, `The chart's ${side}`, least) };
  };
}

const chartType: ObjectType<OfChart> = {
  name: "Chart",
  identity: ({ it }) => ({ Id: it.id }),
  read: {
    Id: ({ it }) => it.id,
    Name: ({ it }) => it.name,
    ChartType: ({ it }) => it.type,
    Top: (self) => measured(self).top,
    Left: (self) => measured(self).left,
    Width: (self) => measured(self).width,
    Height: (self) => measured(self).height,
  },
  write: {
    Name: ({ it }, value) => {
      it.name = asString(value, "The name");
    },
    Top: place("top", 0),
    Left: place("left", 0),
    Width: place("width", 1),
    Height: place("height", 1),
  },
  navigate: {
    Title: (self) => bind(titleType, self),
    Legend: (self) => bind(legendType, self),
    Series: (self) => seriesCollectionObject(self),
    Axes: (self) => bind(axesType, self),
    Worksheet: ({ make, sheet }) => make.worksheet(sheet),
  },
  call: {
    SetPosition: (self, args) => {
      const first = areaArgument(self.workbook, self.sheet, args, 0);
      const last = args.missing(1) ? first : areaArgument(self.workbook, self.sheet, args, 1);
      if (args.missing(1)) {
        const { width, height } = measured(self);
        const { left, top } = measured({ ...self, it: { ...self.it, place: { kind: "cells", rect: first.rect } } });
        self.it.place = { kind: "points", left, top, width, height };
      } else self.it.place = { kind: "cells", rect: bounding(first.rect, last.rect) };
    },
    Delete: ({ it, sheet }) => {
      sheet.changes.charts.splice(sheet.changes.charts.indexOf(it), 1);
    },
  },
};

const titleType: ObjectType<OfChart> = {
  name: "ChartTitle",
  read: { Text: ({ it }) => it.title, Visible: ({ it }) => it.titleVisible },
  write: {
    Text: ({ it }, value) => {
      it.title = asString(value, "The title");
      it.titleVisible = true;
    },
    Visible: ({ it }, value) => {
      it.titleVisible = asBoolean(value, "Visible");
    },
  },
  navigate: { Format: ({ it }) => chartTextFormat(it.titleFont) },
};

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const legendType: ObjectType<OfChart> = {
  name: "ChartLegend",
  read: { Visible: ({ it }) => it.legendVisible, Position: ({ it }) => it.legendPosition },
  write: {
    Visible: ({ it }, value) => {
      it.legendVisible = asBoolean(value, "Visible");
    },
    Position: ({ it }, value) => {
      it.legendPosition = asOneOf(value, LEGEND_POSITIONS, "The legend's position");
      it.legendVisible = true;
    },
  },
  navigate: { Format: ({ it }) => chartTextFormat(it.legendFont) },
};

const axesType: ObjectType<OfChart> = {
  name: "ChartAxes",
  navigate: {
    CategoryAxis: (self) => bind(axisType, { axis: self.it.categoryAxis }),
    ValueAxis: (self) => bind(axisType, { axis: self.it.valueAxis }),
  },
};

interface OfAxis {
  readonly axis: ChartAxis;
}

const axisType: ObjectType<OfAxis> = {
  name: "ChartAxis",
  read: {
    Visible: ({ axis }) => axis.visible,
    ReversePlotOrder: ({ axis }) => axis.reversePlotOrder,
    Minimum: ({ axis }) => axis.minimum ?? "",
    Maximum: ({ axis }) => axis.maximum ?? "",
    MajorUnit: ({ axis }) => axis.majorUnit ?? "",
  },
  write: {
    Visible: ({ axis }, value) => {
      axis.visible = asBoolean(value, "Visible");
    },
    ReversePlotOrder: ({ axis }, value) => {
      axis.reversePlotOrder = asBoolean(value, "ReversePlotOrder");
    },
    Minimum: ({ axis }, value) => {
      axis.minimum = asNumber(value, "The minimum");
    },
    Maximum: ({ axis }, value) => {
      axis.maximum = asNumber(value, "The maximum");
    },
    MajorUnit: ({ axis }, value) => {
      axis.majorUnit = asNumber(value, "The major unit");
    },
  },
  navigate: {
    MajorGridlines: (self) => bind(gridlinesType, self),
    Title: (self) => bind(axisTitleType, self),
    Format: ({ axis }) => chartTextFormat(axis.font),
  },
};

const gridlinesType: ObjectType<OfAxis> = {
  name: "ChartGridlines",
  read: { Visible: ({ axis }) => axis.majorGridlines },
  write: {
    Visible: ({ axis }, value) => {
      axis.majorGridlines = asBoolean(value, "Visible");
    },
  },
};

const axisTitleType: ObjectType<OfAxis> = {
  name: "ChartAxisTitle",
  read: { Text: ({ axis }) => axis.title, Visible: ({ axis }) => axis.title !== "" },
  write: {
    Text: ({ axis }, value) => {
      axis.title = asString(value, "The axis's title");
    },
  },
};
