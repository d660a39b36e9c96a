/** A small report with every kind of operation in it. */
import type { ReportToWrite } from "../../../src/excel/writeReport";
import type { Operation } from "../../../src/operations/operations";
import type { CellValue } from "../../../src/plan/cells";

export const REPORT = "Board report March 2018";
export const PERIOD = "2018-03-31";

/** The second sheet of a report of two. */
export const ANNEX = "Board annex March 2018";

export const ANNEX_OPERATIONS: readonly Operation[] = [
  { kind: "addSheet", sheet: ANNEX },
  { kind: "setValues", sheet: ANNEX, address: "A1", values: [["Board annex"]] },
  {
    kind: "setValues",
    sheet: ANNEX,
    address: "A3:B5",
    values: [
      ["Ref", "Action taken"],
      ["1", "Written"],
      ["2", "Sent"],
    ],
  },
  { kind: "addTable", sheet: ANNEX, address: "A3:B5", name: "PlanInFull", style: "TableStyleLight1" },
  { kind: "linkCell", sheet: ANNEX, address: "A4", text: "1", target: "'Ashdale plan'!A2", screenTip: "Go to the row" },
  { kind: "linkCell", sheet: ANNEX, address: "A1", text: "Board annex", target: `'${REPORT}'!A1`, screenTip: "Back" },
];

const HEADINGS = ["Plan", "Red", "Amber", "Green"];

export const OPERATIONS: readonly Operation[] = [
  { kind: "addSheet", sheet: REPORT, tabColour: "#1F4E79" },
  { kind: "setValues", sheet: REPORT, address: "A1:A2", values: [["Board report"], ["As at 31 March 2018"]] },
  {
    kind: "setValues",
    sheet: REPORT,
    address: "A4:D6",
    values: [HEADINGS, ["Ashdale", 3, 2, 1], ["Northmoor", 0, 4, 5]],
  },
  { kind: "setValues", sheet: REPORT, address: "F4:F5", values: [[43_190], [true]] },
  { kind: "setNumberFormat", sheet: REPORT, address: "F4", format: "dd mmmm yyyy" },
  {
    kind: "setFormat",
    sheet: REPORT,
    addresses: "A1",
    format: { style: "Heading1", fontColour: "#1F4E79", fontSize: 20, fontName: "Arial", bold: true },
  },
  {
    kind: "setFormat",
    sheet: REPORT,
    addresses: "A2,A5:D6",
    format: {
      fill: "#F2F2F2",
      italic: true,
      wrap: true,
      horizontal: "Left",
      vertical: "Top",
      indent: 1,
      borderColour: "#BFBFBF",
    },
  },
  { kind: "setColumnWidth", sheet: REPORT, columns: "A:B", width: 120 },
  { kind: "setRowHeight", sheet: REPORT, rows: "5:6,8:8", height: 33 },
  {
    kind: "addTable",
    sheet: REPORT,
    address: "A4:D6",
    name: "RagByPlan",
    style: "TableStyleLight1",
    showFilter: false,
  },
  {
    kind: "colourWords",
    sheet: REPORT,
    address: "A5:A6",
    words: [{ equals: 'Red "late"', fill: "#C00000", fontColour: "#FFFFFF" }],
  },
  {
    kind: "linkCell",
    sheet: REPORT,
    address: "A8",
    text: "10.10",
    target: `'${REPORT}'!A4`,
    screenTip: "Go to the figures",
  },
  {
    kind: "linkCell",
    sheet: REPORT,
    address: "B8",
    text: "6",
    value: 6,
    target: "'Ashdale plan'!A2",
    screenTip: "Go to the rows",
  },
  {
    kind: "addChart",
    sheet: REPORT,
    name: "RAG by plan",
    chart: "BarStacked",
    source: "B4:D6",
    categories: "A5:A6",
    series: [
      { name: "Red", colour: "#C00000", font: "#FFFFFF" },
      { name: "Amber", colour: "#FFC000", font: "#1F2933" },
      { name: "Green", colour: "#00B050", font: "#1F2933" },
    ],
    description: "Ashdale has three red actions, Northmoor none.",
    from: "A10",
    to: "F22",
  },
  {
    kind: "setPrint",
    sheet: REPORT,
    area: "A1:F40",
    titleRows: "$1:$2",
    orientation: "Landscape",
    paper: "A4",
    pagesWide: 1,
    scale: 68,
    margins: { top: 54, bottom: 54, left: 36, right: 36, header: 18, footer: 18 },
    header: { left: "OFFICIAL", centre: "", right: "" },
    footer: { left: "Board report", centre: "", right: "Page &P of &N" },
  },
  { kind: "addPageBreaks", sheet: REPORT, rows: [24, 30] },
  { kind: "hideGridlines", sheet: REPORT },
  { kind: "setTitleIfBlank", title: "Board report" },
  { kind: "showCell", sheet: REPORT, address: "A1" },
];

/** The report; `more` comes before the last operation, which shows it. */
export function report(replace = false, more: readonly Operation[] = []): ReportToWrite {
  const operations = [...OPERATIONS.slice(0, -1), ...more, ...OPERATIONS.slice(-1)];
  return { sheetName: REPORT, operations, mark: { period: PERIOD }, replace };
}

/** Values below the report that make it need several requests: about 1 KB a row, curly quotes included. */
export function longText(rows: number): Operation {
  const values = Array.from({ length: rows }, (_, i): CellValue[] => [`row ${i}`, "It’s “late”. ".repeat(70)]);
  return { kind: "setValues", sheet: REPORT, address: `A101:B${100 + rows}`, values };
}
