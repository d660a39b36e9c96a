/** Conditional formats that were added through Office.js. Those of the file are kept as they are and not read. */
import type { Rect } from "./address";

export type ConditionalType = "CellValue" | "ContainsText" | "Custom";

export interface ConditionalFormat {
  readonly id: string;
  readonly rect: Rect;
  readonly type: ConditionalType;
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
  /** CellValue: Excel.ConditionalCellValueOperator; ContainsText: Excel.ConditionalTextOperator. */
  operator: string;
  /** CellValue: formulas or numbers; ContainsText: the text; Custom: the formula. */
  operand1: string;
  operand2: string;
}
