/** Which cells an object or an address stands for. */
import { checkRect, parseRects, splitSheet } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { Arguments } from "../protocol/arguments";
import { hostError } from "../protocol/errors";
import { isHostObject } from "../protocol/object";
import type { HostObject } from "../protocol/object";
import type { Area } from "./scope";

const areasOf = new WeakMap<HostObject, readonly Area[]>();

/** Remembers the cells behind a range object, so that it can be an argument. */
export function rememberAreas(object: HostObject, areas: readonly Area[]): HostObject {
  areasOf.set(object, areas);
  return object;
}

/**
 * The areas of an address list such as "A1:B2,D4" on a sheet; a defined name or a table's name gives its range.
 * @throws HostError InvalidArgument for what is no address, or one on another sheet
 */
export function areasAt(workbook: Workbook, sheet: Sheet, addresses: string): readonly Area[] {
  const named = rangeOfName(workbook, sheet, addresses);
  if (named !== null) return [named];
  if (addresses.length > workbook.rules.longestAddress) {
    throw hostError("GeneralException", "The address is longer than this Excel takes.");
  }
  const { sheet: sheetName, cells } = splitSheet(addresses);
  if (sheetName !== null && sheetName.toLowerCase() !== sheet.name.toLowerCase()) {
    throw hostError("InvalidArgument", `"${addresses}" is not on the sheet "${sheet.name}".`);
  }
  return parseRects(cells).map((rect) => ({ sheet, rect: checkRect(rect) }));
}

function rangeOfName(workbook: Workbook, sheet: Sheet, name: string): Area | null {
  const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (table !== undefined) return { sheet, rect: table.rect };
  const defined = workbook.names.find(
    (each) => each.name.toLowerCase() === name.toLowerCase() && (each.sheet ?? sheet) === sheet,
  );
  return defined === undefined ? null : areaOfFormula(workbook, defined.formula);
}

/** The cells that a formula such as "=Sheet1!$A$1:$B$2" stands for, or null. */
export function areaOfFormula(workbook: Workbook, formula: string): Area | null {
  const { sheet: sheetName, cells } = splitSheet(formula.replace(/^=/, ""));
  const sheet = sheetName === null ? null : workbook.findSheet(sheetName);
  if (sheet === null || !/^[$A-Za-z0-9:]+$/.test(cells)) return null;
  const rect = parseRects(cells)[0];
  return rect === undefined ? null : { sheet, rect };
}

/**
 * The cells that an argument names: a range object or an address on the sheet.
 * @throws HostError InvalidArgument
 */
export function areaArgument(workbook: Workbook, sheet: Sheet, args: Arguments, index: number): Area {
  const raw = args.raw(index);
  const areas = isHostObject(raw) ? areasOf.get(raw) : areasAt(workbook, sheet, args.string(index));
  const area = areas?.[0];
  if (area === undefined || areas?.length !== 1) throw hostError("InvalidArgument", "The argument is no range.");
  return area;
}
