/**
 * Adds styles to a styles part (ECMA-376 part 1, 18.8), leaving all that is there as it is. Done on the part's text: excelize
 * knows neither named cell styles nor a style derived from another one.
 */
import { BUILT_IN_STYLES } from "../model/builtInStyles";
import type { Border, Format, FormatProperties } from "../model/format";
import { BUILT_IN_NUMBER_FORMATS } from "./numberFormats";
import { escapeXml, unescapeXml } from "./xml";

const MINIMAL =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

/** Order of the lists in the part. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
type ListName = (typeof LISTS)[number];

const ITEMS: Readonly<Record<ListName, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  cellStyles: "cellStyle",
  dxfs: "dxf",
};

const FONT_KEYS = ["fontColor", "fontName", "fontSize", "bold", "italic", "underline", "strikethrough"] as const;
const BORDER_KEYS = ["borderLeft", "borderRight", "borderTop", "borderBottom"] as const;
const ALIGNMENT_KEYS = ["wrapText", "horizontalAlignment", "verticalAlignment", "indentLevel"] as const;
/** Numbers below belong to Excel's own formats. */
const FIRST_OWN_NUMBER_FORMAT = 164;

const UNDERLINES: Readonly<Record<string, string>> = {
  Single: "<u/>",
  Double: '<u val="double"/>',
  SingleAccountant: '<u val="singleAccounting"/>',
  DoubleAccountant: '<u val="doubleAccounting"/>',
};

/** What a conditional format changes of a cell's look; colours are "#RRGGBB". */
export interface ConditionalLook {
  readonly fillColor: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** One list of the part: the elements it had, and those added. */
class ElementList {
  readonly items: string[];
  private readonly known = new Map<string, number>();

  constructor(items: readonly string[]) {
    this.items = [...items];
  }

  /** Number of an added element; an equal one is added once. */
  add(element: string): number {
    let index = this.known.get(element);
    if (index === undefined) {
      index = this.items.push(element) - 1;
      this.known.set(element, index);
    }
    return index;
  }
}

/** The top elements of a list's text, each with all it holds. */
function elementsOf(inside: string, name: string): string[] {
  const start = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])`, "g");
  return [...inside.matchAll(start)].map(({ index }, at, all) => inside.slice(index, all[at + 1]?.index).trim());
}

function attribute(element: string, name: string): string | null {
  const match = new RegExp(`\\s${name}="([^"]*)"`).exec(element.slice(0, element.indexOf(">")));
  return match === null ? null : unescapeXml(match[1] ?? "");
}

