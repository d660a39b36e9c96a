/**
 * A workbook with something of everything that people put into trackers, for the test that none of it is lost: a plan
 * with merges, links, comments, drop-downs, conditional formats, a filter and a picture; charts; a table; a protected and
 * a hidden sheet; names; print set-up. Fictional.
 */
import type { ChartSeries } from "excelize-wasm";
import { bytesOf, newWorkbook, type ExcelizeFile } from "./excelize";
import { serialOf } from "./grid";
import { madeOnce } from "./madeOnce";
import { tinyPng } from "./tinyPng";

/** The sheets of the rich workbook by what they are there for, in the order of their tabs. */
export const RICH_SHEETS = {
  plan: "Review 2026-01",
  charts: "Figures",
  table: "Contacts",
  protected: "Guidance",
  hidden: "Archive",
} as const;

/** Excelize's chart types are numbers; its names for them exist in its typings only. */
const COLUMN_STACKED = 22;
const PIE = 43;
const A4 = 9;

const HEADINGS = ["Ref", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Outcome", "Status", "Link"];
const ACTIONS = [
  [
    "1",
    "Every agency should keep one list of safe contacts.",
    "Agree the list.",
    "Northmoor Borough Council",
    "2026-03-31",
    "Agreed by all eight agencies.",
    "Complete",
  ],
  ["", "", "Train staff to keep it.", "Westshire Police", "2026-09-30", "", "In progress"],
  [
    "2",
    "Panels should hear the person’s own view of risk.",
    "Add a “view of risk” section to the form.",
    "Harbour Women’s Aid",
    "2026-06-30",
    "",
    "",
  ],
  [
    "3",
    "Interpreters should be independent of the family.",
    "Change the booking rule.",
    "Northmoor Integrated Care Board",
    "2027-01-31",
    "",
    "On track",
  ],
  [
    "4",
    "Learning should reach new staff in their first month.",
    "Write a short course.",
    "Northmoor Borough Council",
    "2027-03-31",
    "=1+1 is typed here as text",
    "Not started",
  ],
] as const;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_ROW = HEADER_ROW + ACTIONS.length;

/** The rich workbook as the bytes of an .xlsx file; `chartSheet` adds a sheet that is nothing but a chart. */
export function richWorkbook(options: { readonly chartSheet?: boolean } = {}): Promise<Uint8Array> {
  const name = options.chartSheet === true ? "rich with a chart sheet" : "rich";
  return madeOnce(name, () => build(options));
}

async function build(options: { readonly chartSheet?: boolean }): Promise<Uint8Array> {
  const file = await newWorkbook();
  file.SetSheetName("Sheet1", RICH_SHEETS.plan);
  for (const name of [RICH_SHEETS.charts, RICH_SHEETS.table, RICH_SHEETS.protected, RICH_SHEETS.hidden])
    file.NewSheet(name);
  writePlan(file, RICH_SHEETS.plan);
  addToPlan(file, RICH_SHEETS.plan);
  setUpPrinting(file, RICH_SHEETS.plan);
  const series = addCharts(file, RICH_SHEETS.charts);
  addTable(file, RICH_SHEETS.table);
  addProtectedSheet(file, RICH_SHEETS.protected);
  addHiddenSheet(file, RICH_SHEETS.hidden);
  file.SetDocProps({
    Title: "Northmoor tracker",
    Creator: "Partnership Manager",
    Keywords: "fictional",
    Language: "en-GB",
  });
  file.SetCustomProps({ Name: "Marking", Value: "OFFICIAL" });
  file.SetActiveSheet(0);
  // Last, as Excelize refuses to hide a sheet of a workbook that has one.
  if (options.chartSheet === true) file.AddChartSheet("Chart sheet", { Type: COLUMN_STACKED, Series: series });
  return bytesOf(file);
}

function writePlan(file: ExcelizeFile, sheet: string): void {
  file.SetCellStr(sheet, "A1", "Northmoor Community Safety Partnership");
  file.SetCellRichText(sheet, "A2", [
    { Text: "Review 2026/01 ", Font: { Bold: true, Size: 12, Color: "1F4E5F" } },
    { Text: "Action Plan", Font: { Italic: true, Size: 12 } },
  ]);
  file.MergeCell(sheet, "A1", "H1");
  HEADINGS.forEach((heading, column) => file.SetCellStr(sheet, `${letter(column)}${HEADER_ROW}`, heading));
  ACTIONS.forEach((action, index) => {
    const row = FIRST_ROW + index;
    action.forEach((value, column) => {
      const address = `${letter(column)}${row}`;
      if (column === 4) file.SetCellFloat(sheet, address, serialOf(value), -1, 64);
      else if (value !== "") file.SetCellStr(sheet, address, value);
    });
  });
  file.MergeCell(sheet, "A5", "A6");
  file.MergeCell(sheet, "B5", "B6");
  file.SetCellStr(sheet, `A${LAST_ROW + 2}`, "Total");
  file.SetCellFormula(sheet, `B${LAST_ROW + 2}`, `COUNTA(C${FIRST_ROW}:C${LAST_ROW})`);
}

function addToPlan(file: ExcelizeFile, sheet: string): void {
  const cells = `A${FIRST_ROW}:H${LAST_ROW}`;
  const statuses = `G${FIRST_ROW}:G${LAST_ROW}`;
  const header = file.NewStyle({
    Font: { Bold: true, Color: "FFFFFF", Family: "Calibri" },
    Fill: { Type: "pattern", Pattern: 1, Color: ["1F4E5F"] },
    Alignment: { WrapText: true },
  }).style;
  const body = file.NewStyle({ Alignment: { WrapText: true, Vertical: "top" } }).style;
  const dates = file.NewStyle({ CustomNumFmt: "d mmm yyyy", Alignment: { Vertical: "top" } }).style;
  file.SetCellStyle(sheet, `A${HEADER_ROW}`, `H${HEADER_ROW}`, header);
  file.SetCellStyle(sheet, `A${FIRST_ROW}`, `H${LAST_ROW}`, body);
  file.SetCellStyle(sheet, `E${FIRST_ROW}`, `E${LAST_ROW}`, dates);
  file.SetColWidth(sheet, "B", "C", 36);
  file.SetColWidth(sheet, "D", "H", 20);
  file.SetColVisible(sheet, "H", false);
  file.SetRowHeight(sheet, FIRST_ROW, 44);
  file.SetPanes(sheet, {
    Freeze: true,
    XSplit: 2,
    YSplit: HEADER_ROW,
    TopLeftCell: `C${FIRST_ROW}`,
    ActivePane: "bottomRight",
  });
  file.AutoFilter(sheet, `A${HEADER_ROW}:H${LAST_ROW}`, []);

  file.AddDataValidation(sheet, {
    Type: "list",
    Sqref: statuses,
    Formula1: "StatusList",
    AllowBlank: true,
    ShowErrorMessage: true,
    ErrorStyle: "warning",
  });
  file.AddDataValidation(sheet, {
    Type: "list",
    Sqref: `D${FIRST_ROW}:D${LAST_ROW}`,
    Formula1: '"Westshire Police,Northmoor Borough Council"',
    AllowBlank: true,
  });
  file.AddDataValidation(sheet, {
    Type: "date",
    Operator: "greaterThan",
    Sqref: `E${FIRST_ROW}:E${LAST_ROW}`,
    Formula1: String(serialOf("2020-01-01")),
    ShowInputMessage: true,
    PromptTitle: "Target date",
    Prompt: "A day, such as 31/03/2027",
  });

  const blue = file.NewConditionalStyle({ Fill: { Type: "pattern", Pattern: 1, Color: ["BDD7EE"] } }).style;
  const red = file.NewConditionalStyle({
    Font: { Color: "7B1A12" },
    Fill: { Type: "pattern", Pattern: 1, Color: ["F4B6B0"] },
  }).style;
  file.SetConditionalFormat(sheet, statuses, [{ Type: "cell", Criteria: "==", Value: '"Complete"', Format: blue }]);
  file.SetConditionalFormat(sheet, cells, [
    { Type: "formula", Criteria: `AND($E${FIRST_ROW}<46346,$G${FIRST_ROW}="")`, Format: red },
  ]);

  file.AddComment(sheet, { Cell: "E7", Author: "Partnership Manager", Text: "The panel asked for a firm date." });
  file.AddComment(sheet, { Cell: "G6", Author: "Westshire Police", Text: "Training begins in October." });
  file.SetCellStr(sheet, "H5", "Form");
  file.SetCellHyperLink(sheet, "H5", "https://www.northmoor.example/safe-contact", "External", {
    Display: "Form",
    Tooltip: "The form",
  });
  file.SetCellStr(sheet, "H7", "Figures");
  file.SetCellHyperLink(sheet, "H7", `${RICH_SHEETS.charts}!A1`, "Location");
  file.AddPictureFromBytes(sheet, "J1", {
    Extension: ".png",
    File: tinyPng(24, [31, 78, 95]),
    Format: { AltText: "The Partnership’s mark", Name: "Mark" },
    InsertType: 0,
  });
}

function setUpPrinting(file: ExcelizeFile, sheet: string): void {
  file.SetSheetProps(sheet, { FitToPage: true, TabColorRGB: "FF2F5D62" });
  file.SetPageLayout(sheet, { Size: A4, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 });
  file.SetPageMargins(sheet, { Left: 0.5, Right: 0.5, Top: 0.75, Bottom: 0.75, Header: 0.3, Footer: 0.3 });
  file.SetHeaderFooter(sheet, { OddHeader: "&LNorthmoor&ROFFICIAL", OddFooter: "&CPage &P of &N" });
  file.InsertPageBreak(sheet, "A8");
  file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: `'${sheet}'!$A$1:$H$${LAST_ROW}`, Scope: sheet });
  file.SetDefinedName({
    Name: "_xlnm.Print_Titles",
    RefersTo: `'${sheet}'!$${HEADER_ROW}:$${HEADER_ROW}`,
    Scope: sheet,
  });
  file.SetDefinedName({
    Name: "StatusList",
    RefersTo: `${RICH_SHEETS.charts}!$A$2:$A$5`,
    Comment: "For the drop-down",
  });
  file.SetDefinedName({ Name: "FirstAction", RefersTo: `'${sheet}'!$C$${FIRST_ROW}`, Scope: sheet });
}

