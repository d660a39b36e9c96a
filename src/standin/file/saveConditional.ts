/** Conditional formats in Excelize's words. */
import type { ConditionalFormat, ConditionalRule } from "../model/conditionalFormat";
import type { ExcelizeFile } from "./excelize";

type Options = Parameters<ExcelizeFile["SetConditionalFormat"]>[2][number];

const CELL_CRITERIA: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "not between",
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};
const TEXT_CRITERIA: Readonly<Record<string, string>> = {
  Contains: "containing",
  NotContains: "not containing",
  BeginsWith: "begins with",
  EndsWith: "ends with",
};

/** Formulas stand in files without their "=". */
function bare(formula: string): string {
  return formula.replace(/^=/, "");
}

function ruleOptions(type: ConditionalFormat["type"], rule: ConditionalRule): Options {
  if (type === "Custom") return { Type: "formula", Criteria: bare(rule.operand1) };
  if (type === "ContainsText") {
    return { Type: "text", Criteria: TEXT_CRITERIA[rule.operator] ?? "containing", Value: rule.operand1 };
  }
  const Criteria = CELL_CRITERIA[rule.operator] ?? "=";
  if (!rule.operator.endsWith("Between")) return { Type: "cell", Criteria, Value: bare(rule.operand1) };
  return { Type: "cell", Criteria, MinValue: bare(rule.operand1), MaxValue: bare(rule.operand2) };
}

/** One rule. @param look number of its look in the styles part */
export function conditionalOptions(
  type: ConditionalFormat["type"],
  rule: ConditionalRule,
  look: number,
  stopIfTrue: boolean,
): Options {
  return { ...ruleOptions(type, rule), Format: look, StopIfTrue: stopIfTrue };
}
