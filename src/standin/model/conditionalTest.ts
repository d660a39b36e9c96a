/**
 * When a conditional format holds, as far as the stand-in can tell. Understood: comparisons of the cell with constants or
 * another cell of the sheet; texts that a cell contains, begins or ends with; blanks and errors; formulas that compare one
 * cell (=$F2="Red"). Anything else (AND(), TODAY(), colour scales, top tens, duplicates …) is not.
 */
import { columnNumber } from "./address";
import type { CellValue } from "./grid";
import { shiftIndex, type Shift } from "./shift";

export type Comparison = "=" | "<>" | ">" | "<" | ">=" | "<=" | "between" | "not between";
export type TextComparison = "contains" | "not contains" | "begins" | "ends";

/** A cell as a rule names it; parts without $ move with the cell that is tested. */
interface Reference {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}
export type Operand = { readonly constant: CellValue } | { readonly reference: Reference };

export type ConditionalTest =
  | {
      readonly kind: "compare";
      /** null is the tested cell itself. */
      readonly subject: Operand | null;
      readonly comparison: Comparison;
      readonly operands: readonly Operand[];
    }
  | { readonly kind: "text"; readonly comparison: TextComparison; readonly text: string }
  | { readonly kind: "blank" | "error"; readonly expected: boolean };

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;

/** A constant or a cell, as it stands in a rule; null for anything else. */
export function operandOf(text: string): Operand | null {
  const trimmed = text.replace(/^=/, "").trim();
  if (trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"')) {
    const inner = trimmed.slice(1, -1);
    return inner.replaceAll('""', "").includes('"') ? null : { constant: inner.replaceAll('""', '"') };
  }
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { constant: upper === "TRUE" };
  const match = REFERENCE.exec(trimmed);
  if (match !== null) {
    const [, columnMark, letters = "", rowMark, digits] = match;
    const place = { row: Number(digits) - 1, column: columnNumber(letters) };
    return { reference: { ...place, isRowFixed: rowMark === "$", isColumnFixed: columnMark === "$" } };
  }
  return trimmed !== "" && Number.isFinite(Number(trimmed)) ? { constant: Number(trimmed) } : null;
}

/** A comparison of the tested cell; null where an operand is not understood or missing. */
export function comparisonWith(comparison: Comparison, formulas: readonly string[]): ConditionalTest | null {
  const operands = formulas.slice(0, comparison.endsWith("between") ? 2 : 1).map(operandOf);
  const known = operands.filter((operand) => operand !== null);
  const isWhole = known.length === (comparison.endsWith("between") ? 2 : 1);
  return isWhole ? { kind: "compare", subject: null, comparison, operands: known } : null;
}

/** A text that a cell is looked through for; null where it has wildcards, or there is none. */
export function textTest(comparison: TextComparison, text: string | null): ConditionalTest | null {
  return text === null || text === "" || /[*?~]/.test(text) ? null : { kind: "text", comparison, text };
}

const COMPARED_CELL = /^=?\s?(\$?[A-Za-z]{1,3}\$?[0-9]{1,7})\s?(<>|<=|>=|=|<|>)(.+)$/s;

/** A formula of the simple form =$F2="Red"; null for any other. */
export function formulaTest(formula: string): ConditionalTest | null {
  const [, cell = "", comparison = "", other = ""] = COMPARED_CELL.exec(formula.trim()) ?? [];
  const [subject, operand] = [operandOf(cell), operandOf(other)];
  if (subject === null || operand === null) return null;
  return { kind: "compare", subject, comparison: comparison as Comparison, operands: [operand] };
}

/** The sheet around a tested cell. */
export interface Tested {
  readonly row: number;
  readonly column: number;
  /** The cell that the rule's references are meant from. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** Whether a test holds for a cell. */
export function holds(test: ConditionalTest, tested: Tested): boolean {
  const value = tested.valueAt(tested.row, tested.column);
  switch (test.kind) {
    case "blank":
      return (String(value).trim() === "") === test.expected;
    case "error":
      return isError(value) === test.expected;
    case "text":
      return !isError(value) && textHolds(test.comparison, String(value).toLowerCase(), test.text.toLowerCase());
    case "compare": {
      const subject = test.subject === null ? value : valueOf(test.subject, tested);
      return compares(
        test.comparison,
        subject,
        test.operands.map((operand) => valueOf(operand, tested)),
      );
    }
  }
}

function textHolds(comparison: TextComparison, value: string, text: string): boolean {
  switch (comparison) {
    case "contains":
      return value.includes(text);
    case "not contains":
      return !value.includes(text);
    case "begins":
      return value.startsWith(text);
    case "ends":
      return value.endsWith(text);
  }
}

function valueOf(operand: Operand, { row, column, origin, valueAt }: Tested): CellValue {
  if ("constant" in operand) return operand.constant;
  const { reference } = operand;
  return valueAt(
    reference.isRowFixed ? reference.row : reference.row + row - origin.row,
    reference.isColumnFixed ? reference.column : reference.column + column - origin.column,
  );
}

function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z/0]+[!?A-Z]?$/.test(value);
}

function compares(comparison: Comparison, value: CellValue, operands: readonly CellValue[]): boolean {
  const [first = "", second = first] = operands;
  if ([value, first, second].some(isError)) return false;
  const [toFirst, toSecond] = [order(value, first), order(value, second)];
  const isBetween = toFirst * toSecond <= 0;
  switch (comparison) {
    case "=":
      return toFirst === 0;
    case "<>":
      return toFirst !== 0;
    case ">":
      return toFirst > 0;
    case "<":
      return toFirst < 0;
    case ">=":
      return toFirst >= 0;
    case "<=":
      return toFirst <= 0;
    case "between":
      return isBetween;
    case "not between":
      return !isBetween;
  }
}

/** Below, at or above 0, as Excel sorts: numbers, then texts (whatever their case), then FALSE and TRUE. A blank is 0 beside a number. */
function order(a: CellValue, b: CellValue): number {
  if (a === "" && typeof b !== "string") return order(typeof b === "number" ? 0 : false, b);
  if (b === "" && typeof a !== "string") return order(a, typeof a === "number" ? 0 : false);
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function rank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/**
 * A test when rows or columns are inserted or deleted.
 * @param lost how far its first cell has moved within its area because those before it are gone
 * @returns null where it compares with a cell that is gone
 */
export function shiftTest(test: ConditionalTest, shift: Shift, lost: number): ConditionalTest | null {
  if (test.kind !== "compare") return test;
  const operands = test.operands.map((operand) => shiftOperand(operand, shift, lost));
  const subject = test.subject === null ? null : shiftOperand(test.subject, shift, lost);
  const known = operands.filter((operand) => operand !== null);
  if (known.length < operands.length || (subject === null && test.subject !== null)) return null;
  return { ...test, subject, operands: known };
}

function shiftOperand(operand: Operand, shift: Shift, lost: number): Operand | null {
  if ("constant" in operand) return operand;
  const { reference } = operand;
  const isFixed = shift.axis === "row" ? reference.isRowFixed : reference.isColumnFixed;
  const now = shiftIndex(reference[shift.axis] + (isFixed ? 0 : lost), shift);
  return now === null ? null : { reference: { ...reference, [shift.axis]: now } };
}
