/**
 * How cells look. A format is what the file's style number says plus what was changed since; equal formats are one object, so
 * that a sheet holds references and a whole range is formatted by swapping them.
 */

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface Border {
  /** Excel.BorderLineStyle. */
  readonly style: string;
  readonly color: string;
  /** Excel.BorderWeight. */
  readonly weight: string;
}

/** Properties of a cell's format, with Office.js's values. Colours are "#RRGGBB". */
export interface FormatProperties {
  readonly numberFormat: string;
  /** "" without a fill. */
  readonly fillColor: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly styleName: string;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
}

export type FormatProperty = keyof FormatProperties;

export const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

/** Format of a cell nobody has formatted. */
export const DEFAULT_FORMAT: FormatProperties = {
  numberFormat: "General",
  fillColor: "",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  styleName: "Normal",
  borderTop: NO_BORDER,
  borderBottom: NO_BORDER,
  borderLeft: NO_BORDER,
  borderRight: NO_BORDER,
};

/** One way a cell can look. Compare by identity. */
export class Format {
  private readonly next = new Map<string, Format>();

  constructor(
    /** Number of the style in the file that it started from; 0 is the default. */
    readonly base: number,
    private readonly original: FormatProperties,
    /** What differs from that. */
    readonly changes: Readonly<Partial<FormatProperties>> = {},
    private readonly unchanged: Format | null = null,
  ) {}

  get<P extends FormatProperty>(property: P): FormatProperties[P] {
    return this.changes[property] ?? this.original[property];
  }

  get isChanged(): boolean {
    return Object.keys(this.changes).length > 0;
  }

  /** The format that differs from this one in some properties; the same object for the same change, and the file's own again. */
  with(changes: Readonly<Partial<FormatProperties>>): Format {
    const key = JSON.stringify(changes);
    let format = this.next.get(key);
    if (format === undefined) {
      const unchanged = this.unchanged ?? this;
      const all = this.differing({ ...this.changes, ...changes });
      format = Object.keys(all).length === 0 ? unchanged : new Format(this.base, this.original, all, unchanged);
      this.next.set(key, format);
    }
    return format;
  }

  /** Without what the file's style says already. */
  private differing(changes: Partial<FormatProperties>): Partial<FormatProperties> {
    const original: Readonly<Record<string, unknown>> = { ...this.original };
    const differs = ([property, value]: [string, unknown]): boolean =>
      JSON.stringify(value) !== JSON.stringify(original[property]);
    return Object.fromEntries(Object.entries(changes).filter(differs));
  }
}

/** The formats of a workbook: one for each style number of its file. */
export class FormatTable {
  private readonly byStyle: Format[] = [];

  /** @param styles properties by style number, as the file has them */
  constructor(private readonly styles: readonly FormatProperties[] = [DEFAULT_FORMAT]) {}

  /** The unchanged format with this style number; an unknown number is the default. */
  ofStyle(style: number): Format {
    const known = this.byStyle[style];
    if (known !== undefined) return known;
    const format = new Format(style, this.styles[style] ?? this.styles[0] ?? DEFAULT_FORMAT);
    this.byStyle[style] = format;
    return format;
  }
}
