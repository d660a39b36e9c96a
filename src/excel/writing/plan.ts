/** Decides, from a snapshot, where a report goes and what has to give way. Pure. */
import type { Operation } from "../../operations/operations";
import { renameSheet, renameTables, type RenamedTable } from "../../operations/renames";
import { markOf, REPORT_MARK, REPORT_PARTS, type ReportPart } from "../../operations/reportMark";
import { freeSheetName, sameSheetName } from "../../operations/sheetNames";
import type { HistoryToWrite } from "../history/historyRows";
import { problem } from "../problem";
import type { Fingerprint } from "../sheetFingerprint";
import type { PartThere } from "./earlier";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

export interface ReportToWrite {
  /** The wanted name of the paper; the operations are for a sheet of this name, and add it. */
  readonly sheetName: string;
  /** The wanted name of the annex, which the operations add too; left out where there is none. */
  readonly annexName?: string | undefined;
  /** The same of the board paper. */
  readonly textName?: string | undefined;
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

/** A sheet that will be written, and under which names. */
export interface PlannedSheet {
  readonly part: ReportPart;
  readonly name: string;
  /** What it is called while it is written: another name where an earlier report has its name until it is whole. */
  readonly writtenAs: string;
  /** The text of its mark. */
  readonly mark: string;
}

export interface WritePlan {
  /** The paper first. */
  readonly sheets: readonly PlannedSheet[];
  /** For sheets called by their `name`. */
  readonly operations: readonly Operation[];
  readonly renamedTables: readonly RenamedTable[];
  /** Its tables: the names that the report gives them, and those that they get. */
  readonly tables: readonly { readonly wanted: string; readonly name: string }[];
  /** The sheets of our earlier report of the period, the paper first; none where there is none. */
  readonly earlier: readonly PartThere[];
}

/** @throws ExcelProblem "workbook-protected" */
export function planWrite(report: ReportToWrite, workbook: WorkbookSnapshot): WritePlan {
  if (workbook.isStructureProtected) throw problem("workbook-protected");
  const wanted = wantedSheets(report);
  const earlier = REPORT_PARTS.flatMap((part) => earlierPart(part, report, wanted, workbook.sheets));
  const taken = workbook.sheets.filter(({ id }) => !earlier.some((sheet) => sheet.id === id)).map(({ name }) => name);
  const sheets: PlannedSheet[] = [];
  let operations = withoutMarks(report.operations);
  for (const { part, name: wantedName } of wanted) {
    const name = freeSheetName(wantedName, taken);
    taken.push(name);
    operations = renameSheet(operations, wantedName, name);
    const isTaken = earlier.some((sheet) => sameSheetName(sheet.name, name));
    const writtenAs = isTaken ? freeSheetName(name, taken, "new") : name;
    taken.push(writtenAs);
    sheets.push({ part, name, writtenAs, mark: markOf(report.mark.period, part) });
  }
  const tables = renameTables(operations, workbook.namesTaken);
  return { sheets, operations: tables.operations, renamedTables: tables.renamed, tables: tableNames(tables), earlier };
}

interface WantedSheet {
  readonly part: ReportPart;
  readonly name: string;
}

function wantedSheets({ sheetName, annexName, textName }: ReportToWrite): WantedSheet[] {
  const names = { paper: sheetName, annex: annexName, text: textName };
  return REPORT_PARTS.flatMap((part) => {
    const name = names[part];
    return name === undefined ? [] : [{ part, name }];
  });
}

function tableNames({ operations, renamed }: ReturnType<typeof renameTables>): WritePlan["tables"] {
  return operations.flatMap((operation) => {
    if (operation.kind !== "addTable") return [];
    const { name } = operation;
    return [{ wanted: renamed.find(({ to }) => to === name)?.from ?? name, name }];
  });
}

/** Ours, of the same period and part: rather the one of the wanted name, should there be several. */
function earlierPart(
  part: ReportPart,
  { mark }: ReportToWrite,
  wanted: readonly WantedSheet[],
  sheets: readonly SheetSnapshot[],
): PartThere[] {
  const ours = sheets.filter(({ reportPeriod }) => reportPeriod === markOf(mark.period, part));
  const names = wanted.filter((sheet) => sheet.part === part).map(({ name }) => name);
  const found = ours.find(({ name }) => names.some((one) => sameSheetName(one, name))) ?? ours[0];
  return found === undefined ? [] : [{ part, id: found.id, name: found.name }];
}

/** The marks are put on the sheets when they are added, once: a report may bring some of its own. */
function withoutMarks(operations: readonly Operation[]): Operation[] {
  return operations.filter((operation) => operation.kind !== "markSheet" || operation.name !== REPORT_MARK);
}
