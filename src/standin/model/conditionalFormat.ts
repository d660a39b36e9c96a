/**
 * Conditional formats: those that were added through Office.js, and what is read of the file's own, which are kept as they are.
 */
import type { Rect } from "./address";
import type { ConditionalTest } from "./conditionalTest";

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
  rect: Rect;
  readonly type: ConditionalType;
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
  /** null until it is set: such a format does nothing and is not saved. */
  rule: ConditionalRule | null;
}

/** What a rule makes of a cell's look; null leaves it as it is. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly struck: boolean | null;
}

export const NO_LOOK: ConditionalLook = { fill: null, struck: null };

/** A rule of the file. */
export interface FileConditionalFormat {
  /** References of the rule are meant from the first cell of the first of them. */
  readonly rects: readonly Rect[];
  /** null where the stand-in cannot evaluate the rule. */
  readonly test: ConditionalTest | null;
  readonly look: ConditionalLook;
  /** It gives cells a fill or a font, as far as it holds: not so bars and icons. */
  readonly paints: boolean;
  /** The lowest goes first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}
