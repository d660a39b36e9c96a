/**
 * Writes the part of a chart (ECMA-376 part 1, 21.2). excelize makes the part and all that points at it, but its own XML has
 * elements out of order, formulas for names that are texts, and no cached values; so the text of the part is replaced.
 */
import { quoteSheet, rectAddress } from "../model/address";
import type { Rect } from "../model/address";
import type { Chart, ChartAxis, ChartFont, ChartSeries, ChartType } from "../model/chart";
import type { CellValue } from "../model/grid";
import type { Sheet } from "../model/sheet";
import { EMU_PER_POINT } from "./drawingXml";
import { escapeXml } from "./xml";

type Kind = "bar" | "line" | "pie";

interface Shape {
  readonly kind: Kind;
  readonly element: string;
  readonly direction: "bar" | "col" | null;
  readonly grouping: string | null;
}

const SHAPES: Readonly<Record<ChartType, Shape>> = {
  BarClustered: { kind: "bar", element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { kind: "bar", element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { kind: "bar", element: "barChart", direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { kind: "bar", element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { kind: "bar", element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { kind: "bar", element: "barChart", direction: "col", grouping: "percentStacked" },
  Line: { kind: "line", element: "lineChart", direction: null, grouping: "standard" },
  Pie: { kind: "pie", element: "pieChart", direction: null, grouping: null },
  Doughnut: { kind: "pie", element: "doughnutChart", direction: null, grouping: null },
};

const LEGEND: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
/** Excel's gap between the bars of a new chart, in percent of a bar. */
const DEFAULT_GAP = 150;
const GREY = "#595959";
const [CATEGORY_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];

/** "'Board report'!$B$2:$B$9" */
function reference(sheet: Sheet, rect: Rect): string {
  const fixed = rectAddress(rect).replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
  return escapeXml(`${quoteSheet(sheet.name)}!${fixed}`);
}

function valuesOf(sheet: Sheet, rect: Rect): readonly CellValue[] {
  return sheet.contents.grid.values(rect).flat();
}

function textCache(values: readonly CellValue[]): string {
  const points = values.map((value, index) =>
    value === "" ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache>`;
}

function numberCache(values: readonly CellValue[]): string {
  const points = values.map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "",
  );
  const count = `<c:ptCount val="${values.length}"/>`;
  return `<c:numCache><c:formatCode>General</c:formatCode>${count}${points.join("")}</c:numCache>`;
}

function nameXml(sheet: Sheet, { name, nameCell }: ChartSeries): string {
  if (name !== null) return `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
  if (nameCell === null) return "";
  const cache = textCache(valuesOf(sheet, nameCell));
  return `<c:tx><c:strRef><c:f>${reference(sheet, nameCell)}</c:f>${cache}</c:strRef></c:tx>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

/** Attributes and content of a run's properties. @param size in points where the font says nothing */
function runXml(element: string, font: ChartFont, size: number, more = ""): string {
  const bold = font.bold === true ? 1 : 0;
  const attributes = `${more}sz="${Math.round((font.size ?? size) * 100)}" b="${bold}"`;
  return `<a:${element} ${attributes}>${fillXml(font.color ?? GREY)}</a:${element}>`;
}

/** How text that a chart makes itself looks: labels of axes, legend, data. */
function textLookXml(font: ChartFont, size: number): string {
  const paragraph = `<a:p><a:pPr>${runXml("defRPr", font, size)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p>`;
  return `<c:txPr><a:bodyPr/>${paragraph}</c:txPr>`;
}

function labelsXml({ hasDataLabels, labelFont, labelFormat }: ChartSeries): string {
  if (!hasDataLabels) return "";
  const flags = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  const format = labelFormat === null ? "" : `<c:numFmt formatCode="${escapeXml(labelFormat)}" sourceLinked="0"/>`;
  return `<c:dLbls>${format}${textLookXml(labelFont, 9)}${flags.map((flag) => `<c:${flag} val="${flag === "showVal" ? 1 : 0}"/>`).join("")}</c:dLbls>`;
}

function outlineXml({ outline: { color, weight } }: ChartSeries): string {
  if (color === null) return "";
  return `<a:ln w="${Math.round((weight ?? 1) * EMU_PER_POINT)}">${fillXml(color)}</a:ln>`;
}

function seriesXml(sheet: Sheet, series: ChartSeries, index: number, kind: Kind): string {
  const { color, categories, values } = series;
  const fill = color === null ? "" : fillXml(color);
  const look = kind === "line" && fill !== "" ? `<a:ln w="28575">${fill}</a:ln>` : fill + outlineXml(series);
  const cat =
    categories === null
      ? ""
      : `<c:cat><c:strRef><c:f>${reference(sheet, categories)}</c:f>${textCache(valuesOf(sheet, categories))}</c:strRef></c:cat>`;
  const val = `<c:val><c:numRef><c:f>${reference(sheet, values)}</c:f>${numberCache(valuesOf(sheet, values))}</c:numRef></c:val>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(sheet, series)}` +
    (look === "" ? "" : `<c:spPr>${look}</c:spPr>`) +
    (kind === "bar" ? '<c:invertIfNegative val="0"/>' : "") +
    (kind === "line" ? '<c:marker><c:symbol val="none"/></c:marker>' : "") +
    `${labelsXml(series)}${cat}${val}${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function plotXml(sheet: Sheet, chart: Chart): string {
  const { kind, element, direction, grouping } = SHAPES[chart.type];
  const series = chart.series.map((each, index) => seriesXml(sheet, each, index, kind)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const first = chart.series[0];
  const overlap = first?.overlap ?? (grouping === "clustered" ? null : 100);
  const tail =
    kind === "pie"
      ? `<c:firstSliceAng val="0"/>${element === "doughnutChart" ? '<c:holeSize val="50"/>' : ""}`
      : kind === "line"
        ? `<c:marker val="1"/>${axes}`
        : `<c:gapWidth val="${first?.gapWidth ?? DEFAULT_GAP}"/>` +
          `${overlap === null ? "" : `<c:overlap val="${overlap}"/>`}${axes}`;
  return (
    `<c:${element}>` +
    (direction === null ? "" : `<c:barDir val="${direction}"/>`) +
    (grouping === null ? "" : `<c:grouping val="${grouping}"/>`) +
    `<c:varyColors val="${kind === "pie" ? 1 : 0}"/>${series}${tail}</c:${element}>`
  );
}

function textXml(text: string, font: ChartFont, size: number): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runXml("defRPr", font, size)}</a:pPr>` +
    `<a:r>${runXml("rPr", font, size, 'lang="en-GB" ')}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function scalingXml(axis: ChartAxis): string {
  const maximum = axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`;
  const minimum = axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`;
  const direction = axis.reversePlotOrder ? "maxMin" : "minMax";
  return `<c:scaling><c:orientation val="${direction}"/>${maximum}${minimum}</c:scaling>`;
}

const THIN_LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

function axisXml(axis: ChartAxis, isCategory: boolean, chart: Chart): string {
  const isBar = SHAPES[chart.type].direction === "bar";
  const [own, other] = isCategory ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  const position = isCategory === isBar ? "l" : "b";
  const name = isCategory ? "catAx" : "valAx";
  const percent = SHAPES[chart.type].grouping === "percentStacked" && !isCategory;
  return (
    `<c:${name}><c:axId val="${own}"/>${scalingXml(axis)}<c:delete val="${axis.visible ? 0 : 1}"/>` +
    `<c:axPos val="${position}"/>` +
    (axis.majorGridlines ? `<c:majorGridlines>${THIN_LINE}</c:majorGridlines>` : "") +
    (axis.title === "" ? "" : textXml(axis.title, axis.font, 10)) +
    `<c:numFmt formatCode="${percent ? "0%" : "General"}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${THIN_LINE}${textLookXml(axis.font, 9)}<c:crossAx val="${other}"/><c:crosses val="autoZero"/>` +
    (isCategory
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : `<c:crossBetween val="between"/>${axis.majorUnit === null ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`}`) +
    `</c:${name}>`
  );
}

function legendXml({ legendVisible, legendPosition, legendFont }: Chart): string {
  if (!legendVisible) return "";
  return `<c:legend><c:legendPos val="${LEGEND[legendPosition] ?? "r"}"/><c:overlay val="0"/>${textLookXml(legendFont, 9)}</c:legend>`;
}

/** The whole part. @param sheet the one that the chart stands on and takes its cells from */
export function chartXml(sheet: Sheet, chart: Chart): string {
  const hasTitle = chart.titleVisible && chart.title !== "";
  const isPie = SHAPES[chart.type].kind === "pie";
  const axes = isPie ? "" : axisXml(chart.categoryAxis, true, chart) + axisXml(chart.valueAxis, false, chart);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:roundedCorners val="0"/><c:chart>' +
    (hasTitle ? textXml(chart.title, chart.titleFont, 14) : "") +
    `<c:autoTitleDeleted val="${hasTitle ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plotXml(sheet, chart)}${axes}</c:plotArea>${legendXml(chart)}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}
