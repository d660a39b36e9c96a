/** Conditional formats that the add-in put on a sheet. Pure. */
import type { ConditionalFormat, ConditionalRule } from "../../standin/model/conditionalFormat";
import type { Sheet } from "../../standin/model/sheet";
import { cellTest, textTest, type Comparison, type Highlight, type HighlightTest, type TextTest } from "./highlight";

/** Names of Office.js in the words of files. */
const OPERATORS: Readonly<Partial<Record<string, Comparison | TextTest>>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

function testOf(
  type: ConditionalFormat["type"],
  { operator, operand1, operand2 }: ConditionalRule,
): HighlightTest | null {
  if (type === "Custom") return { kind: "formula", formula: operand1 };
  const is = OPERATORS[operator] ?? "";
  return type === "ContainsText" ? textTest(is, operand1) : cellTest(is, [operand1, operand2]);
}

/** Those of a sheet, the first that applies first; what cannot be shown is left out. */
export function addedHighlights(sheet: Sheet): Highlight[] {
  return sheet.changes.conditionalFormats.flatMap(
    ({ id, rect, type, stopIfTrue, rule, fillColor, fontColor, bold }) => {
      const test = rule === null ? null : testOf(type, rule);
      if (test === null) return [];
      return [{ id, rects: [rect], stopIfTrue, test, look: { fill: fillColor, font: fontColor, bold } }];
    },
  );
}
