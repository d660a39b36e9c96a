/** Texts of the workbench's own page. */
import type { FileProblem } from "../standin/browser/index";

export const text = {
  openingSample: "Opening the sample…",
  opening: (name: string) => `Opening ${name}…`,
  startingPane: "Starting the pane…",
  saving: "Saving…",
  download: "Download",
  noSample: "The sample could not be loaded. Open a workbook of your own.",
  notSaved: "The workbook could not be saved. What is open here is still as it was.",
  oneFile: "Drop one workbook at a time.",
  notHere:
    "Cells cannot be inserted, deleted, moved or merged here; whole rows and columns can be inserted and deleted.",
  hiddenAmong: "Hidden rows or columns are among them. Show them in Excel first, or delete the others alone.",
  notAll: "All rows or columns of a sheet cannot be deleted.",
  notTakenBack: "The add-in has written into the workbook since, so these rows or columns cannot be brought back.",
  plainPaste: "Paste with Ctrl+V here: values, formulas and looks come along.",
  noWholeLooks: "Whole rows and columns cannot be formatted here. Select their cells.",
  noCut:
    "These cells cannot be moved here, because formulas would have to follow them. Copy them, and delete the old ones.",
  figuresOnly: "Its figures. Excel draws it; here only bars and columns are drawn.",
  noFigures: "Excel draws it; its figures are in no cells that can be read here.",
  moreFigures: (count: number) => `${count.toLocaleString("en-GB")} more are in the sheet.`,
  unsaved: (name: string) => `${name} has changes that were not downloaded. Open another workbook and lose them?`,
  notRead: (name: string) => `${name} could not be read.`,
  fault: "The stand-in for Excel made a mistake; what the pane shows may be wrong.",
};

const saveFrom =
  (kind: string, program: string) =>
  (name: string): string =>
    `${name} is ${kind}. Open it in ${program}, save it as .xlsx, and choose that.`;

/** Files that people keep plans in and that are no workbooks of today's Excel, by the ends of their names. */
const OTHER_KINDS: Readonly<Partial<Record<string, (name: string) => string>>> = {
  csv: saveFrom("a text of values separated by commas", "Excel"),
  tsv: saveFrom("a text of values separated by tabs", "Excel"),
  txt: saveFrom("a text", "Excel"),
  xls: saveFrom("a workbook of Excel before 2007", "Excel"),
  ods: saveFrom("a spreadsheet of LibreOffice or OpenOffice", "that or in Excel"),
  numbers: (name) => `${name} is a spreadsheet of Numbers. Export it there as Excel (.xlsx), and choose that.`,
  gsheet: (name) => `${name} only points to a Google sheet. Download that as .xlsx, and choose the file.`,
  pdf: (name) => `${name} is a PDF: it shows a plan and holds no cells. Choose the workbook that it was made from.`,
  doc: saveFrom("a Word document", "Word, copy its table into a workbook in Excel"),
  docx: saveFrom("a Word document", "Word, copy its table into a workbook in Excel"),
};

/** What a name ends in: "csv". */
const endOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toLowerCase();

/** Why a file cannot be opened, and what to do. */
export const problemText: Readonly<Record<FileProblem, (name: string) => string>> = {
  "not-a-workbook": (name) =>
    OTHER_KINDS[endOf(name)]?.(name) ??
    `${name} is no Excel workbook. Choose an .xlsx file, or save it as one in Excel.`,
  "password-protected": (name) => `${name} needs a password. Remove the password in Excel, save it, and open it again.`,
  template: (name) => `${name} is a template. Open it in Excel, save the new workbook as .xlsx, and choose that.`,
  "binary-workbook": (name) => `${name} is a binary workbook (.xlsb). Save it as .xlsx in Excel, and choose that.`,
  "too-large": (name) => `${name} is too large to be opened here.`,
  broken: (name) => `${name} is damaged and cannot be opened. Try to open and repair it in Excel first.`,
  "not-saved": (name) => `${name} could not be saved.`,
};
