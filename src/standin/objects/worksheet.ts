/** Excel.Worksheet. */
import { checkRect, MAX_COLUMNS, MAX_ROWS, parseRect, splitSheet } from "../model/address";
import type { Rect } from "../model/address";
import type { Sheet } from "../model/sheet";
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import type { Of, Scope } from "./scope";
import { asNumber, asOneOf, asString } from "./values";

const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

function rangeOf({ make, it }: Of<Sheet>, rect: Rect): HostObject {
  return make.range({ sheet: it, rect: checkRect(rect) });
}

/** Address within the sheet; one that names another sheet is refused. */
function rectOn(sheet: Sheet, address: string): Rect {
  const parts = splitSheet(address);
  if (parts.sheet !== null && parts.sheet.toLowerCase() !== sheet.name.toLowerCase()) {
    throw hostError("InvalidArgument", `"${address}" is not on the sheet "${sheet.name}".`);
  }
  return parseRect(parts.cells);
}

const worksheetType: ObjectType<Of<Sheet>> = {
  name: "Worksheet",
  identity: ({ it }) => ({ Id: it.id }),
  read: {
    Id: ({ it }) => it.id,
    Name: ({ it }) => it.name,
    Visibility: ({ it }) => it.visibility,
    Position: ({ it, workbook }) => workbook.sheets.indexOf(it),
  },
  write: {
    Name: ({ it, workbook }, value) => workbook.renameSheet(it, asString(value, "The name")),
    Visibility: ({ it, workbook }, value) => {
      workbook.checkStructure();
      const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"], "Visibility");
      if (visibility !== "Visible") workbook.checkOtherVisible(it);
      it.visibility = visibility;
    },
    Position: ({ it, workbook }, value) => workbook.moveSheet(it, asNumber(value, "The position", 0)),
  },
  call: {
    Activate: ({ it, workbook }) => {
      if (it.visibility !== "Visible") throw hostError("InvalidOperation", "A hidden sheet cannot be shown.");
      workbook.active = it;
    },
    Delete: ({ it, workbook }) => workbook.deleteSheet(it),
    GetRange: (self, args) => rangeOf(self, args.missing(0) ? WHOLE_SHEET : rectOn(self.it, args.string(0))),
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

export function worksheetObject(scope: Scope, sheet: Sheet): HostObject {
  return bind(worksheetType, { ...scope, it: sheet });
}
