/** Excel.Workbook and the internal service that office.js calls by itself. */
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { serialOf } from "../model/input";
import { workbookEventCalls } from "./eventRegistration";
import type { Scope } from "./scope";
import { asString } from "./values";

const workbookType: ObjectType<Scope> = {
  name: "Workbook",
  navigate: {
    Worksheets: ({ make }) => make.worksheets(),
    Tables: ({ make }) => make.tables(null),
    Names: ({ make }) => make.names(null),
    Settings: ({ make }) => make.settings(),
    Properties: (scope) => bind(propertiesType, scope),
    Protection: (scope) => bind(protectionType, scope),
    Functions: (scope) => bind(functionsType, scope),
  },
  call: {
    ...workbookEventCalls,
    GetSelectedRange: ({ workbook, make }) => {
      const sheet = workbook.activeSheet;
      return make.range({ sheet, rect: sheet.changes.selection ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    },
    _GetObjectByReferenceId: ({ references }, args) => references.find(args.string(0)),
    _RemoveReference: ({ references }, args) => references.remove(args.string(0)),
    _RemoveAllReferences: ({ references }) => references.removeAll(),
    _GetReferenceCount: ({ references }) => references.size,
  },
};

const propertiesType: ObjectType<Scope> = {
  name: "DocumentProperties",
  read: { Title: ({ workbook }) => workbook.title },
  write: {
    Title: ({ workbook }, value) => {
      workbook.title = asString(value, "The title");
    },
  },
};

const protectionType: ObjectType<Scope> = {
  name: "WorkbookProtection",
  read: { Protected: ({ workbook }) => workbook.origin.isProtected },
};

/** Worksheet functions: only what has no other way through Office.js. */
const functionsType: ObjectType<Scope> = {
  name: "Functions",
  call: {
    // DATE tells the workbook's date system.
    Date: ({ workbook }, args) => {
      const serial = serialOf(args.integer(0), args.integer(1), args.integer(2), workbook.origin.is1904);
      return bind(functionResultType, { value: serial, error: serial === null ? "#NUM!" : null });
    },
  },
};

const functionResultType: ObjectType<{ readonly value: unknown; readonly error: string | null }> = {
  name: "FunctionResult",
  read: { Value: ({ value }) => value, Error: ({ error }) => error },
};

/** The object from which every path starts. */
export function workbookObject(scope: Scope): HostObject {
  return bind(workbookType, scope);
}

const internalServiceType: ObjectType<null> = {
  name: "AddinInternalService",
  call: { NotifyActionHandlerReady: () => null },
};

/** Microsoft.InternalService.AddinInternalService: office.js announces itself there. */
export function internalService(): HostObject {
  return bind(internalServiceType, null);
}
