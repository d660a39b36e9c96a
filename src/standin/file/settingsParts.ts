/**
 * The add-in's settings in a file, as Excel keeps them ([MS-OWEXML] 2.1 and 2.2): the package points at a list of task panes,
 * that at one web extension part for each add-in, and the part names the add-in and holds its properties, their values as JSON.
 */
import { ADD_IN } from "../addIn";
import { freeId, NO_RELATIONSHIPS, withContentType, withRelationship } from "./packageLists";
import { relationshipsIn, relationshipsName } from "./package";
import { Attributes, escapeXml, scanXml } from "./xml";
import { pack, unpackText } from "./zip";
import type { PackedPart } from "./zip";

type Parts = ReadonlyMap<string, PackedPart>;
type Settings = ReadonlyMap<string, unknown>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = "[Content_Types].xml";
const KINDS = "http://schemas.microsoft.com/office/2011/relationships";
const PANES = { kind: "webextensiontaskpanes", type: "application/vnd.ms-office.webextensiontaskpanes+xml" };
const EXTENSION = { kind: "webextension", type: "application/vnd.ms-office.webextension+xml" };
const NAMESPACES = "http://schemas.microsoft.com/office/webextensions";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What the file keeps for our add-in; what belongs to others is not read. */
export function readSettings(parts: Parts): Map<string, unknown> {
  const part = ownPart(parts);
  const settings = new Map<string, unknown>();
  if (part === null) return settings;
  scanXml(textOf(parts, part), {
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
export function putSettings(parts: Map<string, PackedPart>, before: Settings, now: Settings): void {
  const own = ownPart(parts);
  if (own === null) {
    addPart(parts, propertyTags(now));
    return;
  }
  const xml = textOf(parts, own);
  const written = propertiesIn(xml);
  const kept = new Map([...now].filter(([key, value]) => written.has(key) && isSame(before, key, value)));
  const prefix = /<(\w+:)?webextension[\s>]/.exec(xml)?.[1] ?? "";
  const tags = [...now].map(([key, value]) => (kept.has(key) ? written.get(key) : propertyTag(prefix, key, value)));
  parts.set(own, pack(own, withProperties(xml, prefix, tags.join(""))));
}

function isSame(before: Settings, key: string, value: unknown): boolean {
  return before.has(key) && JSON.stringify(before.get(key)) === JSON.stringify(value);
}

/** The part whose add-in is ours, or null. */
function ownPart(parts: Parts): string | null {
  const panes = panesPart(parts);
  const extensions = panes === null ? [] : relationshipsIn(parts, panes).filter(({ type }) => type === EXTENSION.kind);
  return extensions.map(({ target }) => target).find((part) => parts.has(part) && isOurs(textOf(parts, part))) ?? null;
}

function panesPart(parts: Parts): string | null {
  const part = relationshipsIn(parts, "").find(({ type }) => type === PANES.kind)?.target;
  return part !== undefined && parts.has(part) ? part : null;
}

/** By the id of the manifest, which the reference or one of the alternate references has (not: the id of the instance). */
function isOurs(xml: string): boolean {
  let found = false;
  scanXml(xml, {
    open: (tag, attributes) => {
      if (tag === "reference" && attributes.get("id")?.toLowerCase() === ADD_IN.id) found = true;
    },
  });
  return found;
}

function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  return part === undefined ? "" : unpackText(part);
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

/** Property elements by name, as they are written. */
function propertiesIn(xml: string): Map<string, string> {
  const tags = [...xml.matchAll(/<(?:\w+:)?property(\s[^>]*?)(?:\/>|><\/(?:\w+:)?property>)/g)];
  return new Map(tags.map(([tag, attributes]) => [new Attributes(attributes ?? "").get("name") ?? "", tag]));
}

function propertyTag(prefix: string, key: string, value: unknown): string {
  return `<${prefix}property name="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value))}"/>`;
}

function propertyTags(settings: Settings): string {
  return [...settings].map(([key, value]) => propertyTag("we:", key, value)).join("");
}

/** Puts the properties in place of those that the part has, or where the schema wants them: before bindings and what follows. */
function withProperties(xml: string, prefix: string, tags: string): string {
  const properties = tags === "" ? `<${prefix}properties/>` : `<${prefix}properties>${tags}</${prefix}properties>`;
  const old = /<(\w+:)?properties(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1?properties>)/;
  if (old.test(xml)) return xml.replace(old, () => properties);
  return xml.replace(
    /<(?:\w+:)?(?:bindings|snapshot|extLst)[\s/>]|<\/(?:\w+:)?webextension>/,
    (next) => properties + next,
  );
}

/**
 * A new part. The add-in is looked for in the organisation's catalogue, where administrators deploy it from, and then among
 * those that were sideloaded (the documentation of "Automatically open a task pane with a document" lists the stores). The
 * pane stays closed when the file is opened, so that nobody is asked for an add-in that they do not have. What Excel does
 * with settings whose add-in came from elsewhere is not documented.
 */
function extensionXml(tags: string): string {
  const { id, version } = ADD_IN;
  const reference = (store: string, type: string): string =>
    `<we:reference id="${id}" version="${version}" store="${store}" storeType="${type}"/>`;
  return (
    `${DECLARATION}<we:webextension xmlns:we="${NAMESPACES}/webextension/2010/11" id="{${id.toUpperCase()}}">` +
    reference("EXCatalog", "EXCatalog") +
    `<we:alternateReferences>${reference("developer", "Registry")}</we:alternateReferences>` +
    `<we:properties>${tags}</we:properties><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`
  );
}

const NO_PANES = `${DECLARATION}<wetp:taskpanes xmlns:wetp="${NAMESPACES}/taskpanes/2010/11"></wetp:taskpanes>`;

/** @param row the pane's place among those at the same side */
function paneXml(prefix: string, id: string, row: number): string {
  return (
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="${row}">` +
    `<${prefix}webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></${prefix}taskpane>`
  );
}

function addPart(parts: Map<string, PackedPart>, tags: string): void {
  const put = (name: string, text: string): void => void parts.set(name, pack(name, text));
  const panes = panesPart(parts) ?? addPanes(parts);
  const part = freeName(parts);
  put(part, extensionXml(tags));
  put(CONTENT_TYPES, withContentType(textOf(parts, CONTENT_TYPES), part, EXTENSION.type));
  const others = relationshipsIn(parts, panes);
  const id = freeId(others);
  const list = relationshipsName(panes);
  const relation = { id, type: `${KINDS}/${EXTENSION.kind}`, target: targetFrom(panes, part) };
  put(list, withRelationship(textOf(parts, list) || NO_RELATIONSHIPS, relation));
  const end = /<\/(\w+:)?taskpanes>/;
  put(
    panes,
    textOf(parts, panes).replace(end, (found, prefix = "") => paneXml(String(prefix), id, others.length + 1) + found),
  );
}

/** Adds an empty list of panes, and gives the name of its part. */
function addPanes(parts: Map<string, PackedPart>): string {
  const put = (name: string, text: string): void => void parts.set(name, pack(name, text));
  const name = "xl/webextensions/taskpanes.xml";
  const list = relationshipsName("");
  const id = freeId(relationshipsIn(parts, ""));
  put(name, NO_PANES);
  put(CONTENT_TYPES, withContentType(textOf(parts, CONTENT_TYPES), name, PANES.type));
  put(list, withRelationship(textOf(parts, list), { id, type: `${KINDS}/${PANES.kind}`, target: name }));
  return name;
}

/** As Excel writes it where both stand in one folder, else from the top. */
function targetFrom(pointing: string, part: string): string {
  const folder = pointing.slice(0, pointing.lastIndexOf("/") + 1);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

function freeName(parts: Parts): string {
  const name = (number: number): string => `xl/webextensions/webextension${number}.xml`;
  let number = 1;
  while (parts.has(name(number))) number++;
  return name(number);
}
