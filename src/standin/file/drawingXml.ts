/** Where charts stand on a sheet: the anchors of its drawing part (ECMA-376 part 1, 20.5). */
import type { Chart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { append, childOf, domText, parseDom, rootOf } from "./dom";
import type { Element, NewElement } from "./dom";

export const EMU_PER_POINT = 12_700;

interface Corner {
  readonly index: number;
  /** Points into the column or row. */
  readonly offset: number;
}

/** The column or row that lies `points` from the edge. */
function cornerAt(points: number, sizeOf: (index: number) => number): Corner {
  let rest = points;
  for (let index = 0; ; index++) {
    const size = sizeOf(index);
    if (rest < size || index > 20_000) return { index, offset: rest };
    rest -= size;
  }
}

function corner(name: "from" | "to", column: Corner, row: Corner): NewElement {
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  const values = { col: column.index, colOff: emu(column.offset), row: row.index, rowOff: emu(row.offset) };
  return { name, children: Object.entries(values).map(([key, number]) => ({ name: key, text: String(number) })) };
}

/** The corners of a chart: top left, bottom right. */
function corners(sheet: Sheet, { place }: Chart): NewElement[] {
  if (place.kind === "cells") {
    const { row, column, rows, columns } = place.rect;
    const start = (index: number): Corner => ({ index, offset: 0 });
    return [corner("from", start(column), start(row)), corner("to", start(column + columns), start(row + rows))];
  }
  const column = (points: number): Corner => cornerAt(points, (index) => sheet.columnWidth(index));
  const row = (points: number): Corner => cornerAt(points, (index) => sheet.rowHeight(index));
  return [
    corner("from", column(place.left), row(place.top)),
    corner("to", column(place.left + place.width), row(place.top + place.height)),
  ];
}

/** Elements of any vocabulary below, by their name without prefix. */
function below(element: Element, name: string): Element | undefined {
  return element.getElementsByTagNameNS("*", name)[0];
}

function place(anchor: Element, sheet: Sheet, chart: Chart): void {
  for (const name of ["from", "to"]) childOf(anchor, name)?.remove();
  const before = anchor.firstElementChild;
  for (const each of corners(sheet, chart)) append(anchor, each, before);
  below(anchor, "cNvPr")?.setAttribute("name", chart.name);
}

/**
 * Puts a sheet's added charts in their places. They are the last anchors of the drawing, in the order in which they were added.
 * @param part name of the drawing's part @param xml the part as excelize wrote it
 * @returns the part, and the relationship ids of the charts in their order
 */
export function placeCharts(
  part: string,
  xml: string,
  sheet: Sheet,
): { readonly xml: string; readonly relationships: string[] } {
  const { charts } = sheet.changes;
  const document = parseDom(part, xml);
  const root = rootOf(document);
  // excelize declares the vocabulary a second time, as the plain one; Excel writes every name with its prefix.
  if (root.prefix !== null) root.removeAttribute("xmlns");
  const anchors = root.children.filter(({ localName }) => localName.endsWith("Anchor")).slice(-charts.length);
  const relationships = anchors.map((anchor, index) => {
    const chart = charts[index];
    if (chart !== undefined) place(anchor, sheet, chart);
    const graphic = below(anchor, "chart");
    return graphic?.attributes.find(({ localName }) => localName === "id")?.value ?? "";
  });
  return { xml: domText(document), relationships };
}
