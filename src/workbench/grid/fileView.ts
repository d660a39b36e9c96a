/**
 * What a file says of its sheets that the stand-in keeps but does not read: frozen and hidden rows and columns, conditional
 * formats, validations and charts. It is only shown; a second reader (hucre) is good enough for it.
 */
import type { IWorkbookData } from "@univerjs/core";
import type { Sheet as FileSheet } from "hucre";
import type { Shift } from "../../standin/model/shift";
import type { Sheet } from "../../standin/model/sheet";
import type { Workbook } from "../../standin/model/workbook";
import type { ShownChart } from "../charts/chartFigures";
import { fileChart } from "../charts/fileCharts";
import { fileHighlights } from "./fileHighlights";
import { fileValidations } from "./fileValidations";
import { gridRule } from "./gridRule";
import { NO_VIEW, shiftView, type FileView } from "./sheetData";

export interface ReadView {
  readonly viewOf: (sheet: Sheet) => FileView;
  /** The charts that the file has on a sheet, with their figures as they are now. */
  readonly chartsOf: (sheet: Sheet) => readonly ShownChart[];
  /** Conditional formats and validations, by the grid's plugins. */
  readonly resources: NonNullable<IWorkbookData["resources"]>;
}

const NOTHING: ReadView = { viewOf: () => NO_VIEW, chartsOf: () => [], resources: [] };

/** The view of a file that the stand-in has opened already; without what this reader cannot read. */
export async function readFileView(bytes: Uint8Array, workbook: Workbook): Promise<ReadView> {
  const { ParseError, readXlsx, UnsupportedFormatError } = await import("hucre");
  let sheets: readonly FileSheet[];
  try {
    sheets = (await readXlsx(bytes, { readStyles: true })).sheets;
  } catch (reason) {
    // It refuses some files that Excel and the stand-in open (chart sheets): they are shown without these.
    if (reason instanceof ParseError || reason instanceof UnsupportedFormatError) return NOTHING;
    throw reason;
  }
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const inFile = (sheet: Sheet): FileSheet | undefined => byName.get(sheet.origin.inFile?.name ?? "");
  const pairs = workbook.sheets.map((sheet) => ({ id: sheet.id, file: inFile(sheet) }));
  return {
    viewOf: (sheet) => shiftsOf(workbook, sheet).reduce(shiftView, viewOf(inFile(sheet))),
    chartsOf: (sheet) => (inFile(sheet)?.charts ?? []).map((chart, index) => fileChart(chart, index + 1, workbook)),
    resources: [
      resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", pairs, (sheet) => fileHighlights(sheet).map(gridRule)),
      resource("SHEET_DATA_VALIDATION_PLUGIN", pairs, fileValidations),
    ],
  };
}

/** Rows and columns inserted and deleted since the file was opened. */
function shiftsOf(workbook: Workbook, sheet: Sheet): Shift[] {
  return workbook.shifts.filter((one) => one.sheet === sheet).map(({ shift }) => shift);
}

function resource(
  name: string,
  sheets: readonly { readonly id: string; readonly file: FileSheet | undefined }[],
  rulesOf: (sheet: FileSheet) => readonly object[],
): { name: string; data: string } {
  const bySheet = sheets.flatMap(({ id, file }) => (file === undefined ? [] : [[id, rulesOf(file)] as const]));
  return { name, data: JSON.stringify(Object.fromEntries(bySheet.filter(([, rules]) => rules.length > 0))) };
}

function viewOf(file: FileSheet | undefined): FileView {
  if (file === undefined) return NO_VIEW;
  const hiddenRows = [...(file.rowDefs ?? [])].filter(([, row]) => row.hidden === true).map(([row]) => row);
  const hiddenColumns = (file.columns ?? []).flatMap((column, index) => (column.hidden === true ? [index] : []));
  return {
    frozen: { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 },
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
  };
}
