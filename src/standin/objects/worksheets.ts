/** Excel.WorksheetCollection. */
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { worksheetsEventCalls } from "./eventRegistration";
import type { Scope } from "./scope";

const worksheetsType: ObjectType<Scope> = {
  name: "WorksheetCollection",
  items: ({ workbook, make }) => workbook.sheets.map((sheet) => make.worksheet(sheet)),
  item: ({ workbook, make }, key) => make.worksheet(workbook.sheet(key)),
  call: {
    ...worksheetsEventCalls,
    GetItem: ({ workbook, make }, args) => make.worksheet(workbook.sheet(args.key(0))),
    GetItemOrNullObject: ({ workbook, make }, args) => {
      const sheet = workbook.findSheet(args.key(0));
      return sheet === null ? null : make.worksheet(sheet);
    },
    GetActiveWorksheet: ({ workbook, make }) => make.worksheet(workbook.activeSheet),
    GetFirst: ({ workbook, make }, args) => {
      const sheet = workbook.sheets.find((each) => !args.flag(0) || each.visibility === "Visible");
      return make.worksheet(sheet ?? workbook.activeSheet);
    },
    GetCount: ({ workbook }, args) =>
      workbook.sheets.filter((sheet) => !args.flag(0) || sheet.visibility === "Visible").length,
    Add: ({ workbook, make }, args) => make.worksheet(workbook.addSheet(args.missing(0) ? null : args.string(0))),
  },
};

export function worksheetsObject(scope: Scope): HostObject {
  return bind(worksheetsType, scope);
}
