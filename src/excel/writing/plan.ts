/** Decides, from a snapshot, where a report goes and what has to give way. Pure. */
import type { Operation } from "../../operations/operations";
import { renameSheet, renameTables, type RenamedTable } from "../../operations/renames";
import { REPORT_MARK } from "../../operations/reportMark";
import { freeSheetName, sameSheetName } from "../../operations/sheetNames";
import type { HistoryToWrite } from "../history/historyRows";
import { problem } from "../problem";
import type { Fingerprint } from "../sheetFingerprint";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

export interface ReportToWrite {
  /** The wanted name; the operations are for a sheet of this name, and add it. */
  readonly sheetName: string;
  readonly operations: readonly Operation[];
  /** How we know the report again: `period` is any text that names the period, such as "2018-03-31". */
  readonly mark: { readonly period: string };
  /** Whether an earlier report of ours for the same period may be replaced. */
  readonly replace: boolean;
  /** What it held when the user was asked; where it holds something else by now, they are asked again. */
  readonly seen?: Fingerprint | undefined;
  /** What is kept of the report for comparing later ones with it; nothing is where this is left out. */
  readonly history?: HistoryToWrite | undefined;
}

/** What will be written, and under which names. */
export interface WritePlan {
  readonly sheetName: string;
  /** What the sheet is called while it is written: another name where an earlier report has its name until it is whole. */
  readonly writtenAs: string;
  /** For a sheet called `sheetName`. */
  readonly operations: readonly Operation[];
  readonly renamedTables: readonly RenamedTable[];
  /** Its tables: the names that the report gives them, and those that they get. */
  readonly tables: readonly { readonly wanted: string; readonly name: string }[];
  /** Our earlier report of the period. */
  readonly earlier: SheetSnapshot | null;
}

/** @throws ExcelProblem "workbook-protected" */
export function planWrite(report: ReportToWrite, workbook: WorkbookSnapshot): WritePlan {
  if (workbook.isStructureProtected) throw problem("workbook-protected");
  const earlier = earlierReport(report, workbook.sheets);
  const others = workbook.sheets.filter((sheet) => sheet !== earlier).map(({ name }) => name);
  const sheetName = freeSheetName(report.sheetName, others);
  const { operations, renamed } = renameTables(
    withoutMark(renameSheet(report.operations, report.sheetName, sheetName)),
    workbook.namesTaken,
  );
  const isTaken = earlier !== null && sameSheetName(earlier.name, sheetName);
  return {
    sheetName,
    writtenAs: isTaken ? freeSheetName(sheetName, [...others, sheetName], "new") : sheetName,
    operations,
    renamedTables: renamed,
    tables: operations.flatMap((operation) => {
      if (operation.kind !== "addTable") return [];
      const { name } = operation;
      return [{ wanted: renamed.find(({ to }) => to === name)?.from ?? name, name }];
    }),
    earlier,
  };
}

/** Ours, of the same period: rather the one of the wanted name, should there be several. */
function earlierReport(report: ReportToWrite, sheets: readonly SheetSnapshot[]): SheetSnapshot | null {
  const ours = sheets.filter(({ reportPeriod }) => reportPeriod === report.mark.period);
  return ours.find(({ name }) => sameSheetName(name, report.sheetName)) ?? ours[0] ?? null;
}

/** The mark is put on the sheet when it is added, once: a report may bring one of its own. */
function withoutMark(operations: readonly Operation[]): Operation[] {
  return operations.filter((operation) => operation.kind !== "markSheet" || operation.name !== REPORT_MARK);
}
