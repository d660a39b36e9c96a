/** Excel.TableCollection and Excel.Table. */
import { intersect } from "../model/address";
import type { Rect } from "../model/address";
import type { Sheet } from "../model/sheet";
import { checkDefinedName, Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { areaArgument } from "./areas";
import type { Area, Of, Scope } from "./scope";
import { asBoolean, asString } from "./values";

type Collection = Of<Sheet | null>;
type Entry = Of<{ readonly sheet: Sheet; readonly table: Table }>;

const DEFAULT_STYLE = "TableStyleMedium2";

function entries({ workbook, it }: Collection): readonly { readonly sheet: Sheet; readonly table: Table }[] {
  return workbook.tables.filter(({ sheet }) => it === null || sheet === it);
}

function find(self: Collection, key: string): HostObject | null {
  const lower = key.toLowerCase();
  const found = entries(self).find(({ table }) => table.id === key || table.name.toLowerCase() === lower);
  return found === undefined ? null : self.make.table(found.sheet, found.table);
}

function get(self: Collection, key: string): HostObject {
  const found = find(self, key);
  if (found === null) throw hostError("ItemNotFound", `There is no table "${key}".`);
  return found;
}

/** @throws HostError ItemAlreadyExists when a table or a name of the workbook has the name */
function checkTableName(workbook: Workbook, name: string, self: Table | null): void {
  checkDefinedName(name);
  const lower = name.toLowerCase();
  const taken =
    workbook.tables.some(({ table }) => table !== self && table.name.toLowerCase() === lower) ||
    workbook.names.some((each) => each.name.toLowerCase() === lower);
  if (taken) throw hostError("ItemAlreadyExists", `The name "${name}" is taken.`);
}

/** @throws HostError InvalidArgument where a table cannot be */
function checkPlace({ sheet, rect }: Area): void {
  if (sheet.tables.some((table) => intersect(table.rect, rect) !== null)) {
    throw hostError("InvalidArgument", "A table cannot overlap another table.");
  }
  if (sheet.contents.merges.some((merge) => intersect(merge, rect) !== null)) {
    throw hostError("InvalidArgument", "A table cannot overlap merged cells.");
  }
}

function add(self: Collection, area: Area, hasHeaders: boolean): HostObject {
  const { workbook, make } = self;
  const { sheet, rect } = area;
  sheet.checkWritable();
  // Without headers Excel moves the cells down by a row; nothing here needs that.
  if (!hasHeaders) throw hostError("NotImplemented", "The stand-in adds tables with headers only.");
  checkPlace(area);
  const whole: Rect = rect.rows === 1 ? { ...rect, rows: 2 } : rect;
  sheet.writeHeadings(whole);
  const table = new Table(workbook.newId(), freeName(workbook), whole, DEFAULT_STYLE, null);
  sheet.tables.push(table);
  return make.table(sheet, table);
}

function freeName(workbook: Workbook): string {
  const taken = new Set(workbook.tables.map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

const collectionType: ObjectType<Collection> = {
  name: "TableCollection",
  read: { Count: (self) => entries(self).length },
  items: (self) => entries(self).map(({ sheet, table }) => self.make.table(sheet, table)),
  item: get,
  call: {
    GetItem: (self, args) => get(self, args.key(0)),
    GetItemOrNullObject: (self, args) => find(self, args.key(0)),
    GetItemAt: (self, args) => {
      const entry = entries(self)[args.integer(0)];
      if (entry === undefined) throw hostError("InvalidArgument", "There is no such table.");
      return self.make.table(entry.sheet, entry.table);
    },
    GetCount: (self) => entries(self).length,
    Add: (self, args) => {
      const sheet = self.it ?? self.workbook.activeSheet;
      return add(self, areaArgument(self.workbook, sheet, args, 0), args.flag(1));
    },
  },
};

export function tablesObject(scope: Scope, sheet: Sheet | null): HostObject {
  return bind(collectionType, { ...scope, it: sheet });
}

/** A change to a table of the file would be lost on saving: refuse it. */
function changeable({ it: { sheet, table } }: Entry): Table {
  sheet.checkWritable();
  if (table.fileName !== null) throw hostError("NotImplemented", "The stand-in does not change tables of the file.");
  return table;
}

function part({ make, it: { sheet, table } }: Entry, rect: Rect): HostObject {
  return make.range({ sheet, rect: { ...table.rect, ...rect } });
}

const tableType: ObjectType<Entry> = {
  name: "Table",
  identity: ({ it }) => ({ Id: it.table.id }),
  read: {
    Id: ({ it }) => it.table.id,
    Name: ({ it }) => it.table.name,
    Style: ({ it }) => it.table.style,
    ShowFilterButton: ({ it }) => it.table.showFilterButton,
    ShowBandedRows: ({ it }) => it.table.showBandedRows,
    ShowBandedColumns: ({ it }) => it.table.showBandedColumns,
    HighlightFirstColumn: ({ it }) => it.table.highlightFirstColumn,
    HighlightLastColumn: ({ it }) => it.table.highlightLastColumn,
    ShowHeaders: ({ it }) => it.table.showHeaders,
  },
  write: {
    Name: (self, value) => {
      const name = asString(value, "The name");
      const table = changeable(self);
      checkTableName(self.workbook, name, table);
      table.name = name;
    },
    Style: (self, value) => {
      const style = asString(value, "The style");
      const known = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style);
      if (!known) throw hostError("InvalidArgument", `There is no table style "${style}".`);
      changeable(self).style = style;
    },
    ShowFilterButton: (self, value) => {
      changeable(self).showFilterButton = asBoolean(value, "ShowFilterButton");
    },
    ShowBandedRows: (self, value) => {
      changeable(self).showBandedRows = asBoolean(value, "ShowBandedRows");
    },
    ShowBandedColumns: (self, value) => {
      changeable(self).showBandedColumns = asBoolean(value, "ShowBandedColumns");
    },
    HighlightFirstColumn: (self, value) => {
      changeable(self).highlightFirstColumn = asBoolean(value, "HighlightFirstColumn");
    },
    HighlightLastColumn: (self, value) => {
      changeable(self).highlightLastColumn = asBoolean(value, "HighlightLastColumn");
    },
  },
  navigate: {
    Worksheet: ({ make, it }) => make.worksheet(it.sheet),
  },
  call: {
    GetRange: (self) => part(self, self.it.table.rect),
    GetHeaderRowRange: (self) => part(self, { ...self.it.table.rect, rows: 1 }),
    GetDataBodyRange: (self) => {
      const { rect } = self.it.table;
      return part(self, { ...rect, row: rect.row + 1, rows: rect.rows - 1 });
    },
    // The cells go too, as in Excel.
    Delete: (self) => {
      const table = changeable(self);
      const { sheet } = self.it;
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      sheet.clear(table.rect, "All");
    },
    ConvertToRange: (self) => {
      const table = changeable(self);
      const { sheet } = self.it;
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      return self.make.range({ sheet, rect: table.rect });
    },
  },
};

export function tableObject(scope: Scope, sheet: Sheet, table: Table): HostObject {
  return bind(tableType, { ...scope, it: { sheet, table } });
}
