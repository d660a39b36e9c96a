/** Excel.SettingCollection and Excel.Setting. */
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import type { Of, Scope } from "./scope";

function find(scope: Scope, key: string): HostObject | null {
  return scope.workbook.settings.has(key) ? bind(settingType, { ...scope, it: key }) : null;
}

function get(scope: Scope, key: string): HostObject {
  const found = find(scope, key);
  if (found === null) throw hostError("ItemNotFound", `There is no setting "${key}".`);
  return found;
}

const collectionType: ObjectType<Scope> = {
  name: "SettingCollection",
  items: (scope) => [...scope.workbook.settings.keys()].map((key) => get(scope, key)),
  item: get,
  call: {
    GetItem: (scope, args) => get(scope, args.key(0)),
    GetItemOrNullObject: (scope, args) => find(scope, args.key(0)),
    GetCount: ({ workbook }) => workbook.settings.size,
    Add: (scope, args) => {
      scope.workbook.settings.set(args.string(0), args.raw(1));
      return get(scope, args.string(0));
    },
  },
};

const settingType: ObjectType<Of<string>> = {
  name: "Setting",
  identity: ({ it }) => ({ _Id: it }),
  read: { Key: ({ it }) => it, Value: ({ workbook, it }) => workbook.settings.get(it) },
  write: { Value: ({ workbook, it }, value) => void workbook.settings.set(it, value) },
  call: { Delete: ({ workbook, it }) => void workbook.settings.delete(it) },
};

export function settingsObject(scope: Scope): HostObject {
  return bind(collectionType, scope);
}
