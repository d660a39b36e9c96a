/** Excel.Range: places, values and formulas. */
import { dataValidationObject } from "./dataValidation";
import {
  bounding,
  checkRect,
  contains,
  fullAddress,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  rectAddress,
} from "../model/address";
import type { Rect } from "../model/address";
import { formattedText, isValidFormat } from "../model/text";
import { MAX_CELLS_PER_READ } from "../model/limits";
import { hostError } from "../protocol/errors";
import type { Arguments } from "../protocol/arguments";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { areaArgument, rememberAreas } from "./areas";
import type { Area, Of, Scope } from "./scope";
import { directReader, shownReader } from "./cellProperties";
import { uniform } from "./format";
import { clearArea, CLEARABLE } from "./clear";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { applyStyle, toldStyle } from "./styles";
import { asOneOf, asString } from "./values";
import { writeCells } from "./writeCells";

type Self = Of<Area>;

function rangeAt({ make, it }: Self, rect: Rect): HostObject {
  return make.range({ sheet: it.sheet, rect: checkRect(rect) });
}

/** Null where Excel gives null: unbounded or too many cells. */
function isReadable({ rect }: Area): boolean {
  return rect.rows < MAX_ROWS && rect.columns < MAX_COLUMNS && rect.rows * rect.columns <= MAX_CELLS_PER_READ;
}

function perCell<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (!isReadable(area)) return null;
  const { rect } = area;
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => read(rect.row + row, rect.column + column)),
  );
}

/** One value for all cells, or a grid of the range's shape. @throws HostError InvalidArgument for any other shape */
function gridOf({ rect }: Area, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const row = new Array<unknown>(rect.columns).fill(value);
    return new Array<readonly unknown[]>(rect.rows).fill(row);
  }
  const rows: readonly unknown[] = value;
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) {
    throw hostError("InvalidArgument", "The number of rows or columns in the array does not match the range.");
  }
  return rows as readonly (readonly unknown[])[];
}

function writeValues({ it, workbook }: Self, value: unknown): void {
  const whole = it.rect.rows * it.rect.columns > MAX_CELLS_PER_READ;
  if (whole) throw hostError("InvalidArgument", "The range is too large to be written.");
  writeCells(workbook, it, gridOf(it, value));
}

function valueType(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(value) ? "Error" : "String";
}

function writeNumberFormats({ it }: Self, value: unknown): void {
  if (!Array.isArray(value)) {
    if (value !== null) it.sheet.changeFormat(it.rect, { numberFormat: formatText(value) });
    return;
  }
  gridOf(it, value).forEach((row, rowIndex) => {
    row.forEach((format, columnIndex) => {
      if (format === null) return;
      const cell = { row: it.rect.row + rowIndex, column: it.rect.column + columnIndex, rows: 1, columns: 1 };
      it.sheet.changeFormat(cell, { numberFormat: formatText(format) });
    });
  });
}

function formatText(value: unknown): string {
  if (typeof value === "string" && value !== "" && isValidFormat(value)) return value;
  throw hostError("InvalidArgument", `${JSON.stringify(value)} is no number format.`);
}

