/** Conditional formats come to the same in the grid, whether the add-in put them there or the file brought them along. */
import type { ConditionalRule as FileRule } from "hucre";
import type { ConditionalFormat, ConditionalRule, ConditionalType } from "../../src/standin/model/conditionalFormat";
import { addedHighlights } from "../../src/workbench/grid/addedHighlights";
import { fileHighlights } from "../../src/workbench/grid/fileHighlights";
import type { HighlightTest } from "../../src/workbench/grid/highlight";
import { blankWorkbook } from "./support/blankWorkbook";

const RECT = { row: 1, column: 4, rows: 2, columns: 1 };

function added(type: ConditionalType, rule: ConditionalRule | null, more: Partial<ConditionalFormat> = {}) {
  const sheet = blankWorkbook().addSheet("Plan");
  const plain = { id: "{1}", rect: RECT, fillColor: null, fontColor: null, bold: null, stopIfTrue: false };
  sheet.changes.conditionalFormats.push({ ...plain, type, rule, ...more });
  return addedHighlights(sheet);
}

function ofFile(rule: Partial<FileRule> & Pick<FileRule, "type">) {
  return fileHighlights({ name: "Plan", rows: [], conditionalRules: [{ range: "E2:E3", priority: 1, ...rule }] });
}

const number = (is: string, first: number, second = first): object => ({ kind: "number", is, first, second });
const text = (is: string, words: string): object => ({ kind: "text", is, text: words });

/** Office.js: kind, operator, operands. The file: type, operator, formulas or text. */
type Case = [
  string,
  [ConditionalType, string, string, string?],
  Partial<FileRule> & Pick<FileRule, "type">,
  object | null,
];

const CASES: Case[] = [
  [
    "more than a number",
    ["CellValue", "GreaterThan", "=28"],
    { type: "cellIs", operator: "greaterThan", formula: "28" },
    number("greaterThan", 28),
  ],
  [
    "a number without =",
    ["CellValue", "LessThanOrEqual", "-2.5"],
    { type: "cellIs", operator: "lessThanOrEqual", formula: "-2.5" },
    number("lessThanOrEqual", -2.5),
  ],
  [
    "between two",
    ["CellValue", "Between", "=1", "=9"],
    { type: "cellIs", operator: "between", formula: ["1", "9"] },
    number("between", 1, 9),
  ],
  [
    "not between two",
    ["CellValue", "NotBetween", "=1", "=9"],
    { type: "cellIs", operator: "notBetween", formula: ["1", "9"] },
    number("notBetween", 1, 9),
  ],
  [
    "a word",
    ["CellValue", "EqualTo", '="Red"'],
    { type: "cellIs", operator: "equal", formula: '"Red"' },
    text("equal", "Red"),
  ],
  [
    "a word with quotes in it",
    ["CellValue", "NotEqualTo", '="Red ""late"""'],
    { type: "cellIs", operator: "notEqual", formula: '"Red ""late"""' },
    text("notEqual", 'Red "late"'),
  ],
  [
    "a part of the text",
    ["ContainsText", "Contains", "late"],
    { type: "containsText", text: "late" },
    text("containsText", "late"),
  ],
  [
    "the beginning",
    ["ContainsText", "BeginsWith", "Red"],
    { type: "beginsWith", text: "Red" },
    text("beginsWith", "Red"),
  ],
  [
    "a formula",
    ["Custom", "", '=$A1="x"'],
    { type: "expression", formula: '$A1="x"' },
    { kind: "formula", formula: '=$A1="x"' },
  ],
  [
    "a word in an order",
    ["CellValue", "GreaterThan", '="Red"'],
    { type: "cellIs", operator: "greaterThan", formula: '"Red"' },
    null,
  ],
  ["another cell", ["CellValue", "EqualTo", "=$B$1"], { type: "cellIs", operator: "equal", formula: "$B$1" }, null],
  ["nothing", ["CellValue", "EqualTo", ""], { type: "cellIs", operator: "equal", formula: "" }, null],
];

test.each(CASES)("%s", (_, [type, operator, operand1, operand2 = ""], inFile, expected) => {
  const tests = [added(type, { operator, operand1, operand2 }), ofFile(inFile)].map((found) =>
    found.map((one): HighlightTest => one.test),
  );
  expect(tests).toEqual(expected === null ? [[], []] : [[expected], [expected]]);
});

test("looks, places and order of a file", () => {
  const style = {
    fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFC00000" } },
    font: { bold: true, color: { rgb: "FFFFFF" } },
  } as const;
  expect(ofFile({ type: "containsText", text: "late", range: "E2:E3 G5", stopIfTrue: true, style })).toEqual([
    {
      id: "Plan-0",
      rects: [RECT, { row: 4, column: 6, rows: 1, columns: 1 }],
      stopIfTrue: true,
      test: text("containsText", "late"),
      look: { fill: "#C00000", font: "#FFFFFF", bold: true },
    },
  ]);
});

test("looks and places of what was added", () => {
  const rule = { operator: "Contains", operand1: "late", operand2: "" };
  expect(added("ContainsText", rule, { fillColor: "#C00000", bold: false, stopIfTrue: true })).toEqual([
    {
      id: "{1}",
      rects: [RECT],
      stopIfTrue: true,
      test: text("containsText", "late"),
      look: { fill: "#C00000", font: null, bold: false },
    },
  ]);
});

test("scales and bars, and what has no rule yet, are not shown", () => {
  expect(ofFile({ type: "colorScale" })).toEqual([]);
  expect(added("CellValue", null)).toEqual([]);
});
