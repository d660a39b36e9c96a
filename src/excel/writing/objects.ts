/** Puts things onto a sheet that are more than cells: tables, coloured words, links and charts. */
import type { Operation } from "../../operations/operations";
import { cellInput } from "./cellInput";

type Of<K extends Operation["kind"]> = Extract<Operation, { readonly kind: K }>;

export function addTable(
  worksheet: Excel.Worksheet,
  { address, name, style, showFilter = true }: Of<"addTable">,
): void {
  const table = worksheet.tables.add(address, true);
  table.name = name;
  table.style = style;
  table.showFilterButton = showFilter;
}

export function colourWords(worksheet: Excel.Worksheet, { address, words }: Of<"colourWords">): void {
  for (const { equals, fill, fontColour } of words) {
    const rule = worksheet.getRange(address).conditionalFormats.add("CellValue").cellValue;
    rule.format.fill.color = fill;
    rule.format.font.color = fontColour;
    rule.rule = { formula1: `="${equals.replaceAll('"', '""')}"`, operator: "EqualTo" };
  }
}

export function colourCells(worksheet: Excel.Worksheet, { address, fill, fontColour }: Of<"colourCells">): void {
  const rule = worksheet.getRange(address).conditionalFormats.add("Custom").custom;
  rule.format.fill.color = fill;
  rule.format.font.color = fontColour;
  rule.rule.formula = "=TRUE";
}

export function linkCell(
  worksheet: Excel.Worksheet,
  { address, text, value, target, screenTip }: Of<"linkCell">,
): void {
  const cell = worksheet.getRange(address);
  cell.hyperlink = { documentReference: target, screenTip, textToDisplay: text };
  // Excel reads the text of a link as if it were typed, which makes a number of the ref "10.10": so write it once more.
  cell.values = [[cellInput(value ?? text)]];
}

/** Points; the sheet prints at 80 %, and Excel's own 9 points would then be too small to read. */
const CHART_FONT_SIZE = 10;
/** Space between bars, in percent of a bar. */
const BAR_GAP = 60;
const BETWEEN_BARS = { color: "#FFFFFF", weight: 1.5 };
/** A part of nothing has no place for a figure. */
const NO_NOUGHTS = "#,##0;;";

/**
 * Adds a chart over a block of cells: its bars carry their figures, so that it needs no axis of numbers. Its alternative text cannot be
 * set: Office.js has no member for it on charts (only on shapes), so `description` stays with the report, which prints it above the chart.
 */
export function addChart(worksheet: Excel.Worksheet, operation: Of<"addChart">): void {
  // seriesBy is always said: left to Excel, a chart of few rows takes them for the series.
  const chart = worksheet.charts.add(operation.chart, worksheet.getRange(operation.source), "Columns");
  chart.name = operation.name;
  chart.title.visible = false;
  chart.legend.position = "Bottom";
  chart.legend.format.font.size = CHART_FONT_SIZE;
  chart.axes.categoryAxis.format.font.size = CHART_FONT_SIZE;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
  // Bars run upwards from the axis unless told otherwise: so the first row of the table is the first bar.
  chart.axes.categoryAxis.reversePlotOrder = operation.chart.startsWith("Bar");
  chart.setPosition(operation.from, operation.to);
  const names = worksheet.getRange(operation.categories);
  operation.series.forEach(({ colour, font, labelFormat }, i) => {
    const series = chart.series.getItemAt(i);
    // Its name comes from the heading of its column: one that is set can be lost on reopening (OfficeDev/office-js #2941).
    series.gapWidth = BAR_GAP;
    series.format.fill.setSolidColor(colour);
    // Without a line between them two dark colours are one bar, printed in black and white.
    series.format.line.color = BETWEEN_BARS.color;
    series.format.line.weight = BETWEEN_BARS.weight;
    series.setXAxisValues(names);
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = labelFormat ?? NO_NOUGHTS;
    series.dataLabels.format.font.size = CHART_FONT_SIZE;
    series.dataLabels.format.font.bold = true;
    series.dataLabels.format.font.color = font;
  });
}
