/** Excel.PageLayout with headers and footers, page breaks and frozen panes. */
import { isWholeRows, MAX_COLUMNS } from "../model/address";
import type { HeaderFooter, PageLayout } from "../model/pageLayout";
import type { Sheet } from "../model/sheet";
import { hostError } from "../protocol/errors";
import type { Arguments } from "../protocol/arguments";
import { bind } from "../protocol/object";
import type { HostObject, ObjectType } from "../protocol/object";
import { areaArgument } from "./areas";
import type { Of, Scope } from "./scope";
import { asBoolean, asNumber, asOneOf, asString } from "./values";

type Self = Of<Sheet>;

const POINTS_PER_INCH = 72;
const UNITS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: POINTS_PER_INCH,
  Centimeters: POINTS_PER_INCH / 2.54,
};
export const PAPER_SIZES = ["Letter", "Legal", "A3", "A4", "A5"] as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
type Margin = (typeof MARGINS)[number];
const MAX_HEADER = 255;

/** Excel's defaults ("Normal" margins), in points. */
const DEFAULT_MARGINS: Readonly<Record<Margin, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

function layoutOf({ it }: Self): PageLayout {
  return it.changes.pageLayout;
}

/** What a sheet of the file had before is not read: only what was set here, or a new sheet's default, is known. */
function known<T>(self: Self, value: T | undefined, fallback: T): T {
  if (value !== undefined) return value;
  if (self.it.isNew) return fallback;
  throw hostError("NotImplemented", "The stand-in does not read the page layout of the file's sheets.");
}

function writable(self: Self): PageLayout {
  self.it.checkWritable();
  return layoutOf(self);
}

function margin(side: Margin): {
  read: (self: Self) => number;
  write: (self: Self, value: unknown) => void;
} {
  const key = `${side}Margin` as const;
  return {
    read: (self) => known(self, layoutOf(self)[key], DEFAULT_MARGINS[side]),
    write: (self, value) => {
      writable(self)[key] = asNumber(value, `The ${side} margin`, 0);
    },
  };
}

const margins = {
  TopMargin: margin("top"),
  BottomMargin: margin("bottom"),
  LeftMargin: margin("left"),
  RightMargin: margin("right"),
  HeaderMargin: margin("header"),
  FooterMargin: margin("footer"),
};

/** @param value { scale } or { horizontalFitToPages, verticalFitToPages }; a missing number of pages is as many as needed */
function setZoom(self: Self, value: unknown): void {
  if (typeof value !== "object" || value === null) throw hostError("InvalidArgument", "Zoom is an object.");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Readonly<Record<string, unknown>>;
  const layout = writable(self);
  const pages = (count: unknown): number | null =>
    count === undefined || count === null ? null : asNumber(count, "The number of pages", 1, 32_767);
  delete layout.fit;
  delete layout.scale;
  if (scale !== undefined && scale !== null) layout.scale = asNumber(scale, "The scale", 10, 400);
  else layout.fit = { wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) };
}

function getZoom(self: Self): object {
  const { fit, scale } = layoutOf(self);
  if (fit === undefined) return { scale: known(self, scale, 100) };
  return {
    ...(fit.wide === null ? {} : { horizontalFitToPages: fit.wide }),
    ...(fit.tall === null ? {} : { verticalFitToPages: fit.tall }),
  };
}

function setMargins(self: Self, args: Arguments): void {
  const unit = UNITS[args.string(0)];
  const options = args.raw(1);
  if (unit === undefined || typeof options !== "object" || options === null) {
    throw hostError("InvalidArgument", "Margins need a unit and an object.");
  }
  const layout = writable(self);
  for (const side of MARGINS) {
    const value = (options as Readonly<Record<string, unknown>>)[side];
    if (value !== undefined && value !== null)
      layout[`${side}Margin`] = asNumber(value, `The ${side} margin`, 0) * unit;
  }
}

function setTitleRows(self: Self, args: Arguments): void {
  const area = areaArgument(self.workbook, self.it, args, 0);
  writable(self).titleRows = isWholeRows(area.rect) ? area.rect : { ...area.rect, column: 0, columns: MAX_COLUMNS };
}

