/** A workbook with something of everything, made by excelize: what a save must not lose. All its content is invented. */
import { must, startExcelize } from "../../../src/standin/file/excelize";
import type { ExcelizeFile } from "../../../src/standin/file/excelize";
import { readWasm } from "../../../src/standin/node/wasm";

/** A PNG of one red pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

function addTracker(file: ExcelizeFile): void {
  const rows = [
    ["Ref", "Recommendation", "Lead Agency", "Target Date", "RAG"],
    [1, "Northmoor Council will train its staff", "Northmoor Council", 42460, "Green"],
    [2, "Ashdale Police will review its policy", "Ashdale Police", 42551, "Red"],
  ];
  rows.forEach((row, index) => must(file.SetSheetRow("Tracker", `A${index + 1}`, row), "a row"));
  const { style } = must(
    file.NewStyle({ CustomNumFmt: "dd/mm/yyyy", Font: { Bold: true, Color: "44546A" } }),
    "a style",
  );
  must(file.SetCellStyle("Tracker", "D2", "D3", style), "a format");
  must(file.SetCellFormula("Tracker", "F2", "D2+28"), "a formula");
  must(file.AddTable("Tracker", { Range: "A1:E3", Name: "Plan", StyleName: "TableStyleMedium2" }), "a table");
  const red = must(file.NewConditionalStyle({ Fill: { Type: "pattern", Pattern: 1, Color: ["C00000"] } }), "a look");
  const rule = { Type: "cell", Criteria: "=", Value: '"Red"', Format: red.style };
  must(file.SetConditionalFormat("Tracker", "E2:E3", [rule]), "a conditional format");
  must(
    file.AddDataValidation("Tracker", {
      AllowBlank: true,
      ShowErrorMessage: true,
      Sqref: "E2:E3",
      Type: "list",
      Formula1: '"Red,Amber,Green"',
    }),
    "a validation",
  );
  must(file.AddComment("Tracker", { Cell: "B2", Author: "Coordinator", Text: "Ask again in May" }), "a comment");
  must(file.MergeCell("Tracker", "A6", "C6"), "a merge");
  must(file.SetPanes("Tracker", { Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft" }), "panes");
}

function addFigures(file: ExcelizeFile): void {
  must(file.NewSheet("Figures"), "a sheet");
  must(file.SetSheetRow("Figures", "A1", ["Colour", "Count"]), "a row");
  must(file.SetSheetRow("Figures", "A2", ["Red", 1]), "a row");
  must(file.SetSheetRow("Figures", "A3", ["Green", 1]), "a row");
  const series = [{ Name: "Figures!$B$1", Categories: "Figures!$A$2:$A$3", Values: "Figures!$B$2:$B$3" }];
  must(file.AddChart("Figures", "D2", { Type: 21, Series: series }), "a chart");
  const picture = Uint8Array.from(Buffer.from(PIXEL, "base64"));
  must(
    file.AddPictureFromBytes("Figures", "D20", { Extension: ".png", File: picture } as Parameters<
      ExcelizeFile["AddPictureFromBytes"]
    >[2]),
    "a picture",
  );
}

function addProtected(file: ExcelizeFile): void {
  must(file.NewSheet("Lists"), "a sheet");
  must(file.SetCellValue("Lists", "A1", "Ashdale Police"), "a cell");
  must(file.ProtectSheet("Lists", { Password: "fictional", SelectLockedCells: true }), "protection");
  must(file.SetSheetVisible("Lists", false), "hiding");
  must(file.SetDefinedName({ Name: "Agencies", RefersTo: "Lists!$A$1:$A$1" }), "a name");
  must(file.SetDefinedName({ Name: "Own", RefersTo: "Lists!$A$1", Scope: "Lists" }), "a name of a sheet");
}

/** Sheets: Tracker, Figures, Lists (hidden and protected). */
export async function richWorkbook(): Promise<Uint8Array> {
  const excelize = await startExcelize(readWasm);
  const file = excelize.NewFile();
  must(file.SetSheetName("Sheet1", "Tracker"), "a name");
  addTracker(file);
  addFigures(file);
  addProtected(file);
  must(file.SetDocProps({ Creator: "Coordinator", Title: "" }), "properties");
  return must(file.WriteToBuffer(), "writing").buffer as Uint8Array;
}
