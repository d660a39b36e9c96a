/**
 * The conditional formats of a sheet's part (ECMA-376 part 1, 18.3.1.18 and 18.3.1.10), as far as they give cells a look. Those
 * of extension lists (they refer to other sheets, mostly) are not evaluated, but known to be there.
 */
import { tryParseRect } from "../model/address";
import { NO_LOOK } from "../model/conditionalFormat";
import type { ConditionalLook, FileConditionalFormat } from "../model/conditionalFormat";
import { comparisonWith, formulaTest, textTest } from "../model/conditionalTest";
import type { Comparison, ConditionalTest } from "../model/conditionalTest";
import type { Attributes } from "./xml";

interface OpenRule {
  readonly type: string;
  readonly operator: string;
  readonly text: string | null;
  readonly look: number | null;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly formulas: string[];
}

interface Group {
  sqref: string;
  readonly isExtension: boolean;
  readonly rules: OpenRule[];
}

const COMPARISONS: Readonly<Partial<Record<string, Comparison>>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
  between: "between",
  notBetween: "not between",
};

function testOf({ type, operator, text, formulas }: OpenRule): ConditionalTest | null {
  switch (type) {
    case "cellIs": {
      const comparison = COMPARISONS[operator];
      return comparison === undefined ? null : comparisonWith(comparison, formulas);
    }
    case "containsText":
      return textTest("contains", text);
    case "notContainsText":
      return textTest("not contains", text);
    case "beginsWith":
      return textTest("begins", text);
    case "endsWith":
      return textTest("ends", text);
    case "containsBlanks":
    case "notContainsBlanks":
      return { kind: "blank", expected: type === "containsBlanks" };
    case "containsErrors":
    case "notContainsErrors":
      return { kind: "error", expected: type === "containsErrors" };
    case "expression":
      return formulaTest(formulas[0] ?? "");
    default:
      return null;
  }
}

/** Gathers the rules as their tags come by. */
export class ConditionalReader {
  private group: Group | null = null;
  readonly formats: FileConditionalFormat[] = [];

  /** @param looks of the styles part, by their number */
  constructor(private readonly looks: readonly ConditionalLook[]) {}

  open(name: string, attributes: Attributes): void {
    if (name === "conditionalFormatting") {
      const sqref = attributes.get("sqref");
      this.group = { sqref: sqref ?? "", isExtension: sqref === null, rules: [] };
    } else if (name === "cfRule") {
      this.group?.rules.push({
        type: attributes.get("type") ?? "",
        operator: attributes.get("operator") ?? "",
        text: attributes.get("text"),
        look: attributes.integer("dxfId"),
        priority: attributes.integer("priority") ?? 0,
        stopIfTrue: attributes.flag("stopIfTrue", false),
        formulas: [],
      });
    }
  }

  /** @param text what stood in the element */
  close(name: string, text: string): void {
    const { group } = this;
    if (group === null) return;
    if (name === "formula") group.rules.at(-1)?.formulas.push(text);
    else if (name === "sqref") group.sqref = text;
    else if (name === "conditionalFormatting") {
      for (const rule of group.rules) this.formats.push(this.formatOf(rule, group));
      this.group = null;
    }
  }

  private formatOf(rule: OpenRule, { sqref, isExtension }: Group): FileConditionalFormat {
    const rects = sqref.split(/\s/).map(tryParseRect);
    const look = this.looks[rule.look ?? -1] ?? NO_LOOK;
    const isDrawing = rule.type === "dataBar" || rule.type === "iconSet";
    const isScale = rule.type === "colorScale";
    return {
      rects: rects.filter((rect) => rect !== null),
      test: isExtension ? null : testOf(rule),
      look,
      paints: !isDrawing && (isExtension || isScale || look.fill !== null || look.struck !== null),
      priority: rule.priority,
      stopIfTrue: rule.stopIfTrue,
    };
  }
}
