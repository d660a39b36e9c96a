/** Excel.Workbook and the internal service that office.js calls by itself. */
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import type { Scope } from "./scope";

const workbookType: ObjectType<Scope> = {
  name: "Workbook",
  read: {
    Use1904DateSystem: ({ workbook }) => workbook.origin.is1904,
  },
  navigate: {
    Worksheets: ({ make }) => make.worksheets(),
  },
  call: {
    _GetObjectByReferenceId: ({ references }, args) => references.find(args.string(0)),
    _RemoveReference: ({ references }, args) => references.remove(args.string(0)),
    _RemoveAllReferences: ({ references }) => references.removeAll(),
    _GetReferenceCount: ({ references }) => references.size,
  },
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
