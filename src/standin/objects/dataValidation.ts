/**
 * Excel.DataValidation with the one kind of rule that the add-in makes: a list to choose from. Of the rules of the file no more is
 * known than where they are.
 */
import { intersect, sameRect } from "../model/address";
import { LONGEST_LIST, type ListValidation } from "../model/listValidation";
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import type { Area, Of } from "./scope";
import { asBoolean, asOneOf, asString } from "./values";

type Self = Of<Area>;

/** What was said of exactly these cells since the file was opened. */
function own({ it: { sheet, rect } }: Self): ListValidation | undefined {
  return sheet.changes.validations.find((one) => sameRect(one.rect, rect));
}

/** As Excel: another rule of only some of the cells makes them inconsistent. */
function typeOf(self: Self): string {
  const { sheet, rect } = self.it;
  if (sheet.contents.validations.some((ruled) => intersect(ruled, rect) !== null)) return "Inconsistent";
  if (own(self) !== undefined) return "List";
  return sheet.changes.validations.some((one) => intersect(one.rect, rect) !== null) ? "Inconsistent" : "None";
}

function fields(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw hostError("InvalidArgument", `${what} is an object.`);
  return value as Readonly<Record<string, unknown>>;
}

function clear({ it: { sheet, rect } }: Self): void {
  sheet.checkWritable();
  const { validations } = sheet.changes;
  for (const one of validations.filter((each) => intersect(each.rect, rect) !== null)) {
    validations.splice(validations.indexOf(one), 1);
  }
}

function setRule(self: Self, value: unknown): void {
  const { list } = fields(value, "A rule");
  if (list === undefined) throw hostError("ApiNotFound", "The stand-in has list rules only.");
  const { source, inCellDropDown } = fields(list, "A list");
  const words = asString(source, "The source");
  if (!words.startsWith("=") && words.length > LONGEST_LIST) {
    throw hostError("InvalidArgument", `A list of words has at most ${LONGEST_LIST} characters.`);
  }
  clear(self);
  self.it.sheet.changes.validations.push({
    rect: self.it.rect,
    source: words,
    inCellDropDown: inCellDropDown === undefined || asBoolean(inCellDropDown, "inCellDropDown"),
    alert: null,
  });
}

function setAlert(self: Self, value: unknown): void {
  const validation = own(self);
  if (validation === undefined) throw hostError("InvalidOperation", "There is no rule for these cells.");
  const { style, title, message, showAlert } = fields(value, "An alert");
  validation.alert = {
    style: asOneOf(style, ["Stop", "Warning", "Information"] as const, "The style"),
    title: asString(title, "The title"),
    message: asString(message, "The message"),
    showAlert: asBoolean(showAlert, "showAlert"),
  };
}

const dataValidationType: ObjectType<Self> = {
  name: "DataValidation",
  read: {
    Type: typeOf,
    Rule: (self) => {
      const validation = own(self);
      if (validation === undefined) return null;
      return { list: { source: validation.source, inCellDropDown: validation.inCellDropDown } };
    },
    ErrorAlert: (self) => own(self)?.alert ?? null,
  },
  write: { Rule: setRule, ErrorAlert: setAlert },
  call: { Clear: (self) => clear(self) },
};

export function dataValidationObject(area: Self): HostObject {
  return bind(dataValidationType, area);
}
