/** Adds parts to the lists of a package that name all parts: content types and relationships (ECMA-376 part 2). */
import { escapeXml } from "./xml";

/** Before the end of the element, with the prefix that the file uses; also where it is an element without content. */
function appended(xml: string, name: string, element: string, attributes: string): string {
  const added = (prefix: string): string => `<${prefix}${element}${attributes}/>`;
  const end = new RegExp(`</(\\w+:)?${name}\\s*>`);
  if (end.test(xml)) return xml.replace(end, (found, prefix = "") => added(String(prefix)) + found);
  return xml.replace(new RegExp(`<(\\w+:)?${name}(\\s[^>]*?)?/>`), (_, prefix = "", rest = "") => {
    return `<${prefix}${name}${rest}>${added(String(prefix))}</${prefix}${name}>`;
  });
}

/** @param part name of the part: "xl/styles.xml" */
export function withContentType(contentTypes: string, part: string, type: string): string {
  const attributes = ` PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"`;
  return appended(contentTypes, "Types", "Override", attributes);
}

export interface NewRelationship {
  readonly id: string;
  /** The type's whole address. */
  readonly type: string;
  /** As it is to be written: from the folder of the part that points, or with a slash from the top. */
  readonly target: string;
}

export function withRelationship(relationships: string, { id, type, target }: NewRelationship): string {
  const attributes = ` Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"`;
  return appended(relationships, "Relationships", "Relationship", attributes);
}

export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The first of rId1, rId2 … that is not taken. */
export function freeId(taken: readonly { readonly id: string }[]): string {
  let number = 1;
  while (taken.some(({ id }) => id === `rId${number}`)) number++;
  return `rId${number}`;
}
