/**
 * Adds styles to a styles part (ECMA-376 part 1, 18.8), leaving all that is there as it is. Done on the part itself: excelize
 * knows neither named cell styles nor a style derived from another one.
 */
import { BUILT_IN_STYLES } from "../model/builtInStyles";
import type { Border, Format, FormatProperties } from "../model/format";
import { append, childIn, childOf, childrenOf, domText, parseDom, rootOf } from "./dom";
import type { Document, Element, NewElement } from "./dom";
import { BUILT_IN_NUMBER_FORMATS } from "./numberFormats";
import { XML_DECLARATION } from "./zip";

/** Styles for a workbook that has none. */
const MINIMAL =
  `${XML_DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

/** Order of the part's children. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
const ORDER = [...LISTS, "tableStyles", "colors", "extLst"];
type ListName = (typeof LISTS)[number];

const FONT_KEYS = ["fontColor", "fontName", "fontSize", "bold", "italic", "underline", "strikethrough"] as const;
const BORDER_KEYS = ["borderLeft", "borderRight", "borderTop", "borderBottom"] as const;
const ALIGNMENT_KEYS = ["wrapText", "horizontalAlignment", "verticalAlignment", "indentLevel"] as const;
/** Numbers below belong to Excel's own formats. */
const FIRST_OWN_NUMBER_FORMAT = 164;

/** What the file calls a kind of underlining; "" is the plain one. */
const UNDERLINES: Readonly<Record<string, string>> = {
  Single: "",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

/** What a conditional format changes of a cell's look; colours are "#RRGGBB". */
export interface ConditionalLook {
  readonly fillColor: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

function element(
  name: string,
  attributes: NewElement["attributes"] = {},
  children: readonly NewElement[] = [],
): NewElement {
  return { name, attributes, children };
}

const value = (name: string, val: string | number): NewElement => element(name, { val });

export class StyleWriter {
  private readonly document: Document;
  private readonly root: Element;
  private readonly styles = new Map<Format, number>();
  private readonly numberFormats = new Map<string, number>();
  /** Numbers of added elements, by their list and what they say. */
  private readonly added = new Map<string, number>();

  /**
   * @param part name of the file's part, for what is said of it
   * @param xml its text; null where the file has none
   * @throws WorkbookFileError "broken"
   */
  constructor(part: string, xml: string | null) {
    this.document = parseDom(part, xml ?? MINIMAL);
    this.root = rootOf(this.document);
    for (const [id, code] of BUILT_IN_NUMBER_FORMATS) if (id < 14 || id === 49) this.numberFormats.set(code, id);
    for (const item of this.items("numFmts")) {
      this.numberFormats.set(item.getAttribute("formatCode") ?? "", Number(item.getAttribute("numFmtId")));
    }
  }

  /** True when something was added to what the file had. */
  get isChanged(): boolean {
    return this.added.size > 0;
  }

  get counts(): { readonly cells: number; readonly conditional: number } {
    return { cells: this.items("cellXfs").length, conditional: this.items("dxfs").length };
  }

  private items(list: ListName): Element[] {
    const found = childOf(this.root, list);
    return found === null ? [] : childrenOf(found);
  }

  /** Number of an added element; an equal one is added once. @param key what makes it equal to another */
  private add(list: ListName, key: string, make: (parent: Element) => void): number {
    const known = `${list} ${key}`;
    let index = this.added.get(known);
    if (index === undefined) {
      const parent = childIn(this.root, list, ORDER);
      index = childrenOf(parent).length;
      make(parent);
      parent.setAttribute("count", String(index + 1));
      this.added.set(known, index);
    }
    return index;
  }

  private addElement(list: ListName, added: NewElement): number {
    return this.add(list, JSON.stringify(added), (parent) => append(parent, added));
  }

  /** The style number of a format; a changed one is added. */
  styleOf(format: Format): number {
    if (!format.isChanged) return format.base;
    let style = this.styles.get(format);
    if (style === undefined) {
      style = this.addXf(format);
      this.styles.set(format, style);
    }
    return style;
  }

  /** Number of the look of a conditional format; what is null stays as the cell has it. */
  conditionalStyle({ fillColor, fontColor, bold }: ConditionalLook): number {
    const font = [
      ...(bold === null ? [] : [value("b", bold ? 1 : 0)]),
      ...(fontColor === null ? [] : [colour("color", fontColor)]),
    ];
    const fill = fillColor === null ? [] : [element("patternFill", {}, [colour("bgColor", fillColor)])];
    const children = [
      ...(font.length === 0 ? [] : [element("font", {}, font)]),
      ...(fill.length === 0 ? [] : [element("fill", {}, fill)]),
    ];
    return this.addElement("dxfs", element("dxf", {}, children));
  }

  private addXf(format: Format): number {
    const base = this.items("cellXfs")[format.base];
    const has = (keys: readonly (keyof FormatProperties)[]): boolean => keys.some((key) => key in format.changes);
    const kept = (name: string): number => Number(base?.getAttribute(name) ?? 0);
    const numbers = {
      numFmtId: has(["numberFormat"]) ? this.numberFormat(format.get("numberFormat")) : kept("numFmtId"),
      fontId: has(FONT_KEYS) ? this.font(format) : kept("fontId"),
      fillId: has(["fillColor"]) ? this.fill(format.get("fillColor")) : kept("fillId"),
      borderId: has(BORDER_KEYS) ? this.border(format) : kept("borderId"),
      xfId: has(["styleName"]) ? this.namedStyle(format) : kept("xfId"),
    };
    const alignment = has(ALIGNMENT_KEYS) ? alignmentOf(format) : null;
    return this.add("cellXfs", JSON.stringify([format.base, numbers, alignment]), (parent) => {
      // A copy keeps what is not known here: protection, quote prefix, extensions.
      const xf = base?.cloneNode(true) ?? append(parent, { name: "xf" });
      parent.appendChild(xf);
      for (const [name, number] of Object.entries(numbers)) xf.setAttribute(name, String(number));
      for (const name of ["NumberFormat", "Font", "Fill", "Border"]) xf.setAttribute(`apply${name}`, "1");
      if (alignment !== null) {
        childOf(xf, "alignment")?.remove();
        append(xf, alignment, xf.firstElementChild);
      }
      if (childOf(xf, "alignment") !== null) xf.setAttribute("applyAlignment", "1");
      if (childOf(xf, "protection") !== null) xf.setAttribute("applyProtection", "1");
    });
  }

  private font(format: Format): number {
    const on = (key: "bold" | "italic" | "strikethrough", tag: string): NewElement[] =>
      format.get(key) ? [element(tag)] : [];
    const underline = UNDERLINES[format.get("underline")];
    return this.addElement(
      "fonts",
      element("font", {}, [
        ...on("bold", "b"),
        ...on("italic", "i"),
        ...on("strikethrough", "strike"),
        ...(underline === undefined ? [] : [underline === "" ? element("u") : value("u", underline)]),
        value("sz", format.get("fontSize")),
        colour("color", format.get("fontColor")),
        value("name", format.get("fontName")),
      ]),
    );
  }

  private fill(color: string): number {
    if (color === "") return 0;
    const colours = [colour("fgColor", color), element("bgColor", { indexed: 64 })];
    return this.addElement("fills", element("fill", {}, [element("patternFill", { patternType: "solid" }, colours)]));
  }

  private border(format: Format): number {
    const sides = BORDER_KEYS.map((key) => borderSide(key.slice("border".length).toLowerCase(), format.get(key)));
    return this.addElement("borders", element("border", {}, [...sides, element("diagonal")]));
  }

  private numberFormat(code: string): number {
    const known = this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...this.numberFormats.values()) + 1;
    this.numberFormats.set(code, id);
    this.addElement("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** Number of a named style among the style xfs; one of Excel's own is added with its look. */
  private namedStyle(format: Format): number {
    const name = format.get("styleName");
    const own = this.items("cellStyles").find(
      (item) => item.getAttribute("name")?.toLowerCase() === name.toLowerCase(),
    );
    if (own !== undefined) return Number(own.getAttribute("xfId") ?? 0);
    const builtIn = BUILT_IN_STYLES.find((style) => style.name === name);
    if (builtIn === undefined) return 0;
    const plain = format.with(builtIn.look);
    const xf = this.addElement(
      "cellStyleXfs",
      element("xf", {
        numFmtId: 0,
        fontId: this.font(plain),
        fillId: builtIn.look.fillColor === undefined ? 0 : this.fill(builtIn.look.fillColor),
        borderId: "borderBottom" in builtIn.look ? this.border(plain) : 0,
        ...{ applyNumberFormat: 0, applyFill: builtIn.look.fillColor === undefined ? 0 : 1, applyAlignment: 0 },
      }),
    );
    this.addElement("cellStyles", element("cellStyle", { name, xfId: xf, builtinId: builtIn.builtinId }));
    return xf;
  }

  /** The part with what was added. */
  toXml(): string {
    return domText(this.document);
  }
}

function colour(name: string, color: string): NewElement {
  return element(name, { rgb: `FF${color.slice(1)}` });
}

const DASHES: Readonly<Record<string, readonly [thin: string, medium: string]>> = {
  Dash: ["dashed", "mediumDashed"],
  DashDot: ["dashDot", "mediumDashDot"],
  DashDotDot: ["dashDotDot", "mediumDashDotDot"],
  Dot: ["dotted", "dotted"],
  Double: ["double", "double"],
};
const WEIGHTS: Readonly<Record<string, string>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };

function borderSide(name: string, { style, color, weight }: Border): NewElement {
  if (style === "None") return element(name);
  const dash = DASHES[style];
  const line = dash === undefined ? (WEIGHTS[weight] ?? "thin") : dash[weight === "Medium" ? 1 : 0];
  return element(name, { style: line }, [colour("color", color)]);
}

function alignmentOf(format: Format): NewElement {
  const horizontal = format.get("horizontalAlignment");
  const vertical = format.get("verticalAlignment");
  const word = horizontal === "CenterAcrossSelection" ? "centerContinuous" : lowerFirst(horizontal);
  const indent = format.get("indentLevel");
  return element("alignment", {
    ...(horizontal === "General" ? {} : { horizontal: word }),
    ...(vertical === "Bottom" ? {} : { vertical: lowerFirst(vertical) }),
    ...(format.get("wrapText") ? { wrapText: 1 } : {}),
    ...(indent === 0 ? {} : { indent }),
  });
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
