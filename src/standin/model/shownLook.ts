/** What conditional formats make of a cell's look: those added through Office.js first, then the file's in their order. */
import { contains } from "./address";
import type { Rect } from "./address";
import { NO_LOOK } from "./conditionalFormat";
import type { ConditionalFormat, ConditionalLook, ConditionalRule, FileConditionalFormat } from "./conditionalFormat";
import { comparisonWith, formulaTest, holds, textTest } from "./conditionalTest";
import type { Comparison, ConditionalTest, TextComparison } from "./conditionalTest";
import type { Sheet } from "./sheet";

const COMPARISONS: Readonly<Partial<Record<string, Comparison>>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
  Between: "between",
  NotBetween: "not between",
};
const TEXT_COMPARISONS: Readonly<Partial<Record<string, TextComparison>>> = {
  Contains: "contains",
  NotContains: "not contains",
  BeginsWith: "begins",
  EndsWith: "ends",
};

function testOf(
  type: ConditionalFormat["type"],
  { operator, operand1, operand2 }: ConditionalRule,
): ConditionalTest | null {
  if (type === "Custom") return formulaTest(operand1);
  if (type === "ContainsText") return textTest(TEXT_COMPARISONS[operator] ?? "contains", operand1);
  return comparisonWith(COMPARISONS[operator] ?? "=", [operand1, operand2]);
}

/** A format that was added, as if the file had it; Excel puts the newest before the others. */
function asInFile({ rect, type, rule, fillColor, stopIfTrue }: ConditionalFormat): FileConditionalFormat[] {
  if (rule === null) return [];
  const look = { ...NO_LOOK, fill: fillColor };
  return [{ rects: [rect], test: testOf(type, rule), look, paints: fillColor !== null, priority: 0, stopIfTrue }];
}

/** The rules of a sheet in the order in which they are tried. */
function rulesOf({ changes, contents }: Sheet): readonly FileConditionalFormat[] {
  const own = [...contents.conditionalFormats].sort((a, b) => a.priority - b.priority);
  return [...[...changes.conditionalFormats].reverse().flatMap(asInFile), ...own];
}

/** Asks for the looks that conditional formats give a sheet's cells, as they are now. */
export class ShownLooks {
  private readonly rules: readonly FileConditionalFormat[];
  private readonly cleared: readonly Rect[];
  private readonly ofFile: ReadonlySet<FileConditionalFormat>;

  constructor(private readonly sheet: Sheet) {
    this.rules = rulesOf(sheet);
    this.cleared = sheet.changes.clearedConditionalFormats;
    this.ofFile = new Set(sheet.contents.conditionalFormats);
  }

  /** Null where a rule may decide that the stand-in cannot evaluate. */
  at(row: number, column: number): ConditionalLook | null {
    let look = NO_LOOK;
    for (const rule of this.rules) {
      if (!this.covers(rule, row, column)) continue;
      if (rule.test === null) {
        // Whether it would have painted, or kept the rules below it from doing so, nobody here knows.
        if (rule.paints || rule.stopIfTrue) return null;
      } else if (this.holds(rule, rule.test, row, column)) {
        look = { fill: look.fill ?? rule.look.fill, struck: look.struck ?? rule.look.struck };
        if (rule.stopIfTrue) break;
      }
      if (look.fill !== null && look.struck !== null) break;
    }
    return look;
  }

  private covers(rule: FileConditionalFormat, row: number, column: number): boolean {
    const cell = { row, column, rows: 1, columns: 1 };
    const isIn = (rects: readonly Rect[]): boolean => rects.some((rect) => contains(rect, cell));
    return isIn(rule.rects) && !(this.ofFile.has(rule) && isIn(this.cleared));
  }

  private holds({ rects }: FileConditionalFormat, test: ConditionalTest, row: number, column: number): boolean {
    const { grid } = this.sheet.contents;
    const origin = rects[0] ?? { row, column };
    return holds(test, { row, column, origin, valueAt: (r, c) => grid.value(r, c) });
  }
}
