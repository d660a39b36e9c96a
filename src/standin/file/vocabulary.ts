/**
 * The two vocabularies of workbooks: the usual, transitional one, and that of files saved as "Strict Open XML" (ECMA-376 part 1).
 * What is added to a file is written in the file's own.
 */
import type { Element } from "./dom";
import { escapeXml, firstTags, strictParser } from "./xml";
import type { NamespacedTag } from "./xml";
import { XML_DECLARATION } from "./zip";

const TRANSITIONAL = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";

export interface Vocabulary {
  readonly isStrict: boolean;
  /** Namespace of r:id, and what the types of relationships begin with. */
  readonly relationships: string;
}

const STRICT_MAIN = `${STRICT}spreadsheetml/main`;

/** @param workbook root element of the workbook's part */
export function vocabularyOf(workbook: Element): Vocabulary {
  const isStrict = workbook.namespaceURI === STRICT_MAIN;
  return {
    isStrict,
    relationships: isStrict
      ? `${STRICT}officeDocument/relationships`
      : `${TRANSITIONAL}officeDocument/2006/relationships`,
  };
}

/** Strict names of what the parts that are added use. */
const STRICT_NAMES: readonly (readonly [transitional: string, strict: string])[] = [
  ["spreadsheetml/2006/main", "spreadsheetml/main"],
  ["officeDocument/2006/relationships", "officeDocument/relationships"],
  ["drawingml/2006/main", "drawingml/main"],
  ["drawingml/2006/chart", "drawingml/chart"],
  ["drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"],
];

const strictOf = new Map(STRICT_NAMES.map(([from, to]) => [TRANSITIONAL + from, STRICT + to]));
const transitionalOf = new Map(STRICT_NAMES.map(([from, to]) => [STRICT + to, TRANSITIONAL + from]));

/** Writes a start tag again under other namespaces. @param isPlain its own vocabulary needs no prefix here */
function startTag(tag: NamespacedTag, names: ReadonlyMap<string, string>, isPlain: boolean, isRoot: boolean): string {
  const uri = names.get(tag.uri) ?? tag.uri;
  const attributes = Object.values(tag.attributes).filter(({ name }) => !(isPlain && isRoot && name === "xmlns"));
  const texts = attributes.map(({ name, prefix, value }) => {
    const isDeclaration = prefix === "xmlns" || name === "xmlns";
    const text = isDeclaration ? (names.get(value) ?? value) : value;
    return ` ${name}="${escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`;
  });
  const declared = isPlain && isRoot ? ` xmlns="${uri}"` : "";
  return `<${isPlain ? tag.local : tag.name}${declared}${texts.join("")}${tag.isSelfClosing ? "/" : ""}>`;
}

/** The part under other namespaces, its own vocabulary without a prefix. Parts may be large: it is written as it is read. */
function rewritten(part: string, xml: string, names: ReadonlyMap<string, string>): string {
  const pieces: string[] = [XML_DECLARATION];
  let root: string | null = null;
  // Within an extension that declares a vocabulary of its own as the plain one, prefixes stay as they are.
  const plain: boolean[] = [];
  const open = (tag: NamespacedTag): void => {
    const isRoot = root === null;
    root ??= tag.uri;
    plain.push(tag.uri === root && (isRoot || (tag.ns[""] ?? root) === root) && plain.at(-1) !== false);
    pieces.push(startTag(tag, names, plain.at(-1) === true, isRoot));
  };
  const close = (tag: NamespacedTag): void => {
    const isPlain = plain.pop() === true;
    if (!tag.isSelfClosing) pieces.push(`</${isPlain ? tag.local : tag.name}>`);
  };
  const text = (text: string): void => {
    if (root !== null) pieces.push(escapeXml(text));
  };
  strictParser(part, { open, close, text }).write(xml).close();
  return pieces.join("");
}

/** A part in the vocabulary that excelize writes: transitional, without prefixes. The same text where it is in that already. */
export function asTransitional(part: string, xml: string): string {
  const root = firstTags(part, xml, ({ local }) => local === "sheetData")[0]?.tag;
  const isPlain = root?.prefix === "" && !transitionalOf.has(root.uri);
  return isPlain ? xml : rewritten(part, xml, transitionalOf);
}

/** A part that excelize wrote, in the file's vocabulary. */
export function inVocabulary(part: string, xml: string, { isStrict }: Vocabulary): string {
  return isStrict ? rewritten(part, xml, strictOf) : xml;
}
