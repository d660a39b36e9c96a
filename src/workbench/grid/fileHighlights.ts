/** Conditional formats of a file: by cell value, by text and by formula; scales, bars and icons are left out. Pure. */
import type { CellStyle, ConditionalRule, Sheet as FileSheet } from "hucre";
import { cellTest, textTest, type Highlight, type HighlightTest } from "./highlight";
import { rectsOf } from "./ranges";

function colour(rgb: string | undefined): string | null {
  return rgb === undefined ? null : `#${rgb.slice(-6)}`;
}

function lookOf(style: CellStyle | undefined): Highlight["look"] {
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  return {
    fill: colour(fill?.rgb),
    font: colour(style?.font?.color?.rgb),
    bold: style?.font?.bold === true ? true : null,
  };
}

function testOf({ type, formula = [], operator, text }: ConditionalRule): HighlightTest | null {
  const formulas = typeof formula === "string" ? [formula] : formula;
  if (type === "cellIs") return cellTest(operator ?? "", formulas);
  if (type === "expression") return formulas[0] === undefined ? null : { kind: "formula", formula: `=${formulas[0]}` };
  return text === undefined ? null : textTest(type, text);
}

export function fileHighlights({ name, conditionalRules = [] }: FileSheet): Highlight[] {
  return conditionalRules.flatMap((rule, index) => {
    const test = testOf(rule);
    const rects = rectsOf(rule.range);
    if (test === null || rects.length === 0) return [];
    return [{ id: `${name}-${index}`, rects, stopIfTrue: rule.stopIfTrue ?? false, test, look: lookOf(rule.style) }];
  });
}
