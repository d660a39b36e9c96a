/** Excel.Worksheet. */
import { checkRect, MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Rect } from "../model/address";
import type { Sheet } from "../model/sheet";
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { areasAt } from "./areas";
import { worksheetEventCalls } from "./eventRegistration";
import type { Of, Scope } from "./scope";
import { asBoolean, asColour, asNumber, asOneOf, asString } from "./values";

const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

function rangeOf({ make, it }: Of<Sheet>, rect: Rect): HostObject {
  return make.range({ sheet: it, rect: checkRect(rect) });
}

/** The one range that an address or a name stands for. */
function rangeAt({ make, workbook, it }: Of<Sheet>, address: string): HostObject {
  const [area, ...others] = areasAt(workbook, it, address);
  if (area === undefined || others.length > 0) throw hostError("InvalidArgument", `"${address}" is not one range.`);
  return make.range(area);
}

/** The next sheet after one, towards the end (1) or the beginning (-1). */
function neighbour({ it, workbook, make }: Of<Sheet>, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = workbook;
  for (let at = sheets.indexOf(it) + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet !== undefined && (!visibleOnly || sheet.visibility === "Visible")) return make.worksheet(sheet);
  }
  return null;
}

/** @throws HostError ItemNotFound where there is none */
function required(sheet: HostObject | null): HostObject {
  if (sheet === null) throw hostError("ItemNotFound", "There is no such sheet.");
  return sheet;
}

const protectionType: ObjectType<Of<Sheet>> = {
  name: "WorksheetProtection",
  read: { Protected: ({ it }) => it.isProtected },
};

/** Comments are counted only. */
const commentsType: ObjectType<Of<Sheet>> = {
  name: "CommentCollection",
  call: { GetCount: ({ it }) => it.comments },
};

const worksheetType: ObjectType<Of<Sheet>> = {
  name: "Worksheet",
  identity: ({ it }) => ({ Id: it.id }),
  read: {
    Id: ({ it }) => it.id,
    Name: ({ it }) => it.name,
    Visibility: ({ it }) => it.visibility,
    Position: ({ it, workbook }) => workbook.sheets.indexOf(it),
    TabColor: ({ it }) => it.changes.tabColor ?? it.contents.tabColor,
    ShowGridlines: ({ it }) => it.changes.showGridlines ?? it.contents.showGridlines,
  },
  write: {
    TabColor: ({ it }, value) => {
      it.checkWritable();
      it.changes.tabColor = value === "" ? "" : asColour(value, "The tab's colour");
    },
    // office.js reads ShowGridlines but sets Gridlines.
    Gridlines: ({ it }, value) => {
      it.changes.showGridlines = asBoolean(value, "ShowGridlines");
    },
    Name: ({ it, workbook }, value) => workbook.renameSheet(it, asString(value, "The name")),
    Visibility: ({ it, workbook }, value) => {
      workbook.checkStructure();
      const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"], "Visibility");
      if (visibility !== "Visible") workbook.checkOtherVisible(it);
      it.visibility = visibility;
    },
    Position: ({ it, workbook }, value) => workbook.moveSheet(it, asNumber(value, "The position", 0)),
  },
  navigate: {
    Tables: ({ make, it }) => make.tables(it),
    Names: ({ make, it }) => make.names(it),
    Charts: ({ make, it }) => make.charts(it),
    Comments: (self) => bind(commentsType, self),
    PageLayout: ({ make, it }) => make.pageLayout(it),
    HorizontalPageBreaks: ({ make, it }) => make.pageBreaks(it),
    FreezePanes: ({ make, it }) => make.freezePanes(it),
    Protection: (self) => bind(protectionType, self),
  },
  call: {
    ...worksheetEventCalls,
    GetNext: (self, args) => required(neighbour(self, 1, args.flag(0))),
    GetNextOrNullObject: (self, args) => neighbour(self, 1, args.flag(0)),
    GetPrevious: (self, args) => required(neighbour(self, -1, args.flag(0))),
    GetPreviousOrNullObject: (self, args) => neighbour(self, -1, args.flag(0)),
    // How office.js finds a neighbour again in a later batch.
    _GetSheetById: ({ workbook, make }, args) => make.worksheet(workbook.sheet(args.string(0))),
    Activate: ({ it, workbook }) => {
      if (it.visibility !== "Visible") throw hostError("InvalidOperation", "A hidden sheet cannot be shown.");
      workbook.active = it;
    },
    Delete: ({ it, workbook }) => workbook.deleteSheet(it),
    GetRange: (self, args) => (args.missing(0) ? rangeOf(self, WHOLE_SHEET) : rangeAt(self, args.string(0))),
    GetRanges: ({ make, workbook, it }, args) =>
      make.rangeAreas(areasAt(workbook, it, args.missing(0) ? "A:XFD" : args.string(0))),
    GetRangeByIndexes: (self, args) =>
      rangeOf(self, {
        row: args.integer(0),
        column: args.integer(1),
        rows: args.integer(2),
        columns: args.integer(3),
      }),
    GetCell: (self, args) => rangeOf(self, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    // Excel gives A1 for an empty sheet here, and a null object from the other.
    GetUsedRange: (self, args) =>
      rangeOf(self, self.it.usedRect(args.flag(0)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (self, args) => {
      const rect = self.it.usedRect(args.flag(0));
      return rect === null ? null : rangeOf(self, rect);
    },
  },
};

/** What Excel tells of a sheet that is all chart, and does with it, where it refuses the rest. */
const chartSheetType: ObjectType<Of<Sheet>> = {
  ...worksheetType,
  navigate: refusing(Object.keys(worksheetType.navigate ?? {})),
  call: {
    ...worksheetType.call,
    ...refusing(Object.keys(worksheetType.call ?? {}).filter((name) => /Range|GetCell$/.test(name))),
  },
};

function refusing(members: readonly string[]): Readonly<Record<string, () => never>> {
  const refuse = (): never => {
    throw hostError("UnsupportedSheet", "This is a chart sheet.");
  };
  return Object.fromEntries(members.map((member) => [member, refuse]));
}

export function worksheetObject(scope: Scope, sheet: Sheet): HostObject {
  const isRefused = sheet.isChart && scope.workbook.rules.refusesChartSheets;
  return bind(isRefused ? chartSheetType : worksheetType, { ...scope, it: sheet });
}
