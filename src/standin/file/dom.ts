/**
 * The parts that are changed as a whole (lists, styles, the workbook, tables, drawings), as documents of slimdom: parsed strictly
 * and by namespace, written with all that they had: comments, instructions, prefixes, the order of attributes.
 */
import { parseXmlDocument, serializeToWellFormedString } from "slimdom";
import type { Document, Element, Node } from "slimdom";
import { scanXml } from "./xml";
import { XML_DECLARATION } from "./zip";

export type { Document, Element } from "slimdom";

/** @param part its name, for what is said of it @throws WorkbookFileError "broken" */
export function parseDom(part: string, xml: string): Document {
  // One judge of what is well-formed, and of how deep it may be nested: what passes here is not refused below.
  scanXml(part, xml, {});
  return parseXmlDocument(xml);
}

export function domText(document: Document): string {
  // A carriage return in a document can only have come from a reference, and must be one again.
  return XML_DECLARATION + serializeToWellFormedString(document).replaceAll("\r", "&#13;");
}

/** @throws Error for a document without any, which the parser lets nobody have */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (root === null) throw new Error("The document has no element.");
  return root;
}

/** Child elements of the same vocabulary with that name; all of the vocabulary without one. */
export function childrenOf(parent: Element, name?: string): Element[] {
  return parent.children.filter(
    (child) => child.namespaceURI === parent.namespaceURI && (name === undefined || child.localName === name),
  );
}

export function childOf(parent: Element, name: string): Element | null {
  return childrenOf(parent, name)[0] ?? null;
}

/** All elements below with that name, of the same vocabulary. */
export function allOf(parent: Element, name: string): Element[] {
  return parent.getElementsByTagNameNS(parent.namespaceURI, name);
}

/** An element to be added: its vocabulary and prefix are its parent's. */
export interface NewElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly NewElement[];
  readonly text?: string;
}

function ownerOf({ ownerDocument }: Element): Document {
  if (ownerDocument === null) throw new Error("The element belongs to no document.");
  return ownerDocument;
}

function make(parent: Element, { name, attributes = {}, children = [], text = "" }: NewElement): Element {
  const { prefix, namespaceURI } = parent;
  const element = ownerOf(parent).createElementNS(namespaceURI, prefix === null ? name : `${prefix}:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  for (const child of children) element.appendChild(make(element, child));
  if (text !== "") element.textContent = text;
  return element;
}

/** Adds an element at the end, or before another. */
export function append(parent: Element, element: NewElement, before: Node | null = null): Element {
  const made = make(parent, element);
  parent.insertBefore(made, before);
  return made;
}

/** The child of that name; where there is none it is added in its place. @param order names of all children that may be, in order */
export function childIn(parent: Element, name: string, order: readonly string[]): Element {
  const found = childOf(parent, name);
  if (found !== null) return found;
  const following = new Set(order.slice(order.indexOf(name) + 1));
  const next = parent.children.find(
    // What other vocabularies add stands at the end, or wants to stay where it is.
    (child) =>
      child.namespaceURI === parent.namespaceURI &&
      (following.has(child.localName) || !order.includes(child.localName)),
  );
  return append(parent, { name }, next ?? null);
}

/** Sets an attribute with a namespace, by whatever prefix the place knows for it. */
export function setNamespaced(element: Element, namespace: string, prefix: string, name: string, value: string): void {
  const known = element.lookupPrefix(namespace);
  element.setAttributeNS(namespace, `${known ?? prefix}:${name}`, value);
}

/** Gives the text to the element of another vocabulary, which is added where there is none. */
export function setForeign(
  parent: Element,
  { namespace, prefix, name }: { readonly namespace: string; readonly prefix: string; readonly name: string },
  text: string,
): void {
  const known = parent.lookupPrefix(namespace) ?? prefix;
  const element =
    parent.getElementsByTagNameNS(namespace, name)[0] ??
    parent.appendChild(ownerOf(parent).createElementNS(namespace, `${known}:${name}`));
  element.textContent = text;
}
