/** The styles part (ECMA-376 part 1, 18.8): what each style number of a cell looks like, and the named cell styles. */
import { NO_LOOK } from "../model/conditionalFormat";
import type { ConditionalLook } from "../model/conditionalFormat";
import { DEFAULT_FORMAT } from "../model/format";
import type { Border, FormatProperties } from "../model/format";
import { BUILT_IN_NUMBER_FORMATS } from "./numberFormats";
import { scanXml } from "./xml";
import type { Attributes, PartText } from "./xml";

export interface FileStyles {
  /** By the style number of cells. */
  readonly cellFormats: readonly FormatProperties[];
  /** Named cell styles by name in lower case. */
  readonly named: ReadonlyMap<string, FormatProperties>;
  /** Looks that conditional formats give, by their number (dxfId). */
  readonly conditional: readonly ConditionalLook[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Font = Pick<
  FormatProperties,
  "fontColor" | "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough"
>;
type Borders = Pick<FormatProperties, "borderTop" | "borderBottom" | "borderLeft" | "borderRight">;

interface CellXf {
  numberFormat: number;
  font: number;
  fill: number;
  border: number;
  parent: number;
  alignment: Partial<Mutable<FormatProperties>>;
}

const SIDES: Readonly<Partial<Record<string, keyof Borders>>> = {
  top: "borderTop",
  bottom: "borderBottom",
  left: "borderLeft",
  right: "borderRight",
  start: "borderLeft",
  end: "borderRight",
};

const LINES: Readonly<Partial<Record<string, Pick<Border, "style" | "weight">>>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
};

const UNDERLINES: Readonly<Partial<Record<string, string>>> = {
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
  none: "None",
};

/** A word of the file in Office.js: "center" → "Center". */
function officeWord(word: string): string {
  if (word === "centerContinuous") return "CenterAcrossSelection";
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Reads the part in one pass. */
class StylesReader {
  readonly numberFormats = new Map<number, string>(BUILT_IN_NUMBER_FORMATS);
  readonly fonts: Font[] = [];
  readonly fills: string[] = [];
  readonly borders: Borders[] = [];
  readonly cellXfs: CellXf[] = [];
  readonly styleXfs: CellXf[] = [];
  readonly names: { name: string; xf: number }[] = [];
  readonly conditional: Mutable<ConditionalLook>[] = [];
  private section = "";
  private font: Mutable<Font> = { ...DEFAULT_FORMAT };
  private border: Mutable<Borders> = { ...DEFAULT_FORMAT };
  private fill = "";
  private pattern = "none";
  private side: keyof Borders | null = null;

  /** @param colourOf "#RRGGBB" of a colour's attributes */
  constructor(private readonly colourOf: (attributes: Attributes) => string) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "fonts":
      case "fills":
      case "borders":
      case "cellXfs":
      case "cellStyleXfs":
      case "dxfs":
        this.section = name;
        return;
      case "numFmt":
        if (this.section !== "dxfs") {
          this.numberFormats.set(attributes.integer("numFmtId") ?? 0, attributes.get("formatCode") ?? "General");
        }
        return;
      case "xf":
        this.openXf(attributes);
        return;
      case "alignment":
        this.alignment(attributes);
        return;
      case "cellStyle":
        this.names.push({ name: attributes.get("name") ?? "", xf: attributes.integer("xfId") ?? 0 });
        return;
    }
    if (this.section === "fonts") this.openFont(name, attributes);
    else if (this.section === "fills") this.openFill(name, attributes);
    else if (this.section === "borders") this.openBorder(name, attributes);
    else if (this.section === "dxfs") this.openConditional(name, attributes);
  }

  close(name: string): void {
    if (name === "font" && this.section === "fonts") this.fonts.push(this.font);
    else if (name === "fill" && this.section === "fills") this.fills.push(this.fill);
    else if (name === "border" && this.section === "borders") this.borders.push(this.border);
    else if (name === this.section) this.section = "";
  }

  private openFont(name: string, attributes: Attributes): void {
    const value = attributes.get("val");
    if (name === "font") this.font = { ...DEFAULT_FORMAT };
    else if (name === "b") this.font.bold = attributes.flag("val", true);
    else if (name === "i") this.font.italic = attributes.flag("val", true);
    else if (name === "strike") this.font.strikethrough = attributes.flag("val", true);
    else if (name === "u") this.font.underline = UNDERLINES[value ?? ""] ?? "Single";
    else if (name === "sz") this.font.fontSize = Number(value ?? 11);
    else if (name === "name") this.font.fontName = value ?? "Calibri";
    else if (name === "color") this.font.fontColor = this.colourOf(attributes);
  }

