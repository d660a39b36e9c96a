/**
 * Changes to the tags before the cells of a sheet's part, which is too large to be parsed as a whole: the tags are read by the XML
 * parser, and only their own text is replaced.
 */
import { COMPATIBILITY, escapeXml, firstTags } from "./xml";
import type { PlacedTag } from "./xml";

interface NamedValue {
  readonly name: string;
  readonly value: string;
}

const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const UID = /^\{[0-9A-Fa-f-]{36}\}$/;

/** Start tags up to the cells, in order; the first is the root's. @throws WorkbookFileError "broken" */
function headTags(part: string, xml: string): PlacedTag[] {
  return firstTags(part, xml, ({ local }) => local === "sheetData");
}

function withTag(xml: string, { tag, start, end }: PlacedTag, attributes: readonly NamedValue[]): string {
  const text = attributes.map(
    ({ name, value }) => ` ${name}="${escapeXml(value).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`,
  );
  return `${xml.slice(0, start)}<${tag.name}${text.join("")}${tag.isSelfClosing ? "/" : ""}>${xml.slice(end)}`;
}

/**
 * The id by which a sheet is known from one session to the next: Excel keeps worksheet.id in the file, as attribute xr:uid of the
 * first tag ([MS-XLSX] 2.4). Null where none is stated.
 * @param xml the part, or its beginning
 */
export function statedUid(part: string, xml: string): string | null {
  const root = headTags(part, xml)[0]?.tag;
  const uid = Object.values(root?.attributes ?? {}).find(({ uri, local }) => uri === REVISION && local === "uid");
  return uid !== undefined && UID.test(uid.value) ? uid.value : null;
}

/** The id that Excel gives a sheet whose part states none: its place, lower byte first. @param index 0-based place in the file */
export function uidOfPlace(index: number): string {
  const bytes = [index & 0xff, index >> 8].map((byte) => byte.toString(16).toUpperCase().padStart(2, "0"));
  return `{00000000-0001-0000-${bytes.join("")}-000000000000}`;
}

/** States an id in a sheet's part. */
export function withUid(part: string, xml: string, uid: string): string {
  const root = headTags(part, xml)[0];
  if (root === undefined) return xml;
  const all = Object.values(root.tag.attributes);
  const prefixOf = (namespace: string, wanted: string): string =>
    all.find(({ prefix, value }) => prefix === "xmlns" && value === namespace)?.local ?? wanted;
  const [revision, compatibility] = [prefixOf(REVISION, "xr"), prefixOf(COMPATIBILITY, "mc")];
  const own = { [`xmlns:${revision}`]: REVISION, [`xmlns:${compatibility}`]: COMPATIBILITY };
  const ignorable = all.find(({ uri, local }) => uri === COMPATIBILITY && local === "Ignorable")?.value ?? "";
  const others = all.filter(({ name, uri, local }) => {
    return (
      !(name in own) && !(uri === REVISION && local === "uid") && !(uri === COMPATIBILITY && local === "Ignorable")
    );
  });
  const list = new Set([...ignorable.split(" ").filter((each) => each !== ""), revision]);
  return withTag(xml, root, [
    ...others,
    ...Object.entries(own).map(([name, value]) => ({ name, value })),
    { name: `${compatibility}:Ignorable`, value: [...list].join(" ") },
    { name: `${revision}:uid`, value: uid },
  ]);
}

/** No view of the sheet is selected: two selected sheets would be edited together. The same text where none is. */
export function withoutSelection(part: string, xml: string): string {
  const isSelected = ({ local, value }: { local: string; value: string }): boolean =>
    local === "tabSelected" && (value === "1" || value === "true");
  // From the last to the first, so that the places of the others stay right.
  return headTags(part, xml)
    .filter(({ tag }) => tag.local === "sheetView" && Object.values(tag.attributes).some(isSelected))
    .reverse()
    .reduce((text, found) => {
      const attributes = Object.values(found.tag.attributes);
      return withTag(
        text,
        found,
        attributes.map((one) => (isSelected(one) ? { name: one.name, value: "0" } : one)),
      );
    }, xml);
}
