/** What every object of the model is bound to, and how objects make one another without knowing each other's files. */
import type { Rect } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
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
  readonly rangeAreas: (areas: readonly Area[]) => HostObject;
  /** Tables of a sheet, or of the workbook. */
  readonly tables: (sheet: Sheet | null) => HostObject;
  readonly table: (sheet: Sheet, table: Table) => HostObject;
  /** Names of a sheet, or of the workbook. */
  readonly names: (sheet: Sheet | null) => HostObject;
  readonly settings: () => HostObject;
  readonly charts: (sheet: Sheet) => HostObject;
  readonly format: (areas: readonly Area[]) => HostObject;
  readonly conditionalFormats: (area: Area) => HostObject;
  readonly pageLayout: (sheet: Sheet) => HostObject;
  readonly pageBreaks: (sheet: Sheet) => HostObject;
  readonly freezePanes: (sheet: Sheet) => HostObject;
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
