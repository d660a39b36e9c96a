/** RangeFormat with its fill and font, for ranges and lists of ranges. */
import { MAX_ROWS } from "../model/address";
import type { Format, FormatProperties, FormatProperty } from "../model/format";
import { hostError } from "../protocol/errors";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { bordersObject } from "./borders";
import type { Area, Of, Scope } from "./scope";
import { asBoolean, asColour, asNumber, asOneOf, asString } from "./values";

type Self = Of<readonly Area[]>;

/** Excel's highest row and widest column, in points (409.5, and 255 digits). */
const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_WIDTH = 1342.5;

/** The value that all cells of the areas share, or null. */
export function uniform<T>(areas: readonly Area[], read: (format: Format) => T): T | null {
  const formats = new Set<Format>();
  for (const { sheet, rect } of areas) {
    // Formats of whole columns and rows live beside the cells; the first rows tell them.
    const rows = rect.rows === MAX_ROWS ? Math.max(1, sheet.usedRect(false)?.rows ?? 1) : rect.rows;
    for (let row = rect.row; row < rect.row + rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        formats.add(sheet.formatAt(row, column));
      }
    }
  }
  const [first, ...others] = [...formats].map(read);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function get<P extends FormatProperty>(property: P): ({ it }: Self) => FormatProperties[P] | null {
  return ({ it }) => uniform(it, (format) => format.get(property));
}

function change({ it }: Self, changes: Readonly<Partial<FormatProperties>>): void {
  for (const { sheet, rect } of it) sheet.changeFormat(rect, changes);
}

/** One size of all columns or rows of the areas, or null. */
function uniformSize(sizes: readonly number[]): number | null {
  const [first] = sizes;
  return first !== undefined && sizes.every((size) => size === first) ? first : null;
}

function columnsOf({ it }: Self): { readonly area: Area; readonly column: number }[] {
  return it.flatMap((area) =>
    Array.from({ length: area.rect.columns }, (_, index) => ({ area, column: area.rect.column + index })),
  );
}

function rowsOf({ it }: Self): { readonly area: Area; readonly row: number }[] {
  return it.flatMap((area) => {
    if (area.rect.rows === MAX_ROWS) throw hostError("NotImplemented", "The height of all rows cannot be set at once.");
    return Array.from({ length: area.rect.rows }, (_, index) => ({ area, row: area.rect.row + index }));
  });
}

function setColumnWidth(self: Self, value: unknown): void {
  const width = asNumber(value, "The column width", 0, MAX_COLUMN_WIDTH);
  for (const { area, column } of columnsOf(self)) {
    area.sheet.checkWritable();
    area.sheet.contents.columnWidths.set(column, width);
    area.sheet.changes.columnWidths.add(column);
  }
}

function setRowHeight(self: Self, value: unknown): void {
  const height = asNumber(value, "The row height", 0, MAX_ROW_HEIGHT);
  for (const { area, row } of rowsOf(self)) {
    area.sheet.checkWritable();
    area.sheet.contents.rowHeights.set(row, height);
    area.sheet.changes.rowHeights.add(row);
  }
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const formatType: ObjectType<Self> = {
  name: "RangeFormat",
  read: {
    WrapText: get("wrapText"),
    HorizontalAlignment: get("horizontalAlignment"),
    VerticalAlignment: get("verticalAlignment"),
    IndentLevel: get("indentLevel"),
    ColumnWidth: (self) => uniformSize(columnsOf(self).map(({ area, column }) => area.sheet.columnWidth(column))),
    RowHeight: (self) => uniformSize(rowsOf(self).map(({ area, row }) => area.sheet.rowHeight(row))),
  },
  write: {
    WrapText: (self, value) => change(self, { wrapText: asBoolean(value, "Wrapping") }),
    HorizontalAlignment: (self, value) =>
      change(self, { horizontalAlignment: asOneOf(value, HORIZONTAL, "The alignment") }),
    VerticalAlignment: (self, value) => change(self, { verticalAlignment: asOneOf(value, VERTICAL, "The alignment") }),
    IndentLevel: (self, value) => change(self, { indentLevel: asNumber(value, "The indent", 0, 250) }),
    ColumnWidth: setColumnWidth,
    RowHeight: setRowHeight,
  },
  navigate: {
    Fill: (self) => bind(fillType, self),
    Font: (self) => bind(fontType, self),
    Borders: (self) => bordersObject(self, self.it),
  },
};

const fillType: ObjectType<Self> = {
  name: "RangeFill",
  read: {
    // Excel gives white for cells without a fill.
    Color: ({ it }) => uniform(it, (format) => (format.get("fillColor") === "" ? "#FFFFFF" : format.get("fillColor"))),
  },
  write: { Color: (self, value) => change(self, { fillColor: asColour(value, "The fill") }) },
  call: { Clear: (self) => change(self, { fillColor: "" }) },
};

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const fontType: ObjectType<Self> = {
  name: "RangeFont",
  read: {
    Color: get("fontColor"),
    Bold: get("bold"),
    Italic: get("italic"),
    Name: get("fontName"),
    Size: get("fontSize"),
    Underline: get("underline"),
    Strikethrough: get("strikethrough"),
  },
  write: {
    Color: (self, value) => change(self, { fontColor: asColour(value, "The font's colour") }),
    Bold: (self, value) => change(self, { bold: asBoolean(value, "Bold") }),
    Italic: (self, value) => change(self, { italic: asBoolean(value, "Italic") }),
    Name: (self, value) => change(self, { fontName: asString(value, "The font's name") }),
    Size: (self, value) => change(self, { fontSize: asNumber(value, "The font's size", 1, 409) }),
    Underline: (self, value) => change(self, { underline: asOneOf(value, UNDERLINES, "The underline") }),
    Strikethrough: (self, value) => change(self, { strikethrough: asBoolean(value, "Strikethrough") }),
  },
};

export function formatObject(scope: Scope, areas: readonly Area[]): HostObject {
  return bind(formatType, { ...scope, it: areas });
}
