/** Where charts stand on a sheet: the anchors of its drawing part (ECMA-376 part 1, 20.5). */
import type { Chart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { escapeXml } from "./xml";

const EMU_PER_POINT = 12_700;

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

function cornerXml(name: "from" | "to", column: Corner, row: Corner): string {
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  return (
    `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${name}>`
  );
}

function cornersXml(sheet: Sheet, { place }: Chart): string {
  if (place.kind === "cells") {
    const { row, column, rows, columns } = place.rect;
    const start = (index: number): Corner => ({ index, offset: 0 });
    return cornerXml("from", start(column), start(row)) + cornerXml("to", start(column + columns), start(row + rows));
  }
  const column = (points: number): Corner => cornerAt(points, (index) => sheet.columnWidth(index));
  const row = (points: number): Corner => cornerAt(points, (index) => sheet.rowHeight(index));
  return (
    cornerXml("from", column(place.left), row(place.top)) +
    cornerXml("to", column(place.left + place.width), row(place.top + place.height))
  );
}

const ANCHOR = /<xdr:(?:twoCell|oneCell|absolute)Anchor[\s>][\s\S]*?<\/xdr:(?:twoCell|oneCell|absolute)Anchor>/g;

/**
 * Puts a sheet's added charts in their places. They are the last anchors of the drawing, in the order in which they were added.
 * @param xml the drawing part as excelize wrote it
 * @returns the part, and the relationship ids of the charts in their order
 */
export function placeCharts(xml: string, sheet: Sheet): { readonly xml: string; readonly relationships: string[] } {
  const { charts } = sheet.changes;
  const anchors = [...xml.matchAll(ANCHOR)].slice(-charts.length);
  const relationships = anchors.map(([anchor]) => /\sr:id="([^"]+)"/.exec(anchor)?.[1] ?? "");
  let result = xml;
  anchors.forEach(([anchor], index) => {
    const chart = charts[index];
    if (chart === undefined) return;
    const placed = anchor
      .replace(/<xdr:from>[\s\S]*?<\/xdr:to>/, () => cornersXml(sheet, chart))
      .replace(/(<xdr:cNvPr [^>]*?name=")[^"]*(")/, (_, before: string, after: string) => {
        return `${before}${escapeXml(chart.name)}${after}`;
      });
    result = result.replace(anchor, () => placed);
  });
  return { xml: result, relationships };
}
