/** RangeBorderCollection: lines round and between the cells of ranges. */
import type { Border } from "../model/format";
import type { Rect } from "../model/address";
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import type { Area, Of, Scope } from "./scope";
import { asColour, asOneOf } from "./values";

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";
const LINES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Line = (typeof LINES)[number];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface OneLine {
  readonly areas: readonly Area[];
  readonly line: Line;
}

/** The cells, and the sides of them, that a line of a rectangle is made of. */
function sidesOf(rect: Rect, line: Line): readonly { readonly rect: Rect; readonly side: Side }[] {
  const { row, column, rows, columns } = rect;
  switch (line) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, side: "borderTop" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: row + rows - 1, rows: 1 }, side: "borderBottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, side: "borderLeft" }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: column + columns - 1, columns: 1 }, side: "borderRight" }];
    case "InsideHorizontal":
      return rows === 1
        ? []
        : [
            { rect: { ...rect, rows: rows - 1 }, side: "borderBottom" },
            { rect: { ...rect, row: row + 1, rows: rows - 1 }, side: "borderTop" },
          ];
    case "InsideVertical":
      return columns === 1
        ? []
        : [
            { rect: { ...rect, columns: columns - 1 }, side: "borderRight" },
            { rect: { ...rect, column: column + 1, columns: columns - 1 }, side: "borderLeft" },
          ];
  }
}

function changeLine({ areas, line }: OneLine, change: (border: Border) => Border): void {
  for (const { sheet, rect } of areas) {
    const sides = sidesOf(rect, line);
    // A single row has no line between its rows; by report Excel refuses to draw one.
    if (sides.length === 0) throw hostError("InvalidArgument", `The range has no ${line}.`);
    for (const { rect: cells, side } of sides) {
      sheet.changeFormats(cells, (format) => format.with({ [side]: change(format.get(side)) }));
    }
  }
}

/** What all cells along a line share, or null. */
function common(line: OneLine, read: (border: Border) => string): string | null {
  const found = new Set<string>();
  for (const { sheet, rect } of line.areas) {
    for (const { rect: cells, side } of sidesOf(rect, line.line)) {
      for (let row = cells.row; row < cells.row + cells.rows; row++) {
        for (let column = cells.column; column < cells.column + cells.columns; column++) {
          found.add(read(sheet.formatAt(row, column).get(side)));
        }
      }
    }
  }
  const [first] = found;
  return first !== undefined && found.size === 1 ? first : null;
}

const borderType: ObjectType<OneLine> = {
  name: "RangeBorder",
  identity: ({ line }) => ({ Id: line }),
  read: {
    SideIndex: ({ line }) => line,
    Style: (line) => common(line, (border) => border.style),
    Color: (line) => common(line, (border) => border.color),
    Weight: (line) => common(line, (border) => border.weight),
  },
  write: {
    Style: (line, value) => {
      const style = asOneOf(value, STYLES, "The line");
      changeLine(line, (border) => ({ ...border, style }));
    },
    Color: (line, value) => {
      const color = asColour(value, "The line's colour");
      changeLine(line, (border) => ({ ...drawn(border), color }));
    },
    Weight: (line, value) => {
      const weight = asOneOf(value, WEIGHTS, "The line's weight");
      changeLine(line, (border) => ({ ...drawn(border), weight }));
    },
  },
};

/** A colour or weight given to a missing line draws it. */
function drawn(border: Border): Border {
  return border.style === "None" ? { ...border, style: "Continuous" } : border;
}

const bordersType: ObjectType<Of<readonly Area[]>> = {
  name: "RangeBorderCollection",
  items: ({ it }) => LINES.map((line) => bind(borderType, { areas: it, line })),
  item: ({ it }, key) => bind(borderType, { areas: it, line: asOneOf(key, LINES, "The border") }),
};

export function bordersObject(scope: Scope, areas: readonly Area[]): HostObject {
  return bind(bordersType, { ...scope, it: areas });
}
