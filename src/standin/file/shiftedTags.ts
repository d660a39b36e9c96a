/** What becomes of the elements of a sheet that say where something is, when rows or columns of the sheet are inserted or deleted. */
import { cellAddress, rectAddress, tryParseRect } from "../model/address";
import type { Rect } from "../model/address";
import { shiftFrozen, shiftIndex, shiftRect, shiftRects, shiftSpan, type Shift } from "../model/shift";
import { attributeOf, type Changes } from "./replacements";
import { placeOf } from "./sheetText";
import type { NamespacedTag } from "./xml";

/** Attributes that change, or "gone": the whole element goes. Null where it stays as it is. */
export type Fate = Changes | "gone" | null;

/** Cells of a list "A1:B2 D4"; those that are none are left out. */
export function rectsIn(list: string): Rect[] {
  return list.split(" ").flatMap((address) => tryParseRect(address) ?? []);
}

/** Cells of a list where they come to stand; "" where none is left. */
export const shiftedCells = (list: string, shift: Shift): string =>
  shiftRects(rectsIn(list), shift).map(rectAddress).join(" ");

/** @param list cells of a rule, as its attribute sqref has them */
export function fateOfArea(list: string, shift: Shift): Fate {
  const now = shiftedCells(list, shift);
  if (now === "") return "gone";
  return now === list ? null : { sqref: now };
}

/**
 * Of elements that neither rows, cells nor the areas of rules are; null for all that say no place.
 * @param parent the element around it
 */
export function fateOf(tag: NamespacedTag, parent: NamespacedTag | undefined, shift: Shift): Fate {
  switch (tag.local) {
    case "f":
      return attributeOf(tag, "t") === "shared" ? null : moved(tag, "ref", shift);
    case "mergeCell":
      return merged(tag, shift);
    case "dimension":
    case "hyperlink":
    case "sortCondition":
    case "sortState":
    case "autoFilter":
      return moved(tag, "ref", shift);
    case "cellWatch":
      return moved(tag, "r", shift);
    case "col":
      return columns(tag, shift);
    case "filterColumn":
      return filter(tag, parent, shift);
    case "pane":
      return pane(tag, shift);
    case "brk":
      return pageBreak(tag, parent, shift);
    default:
      return null;
  }
}

/** @param name of the attribute that has the cells */
function moved(tag: NamespacedTag, name: string, shift: Shift): Fate {
  const rect = tryParseRect(attributeOf(tag, name) ?? "");
  if (rect === null) return null;
  const now = shiftRect(rect, shift);
  return now === null ? "gone" : { [name]: rectAddress(now) };
}

/** Of one cell there is nothing to merge. */
function merged(tag: NamespacedTag, shift: Shift): Fate {
  const fate = moved(tag, "ref", shift);
  const isCell = fate !== null && fate !== "gone" && /^[A-Z]+[0-9]+$/.test(fate["ref"] ?? "");
  return isCell ? "gone" : fate;
}

function columns(tag: NamespacedTag, shift: Shift): Fate {
  if (shift.axis === "row") return null;
  const first = Number(attributeOf(tag, "min")) - 1;
  const count = Number(attributeOf(tag, "max")) - first;
  const span = shiftSpan({ first, count }, shift);
  return span === null ? "gone" : { min: String(span.first + 1), max: String(span.first + span.count) };
}

/** Its column is counted from the first that is filtered. */
function filter(tag: NamespacedTag, parent: NamespacedTag | undefined, shift: Shift): Fate {
  const rect = tryParseRect(parent === undefined ? "" : (attributeOf(parent, "ref") ?? ""));
  if (rect === null || shift.axis === "row") return null;
  const now = shiftIndex(rect.column + Number(attributeOf(tag, "colId")), shift);
  const first = shiftRect(rect, shift)?.column ?? 0;
  return now === null ? "gone" : { colId: String(now - first) };
}

function pane(tag: NamespacedTag, shift: Shift): Fate {
  const name = shift.axis === "row" ? "ySplit" : "xSplit";
  const state = attributeOf(tag, "state") ?? "split";
  const frozen = Number(attributeOf(tag, name) ?? 0);
  const topLeft = placeOf(attributeOf(tag, "topLeftCell") ?? "");
  const now = shiftFrozen(frozen, shift);
  // A pane of nothing would be damage: where all frozen rows go, the first stays.
  if (!state.startsWith("frozen") || now === frozen || now < 1) return null;
  const by = now - frozen;
  const place = topLeft === null ? null : { ...topLeft, [shift.axis]: Math.max(now, topLeft[shift.axis] + by) };
  return {
    [name]: String(now),
    ...(place === null ? {} : { topLeftCell: cellAddress(place.row, place.column) }),
  };
}

function pageBreak(tag: NamespacedTag, parent: NamespacedTag | undefined, shift: Shift): Fate {
  if (parent?.local !== (shift.axis === "row" ? "rowBreaks" : "colBreaks")) return null;
  const now = shiftIndex(Number(attributeOf(tag, "id")), shift);
  return now === null ? "gone" : { id: String(now) };
}