  private openFill(name: string, attributes: Attributes): void {
    if (name === "fill") {
      this.fill = "";
      this.pattern = "none";
    } else if (name === "patternFill") this.pattern = attributes.get("patternType") ?? "none";
    else if (name === "fgColor" && this.pattern === "solid") this.fill = this.colourOf(attributes);
  }

  /** Here the background colour is the fill, and no pattern means a solid one (18.8.14). */
  private openConditional(name: string, attributes: Attributes): void {
    if (name === "dxf") this.conditional.push({ ...NO_LOOK });
    const look = this.conditional.at(-1);
    if (look === undefined) return;
    if (name === "strike") look.struck = attributes.flag("val", true);
    else if (name === "patternFill") this.pattern = attributes.get("patternType") ?? "solid";
    else if (name === "bgColor" && this.pattern !== "none") look.fill = this.colourOf(attributes);
    else if (name === "fgColor" && this.pattern === "solid") look.fill ??= this.colourOf(attributes);
  }

  private openBorder(name: string, attributes: Attributes): void {
    if (name === "border") this.border = { ...DEFAULT_FORMAT };
    const side = SIDES[name];
    if (side !== undefined) {
      this.side = side;
      const line = LINES[attributes.get("style") ?? "none"];
      if (line !== undefined) this.border[side] = { ...line, color: "#000000" };
    } else if (name === "color" && this.side !== null && this.border[this.side].style !== "None") {
      this.border[this.side] = { ...this.border[this.side], color: this.colourOf(attributes) };
    }
  }

  private openXf(attributes: Attributes): void {
    const xf: CellXf = {
      numberFormat: attributes.integer("numFmtId") ?? 0,
      font: attributes.integer("fontId") ?? 0,
      fill: attributes.integer("fillId") ?? 0,
      border: attributes.integer("borderId") ?? 0,
      parent: attributes.integer("xfId") ?? 0,
      alignment: {},
    };
    if (this.section === "cellXfs") this.cellXfs.push(xf);
    else if (this.section === "cellStyleXfs") this.styleXfs.push(xf);
  }

  private alignment(attributes: Attributes): void {
    const xf = (this.section === "cellXfs" ? this.cellXfs : this.styleXfs).at(-1);
    if (xf === undefined || this.section === "dxfs") return;
    const horizontal = attributes.get("horizontal");
    const vertical = attributes.get("vertical");
    if (horizontal !== null) xf.alignment.horizontalAlignment = officeWord(horizontal);
    if (vertical !== null) xf.alignment.verticalAlignment = officeWord(vertical);
    if (attributes.flag("wrapText", false)) xf.alignment.wrapText = true;
    const indent = attributes.integer("indent");
    if (indent !== null) xf.alignment.indentLevel = indent;
  }

  properties(xf: CellXf, styleName: string): FormatProperties {
    const { fontColor, fontName, fontSize, bold, italic, underline, strikethrough } =
      this.fonts[xf.font] ?? DEFAULT_FORMAT;
    const { borderTop, borderBottom, borderLeft, borderRight } = this.borders[xf.border] ?? DEFAULT_FORMAT;
    return {
      ...DEFAULT_FORMAT,
      ...{ fontColor, fontName, fontSize, bold, italic, underline, strikethrough },
      ...{ borderTop, borderBottom, borderLeft, borderRight },
      ...xf.alignment,
      numberFormat: this.numberFormats.get(xf.numberFormat) ?? "General",
      fillColor: this.fills[xf.fill] ?? "",
      styleName,
    };
  }
}

/**
 * @param colourOf "#RRGGBB" of a colour given as RGB, by index or by theme
 */
export function readStyles({ part, xml }: PartText, colourOf: (attributes: Attributes) => string): FileStyles {
  const reader = new StylesReader(colourOf);
  scanXml(part, xml, {
    root: "styleSheet",
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
  });
  const nameOf = new Map(reader.names.map(({ name, xf }) => [xf, name]));
  return {
    cellFormats: reader.cellXfs.map((xf) => reader.properties(xf, nameOf.get(xf.parent) ?? "Normal")),
    named: new Map(
      reader.names.flatMap(({ name, xf }) => {
        const style = reader.styleXfs[xf];
        return style === undefined ? [] : [[name.toLowerCase(), reader.properties(style, name)] as const];
      }),
    ),
    conditional: reader.conditional,
  };
}
