/** Says in plain words what a list of operations does to a workbook, before or after it is carried out. Pure. */
import { parseArea } from "./addresses";
import type { Operation } from "./operations";
import { sameSheetName } from "./sheetNames";

type SheetOperation = Extract<Operation, { readonly sheet: string }>;

/** One sentence for each sheet that is touched, and one for the workbook where it is. */
export function describe(operations: readonly Operation[]): string[] {
  const sentences = sheetsOf(operations).map((sheet) => describeSheet(sheet, onSheet(operations, sheet)));
  for (const operation of operations) {
    if (operation.kind === "setTitleIfBlank") {
      sentences.push(`The workbook is given the title “${operation.title}” if it has none.`);
    }
  }
  return sentences;
}

function sheetsOf(operations: readonly Operation[]): string[] {
  const sheets: string[] = [];
  for (const operation of operations) {
    if ("sheet" in operation && !sheets.some((sheet) => sameSheetName(sheet, operation.sheet))) {
      sheets.push(operation.sheet);
    }
  }
  return sheets;
}

function onSheet(operations: readonly Operation[], sheet: string): SheetOperation[] {
  return operations.filter(
    (operation): operation is SheetOperation => "sheet" in operation && sameSheetName(operation.sheet, sheet),
  );
}

function describeSheet(sheet: string, operations: readonly SheetOperation[]): string {
  const isNew = operations.some((operation) => operation.kind === "addSheet");
  const parts = contents(operations);
  if (isNew) return parts === "" ? `A new sheet “${sheet}”.` : `A new sheet “${sheet}” with ${parts}.`;
  return parts === "" ? `The looks of the sheet “${sheet}”.` : `On the sheet “${sheet}”: ${parts}.`;
}

function contents(operations: readonly SheetOperation[]): string {
  const parts = [
    counted(rowsWritten(operations), "row"),
    counted(ofKind(operations, "addTable"), "table"),
    counted(ofKind(operations, "addChart"), "chart"),
    counted(ofKind(operations, "linkCell"), "link"),
    counted(ofKind(operations, "offerWords"), "drop-down list"),
    ofKind(operations, "setPrint") > 0 ? "a page set-up for printing" : "",
  ].filter((part) => part !== "");
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

function ofKind(operations: readonly SheetOperation[], kind: SheetOperation["kind"]): number {
  return operations.filter((operation) => operation.kind === kind).length;
}

/** How many different rows get values. */
function rowsWritten(operations: readonly SheetOperation[]): number {
  const rows = new Set<number>();
  for (const operation of operations) {
    const area = operation.kind === "setValues" ? parseArea(operation.address) : null;
    if (area !== null) for (let row = area.row; row <= area.row2; row += 1) rows.add(row);
  }
  return rows.size;
}

function counted(count: number, noun: string): string {
  if (count === 0) return "";
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}