const rangeType: ObjectType<Self> = {
  name: "Range",
  referenceKey: ({ it }) => `${it.sheet.id}!${rectAddress(it.rect)}`,
  read: {
    Address: ({ it }) => fullAddress(it.sheet.name, it.rect),
    RowIndex: ({ it }) => it.rect.row,
    ColumnIndex: ({ it }) => it.rect.column,
    RowCount: ({ it }) => it.rect.rows,
    ColumnCount: ({ it }) => it.rect.columns,
    // Excel gives -1 beyond 2^31 - 1 cells.
    CellCount: ({ it }) => {
      const cells = it.rect.rows * it.rect.columns;
      return cells > 2 ** 31 - 1 ? -1 : cells;
    },
    Values: ({ it }) => (isReadable(it) ? it.sheet.contents.grid.values(it.rect) : null),
    Formulas: ({ it }) => (isReadable(it) ? it.sheet.contents.grid.formulas(it.rect) : null),
    Text: ({ it, workbook }) =>
      perCell(it, (row, column) =>
        formattedText(
          it.sheet.contents.grid.value(row, column),
          it.sheet.formatAt(row, column).get("numberFormat"),
          workbook.origin.is1904,
        ),
      ),
    Hyperlink: readHyperlink,
    Style: ({ it }) => toldStyle(uniform([it], (format) => format.get("styleName"))),
    ValueTypes: ({ it }) => perCell(it, (row, column) => valueType(it.sheet.contents.grid.value(row, column))),
    NumberFormat: ({ it }) => perCell(it, (row, column) => it.sheet.formatAt(row, column).get("numberFormat")),
  },
  write: {
    Values: writeValues,
    Formulas: writeValues,
    NumberFormat: writeNumberFormats,
    Hyperlink: writeHyperlink,
    Style: ({ it, workbook }, value) => applyStyle(workbook, [it], asString(value, "A style")),
  },
  navigate: {
    Worksheet: ({ make, it }) => make.worksheet(it.sheet),
    Format: ({ make, it }) => make.format([it]),
    ConditionalFormats: ({ make, it }) => make.conditionalFormats(it),
    DataValidation: (self) => dataValidationObject(self),
  },
  call: {
    GetCell: (self, args) =>
      rangeAt(self, {
        row: self.it.rect.row + args.integer(0),
        column: self.it.rect.column + args.integer(1),
        rows: 1,
        columns: 1,
      }),
    GetRow: (self, args) => {
      const row = args.integer(0);
      if (row < 0 || row >= self.it.rect.rows) throw hostError("InvalidArgument", "The range has no such row.");
      return rangeAt(self, { ...self.it.rect, row: self.it.rect.row + row, rows: 1 });
    },
    GetColumn: (self, args) => {
      const column = args.integer(0);
      if (column < 0 || column >= self.it.rect.columns) {
        throw hostError("InvalidArgument", "The range has no such column.");
      }
      return rangeAt(self, { ...self.it.rect, column: self.it.rect.column + column, columns: 1 });
    },
    GetResizedRange: (self, args) =>
      rangeAt(self, {
        ...self.it.rect,
        rows: self.it.rect.rows + args.integer(0),
        columns: self.it.rect.columns + args.integer(1),
      }),
    GetAbsoluteResizedRange: (self, args) =>
      rangeAt(self, { ...self.it.rect, rows: args.integer(0), columns: args.integer(1) }),
    GetOffsetRange: (self, args) =>
      rangeAt(self, {
        ...self.it.rect,
        row: self.it.rect.row + args.integer(0),
        column: self.it.rect.column + args.integer(1),
      }),
    GetLastRow: (self) => rangeAt(self, { ...self.it.rect, row: self.it.rect.row + self.it.rect.rows - 1, rows: 1 }),
    GetEntireRow: (self) => rangeAt(self, { ...self.it.rect, column: 0, columns: MAX_COLUMNS }),
    GetEntireColumn: (self) => rangeAt(self, { ...self.it.rect, row: 0, rows: MAX_ROWS }),
    GetBoundingRect: (self, args) => {
      const other = areaArgument(self.workbook, self.it.sheet, args, 0);
      if (other.sheet !== self.it.sheet) throw hostError("InvalidArgument", "The ranges are on different sheets.");
      return rangeAt(self, bounding(self.it.rect, other.rect));
    },
    GetIntersection: (self, args) => {
      const shared = sharedCells(self, args);
      if (shared === null) throw hostError("ItemNotFound", "The ranges share no cell.");
      return rangeAt(self, shared);
    },
    GetIntersectionOrNullObject: (self, args) => {
      const shared = sharedCells(self, args);
      return shared === null ? null : rangeAt(self, shared);
    },
    GetUsedRange: (self, args) => {
      const used = usedWithin(self, args.flag(0));
      return rangeAt(self, used ?? { ...self.it.rect, rows: 1, columns: 1 });
    },
    GetUsedRangeOrNullObject: (self, args) => {
      const used = usedWithin(self, args.flag(0));
      return used === null ? null : rangeAt(self, used);
    },
    GetCellProperties: ({ it }, args) => {
      const read = directReader(args.raw(0));
      return perCell(it, (row, column) => read(it.sheet, row, column));
    },
    GetDisplayedCellProperties: ({ it }, args) => {
      const read = shownReader(it.sheet, args.raw(0));
      return perCell(it, (row, column) => read(it.sheet, row, column));
    },
    // As Excel: an area is missed whose first cell lies outside the range.
    GetMergedAreasOrNullObject: ({ it, make }) => {
      const first = it.sheet.contents.merges.filter(({ row, column }) =>
        contains(it.rect, { row, column, rows: 1, columns: 1 }),
      );
      return first.length === 0 ? null : make.rangeAreas(first.map((rect) => ({ sheet: it.sheet, rect })));
    },
    // Of the kinds of cells only formulas: the add-in asks for no other.
    GetSpecialCellsOrNullObject: ({ it, make }, args) => {
      asOneOf(args.raw(0), ["Formulas"], "The kind of cells");
      const rects = it.sheet.contents.grid.formulaRects(it.rect);
      return rects.length === 0 ? null : make.rangeAreas(rects.map((rect) => ({ sheet: it.sheet, rect })));
    },
    Select: ({ it, workbook }) => {
      workbook.active = it.sheet;
      it.sheet.changes.selection = it.rect;
    },
    Clear: ({ it }, args) => {
      const what = args.missing(0) ? "All" : asOneOf(args.raw(0), CLEARABLE, "What to clear");
      clearArea(it, what);
    },
    _ValidateArraySize: ({ it }, args) => {
      if (args.integer(0) !== it.rect.rows || args.integer(1) !== it.rect.columns) {
        throw hostError("InvalidArgument", "The number of rows or columns in the array does not match the range.");
      }
    },
    // office.js keeps every range that outlives a batch; the answer to Instantiate has given the id already.
    _KeepReference: () => null,
  },
};

function sharedCells(self: Self, args: Arguments): Rect | null {
  const other = areaArgument(self.workbook, self.it.sheet, args, 0);
  return other.sheet === self.it.sheet ? intersect(self.it.rect, other.rect) : null;
}

/** The used cells of the sheet that lie in the range, tightened to the range's own values where only those count. */
function usedWithin({ it }: Self, valuesOnly: boolean): Rect | null {
  const used = it.sheet.usedRect(valuesOnly);
  const shared = used === null ? null : intersect(it.rect, used);
  return shared === null || !valuesOnly ? shared : it.sheet.contents.grid.usedIn(shared);
}

export function rangeObject(scope: Scope, area: Area): HostObject {
  return rememberAreas(bind(rangeType, { ...scope, it: area }), [area]);
}
