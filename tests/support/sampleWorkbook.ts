/** Makes the workbook of the sample tracker out of its data: the look of a council's tracker, and nothing but that. */
import { archive, lists, readMe, samplePlans } from "../fixtures/sample";
import type { SampleColumn, SamplePlanSheet, SampleRow, SampleValue } from "../fixtures/sample/rows";
import type { TextSheet } from "../fixtures/sample/otherSheets";
import { columnLetters } from "../../src/plan/columnLetters";
import { bytesOf, newWorkbook, type ExcelizeFile } from "./excelize";
import { serialOf } from "./grid";
import { makeStyles, type SampleStyles } from "./sampleStyles";
import { steady } from "./steadyZip";

const POINTS_A_LINE = 13;
/** Text is a size smaller than the default font that widths are counted in; some room is lost where lines break. */
const CHARACTERS_A_WIDTH = 1.05;
const A4 = 9;
/** Fixed, so that the same data always gives the same file. */
const MADE_AT = "2026-11-20T09:00:00Z";

/** The sample tracker as the bytes of an .xlsx file; the same for the same data. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const file = await newWorkbook();
  const styles = makeStyles(file);
  file.SetSheetName("Sheet1", readMe.name);
  writeTextSheet(file, styles, readMe);
  for (const plan of samplePlans) writePlanSheet(file, styles, plan);
  writeLists(file, styles);
  writePlanSheet(file, styles, archive);
  file.SetDocProps({
    Title: "Northmoor review action tracker (example)",
    Subject: "Wholly fictional",
    Creator: "Action Plan Reporter",
    LastModifiedBy: "Action Plan Reporter",
    Created: MADE_AT,
    Modified: MADE_AT,
    Language: "en-GB",
  });
  file.SetActiveSheet(0);
  return steady(bytesOf(file));
}

function writeTextSheet(file: ExcelizeFile, styles: SampleStyles, sheet: TextSheet): void {
  file.SetColWidth(sheet.name, "A", "A", 14);
  file.SetColWidth(sheet.name, "B", "B", 96);
  sheet.lines.forEach((line, index) => {
    const row = index + 1;
    file.SetCellStr(sheet.name, `A${row}`, line[0]);
    if (line.length === 3) file.SetCellStr(sheet.name, `B${row}`, line[1]);
    const style = line[line.length - 1];
    if (style === "title" || style === "heading") file.SetCellStyle(sheet.name, `A${row}`, `A${row}`, styles[style]);
    file.SetRowHeight(sheet.name, row, style === "text" || style === "term" ? 18 : 26);
  });
  file.SetSheetView(sheet.name, 0, { ShowGridLines: false, TopLeftCell: "A1", View: "normal" });
  setPrint(file, sheet.name, "");
}

function writeLists(file: ExcelizeFile, styles: SampleStyles): void {
  file.NewSheet(lists.name);
  lists.columns.forEach((values, index) => {
    const column = columnLetters(index);
    values.forEach((value, row) => file.SetCellStr(lists.name, `${column}${row + 1}`, value));
    file.SetCellStyle(lists.name, `${column}1`, `${column}1`, styles.header);
    const width = Math.max(...values.map((value) => value.length)) + 3;
    file.SetColWidth(lists.name, column, column, width);
    file.SetDefinedName({
      Name: `${values[0].replace(/\W/g, "")}List`,
      RefersTo: `${lists.name}!$${column}$2:$${column}$${values.length}`,
    });
  });
}

function writePlanSheet(file: ExcelizeFile, styles: SampleStyles, plan: SamplePlanSheet): void {
  file.NewSheet(plan.name);
  file.SetSheetProps(plan.name, { TabColorRGB: `FF${plan.tabColour}` });
  plan.columns.forEach(({ width }, index) => {
    const letters = columnLetters(index);
    file.SetColWidth(plan.name, letters, letters, width);
  });
  plan.rows.forEach((row, index) => writeRow(file, styles, plan, row, index + 1));
  file.SetSheetDimension(plan.name, `A1:${columnLetters(plan.columns.length - 1)}${plan.rows.length}`);
  addDropDowns(file, plan);
  addColours(file, styles, plan);
  freeze(file, plan);
  setPrint(file, plan.name, plan.rows[0]?.kind === "title" ? plan.rows[0].text : "");
  if (plan.hidden === true) file.SetSheetVisible(plan.name, false);
}

function writeRow(
  file: ExcelizeFile,
  styles: SampleStyles,
  plan: SamplePlanSheet,
  row: SampleRow,
  number: number,
): void {
  const last = columnLetters(plan.columns.length - 1);
  switch (row.kind) {
    case "blank":
      return;
    case "title":
    case "banner":
    case "footer":
      file.SetCellStr(plan.name, `A${number}`, row.text);
      file.SetCellStyle(
        plan.name,
        `A${number}`,
        row.kind === "banner" ? `${last}${number}` : `A${number}`,
        styles[row.kind],
      );
      file.SetRowHeight(plan.name, number, row.kind === "footer" ? 15 : 22);
      return;
    case "header":
      plan.columns.forEach(({ heading }, index) => {
        const isLast = index === plan.columns.length - 1;
        file.SetCellStr(plan.name, `${columnLetters(index)}${number}`, (isLast ? row.last : undefined) ?? heading);
      });
      file.SetCellStyle(plan.name, `A${number}`, `${last}${number}`, styles.header);
      file.SetRowHeight(plan.name, number, 4 * POINTS_A_LINE);
      return;
    case "action":
    case "continuation":
      file.SetCellStyle(plan.name, `A${number}`, `${last}${number}`, styles.body);
      for (const [index, { field }] of plan.columns.entries()) {
        const value = row.cells[field];
        if (value !== undefined) writeValue(file, styles, plan.name, `${columnLetters(index)}${number}`, value);
      }
      file.SetRowHeight(plan.name, number, heightOf(row, plan.columns));
      if (row.kind === "action") mergeRecommendation(file, plan, number, row.options.mergedOver ?? 1);
  }
}

function writeValue(
  file: ExcelizeFile,
  styles: SampleStyles,
  sheet: string,
  address: string,
  value: SampleValue,
): void {
  if (typeof value === "string") {
    file.SetCellStr(sheet, address, value);
    return;
  }
  file.SetCellFloat(sheet, address, serialOf(value.date), -1, 64);
  file.SetCellStyle(sheet, address, address, value.format === "mmm-yy" ? styles.month : styles.day);
}

function mergeRecommendation(file: ExcelizeFile, plan: SamplePlanSheet, row: number, rows: number): void {
  if (rows === 1) return;
  for (const [index, { field }] of plan.columns.entries()) {
    if (field !== "ref" && field !== "recommendation" && field !== "scope") continue;
    const letters = columnLetters(index);
    file.MergeCell(plan.name, `${letters}${row}`, `${letters}${row + rows - 1}`);
  }
}

/** Room for the fullest cell; a recommendation merged over several rows needs no more than its share. */
function heightOf(
  row: Extract<SampleRow, { kind: "action" | "continuation" }>,
  columns: readonly SampleColumn[],
): number {
  const rows = row.kind === "action" ? (row.options.mergedOver ?? 1) : 1;
  const lines = columns.map(({ field, width }) => {
    const value = row.cells[field];
    if (typeof value !== "string") return 1;
    const needed = value
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * CHARACTERS_A_WIDTH))), 0);
    return field === "recommendation" ? Math.ceil(needed / rows) : needed;
  });
  return Math.max(...lines) * POINTS_A_LINE + 6;
}