/** A child without content, written short; "" where there is none. */
function emptyElement(element: string, name: string): string {
  const match = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^>]*?)?)/?>`).exec(element);
  return match === null ? "" : `<${name}${match[1] ?? ""}/>`;
}

export class StyleWriter {
  private readonly xml: string;
  private readonly lists: Readonly<Record<ListName, ElementList>>;
  private readonly styles = new Map<Format, number>();
  private readonly numberFormats = new Map<string, number>();

  /** @param xml of the file's part; null where it has none */
  constructor(xml: string | null) {
    this.xml = xml ?? MINIMAL;
    const list = (name: ListName): ElementList => new ElementList(elementsOf(this.listText(name), ITEMS[name]));
    this.lists = Object.fromEntries(LISTS.map((name) => [name, list(name)])) as Record<ListName, ElementList>;
    for (const [id, code] of BUILT_IN_NUMBER_FORMATS) if (id < 14 || id === 49) this.numberFormats.set(code, id);
    for (const item of this.lists.numFmts.items) {
      this.numberFormats.set(attribute(item, "formatCode") ?? "", Number(attribute(item, "numFmtId")));
    }
  }

  private listText(name: ListName): string {
    return this.listPattern(name).exec(this.xml)?.[1] ?? "";
  }

  /** A whole list; its content is the first group, which an empty element has not. */
  private listPattern(name: ListName): RegExp {
    const start = `<(?:\\w+:)?${name}(?:\\s[^>]*)?`;
    return new RegExp(`${start}/>|${start}(?<!/)>([\\s\\S]*?)</(?:\\w+:)?${name}>`);
  }

  /** The style number of a format; a changed one is added. */
  styleOf(format: Format): number {
    if (!format.isChanged) return format.base;
    let style = this.styles.get(format);
    if (style === undefined) {
      style = this.lists.cellXfs.add(this.xfOf(format));
      this.styles.set(format, style);
    }
    return style;
  }

  /** Number of the look of a conditional format; what is null stays as the cell has it. */
  conditionalStyle({ fillColor, fontColor, bold }: ConditionalLook): number {
    const font =
      (bold === null ? "" : `<b val="${bold ? 1 : 0}"/>`) +
      (fontColor === null ? "" : `<color rgb="${argb(fontColor)}"/>`);
    const fill =
      fillColor === null ? "" : `<fill><patternFill><bgColor rgb="${argb(fillColor)}"/></patternFill></fill>`;
    return this.lists.dxfs.add(`<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}</dxf>`);
  }

  private xfOf(format: Format): string {
    const base = this.lists.cellXfs.items[format.base] ?? "<xf/>";
    const has = (keys: readonly (keyof FormatProperties)[]): boolean => keys.some((key) => key in format.changes);
    const kept = (name: string): number => Number(attribute(base, name) ?? 0);
    const font = has(FONT_KEYS) ? this.font(format) : kept("fontId");
    const fill = has(["fillColor"]) ? this.fill(format.get("fillColor")) : kept("fillId");
    const border = has(BORDER_KEYS) ? this.border(format) : kept("borderId");
    const number = has(["numberFormat"]) ? this.numberFormat(format.get("numberFormat")) : kept("numFmtId");
    const parent = has(["styleName"]) ? this.namedStyle(format) : kept("xfId");
    const alignment = has(ALIGNMENT_KEYS) ? alignmentOf(format) : emptyElement(base, "alignment");
    const protection = emptyElement(base, "protection");
    const apply =
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
      (alignment === "" ? "" : ' applyAlignment="1"') +
      (protection === "" ? "" : ' applyProtection="1"');
    const numbers = `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="${parent}"`;
    return `<xf ${numbers}${apply}>${alignment}${protection}</xf>`;
  }

  private font(format: Format): number {
    const on = (key: "bold" | "italic" | "strikethrough", tag: string): string => (format.get(key) ? `<${tag}/>` : "");
    return this.lists.fonts.add(
      `<font>${on("bold", "b")}${on("italic", "i")}${on("strikethrough", "strike")}` +
        (UNDERLINES[format.get("underline")] ?? "") +
        `<sz val="${format.get("fontSize")}"/><color rgb="${argb(format.get("fontColor"))}"/>` +
        `<name val="${escapeXml(format.get("fontName"))}"/></font>`,
    );
  }

  private fill(color: string): number {
    if (color === "") return 0;
    const solid = `<patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill>`;
    return this.lists.fills.add(`<fill>${solid}</fill>`);
  }

  private border(format: Format): number {
    const sides = BORDER_KEYS.map((key) => borderSide(key.slice("border".length).toLowerCase(), format.get(key)));
    return this.lists.borders.add(`<border>${sides.join("")}<diagonal/></border>`);
  }

  private numberFormat(code: string): number {
    const known = this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...this.numberFormats.values()) + 1;
    this.numberFormats.set(code, id);
    this.lists.numFmts.add(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** Number of a named style among the style xfs; one of Excel's own is added with its look. */
  private namedStyle(format: Format): number {
    const name = format.get("styleName");
    const own = this.lists.cellStyles.items.find(
      (item) => attribute(item, "name")?.toLowerCase() === name.toLowerCase(),
    );
    if (own !== undefined) return Number(attribute(own, "xfId") ?? 0);
    const builtIn = BUILT_IN_STYLES.find((style) => style.name === name);
    if (builtIn === undefined) return 0;
    const plain = format.with(builtIn.look);
    const border = "borderBottom" in builtIn.look ? this.border(plain) : 0;
    const numbers = `numFmtId="0" fontId="${this.font(plain)}" fillId="0" borderId="${border}"`;
    const xf = this.lists.cellStyleXfs.add(`<xf ${numbers} applyNumberFormat="0" applyFill="0" applyAlignment="0"/>`);
    this.lists.cellStyles.add(`<cellStyle name="${name}" xfId="${xf}" builtinId="${builtIn.builtinId}"/>`);
    return xf;
  }

  /** The part with what was added. */
  toXml(): string {
    let xml = this.xml;
    for (const [at, name] of LISTS.entries()) {
      const { items } = this.lists[name];
      if (items.length === 0) continue;
      const text = `<${name} count="${items.length}">${items.join("")}</${name}>`;
      const pattern = this.listPattern(name);
      if (pattern.test(xml)) xml = xml.replace(pattern, () => text);
      else xml = insertBefore(xml, text, LISTS.slice(at + 1));
    }
    return xml;
  }
}

/** Puts a new list before the first of those that must follow it. */
function insertBefore(xml: string, text: string, following: readonly string[]): string {
  const next = new RegExp(`<(?:${[...following, "tableStyles", "colors", "extLst"].join("|")})[\\s/>]|</styleSheet>`);
  const at = next.exec(xml)?.index ?? xml.length;
  return xml.slice(0, at) + text + xml.slice(at);
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

const DASHES: Readonly<Record<string, readonly [thin: string, medium: string]>> = {
  Dash: ["dashed", "mediumDashed"],
  DashDot: ["dashDot", "mediumDashDot"],
  DashDotDot: ["dashDotDot", "mediumDashDotDot"],
  Dot: ["dotted", "dotted"],
  Double: ["double", "double"],
};
const WEIGHTS: Readonly<Record<string, string>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };

function borderSide(name: string, { style, color, weight }: Border): string {
  if (style === "None") return `<${name}/>`;
  const dash = DASHES[style];
  const line = dash === undefined ? (WEIGHTS[weight] ?? "thin") : dash[weight === "Medium" ? 1 : 0];
  return `<${name} style="${line}"><color rgb="${argb(color)}"/></${name}>`;
}

function alignmentOf(format: Format): string {
  const horizontal = format.get("horizontalAlignment");
  const vertical = format.get("verticalAlignment");
  const word = horizontal === "CenterAcrossSelection" ? "centerContinuous" : lowerFirst(horizontal);
  const indent = format.get("indentLevel");
  return (
    "<alignment" +
    (horizontal === "General" ? "" : ` horizontal="${word}"`) +
    (vertical === "Bottom" ? "" : ` vertical="${lowerFirst(vertical)}"`) +
    (format.get("wrapText") ? ' wrapText="1"' : "") +
    (indent === 0 ? "" : ` indent="${indent}"`) +
    "/>"
  );
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
