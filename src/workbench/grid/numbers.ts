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

/** Numbers as members of one of the grid's enumerations. */
function wordsOf<Kind extends number>() {
  return <Name extends string>(numbers: Readonly<Record<Name, number>>): Readonly<Record<Name, Kind>> =>
    numbers as Readonly<Record<Name, Kind>>;
}

export const Flag = wordsOf<BooleanNumber>()({ yes: 1 });

export const Kind = wordsOf<CellValueType>()({ text: 1, number: 2, boolean: 3, typedText: 4 });

export const Horizontal = wordsOf<HorizontalAlign>()({ left: 1, centre: 2, right: 3, justified: 4, distributed: 6 });

export const Vertical = wordsOf<VerticalAlign>()({ top: 1, middle: 2, bottom: 3 });

export const Wrapping = wordsOf<WrapStrategy>()({ overflow: 1, wrap: 3 });

export const Line = wordsOf<BorderStyleTypes>()({
  none: 0,
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
});

export const Selected = wordsOf<RANGE_TYPE>()({ rows: 1, columns: 2, all: 3 });
