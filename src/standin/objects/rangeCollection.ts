/** Excel.RangeCollection: the areas of a RangeAreas, one by one. */
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import type { Area, Of, Scope } from "./scope";

const rangeCollectionType: ObjectType<Of<readonly Area[]>> = {
  name: "RangeCollection",
  items: ({ it, make }) => it.map((area) => make.range(area)),
  call: {
    GetCount: ({ it }) => it.length,
    GetItemAt: ({ it, make }, args) => {
      const area = it[args.integer(0)];
      if (area === undefined) throw hostError("ItemNotFound", "There is no such area.");
      return make.range(area);
    },
  },
};

export function rangeCollectionObject(scope: Scope, areas: readonly Area[]): HostObject {
  return bind(rangeCollectionType, { ...scope, it: areas });
}
