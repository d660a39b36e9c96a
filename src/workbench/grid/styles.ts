/** How a cell's format is told to the grid. */
import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderData,
  IBorderStyleData,
  IStyleData,
  Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { NO_BORDER, type Border, type Format } from "../../standin/model/format";
import { Flag, Horizontal, Line, Vertical, Wrapping } from "./numbers";

export const HORIZONTAL: Readonly<Partial<Record<string, HorizontalAlign>>> = {
  Left: Horizontal.left,
  Center: Horizontal.centre,
  CenterAcrossSelection: Horizontal.centre,
  Right: Horizontal.right,
  Justify: Horizontal.justified,
  Distributed: Horizontal.distributed,
};

export const VERTICAL: Readonly<Partial<Record<string, VerticalAlign>>> = {
  Top: Vertical.top,
  Center: Vertical.middle,
  Bottom: Vertical.bottom,
};

const LINES: Readonly<Partial<Record<string, BorderStyleTypes>>> = {
  Continuous: Line.thin,
  Dash: Line.dashed,
  DashDot: Line.dashDot,
  DashDotDot: Line.dashDotDot,
  Dot: Line.dotted,
  Double: Line.double,
  SlantDashDot: Line.slantDashDot,
};

const WEIGHTS: Readonly<Partial<Record<string, BorderStyleTypes>>> = {
  Hairline: Line.hair,
  Medium: Line.medium,
  Thick: Line.thick,
};

/** Pixels of an indent's step, and of a cell's own margin. */
const [INDENT, MARGIN] = [9, 2];

function line({ style, weight, color }: Border): IBorderStyleData | null {
  const plain = LINES[style];
  if (plain === undefined) return null;
  const weighted = plain === Line.thin ? (WEIGHTS[weight] ?? plain) : plain;
  return { s: weighted, cl: { rgb: color } };
}

/** The line that a number of the grid stands for. @param color "#RRGGBB" */
export function borderOf(line: BorderStyleTypes, color: string): Border {
  const heavy = Object.keys(WEIGHTS).find((each) => WEIGHTS[each] === line);
  if (heavy !== undefined) return { style: "Continuous", weight: heavy, color };
  const style = Object.keys(LINES).find((each) => LINES[each] === line);
  if (style === undefined) return NO_BORDER;
  return { style, weight: style === "Double" ? "Thick" : "Thin", color };
}

/** Steps of an indent by the grid's pixels at the left. */
export function indentOf(left: number): number {
  return Math.max(0, Math.round((left - MARGIN) / INDENT));
}

export function wraps(strategy: Nullable<WrapStrategy>): boolean {
  return strategy === Wrapping.wrap;
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
    vt: VERTICAL[format.get("verticalAlignment")] ?? Vertical.bottom,
    tb: format.get("wrapText") ? Wrapping.wrap : Wrapping.overflow,
  };
  const horizontal = HORIZONTAL[format.get("horizontalAlignment")];
  const borders = bordersOf(format);
  const pattern = format.get("numberFormat");
  const indent = format.get("indentLevel");
  if (format.get("fillColor") !== "") style.bg = { rgb: format.get("fillColor") };
  if (format.get("bold")) style.bl = Flag.yes;
  if (format.get("italic")) style.it = Flag.yes;
  if (format.get("underline") !== "None") style.ul = { s: Flag.yes };
  if (format.get("strikethrough")) style.st = { s: Flag.yes };
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
