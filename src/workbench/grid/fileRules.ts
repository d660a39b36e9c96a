/** Conditional formats of a file as rules of the grid: by cell value, by text and by formula; scales, bars and icons are left out. */
import { BooleanNumber, type IRange, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { CellStyle, ConditionalRule, Sheet as FileSheet } from "hucre";
import { tryParseRect } from "../../standin/model/address";
import { gridRange } from "./ranges";

type Rule = IConditionFormattingRule["rule"];

const TEXTS: Readonly<Partial<Record<string, CFTextOperator>>> = {
  containsText: CFTextOperator.containsText,
  notContainsText: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
};

const SAME_TEXT: Readonly<Partial<Record<string, CFTextOperator>>> = {
  equal: CFTextOperator.equal,
  notEqual: CFTextOperator.notEqual,
};

/** The grid's names are those of files. */
const NUMBERS: readonly CFNumberOperator[] = Object.values(CFNumberOperator);

function colour(rgb: string | undefined): { rgb: string } | null {
  return rgb === undefined ? null : { rgb: `#${rgb.slice(-6)}` };
}

function styleOf(style: CellStyle | undefined): IStyleBase {
  const fill = style?.fill?.type === "pattern" ? colour((style.fill.bgColor ?? style.fill.fgColor)?.rgb) : null;
  const font = colour(style?.font?.color?.rgb);
  return {
    ...(fill === null ? {} : { bg: fill }),
    ...(font === null ? {} : { cl: font }),
    ...(style?.font?.bold === true ? { bl: BooleanNumber.TRUE } : {}),
  };
}

function cellRule(formulas: readonly string[], operator: ConditionalRule["operator"], style: IStyleBase): Rule | null {
  const base = { type: CFRuleType.highlightCell as const, style };
  const [first = "", second = ""] = formulas;
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (text !== undefined) {
    const textOperator = SAME_TEXT[operator ?? ""];
    const value = text.replaceAll('""', '"');
    return textOperator === undefined ? null : { ...base, subType: CFSubRuleType.text, operator: textOperator, value };
  }
  const found = NUMBERS.find((name) => name === operator);
  if (found === undefined || first === "" || Number.isNaN(Number(first))) return null;
  if (found === CFNumberOperator.between || found === CFNumberOperator.notBetween) {
    return { ...base, subType: CFSubRuleType.number, operator: found, value: [Number(first), Number(second)] };
  }
  return { ...base, subType: CFSubRuleType.number, operator: found, value: Number(first) };
}

function ruleOf({ type, formula, operator, style, text }: ConditionalRule): Rule | null {
  const formulas = formula === undefined ? [] : typeof formula === "string" ? [formula] : formula;
  const look = styleOf(style);
  const base = { type: CFRuleType.highlightCell as const, style: look };
  if (type === "cellIs") return cellRule(formulas, operator, look);
  if (type === "expression" && formulas[0] !== undefined) {
    return { ...base, subType: CFSubRuleType.formula, value: `=${formulas[0]}` };
  }
  const textOperator = TEXTS[type];
  return textOperator === undefined || text === undefined
    ? null
    : { ...base, subType: CFSubRuleType.text, operator: textOperator, value: text };
}

/** "A1:B2 D4" → ranges of the grid. */
export function gridRanges(addresses: string): IRange[] {
  return addresses
    .split(/[ ,]+/)
    .map(tryParseRect)
    .flatMap((rect) => (rect === null ? [] : [gridRange(rect)]));
}

export function fileRules({ name, conditionalRules = [] }: FileSheet): IConditionFormattingRule[] {
  return conditionalRules.flatMap((found, index) => {
    const rule = ruleOf(found);
    const ranges = gridRanges(found.range);
    if (rule === null || ranges.length === 0) return [];
    return [{ cfId: `${name}-${index}`, ranges, stopIfTrue: found.stopIfTrue ?? false, rule }];
  });
}
