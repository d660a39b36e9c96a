/** Changes to the workbook's own part that excelize cannot make: hidden names, and the order of sheets. */
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

/** Gives back what excelize empties: "read-only recommended" and who reserved the file. */
export function withFileSharing(xml: string, original: string): string {
  const element = /<(?:\w+:)?fileSharing\s[^>]*>/.exec(original)?.[0];
  if (element === undefined) return xml;
  return xml.replace(/<(?:\w+:)?fileSharing[^>]*>/, () =>
    element.endsWith("/>") ? `${element.slice(0, -2)}>` : element,
  );
}

/** Adds a part to the lists that name all parts: content types and the workbook's relationships. */
export function withStylesPart(contentTypes: string, relationships: string): { types: string; relationships: string } {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
  const override = `<Override PartName="/xl/styles.xml" ContentType="${escapeXml(type)}"/>`;
  const relation = `<Relationship Id="rIdStyles" Type="${kind}" Target="/xl/styles.xml"/>`;
  return {
    types: contentTypes.replace(/<\/(?:\w+:)?Types>/, (end) => override + end),
    relationships: relationships.replace(/<\/(?:\w+:)?Relationships>/, (end) => relation + end),
  };
}
