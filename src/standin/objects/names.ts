/** Excel.NamedItemCollection and Excel.NamedItem. */
import { columnLetters, quoteSheet } from "../model/address";
import { DefinedName } from "../model/names";
import type { Sheet } from "../model/sheet";
import { checkDefinedName } from "../model/table";
import { hostError } from "../protocol/errors";
import type { Arguments } from "../protocol/arguments";
import { bind, isHostObject } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { areaArgument, areaOfFormula } from "./areas";
import type { Area, Of, Scope } from "./scope";
import { asBoolean, asString } from "./values";

type Collection = Of<Sheet | null>;

/** Names that Excel keeps for itself: print areas, filters. */
const isOwn = (name: DefinedName): boolean => name.name.startsWith("_xlnm.");

function entries({ workbook, it }: Collection): readonly DefinedName[] {
  return workbook.names.filter((name) => name.sheet === it && !isOwn(name));
}

function find(self: Collection, key: string): HostObject | null {
  const found = entries(self).find((each) => each.name.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : bind(nameType, { ...self, it: found });
}

function get(self: Collection, key: string): HostObject {
  const found = find(self, key);
  if (found === null) throw hostError("ItemNotFound", `There is no name "${key}".`);
  return found;
}

/** "=Sheet1!$A$1:$B$2" */
function formulaOf({ sheet, rect }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(rect.row, rect.column);
  const last = corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `=${quoteSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** A range object, a formula with "=", or a text that becomes a constant. */
function referenceOf(self: Collection, args: Arguments): string {
  const raw = args.raw(1);
  if (isHostObject(raw)) {
    return formulaOf(areaArgument(self.workbook, self.it ?? self.workbook.activeSheet, args, 1));
  }
  const text = args.key(1);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function add(self: Collection, args: Arguments): HostObject {
  const { workbook, it } = self;
  const name = args.string(0);
  checkDefinedName(name);
  it?.checkWritable();
  const isTable = workbook.tables.some(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (isTable || find(self, name) !== null) throw hostError("ItemAlreadyExists", `The name "${name}" is taken.`);
  const comment = args.missing(2) ? "" : args.string(2);
  const added = new DefinedName(name, referenceOf(self, args), it, true, comment, false);
  workbook.names.push(added);
  return bind(nameType, { ...self, it: added });
}

const collectionType: ObjectType<Collection> = {
  name: "NamedItemCollection",
  items: (self) => entries(self).map((name) => bind(nameType, { ...self, it: name })),
  item: get,
  call: {
    GetItem: (self, args) => get(self, args.key(0)),
    GetItemOrNullObject: (self, args) => find(self, args.key(0)),
    GetCount: (self) => entries(self).length,
    Add: add,
  },
};

export function namesObject(scope: Scope, sheet: Sheet | null): HostObject {
  return bind(collectionType, { ...scope, it: sheet });
}

interface NameValue {
  readonly type: string;
  readonly value: unknown;
}

function valueOf({ workbook, it }: Of<DefinedName>): NameValue {
  const text = /^="((?:[^"]|"")*)"$/s.exec(it.formula);
  if (text !== null) return { type: "String", value: (text[1] ?? "").replaceAll('""', '"') };
  const number = Number(it.formula.slice(1));
  if (Number.isFinite(number)) return { type: "Double", value: number };
  if (areaOfFormula(workbook, it.formula) !== null) return { type: "Range", value: it.formula.slice(1) };
  throw hostError("NotImplemented", "The stand-in does not calculate names.");
}

function rangeOf({ workbook, make, it }: Of<DefinedName>): HostObject | null {
  const area = areaOfFormula(workbook, it.formula);
  return area === null ? null : make.range(area);
}

/** A change to a name of the file would be lost on saving: refuse it. */
function changeable({ it }: Of<DefinedName>): DefinedName {
  if (it.isOfFile) throw hostError("NotImplemented", "The stand-in does not change names of the file.");
  return it;
}

const nameType: ObjectType<Of<DefinedName>> = {
  name: "NamedItem",
  identity: ({ it }) => ({ _Id: it.name }),
  read: {
    Name: ({ it }) => it.name,
    Formula: ({ it }) => it.formula,
    Visible: ({ it }) => it.isVisible,
    Comment: ({ it }) => it.comment,
    Scope: ({ it }) => (it.sheet === null ? "Workbook" : "Worksheet"),
    Type: (self) => valueOf(self).type,
    Value: (self) => valueOf(self).value,
  },
  write: {
    // Of a name of the file, too: it is written anew when the workbook is saved.
    Formula: ({ it }, value) => {
      const formula = asString(value, "The formula");
      if (!formula.startsWith("=")) throw hostError("InvalidArgument", "A name's formula begins with =.");
      it.sheet?.checkWritable();
      it.refer(formula);
    },
    Visible: (self, value) => {
      changeable(self).isVisible = asBoolean(value, "Visible");
    },
    Comment: (self, value) => {
      changeable(self).comment = asString(value, "The comment");
    },
  },
  call: {
    GetRange: (self) => {
      const range = rangeOf(self);
      if (range === null) throw hostError("InvalidArgument", `"${self.it.name}" is no range.`);
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: ({ workbook, it }) => {
      workbook.names.splice(workbook.names.indexOf(it), 1);
      if (it.isOfFile) workbook.deletedNames.push(it);
    },
  },
};
