/**
 * The add-in's settings in a file, as Excel keeps them ([MS-OWEXML] 2.1 and 2.2): the package points at a list of task panes,
 * that at one web extension part for each add-in, and the part names the add-in and holds its properties, their values as JSON.
 */
import { ADD_IN } from "../addIn";
import { append, childIn, childrenOf, setNamespaced } from "./dom";
import type { Element } from "./dom";
import type { Parts } from "./package";
import type { PackageEdit } from "./packageEdit";
import { escapeXml } from "./xml";
import { XML_DECLARATION } from "./zip";

type Settings = ReadonlyMap<string, unknown>;

const KINDS = "http://schemas.microsoft.com/office/2011/relationships";
const PANES = { kind: "webextensiontaskpanes", type: "application/vnd.ms-office.webextensiontaskpanes+xml" };
const EXTENSION = { kind: "webextension", type: "application/vnd.ms-office.webextension+xml" };
const NAMESPACES = "http://schemas.microsoft.com/office/webextensions";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Children of a web extension in the order that the schema wants. */
const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/** What the file keeps for our add-in; what belongs to others is not read. */
export function readSettings(parts: Parts): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  parts.scan(ownPart(parts), {
    open: (tag, attributes) => {
      if (tag === "property") settings.set(attributes.get("name") ?? "", valueOf(attributes.get("value") ?? ""));
    },
  });
  return settings;
}

/** True when something was added, changed or deleted. */
export function haveChanged(before: Settings, now: Settings): boolean {
  return before.size !== now.size || [...now].some(([key, value]) => !isSame(before, key, value));
}

/** Keeps settings among the parts: in our part, which is added where there is none yet. */
export function putSettings(edit: PackageEdit, before: Settings, now: Settings): void {
  const list = childIn(edit.edit(ownPart(edit.parts) ?? addPart(edit)), "properties", ORDER);
  for (const property of childrenOf(list, "property")) {
    const name = property.getAttribute("name") ?? "";
    if (!now.has(name) || !isSame(before, name, now.get(name))) property.remove();
  }
  const kept = new Set(childrenOf(list, "property").map((property) => property.getAttribute("name")));
  for (const [name, value] of now) {
    if (!kept.has(name)) append(list, { name: "property", attributes: { name, value: JSON.stringify(value) } });
  }
}

function isSame(before: Settings, key: string, value: unknown): boolean {
  return before.has(key) && JSON.stringify(before.get(key)) === JSON.stringify(value);
}

/** The part whose add-in is ours, or null. */
function ownPart(parts: Parts): string | null {
  const panes = parts.related("", PANES.kind);
  const extensions = panes === null ? [] : parts.relationships(panes).filter(({ type }) => type === EXTENSION.kind);
  return extensions.map(({ target }) => target).find((part) => parts.has(part) && isOurs(parts, part)) ?? null;
}

/** By the id of the manifest, which the reference or one of the alternate references has (not: the id of the instance). */
function isOurs(parts: Parts, part: string): boolean {
  let found = false;
  parts.scan(part, {
    open: (tag, attributes) => {
      if (tag === "reference" && attributes.get("id")?.toLowerCase() === ADD_IN.id) found = true;
    },
  });
  return found;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // Properties that were not written through Office.js may be plain text.
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/**
 * A new part. The add-in is looked for in the organisation's catalogue, where administrators deploy it from, and then among
 * those that were sideloaded (the documentation of "Automatically open a task pane with a document" lists the stores). The
 * pane stays closed when the file is opened, so that nobody is asked for an add-in that they do not have. What Excel does
 * with settings whose add-in came from elsewhere is not documented.
 */
function extensionXml(): string {
  const { id, version } = ADD_IN;
  const reference = (store: string, type: string): string =>
    `<we:reference id="${id}" version="${version}" store="${store}" storeType="${type}"/>`;
  return (
    `${XML_DECLARATION}<we:webextension xmlns:we="${NAMESPACES}/webextension/2010/11" id="{${escapeXml(id.toUpperCase())}}">` +
    reference("EXCatalog", "EXCatalog") +
    `<we:alternateReferences>${reference("developer", "Registry")}</we:alternateReferences>` +
    `<we:properties/><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`
  );
}

const NO_PANES = `${XML_DECLARATION}<wetp:taskpanes xmlns:wetp="${NAMESPACES}/taskpanes/2010/11"/>`;

function addPane(list: Element, relationship: string, row: number): void {
  const attributes = { dockstate: "right", visibility: 0, width: 350, row };
  const pane = append(list, { name: "taskpane", attributes, children: [{ name: "webextensionref" }] });
  const reference = pane.firstElementChild;
  if (reference !== null) setNamespaced(reference, RELATIONSHIPS, "r", "id", relationship);
}

/** @returns the name of our new part, without properties yet */
function addPart(edit: PackageEdit): string {
  const panes = edit.parts.related("", PANES.kind) ?? addPanes(edit);
  const part = edit.freeName("xl/webextensions/webextension");
  edit.add(part, EXTENSION.type, extensionXml());
  const others = edit.relationships(panes).length;
  const relationship = edit.relate(panes, { type: `${KINDS}/${EXTENSION.kind}`, target: part });
  addPane(edit.edit(panes), relationship, others + 1);
  return part;
}

/** Adds an empty list of panes, and gives the name of its part. */
function addPanes(edit: PackageEdit): string {
  const name = edit.unused("xl/webextensions/taskpanes.xml");
  edit.add(name, PANES.type, NO_PANES);
  edit.relate("", { type: `${KINDS}/${PANES.kind}`, target: name });
  return name;
}
