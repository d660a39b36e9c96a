/** Conditional formats as rules of the grid. */
import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Comparison, Highlight, TextTest } from "./highlight";
import { gridRange } from "./ranges";

const NUMBERS: Readonly<Record<Comparison, CFNumberOperator>> = {
  between: CFNumberOperator.between,
  notBetween: CFNumberOperator.notBetween,
  equal: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
  greaterThan: CFNumberOperator.greaterThan,
  lessThan: CFNumberOperator.lessThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const TEXTS: Readonly<Record<TextTest, CFTextOperator>> = {
  containsText: CFTextOperator.containsText,
  notContainsText: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
  equal: CFTextOperator.equal,
  notEqual: CFTextOperator.notEqual,
};

function styleOf({ fill, font, bold }: Highlight["look"]): IStyleBase {
  return {
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(font === null ? {} : { cl: { rgb: font } }),
    ...(bold === null ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

function ruleOf({ test, look }: Highlight): IConditionFormattingRule["rule"] {
  const base = { type: CFRuleType.highlightCell as const, style: styleOf(look) };
  if (test.kind === "formula") return { ...base, subType: CFSubRuleType.formula, value: test.formula };
  if (test.kind === "text") return { ...base, subType: CFSubRuleType.text, operator: TEXTS[test.is], value: test.text };
  const operator = NUMBERS[test.is];
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return { ...base, subType: CFSubRuleType.number, operator, value: [test.first, test.second] };
  }
  return { ...base, subType: CFSubRuleType.number, operator, value: test.first };
}

export function gridRule(highlight: Highlight): IConditionFormattingRule {
  const { id, rects, stopIfTrue } = highlight;
  return { cfId: id, ranges: rects.map(gridRange), stopIfTrue, rule: ruleOf(highlight) };
}
