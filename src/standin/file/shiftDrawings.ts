/** Where pictures, charts and boxes of notes stand when rows or columns of their sheet are inserted or deleted. */
import { shiftIndex, type Shift } from "../model/shift";
import { allOf, childOf } from "./dom";
import type { Element } from "./dom";

/** A row or column that something begins or ends in, and whether that one is gone: then it is the next that stays. */
function moved(index: number, shift: Shift): { readonly index: number; readonly isGone: boolean } {
  const now = shiftIndex(index, shift);
  return { index: now ?? shift.at, isGone: now === null };
}

function moveCorner(corner: Element, shift: Shift): void {
  const place = childOf(corner, shift.axis === "row" ? "row" : "col");
  const offset = childOf(corner, shift.axis === "row" ? "rowOff" : "colOff");
  if (place === null) return;
  const now = moved(Number(place.textContent), shift);
  place.textContent = String(now.index);
  if (now.isGone && offset !== null) offset.textContent = "0";
}

/** Keeps as many rows or columns between the corners as there were. */
function moveAlong(from: Element, to: Element, shift: Shift): void {
  const name = shift.axis === "row" ? "row" : "col";
  const [first, last] = [childOf(from, name), childOf(to, name)];
  if (first === null || last === null) return;
  const between = Number(last.textContent) - Number(first.textContent);
  moveCorner(from, shift);
  last.textContent = String(Number(first.textContent) + between);
}

/** @param root of a drawing's part (ECMA-376 part 1, 20.5) */
export function shiftAnchors(root: Element, shift: Shift): void {
  for (const anchor of [...allOf(root, "twoCellAnchor"), ...allOf(root, "oneCellAnchor")]) {
    const [from, to] = [childOf(anchor, "from"), childOf(anchor, "to")];
    const behaviour = anchor.getAttribute("editAs") ?? "twoCell";
    if (from === null || behaviour === "absolute") continue;
    if (to !== null && behaviour === "oneCell") moveAlong(from, to, shift);
    else {
      moveCorner(from, shift);
      if (to !== null) moveCorner(to, shift);
    }
  }
}

const EXCEL = "urn:schemas-microsoft-com:office:excel";

/**
 * Boxes of notes ([MS-OI29500], VML): the cell that they belong to, and the eight numbers of where they stand (column, pixels, row,
 * pixels of the corners).
 */
export function shiftBoxes(root: Element, shift: Shift): void {
  for (const data of root.getElementsByTagNameNS(EXCEL, "ClientData")) {
    const part = (name: string): Element | undefined => data.getElementsByTagNameNS(EXCEL, name)[0];
    const cell = part(shift.axis === "row" ? "Row" : "Column");
    if (cell !== undefined) {
      const now = moved(Number(cell.textContent), shift);
      if (now.isGone) {
        data.parentElement?.remove();
        continue;
      }
      cell.textContent = String(now.index);
    }
    const anchor = part("Anchor");
    const numbers = (anchor?.textContent ?? "").split(",").map(Number);
    if (anchor === undefined || numbers.length !== 8 || numbers.some((each) => !Number.isFinite(each))) continue;
    const [first, last] = shift.axis === "row" ? [2, 6] : [0, 4];
    const start = numbers[first] ?? 0;
    const by = moved(start, shift).index - start;
    anchor.textContent = numbers
      .map((each, index) => (index === first || index === last ? each + by : each))
      .join(", ");
  }
}
