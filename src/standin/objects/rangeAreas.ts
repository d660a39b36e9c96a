/** Excel.RangeAreas: several ranges of one sheet, to be formatted together. */
import { fullAddress, rectAddress } from "../model/address";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { rememberAreas } from "./areas";
import { clearArea, CLEARABLE } from "./clear";
import { uniform } from "./format";
import { rangeCollectionObject } from "./rangeCollection";
import type { Area, Of, Scope } from "./scope";
import { applyStyle, toldStyle } from "./styles";
import { asOneOf, asString } from "./values";

const rangeAreasType: ObjectType<Of<readonly Area[]>> = {
  name: "RangeAreas",
  referenceKey: ({ it }) => `${it[0]?.sheet.id ?? ""}!${it.map(({ rect }) => rectAddress(rect)).join(",")}`,
  read: {
    Address: ({ it }) => it.map(({ sheet, rect }) => fullAddress(sheet.name, rect)).join(","),
    AreaCount: ({ it }) => it.length,
    Style: ({ it }) => toldStyle(uniform(it, (format) => format.get("styleName"))),
  },
  write: { Style: ({ it, workbook }, value) => applyStyle(workbook, it, asString(value, "A style")) },
  navigate: {
    Areas: (self) => rangeCollectionObject(self, self.it),
    Format: ({ make, it }) => make.format(it),
  },
  call: {
    Clear: ({ it }, args) => {
      const what = args.missing(0) ? "All" : asOneOf(args.raw(0), CLEARABLE, "What to clear");
      for (const area of it) clearArea(area, what);
    },
    _KeepReference: () => null,
  },
};

export function rangeAreasObject(scope: Scope, areas: readonly Area[]): HostObject {
  return rememberAreas(bind(rangeAreasType, { ...scope, it: areas }), areas);
}
