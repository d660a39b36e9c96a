/** Excel.ConditionalFormatCollection and the three kinds of conditional format that the add-in makes. */
import { intersect } from "../model/address";
import type { ConditionalFormat, ConditionalType } from "../model/conditionalFormat";
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import type { Area, Of, Scope } from "./scope";
import { asBoolean, asColour, asOneOf, asString } from "./values";

type Collection = Of<Area>;
type Self = Of<ConditionalFormat>;

function own({ it: { sheet, rect } }: Collection): ConditionalFormat[] {
  return sheet.changes.conditionalFormats.filter((each) => intersect(each.rect, rect) !== null);
}

function find(self: Collection, key: string): HostObject | null {
  const found = own(self).find(({ id }) => id === key);
  return found === undefined ? null : bind(conditionalFormatType, { ...self, it: found });
}

function get(self: Collection, key: string): HostObject {
  const found = find(self, key);
  if (found === null) throw hostError("ItemNotFound", "There is no such conditional format.");
  return found;
}

const collectionType: ObjectType<Collection> = {
  name: "ConditionalFormatCollection",
  items: (self) => own(self).map((format) => bind(conditionalFormatType, { ...self, it: format })),
  item: get,
  call: {
    GetItem: (self, args) => get(self, args.key(0)),
    GetItemOrNullObject: (self, args) => find(self, args.key(0)),
    GetCount: (self) => own(self).length,
    Add: (self, args) => {
      const { sheet, rect } = self.it;
      sheet.checkWritable();
      const type = asOneOf(args.raw(0), ["CellValue", "ContainsText", "Custom"] as const, "The kind");
      const added: ConditionalFormat = {
        id: self.workbook.newId(),
        ...{ rect, type, fillColor: null, fontColor: null, bold: null, stopIfTrue: false, rule: null },
      };
      sheet.changes.conditionalFormats.push(added);
      return bind(conditionalFormatType, { ...self, it: added });
    },
    ClearAll: (self) => {
      const { sheet, rect } = self.it;
      sheet.checkWritable();
      const { conditionalFormats, clearedConditionalFormats } = sheet.changes;
      for (const format of own(self)) conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
      clearedConditionalFormats.push(rect);
    },
  },
};

export function conditionalFormatsObject(scope: Scope, area: Area): HostObject {
  return bind(collectionType, { ...scope, it: area });
}

/** The part of a conditional format that belongs to its kind; any other is an error, as in Excel. */
function ofKind(kind: ConditionalType, type: ObjectType<Self>): (self: Self) => HostObject {
  return (self) => {
    if (self.it.type !== kind)
      throw hostError("InvalidOperation", `The conditional format is of kind ${self.it.type}.`);
    return bind(type, self);
  };
}

/** Fields of a rule that office.js sends as one object. */
function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw hostError("InvalidArgument", "A rule is an object.");
  return value as Readonly<Record<string, unknown>>;
}

const CELL_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

const formatNavigation = { Format: (self: Self) => bind(formatType, self) };

const cellValueType: ObjectType<Self> = {
  name: "CellValueConditionalFormat",
  read: {
    Rule: ({ it }) =>
      it.rule === null ? null : { formula1: it.rule.operand1, formula2: it.rule.operand2, operator: it.rule.operator },
  },
  write: {
    Rule: ({ it }, value) => {
      const { formula1, formula2, operator } = fields(value);
      it.rule = {
        operator: asOneOf(operator, CELL_OPERATORS, "The operator"),
        operand1: asString(formula1, "formula1"),
        operand2: formula2 === undefined || formula2 === null ? "" : asString(formula2, "formula2"),
      };
    },
  },
  navigate: formatNavigation,
};

const textType: ObjectType<Self> = {
  name: "TextConditionalFormat",
  read: { Rule: ({ it }) => (it.rule === null ? null : { operator: it.rule.operator, text: it.rule.operand1 }) },
  write: {
    Rule: ({ it }, value) => {
      const { operator, text } = fields(value);
      const operand1 = asString(text, "The text");
      it.rule = { operator: asOneOf(operator, TEXT_OPERATORS, "The operator"), operand1, operand2: "" };
    },
  },
  navigate: formatNavigation,
};

const ruleType: ObjectType<Self> = {
  name: "ConditionalFormatRule",
  read: { Formula: ({ it }) => it.rule?.operand1 ?? "" },
  write: {
    Formula: ({ it }, value) => {
      it.rule = { operator: "", operand1: asString(value, "The formula"), operand2: "" };
    },
  },
};

const customType: ObjectType<Self> = {
  name: "CustomConditionalFormat",
  navigate: { ...formatNavigation, Rule: (self) => bind(ruleType, self) },
};

const conditionalFormatType: ObjectType<Self> = {
  name: "ConditionalFormat",
  identity: ({ it }) => ({ Id: it.id }),
  read: {
    Id: ({ it }) => it.id,
    Type: ({ it }) => it.type,
    StopIfTrue: ({ it }) => it.stopIfTrue,
  },
  write: {
    StopIfTrue: ({ it }, value) => {
      it.stopIfTrue = asBoolean(value, "StopIfTrue");
    },
  },
  call: {
    Delete: ({ it, workbook }) => {
      for (const { changes } of workbook.sheets) {
        const at = changes.conditionalFormats.indexOf(it);
        if (at >= 0) changes.conditionalFormats.splice(at, 1);
      }
    },
  },
  navigate: {
    CellValue: ofKind("CellValue", cellValueType),
    TextComparison: ofKind("ContainsText", textType),
    Custom: ofKind("Custom", customType),
  },
};

const formatType: ObjectType<Self> = {
  name: "ConditionalRangeFormat",
  navigate: {
    Fill: (self) => bind(fillType, self),
    Font: (self) => bind(fontType, self),
  },
};

const fillType: ObjectType<Self> = {
  name: "ConditionalRangeFill",
  read: { Color: ({ it }) => it.fillColor ?? "" },
  write: {
    Color: ({ it }, value) => {
      it.fillColor = asColour(value, "The fill");
    },
  },
};

const fontType: ObjectType<Self> = {
  name: "ConditionalRangeFont",
  read: { Color: ({ it }) => it.fontColor ?? "", Bold: ({ it }) => it.bold },
  write: {
    Color: ({ it }, value) => {
      it.fontColor = asColour(value, "The font's colour");
    },
    Bold: ({ it }, value) => {
      it.bold = asBoolean(value, "Bold");
    },
  },
};
