/** Conditional formats that the add-in put on a sheet, as rules of the grid. */
import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat, ConditionalRule } from "../../standin/model/conditionalFormat";
import type { Sheet } from "../../standin/model/sheet";
import { gridRange } from "./ranges";

type Rule = IConditionFormattingRule["rule"];

const NUMBERS: Readonly<Partial<Record<string, CFNumberOperator>>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const TEXTS: Readonly<Partial<Record<string, CFTextOperator>>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

function styleOf({ fillColor, fontColor, bold }: ConditionalFormat): IStyleBase {
  return {
    ...(fillColor === null ? {} : { bg: { rgb: fillColor } }),
    ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

/** A text in quotes as a formula has it, or null where it is none. */
function quoted(formula: string): string | null {
  const match = /^="((?:[^"]|"")*)"$/.exec(formula);
  return match === null ? null : (match[1] ?? "").replaceAll('""', '"');
}

function cellValueRule({ operator, operand1, operand2 }: ConditionalRule, style: IStyleBase): Rule | null {
  const base = { type: CFRuleType.highlightCell as const, style };
  const text = quoted(operand1);
  if (text !== null) {
    const textOperator = { EqualTo: CFTextOperator.equal, NotEqualTo: CFTextOperator.notEqual }[operator];
    return textOperator === undefined
      ? null
      : { ...base, subType: CFSubRuleType.text, operator: textOperator, value: text };
  }
  const [first, second] = [operand1, operand2].map((operand) => Number(operand.replace(/^=/, "")));
  const found = NUMBERS[operator];
  if (found === undefined || first === undefined || Number.isNaN(first)) return null;
  if (found === CFNumberOperator.between || found === CFNumberOperator.notBetween) {
    return { ...base, subType: CFSubRuleType.number, operator: found, value: [first, second ?? first] };
  }
  return { ...base, subType: CFSubRuleType.number, operator: found, value: first };
}

function ruleOf(format: ConditionalFormat): Rule | null {
  const { rule, type } = format;
  if (rule === null) return null;
  const style = styleOf(format);
  if (type === "CellValue") return cellValueRule(rule, style);
  const base = { type: CFRuleType.highlightCell as const, style };
  if (type === "Custom") return { ...base, subType: CFSubRuleType.formula, value: rule.operand1 };
  const operator = TEXTS[rule.operator];
  return operator === undefined ? null : { ...base, subType: CFSubRuleType.text, operator, value: rule.operand1 };
}

/** The rules of a sheet, the first that applies first; kinds that the grid does not have are left out. */
export function addedRules(sheet: Sheet): IConditionFormattingRule[] {
  return sheet.changes.conditionalFormats.flatMap((format) => {
    const rule = ruleOf(format);
    return rule === null
      ? []
      : [{ cfId: format.id, ranges: [gridRange(format.rect)], stopIfTrue: format.stopIfTrue, rule }];
  });
}
