/** Formats of operations as hucre has them. */
import type { CellStyle } from "hucre/xlsx";
import type { CellFormat } from "../operations/operations";

const rgb = (colour: string): { rgb: string } => ({ rgb: colour.slice(1) });

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/**
 * What lays a format over the style of a cell: what it does not name stays. Cells of one style get one style again, so that a workbook of
 * many cells holds few.
 */
export function restyled(format: CellFormat): (style: CellStyle) => CellStyle {
  const made = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = made.get(style);
    if (known !== undefined) return known;
    const next = laidOver(style, format);
    made.set(style, next);
    return next;
  };
}

function laidOver(style: CellStyle, format: CellFormat): CellStyle {
  const { fill, fontColour, fontSize, fontName, bold, italic, wrap, horizontal, vertical, indent, borderColour } =
    format;
  const edge = borderColour === undefined ? null : ({ style: "thin", color: rgb(borderColour) } as const);
  return {
    ...style,
    font: {
      ...style.font,
      ...(fontName === undefined ? {} : { name: fontName }),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...(fontColour === undefined ? {} : { color: rgb(fontColour) }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
    },
    alignment: {
      ...style.alignment,
      ...(wrap === undefined ? {} : { wrapText: wrap }),
      ...(horizontal === undefined ? {} : { horizontal: HORIZONTAL[horizontal] }),
      ...(vertical === undefined ? {} : { vertical: VERTICAL[vertical] }),
      ...(indent === undefined ? {} : { indent }),
    },
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill) } }),
    ...(edge === null ? {} : { border: { top: edge, bottom: edge, left: edge, right: edge } }),
  };
}
