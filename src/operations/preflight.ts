/**
 * Looks a list of operations over before anything touches Excel, by Excel's own limits. Excel has no transactions: what
 * is refused half-way leaves half a sheet, so whatever can be known beforehand is refused here. Pure.
 */
import { columnCount, overlap, parseArea, rowCount, type Area } from "./addresses";
import { problemsOf } from "./limits";
import type { Operation } from "./operations";
import { sameSheetName } from "./sheetNames";

/** Why a list of operations cannot be carried out. */
export interface Problem {
  /** 0-based place in the list. */
  readonly index: number;
  readonly kind: Operation["kind"];
  /** What is wrong, in words; no cell's text in it. */
  readonly message: string;
}

/** Everything that is wrong with the list; an empty list where Excel can be asked to carry it out. */
export function preflight(operations: readonly Operation[]): Problem[] {
  const messages = operations.map((operation) => problemsOf(operation));
  const add = (index: number, message: string): void => void messages[index]?.push(message);
  repeatedSheets(operations, add);
  repeatedTables(operations, add);
  overlappingTables(operations, add);
  unfitHeadings(operations, add);
  return operations.flatMap(({ kind }, index) =>
    (messages[index] ?? []).map((message): Problem => ({ index, kind, message })),
  );
}

type Report = (index: number, message: string) => void;

function repeatedSheets(operations: readonly Operation[], add: Report): void {
  const seen: string[] = [];
  operations.forEach((operation, index) => {
    if (operation.kind !== "addSheet") return;
    if (seen.some((sheet) => sameSheetName(sheet, operation.sheet))) {
      add(index, `The sheet “${operation.sheet}” is added twice.`);
    }
    seen.push(operation.sheet);
  });
}

function repeatedTables(operations: readonly Operation[], add: Report): void {
  const seen = new Set<string>();
  operations.forEach((operation, index) => {
    if (operation.kind !== "addTable") return;
    const name = operation.name.toLowerCase();
    if (seen.has(name)) add(index, `Two tables are named “${operation.name}”.`);
    seen.add(name);
  });
}

interface Placed {
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
}

function overlappingTables(operations: readonly Operation[], add: Report): void {
  const placed: Placed[] = [];
  operations.forEach((operation, index) => {
    const area = operation.kind === "addTable" ? parseArea(operation.address) : null;
    if (operation.kind !== "addTable" || area === null) return;
    const other = placed.find((table) => sameSheetName(table.sheet, operation.sheet) && overlap(table.area, area));
    if (other !== undefined) add(index, `The tables “${other.name}” and “${operation.name}” overlap.`);
    placed.push({ sheet: operation.sheet, name: operation.name, area });
  });
}

/** A table's headings must be filled and differ; Excel would change them without a word. */
function unfitHeadings(operations: readonly Operation[], add: Report): void {
  operations.forEach((operation, index) => {
    const area = operation.kind === "addTable" ? parseArea(operation.address) : null;
    if (operation.kind !== "addTable" || area === null) return;
    const headings = headingsWritten(operations.slice(0, index), operation.sheet, area);
    const names = headings.map((heading) => heading.toLowerCase());
    if (names.includes("")) add(index, `The table “${operation.name}” has a blank heading.`);
    if (new Set(names).size < names.length) add(index, `The table “${operation.name}” has a heading twice.`);
  });
}

/** Headings of a table as the operations before it write them; those not written count as blank. */
function headingsWritten(operations: readonly Operation[], sheet: string, table: Area): string[] {
  const headings = new Array<string>(columnCount(table)).fill("");
  for (const operation of operations) {
    if (operation.kind !== "setValues" || !sameSheetName(operation.sheet, sheet)) continue;
    const area = parseArea(operation.address);
    if (area === null || table.row < area.row || table.row >= area.row + rowCount(area)) continue;
    const row = operation.values[table.row - area.row] ?? [];
    headings.forEach((_, i) => {
      const value = row[table.column + i - area.column];
      if (value !== undefined) headings[i] = String(value);
    });
  }
  return headings;
}
