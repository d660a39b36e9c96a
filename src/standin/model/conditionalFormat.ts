/** Conditional formats that were added through Office.js. Those of the file are kept as they are and not read. */
import type { Rect } from "./address";

export type ConditionalType = "CellValue" | "ContainsText" | "Custom";

export interface ConditionalRule {
  /** CellValue: Excel.ConditionalCellValueOperator; ContainsText: Excel.ConditionalTextOperator; Custom: "". */
  readonly operator: string;
  /** CellValue: a formula or a number; ContainsText: the text; Custom: the formula. */
  readonly operand1: string;
  readonly operand2: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly rect: Rect;
  readonly type: ConditionalType;
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
  /** null until it is set: such a format does nothing and is not saved. */
  rule: ConditionalRule | null;
}
