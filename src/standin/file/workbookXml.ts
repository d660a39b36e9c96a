/** Changes to the workbook's own part that excelize cannot make: names and order of sheets, hidden names. */
import type { DefinedName } from "../model/names";
import { escapeXml, unescapeXml } from "./xml";

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag);
  return match === null ? null : unescapeXml(match[1] ?? "");
}

const SHEET = /<(?:\w+:)?sheet\s[^>]*?(?:\/>|><\/(?:\w+:)?sheet>)/g;

/** Names of the sheets in the order of the part. */
export function sheetNames(xml: string): string[] {
  return [...xml.matchAll(SHEET)].map(([tag]) => attribute(tag, "name") ?? "");
}

/** Gives sheets other names. @param names by the old name */
export function withSheetNamed(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(SHEET, (tag) => {
    const name = names.get(attribute(tag, "name") ?? "");
    return name === undefined ? tag : tag.replace(/(\sname=")[^"]*/, (_, before: string) => before + escapeXml(name));
  });
}

/** Marks names as hidden. @param names those that were added */
export function withHiddenNames(xml: string, names: readonly DefinedName[]): string {
  const order = sheetNames(xml);
  const isHidden = (tag: string): boolean =>
    names.some((name) => {
      const scope = name.sheet === null ? null : String(order.indexOf(name.sheet.name));
      return !name.isVisible && attribute(tag, "name") === name.name && attribute(tag, "localSheetId") === scope;
    });
  return xml.replace(/<(?:\w+:)?definedName\s[^>]*>/g, (tag) =>
    isHidden(tag) && attribute(tag, "hidden") === null ? tag.replace(/\s/, ' hidden="1" ') : tag,
  );
}

/** Marks sheets as very hidden: excelize hides them only plainly. */
export function withVeryHidden(xml: string, names: readonly string[]): string {
  return xml.replace(SHEET, (tag) =>
    names.includes(attribute(tag, "name") ?? "") ? tag.replace(/\sstate="hidden"/, ' state="veryHidden"') : tag,
  );
}

/**
 * Puts the sheets in another order. (excelize's MoveSheet forgets to renumber the names that belong to sheets.)
 * @param wanted names of all sheets
 */
export function withSheetOrder(xml: string, wanted: readonly string[]): string {
  const order = sheetNames(xml);
  if (order.every((name, index) => name === wanted[index])) return xml;
  const tags = [...xml.matchAll(SHEET)].map(([tag]) => tag);
  const moved = wanted.map((name) => tags[order.indexOf(name)] ?? "");
  const newIndex = (old: string): string => String(wanted.indexOf(order[Number(old)] ?? ""));
  let next = 0;
  return xml
    .replace(SHEET, () => moved[next++] ?? "")
    .replace(/(localSheetId=")(\d+)(")/g, (_, before: string, old: string, after: string) => {
      return before + newIndex(old) + after;
    })
    .replace(/(activeTab=")(\d+)(")/, (_, before: string, old: string, after: string) => {
      return before + newIndex(old) + after;
    });
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A whole element by its name, with or without content. */
function element(name: string): RegExp {
  return new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>(?:[\\s\\S]*?</${name}>)?)`);
}

/** Puts an element in the place of the old one, or behind the last of those that come before it. */
function placed(xml: string, name: string, text: string, before: readonly string[]): string {
  if (element(name).test(xml)) return xml.replace(element(name), () => text);
  const last = [...before].reverse().find((each) => element(each).test(xml)) ?? "sheets";
  return xml.replace(element(last), (found) => found + text);
}

/** Sets an attribute of the first element of that name. */
function withAttribute(xml: string, name: string, key: string, value: string): string {
  return xml.replace(new RegExp(`<${name}(?=[\\s/>])[^>]*`), (tag) => {
    const without = tag.replace(new RegExp(`\\s${key}="[^"]*"`), "");
    return without.replace(`<${name}`, `<${name} ${key}="${value}"`);
  });
}

/**
 * The file's own workbook part with what excelize changed: sheets, names, the shown sheet, calculation on opening. excelize
 * writes the whole part anew and loses what it does not know ("read-only recommended", revision marks).
 * @param original as the file has it
 * @param saved as excelize wrote it
 */
export function splicedWorkbook(original: string, saved: string): string {
  // A part whose elements have a prefix cannot take elements without one.
  if (!/<workbook[\s>]/.test(original)) return saved;
  // Some writers declare the prefix of r:id on each sheet element only, so the spliced list brings its own declaration.
  const sheets = (element("sheets").exec(saved)?.[0] ?? "").replace("<sheets", `<sheets xmlns:r="${RELATIONSHIPS}"`);
  const names = element("definedNames").exec(saved)?.[0] ?? "";
  const active = attribute(element("workbookView").exec(saved)?.[0] ?? "", "activeTab") ?? "0";
  let xml = original.replace(element("sheets"), () => sheets);
  xml = placed(xml, "definedNames", names, ["sheets", "functionGroups", "externalReferences"]);
  if (!element("calcPr").test(xml)) {
    xml = placed(xml, "calcPr", "<calcPr/>", ["sheets", "functionGroups", "externalReferences", "definedNames"]);
  }
  if (!element("bookViews").test(xml)) xml = xml.replace("<sheets", "<bookViews><workbookView/></bookViews><sheets");
  return withAttribute(withAttribute(xml, "calcPr", "fullCalcOnLoad", "1"), "workbookView", "activeTab", active);
}