/** Adds the figures and two charts of them; gives back the charts' series. */
function addCharts(file: ExcelizeFile, sheet: string): ChartSeries[] {
  const rows = [
    ["Status", "Review 1", "Review 2"],
    ["Complete", 4, 2],
    ["In progress", 3, 5],
    ["On track", 6, 1],
    ["Not started", 1, 2],
  ];
  rows.forEach((row, index) => file.SetSheetRow(sheet, `A${index + 1}`, row));
  const series = ["B", "C"].map((column) => ({
    Name: `${sheet}!$${column}$1`,
    Categories: `${sheet}!$A$2:$A$5`,
    Values: `${sheet}!$${column}$2:$${column}$5`,
  }));
  file.AddChart(sheet, "E2", {
    Type: COLUMN_STACKED,
    Series: series,
    Title: { Paragraph: [{ Text: "Actions by status" }] },
  });
  file.AddChart(sheet, "E20", { Type: PIE, Series: series.slice(0, 1), Legend: { Position: "right" } });
  file.SetConditionalFormat(sheet, "B2:C5", [
    { Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6" },
  ]);
  file.AddSparkline(sheet, { Location: ["D2"], Range: [`${sheet}!B2:C2`] });
  return series;
}

function addTable(file: ExcelizeFile, sheet: string): void {
  const rows = [
    ["Agency", "Post", "Telephone"],
    ["Westshire Police", "Head of Public Protection", "01632 960001"],
    ["Harbour Women’s Aid", "Service Manager", "01632 960002"],
  ];
  rows.forEach((row, index) => file.SetSheetRow(sheet, `A${index + 1}`, row));
  file.AddTable(sheet, { Range: "A1:C3", Name: "Contacts", StyleName: "TableStyleMedium2", ShowRowStripes: true });
  file.SetColWidth(sheet, "A", "C", 26);
  file.SetColOutlineLevel(sheet, "C", 1);
}

function addProtectedSheet(file: ExcelizeFile, sheet: string): void {
  file.SetCellStr(sheet, "A1", "How to fill in the plan");
  file.SetCellStr(sheet, "A2", "Say what has changed for people.");
  file.ProtectSheet(sheet, { Password: "northmoor", SelectLockedCells: true, SelectUnlockedCells: true });
}

function addHiddenSheet(file: ExcelizeFile, sheet: string): void {
  file.SetSheetRow(sheet, "A1", ["Ref", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Status"]);
  file.SetSheetRow(sheet, "A2", [
    "1",
    "An old recommendation.",
    "An old action.",
    "Westshire Police",
    "May 2019",
    "Complete",
  ]);
  file.SetRowVisible(sheet, 2, false);
  file.SetSheetVisible(sheet, false);
}

/** A 0-based column of at most 26 as its letter. */
function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