const pageLayoutType: ObjectType<Self> = {
  name: "PageLayout",
  read: {
    Orientation: (self) => known(self, layoutOf(self).orientation, "Portrait"),
    PaperSize: (self) => known(self, layoutOf(self).paperSize, "A4"),
    CenterHorizontally: (self) => known(self, layoutOf(self).centerHorizontally, false),
    CenterVertically: (self) => known(self, layoutOf(self).centerVertically, false),
    Zoom: getZoom,
    ...Object.fromEntries(Object.entries(margins).map(([name, { read }]) => [name, read])),
  },
  write: {
    Orientation: (self, value) => {
      writable(self).orientation = asOneOf(value, ["Portrait", "Landscape"] as const, "The orientation");
    },
    PaperSize: (self, value) => {
      writable(self).paperSize = asOneOf(value, PAPER_SIZES, "The paper");
    },
    CenterHorizontally: (self, value) => {
      writable(self).centerHorizontally = asBoolean(value, "CenterHorizontally");
    },
    CenterVertically: (self, value) => {
      writable(self).centerVertically = asBoolean(value, "CenterVertically");
    },
    Zoom: setZoom,
    ...Object.fromEntries(Object.entries(margins).map(([name, { write }]) => [name, write])),
  },
  navigate: {
    HeadersFooters: (self) => bind(headersFootersType, self),
  },
  call: {
    SetPrintArea: (self, args) => {
      writable(self).printArea = areaArgument(self.workbook, self.it, args, 0).rect;
    },
    SetPrintTitleRows: setTitleRows,
    SetPrintMargins: setMargins,
  },
};

const headersFootersType: ObjectType<Self> = {
  name: "HeaderFooterGroup",
  navigate: { DefaultForAllPages: (self) => bind(headerFooterType, self) },
};

const NO_HEADER_FOOTER: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

function textOf(part: keyof HeaderFooter): (self: Self) => string {
  return (self) => known(self, layoutOf(self).headerFooter, NO_HEADER_FOOTER)[part];
}

/** The three texts of a header or footer share 255 characters in a file. */
function setText(part: keyof HeaderFooter): (self: Self, value: unknown) => void {
  return (self, value) => {
    const layout = writable(self);
    const changed = { ...NO_HEADER_FOOTER, ...layout.headerFooter, [part]: asString(value, "The text") };
    const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = changed;
    const lengths = [leftHeader + centerHeader + rightHeader, leftFooter + centerFooter + rightFooter];
    if (lengths.some((text) => text.length > MAX_HEADER)) throw hostError("InvalidArgument", "The text is too long.");
    layout.headerFooter = changed;
  };
}

const headerFooterType: ObjectType<Self> = {
  name: "HeaderFooter",
  read: {
    LeftHeader: textOf("leftHeader"),
    CenterHeader: textOf("centerHeader"),
    RightHeader: textOf("rightHeader"),
    LeftFooter: textOf("leftFooter"),
    CenterFooter: textOf("centerFooter"),
    RightFooter: textOf("rightFooter"),
  },
  write: {
    LeftHeader: setText("leftHeader"),
    CenterHeader: setText("centerHeader"),
    RightHeader: setText("rightHeader"),
    LeftFooter: setText("leftFooter"),
    CenterFooter: setText("centerFooter"),
    RightFooter: setText("rightFooter"),
  },
};

export function pageLayoutObject(scope: Scope, sheet: Sheet): HostObject {
  return bind(pageLayoutType, { ...scope, it: sheet });
}

const pageBreakType: ObjectType<number> = {
  name: "PageBreak",
  identity: (row) => ({ _Id: String(row) }),
  read: { RowIndex: (row) => row, ColumnIndex: () => 0 },
};

const pageBreaksType: ObjectType<Self> = {
  name: "PageBreakCollection",
  items: ({ it }) => it.changes.pageBreaks.map((row) => bind(pageBreakType, row)),
  item: (_, key) => bind(pageBreakType, Number(key)),
  call: {
    GetCount: ({ it }) => it.changes.pageBreaks.length,
    Add: ({ it, workbook }, args) => {
      it.checkWritable();
      const { row } = areaArgument(workbook, it, args, 0).rect;
      if (row === 0) throw hostError("InvalidArgument", "There is no page break above the first row.");
      if (!it.changes.pageBreaks.includes(row)) it.changes.pageBreaks.push(row);
      return bind(pageBreakType, row);
    },
  },
};

export function pageBreaksObject(scope: Scope, sheet: Sheet): HostObject {
  return bind(pageBreaksType, { ...scope, it: sheet });
}

const freezePanesType: ObjectType<Self> = {
  name: "WorksheetFreezePanes",
  call: {
    FreezeRows: ({ it }, args) => {
      it.changes.frozen = { rows: args.missing(0) ? 1 : args.integer(0), columns: 0 };
    },
    FreezeColumns: ({ it }, args) => {
      it.changes.frozen = { rows: 0, columns: args.missing(0) ? 1 : args.integer(0) };
    },
    FreezeAt: ({ it, workbook }, args) => {
      const { rect } = areaArgument(workbook, it, args, 0);
      it.changes.frozen = { rows: rect.row + rect.rows, columns: rect.column + rect.columns };
    },
    Unfreeze: ({ it }) => {
      it.changes.frozen = { rows: 0, columns: 0 };
    },
  },
};

export function freezePanesObject(scope: Scope, sheet: Sheet): HostObject {
  return bind(freezePanesType, { ...scope, it: sheet });
}
