/** The grid's words by their numbers (Univer 0.25), so that what tells and reads looks and edits needs none of its code. */
import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  RANGE_TYPE,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

export const TRUE: BooleanNumber = 1;

export const Kind = { text: 1, number: 2, boolean: 3, typedText: 4 } as const satisfies Record<string, CellValueType>;

export const Horizontal = {
  left: 1,
  centre: 2,
  right: 3,
  justified: 4,
  distributed: 6,
} as const satisfies Record<string, HorizontalAlign>;

export const Vertical = { top: 1, middle: 2, bottom: 3 } as const satisfies Record<string, VerticalAlign>;

export const Wrapping = { overflow: 1, wrap: 3 } as const satisfies Record<string, WrapStrategy>;

export const Line = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  slantDashDot: 12,
  thick: 13,
} as const satisfies Record<string, BorderStyleTypes>;

export const Selected = { rows: 1, columns: 2, all: 3 } as const satisfies Record<string, RANGE_TYPE>;
