/** What every object of the model is bound to, and how objects make one another without knowing each other's files. */
import type { Rect } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { HostObject } from "../protocol/object";
import type { References } from "../protocol/references";

/** Cells of one sheet. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

export interface ObjectMaker {
  readonly worksheet: (sheet: Sheet) => HostObject;
  readonly worksheets: () => HostObject;
  readonly range: (area: Area) => HostObject;
}

export interface Scope {
  readonly workbook: Workbook;
  readonly references: References;
  readonly make: ObjectMaker;
}

/** An object that stands for one thing of the workbook. */
export interface Of<Thing> extends Scope {
  readonly it: Thing;
}
