/** Decides, from a snapshot, where a report goes and what has to give way. Pure. */
import type { Operation } from "../../operations/operations";
import { renameSheet, renameTables, type RenamedTable } from "../../operations/renames";
import { REPORT_MARK } from "../../operations/reportMark";
import { freeSheetName, sameSheetName } from "../../operations/sheetNames";
import { ExcelProblem, problem } from "../problem";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

export interface ReportToWrite {
  /** The wanted name; the operations are for a sheet of this name, and add it. */
  readonly sheetName: string;
  readonly operations: readonly Operation[];
  /** How we know the report again: `period` is any text that names the period, such as "2018-03-31". */
  readonly mark: { readonly period: string };
  /** Whether an earlier report of ours for the same period may be replaced. */
  readonly replace: boolean;
}

/** What will be written, and under which names. */
export interface WritePlan {
  readonly sheetName: string;
  readonly operations: readonly Operation[];
  readonly renamedTables: readonly RenamedTable[];
  /** Our earlier report of the period, and the name under which it waits until the new one stands. */
  readonly earlier: (SheetSnapshot & { readonly aside: string }) | null;
}

/**
 * @throws ExcelProblem "workbook-protected", or "already-written" where there is a report of the period and `replace`
 * is false.
 */
export function planWrite(report: ReportToWrite, workbook: WorkbookSnapshot): WritePlan {
  if (workbook.isStructureProtected) throw problem("workbook-protected");
  const earlier = earlierReport(report, workbook.sheets);
  if (earlier !== null && !report.replace) throw alreadyWritten(earlier);
  const others = workbook.sheets.filter((sheet) => sheet !== earlier).map(({ name }) => name);
  const sheetName = freeSheetName(report.sheetName, others);
  const marked = withMark(renameSheet(report.operations, report.sheetName, sheetName), sheetName, report.mark.period);
  const { operations, renamed } = renameTables(marked, workbook.namesTaken);
  const taken = [...others, sheetName, earlier?.name ?? sheetName];
  return {
    sheetName,
    operations,
    renamedTables: renamed,
    earlier: earlier === null ? null : { ...earlier, aside: freeSheetName(earlier.name, taken, "old") },
  };
}

/** Ours, of the same period: rather the one of the wanted name, should there be several. */
function earlierReport(report: ReportToWrite, sheets: readonly SheetSnapshot[]): SheetSnapshot | null {
  const ours = sheets.filter(({ reportPeriod }) => reportPeriod === report.mark.period);
  return ours.find(({ name }) => sameSheetName(name, report.sheetName)) ?? ours[0] ?? null;
}

function alreadyWritten({ name }: SheetSnapshot): ExcelProblem {
  return new ExcelProblem("already-written", `There is a report for this period already, on the sheet “${name}”.`);
}

/**
 * The mark comes right after the sheet, and once, even where the report brings one of its own: should clearing up ever
 * fail, what is left is known to be ours.
 */
function withMark(operations: readonly Operation[], sheet: string, period: string): Operation[] {
  return operations
    .filter((operation) => operation.kind !== "markSheet" || operation.name !== REPORT_MARK)
    .flatMap((operation) =>
      operation.kind === "addSheet" && sameSheetName(operation.sheet, sheet)
        ? [operation, { kind: "markSheet", sheet, name: REPORT_MARK, value: period } as const]
        : [operation],
    );
}
