/** How a cell's format is told to the grid. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { Border, Format } from "../../standin/model/format";

const HORIZONTAL: Readonly<Partial<Record<string, HorizontalAlign>>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Partial<Record<string, VerticalAlign>>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const LINES: Readonly<Partial<Record<string, BorderStyleTypes>>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const WEIGHTS: Readonly<Partial<Record<string, BorderStyleTypes>>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** Pixels of an indent's step, and of a cell's own margin. */
const [INDENT, MARGIN] = [9, 2];

function line({ style, weight, color }: Border): IBorderStyleData | null {
  const plain = LINES[style];
  if (plain === undefined) return null;
  const weighted = plain === BorderStyleTypes.THIN ? (WEIGHTS[weight] ?? plain) : plain;
  return { s: weighted, cl: { rgb: color } };
}

function bordersOf(format: Format): IBorderData | null {
  const sides = {
    t: line(format.get("borderTop")),
    b: line(format.get("borderBottom")),
    l: line(format.get("borderLeft")),
    r: line(format.get("borderRight")),
  };
  return Object.values(sides).some((side) => side !== null) ? sides : null;
}

/** Only what differs from the grid's own default is said. */
function styleOf(format: Format): IStyleData {
  const style: IStyleData = {
    ff: format.get("fontName"),
    fs: format.get("fontSize"),
    cl: { rgb: format.get("fontColor") },
    vt: VERTICAL[format.get("verticalAlignment")] ?? VerticalAlign.BOTTOM,
    tb: format.get("wrapText") ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
  const horizontal = HORIZONTAL[format.get("horizontalAlignment")];
  const borders = bordersOf(format);
  const pattern = format.get("numberFormat");
  const indent = format.get("indentLevel");
  if (format.get("fillColor") !== "") style.bg = { rgb: format.get("fillColor") };
  if (format.get("bold")) style.bl = BooleanNumber.TRUE;
  if (format.get("italic")) style.it = BooleanNumber.TRUE;
  if (format.get("underline") !== "None") style.ul = { s: BooleanNumber.TRUE };
  if (format.get("strikethrough")) style.st = { s: BooleanNumber.TRUE };
  if (horizontal !== undefined) style.ht = horizontal;
  if (indent > 0) style.pd = { l: MARGIN + indent * INDENT };
  if (borders !== null) style.bd = borders;
  if (pattern !== "General") style.n = { pattern };
  return style;
}

const known = new WeakMap<Format, IStyleData>();

/** The grid's style of a format; the same object for the same format. */
export function gridStyle(format: Format): IStyleData {
  let style = known.get(format);
  if (style === undefined) {
    style = styleOf(format);
    known.set(format, style);
  }
  return style;
}