function addDropDowns(file: ExcelizeFile, plan: SamplePlanSheet): void {
  const sources: Readonly<Record<string, string>> = { status: "StatusList", rag: "RAGList", scope: "ScopeList" };
  for (const [index, { field, heading }] of plan.columns.entries()) {
    const source = sources[field];
    if (source === undefined) continue;
    const letters = columnLetters(index);
    file.AddDataValidation(plan.name, {
      Type: "list",
      Sqref: `${letters}5:${letters}${plan.rows.length + 40}`,
      Formula1: source,
      AllowBlank: true,
      // A warning, not a stop: real trackers hold what people typed.
      ShowErrorMessage: true,
      ErrorStyle: "warning",
      ErrorTitle: heading.replace(/\s+/g, " ").slice(0, 32),
      Error: "This is not on the list. Keep it all the same?",
    });
  }
}

function addColours(file: ExcelizeFile, styles: SampleStyles, plan: SamplePlanSheet): void {
  for (const [index, { field }] of plan.columns.entries()) {
    if (field !== "status" && field !== "rag") continue;
    const letters = columnLetters(index);
    const range = `${letters}5:${letters}${plan.rows.length + 40}`;
    const rules = Object.entries(styles.colours).map(([word, format]) => ({
      Type: "cell",
      Criteria: "==",
      Value: `"${word}"`,
      Format: format,
    }));
    file.SetConditionalFormat(plan.name, range, rules);
  }
}

/** Freezes the headings where they stand once, else the title lines; and the first columns, which say what a row is. */
function freeze(file: ExcelizeFile, plan: SamplePlanSheet): void {
  const headers = plan.rows.flatMap((row, index) => (row.kind === "header" ? [index + 1] : []));
  const rows = headers.length === 1 ? (headers[0] ?? 1) : 2;
  const columns = plan.columns.findIndex(({ field }) => field === "recommendation") + 1;
  const corner = `${columnLetters(columns)}${rows + 1}`;
  file.SetPanes(plan.name, {
    Freeze: true,
    XSplit: columns,
    YSplit: rows,
    TopLeftCell: corner,
    ActivePane: "bottomRight",
    Selection: [{ SQRef: corner, ActiveCell: corner, Pane: "bottomRight" }],
  });
  if (headers.length === 1) {
    file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: `'${plan.name}'!$${rows}:$${rows}`, Scope: plan.name });
  }
}

function setPrint(file: ExcelizeFile, sheet: string, heading: string): void {
  file.SetSheetProps(sheet, { FitToPage: true });
  file.SetPageLayout(sheet, { Size: A4, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 });
  file.SetPageMargins(sheet, { Left: 0.4, Right: 0.4, Top: 0.6, Bottom: 0.6, Header: 0.3, Footer: 0.3 });
  file.SetHeaderFooter(sheet, { OddHeader: `&L${heading}&ROFFICIAL`, OddFooter: "&L&A&RPage &P of &N" });
}
