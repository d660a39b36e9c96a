/** What a workbook says, read without the program that is tried: slimdom for every part, nothing fast, nothing forgiving. */
import { strFromU8, unzipSync } from "fflate";
import { parseXmlDocument } from "slimdom";
import type { Element } from "slimdom";
import { cellAddress, columnNumber } from "../../src/standin/model/address";

/** Values of each sheet by name: "A1=…|B1=…", blank cells left out; "(date)" behind those that are shown as dates. */
export type Said = Readonly<Record<string, string>>;

type Parts = Readonly<Record<string, Uint8Array>>;

function below(root: Element, name: string): Element[] {
  return root.getElementsByTagNameNS(root.namespaceURI, name);
}

function rootOf(parts: Parts, name: string): Element {
  // What is in another encoding than UTF-8 is not told apart here: only well-formed text passes.
  const root = parseXmlDocument(strFromU8(parts[name] ?? new Uint8Array()).replace(/^\ufeff/, "")).documentElement;
  if (root === null) throw new Error("There is no element.");
  return root;
}

const attribute = (element: Element, name: string): string =>
  element.attributes.find(({ localName, prefix }) => localName === name && prefix !== "xmlns")?.value ?? "";

function targets(parts: Parts, name: string): Map<string, { type: string; target: string }> {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const links = rootOf(parts, `${folder}_rels/${name.slice(folder.length)}.rels`);
  return new Map(
    below(links, "Relationship").map((link) => {
      const target = new URL(attribute(link, "Target"), `http://x/${folder}`).pathname.slice(1);
      return [attribute(link, "Id"), { type: attribute(link, "Type").split("/").at(-1) ?? "", target }];
    }),
  );
}

const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function textOf(element: Element): string {
  const texts = below(element, "t").filter(({ parentElement }) => parentElement?.localName !== "rPh");
  return unescaped(texts.map(({ textContent }) => textContent ?? "").join(""));
}

/** What stands for the result of a formula where the file keeps none: unknown, and never blank or 0. */
const UNKNOWN = "#CALC!";

function valueOf(cell: Element, texts: readonly string[]): string {
  const values = below(cell, "v");
  const value = values.map(({ textContent }) => textContent ?? "").join("");
  // A text may be a result that is blank.
  const hasResult = attribute(cell, "t") === "str" ? values.length > 0 : value.trim() !== "";
  if (below(cell, "f").length > 0 && !hasResult) return UNKNOWN;
  switch (attribute(cell, "t")) {
    case "s":
      return value.trim() === "" ? "" : (texts[Number(value)] ?? "?");
    case "inlineStr":
      return textOf(cell);
    case "str":
      return unescaped(value);
    case "b":
      return value.trim() === "" ? "" : String(value.trim() === "1" || value.trim() === "true");
    case "e":
      return value;
    default: {
      const number = Number(value.trim());
      return value.trim() === "" ? "" : Number.isNaN(number) ? value.trim() : String(number);
    }
  }
}

/** "A1=Ref|B1=…". A row or cell that does not say where it stands comes next to the one before. */
function sheetText(root: Element, texts: readonly string[], isDate: readonly boolean[]): string {
  const found: string[] = [];
  let row = 0;
  for (const each of below(root, "row")) {
    row = Number(attribute(each, "r") || row + 1);
    let column = -1;
    for (const cell of below(each, "c")) {
      const letters = attribute(cell, "r").replace(/\d+$/, "");
      column = letters === "" ? column + 1 : columnNumber(letters);
      const value = valueOf(cell, texts);
      const looks = isDate[Number(attribute(cell, "s") || 0)] === true ? " (date)" : "";
      if (value !== "") found.push(`${cellAddress(row - 1, column)}=${value}${looks}`);
    }
  }
  return found.sort().join("|");
}

/** By the number of a style: whether cells of it are shown as dates or times. */
function dateStyles(root: Element): boolean[] {
  const own = new Map(
    below(root, "numFmt").map((each) => [attribute(each, "numFmtId"), attribute(each, "formatCode")]),
  );
  return below(root, "cellXfs")
    .flatMap((list) => below(list, "xf"))
    .map((xf) => {
      const id = attribute(xf, "numFmtId");
      const number = Number(id);
      return /[dmy]/i.test(own.get(id) ?? "") || (number >= 14 && number <= 22) || (number >= 45 && number <= 47);
    });
}

/** @throws Error where any part that is needed is damaged */
export function whatItSays(bytes: Uint8Array): Said {
  const parts = unzipSync(bytes);
  const root = [...targets(parts, "").values()].find(({ type }) => type === "officeDocument")?.target ?? "";
  const links = targets(parts, root);
  const shared = [...links.values()].find(({ type }) => type === "sharedStrings");
  const texts = shared === undefined ? [] : below(rootOf(parts, shared.target), "si").map(textOf);
  const styles = [...links.values()].find(({ type }) => type === "styles");
  const isDate = styles === undefined ? [] : dateStyles(rootOf(parts, styles.target));
  return Object.fromEntries(
    below(rootOf(parts, root), "sheet").map((sheet) => {
      const link = links.get(attribute(sheet, "id"));
      return [attribute(sheet, "name"), link === undefined ? "" : sheetText(rootOf(parts, link.target), texts, isDate)];
    }),
  );
}

/** Every part of XML is well-formed, and all that is pointed at is there. @returns what is wrong, or "" */
export function unsound(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    try {
      rootOf(parts, name);
    } catch (reason) {
      return `${name} is not well-formed: ${String(reason).slice(0, 100)}`;
    }
  }
  return "";
}
