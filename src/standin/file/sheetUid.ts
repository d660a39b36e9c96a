/**
 * The id of a sheet that lasts: Excel keeps worksheet.id in the file, as attribute xr:uid of the sheet's part ([MS-XLSX] 2.4,
 * revision namespace of 2014), and makes one of the sheet's place where there is none.
 */
import { unpackHead } from "./zip";
import type { PackedPart } from "./zip";

const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** The first element of a part stands within so many bytes. */
const HEAD_BYTES = 4_096;
const ROOT = /<((?:\w+:)?)(worksheet|chartsheet)(\s[^>]*)>/;
const UID = /\s\w+:uid="(\{[0-9A-Fa-f-]{36}\})"/;

/** The id that a sheet's part states, or null. */
export function uidOf(part: PackedPart): string | null {
  const attributes = ROOT.exec(unpackHead(part, HEAD_BYTES))?.[3] ?? "";
  return UID.exec(attributes)?.[1] ?? null;
}

/** The id that Excel gives a sheet whose part states none: its place, lower byte first. @param index 0-based place in the file */
export function uidOfPlace(index: number): string {
  const bytes = [index & 0xff, index >> 8].map((byte) => byte.toString(16).toUpperCase().padStart(2, "0"));
  return `{00000000-0001-0000-${bytes.join("")}-000000000000}`;
}

/** States an id in a sheet's part. */
export function withUid(xml: string, uid: string): string {
  return xml.replace(ROOT, (_, prefix: string, name: string, attributes: string) => {
    const without = attributes.replace(UID, "").replace(/\sxmlns:xr="[^"]*"/, "");
    const ignorable =
      /\smc:Ignorable="([^"]*)"/
        .exec(without)?.[1]
        ?.split(" ")
        .filter((each) => each !== "") ?? [];
    const others = without.replace(/\smc:Ignorable="[^"]*"/, "").replace(/\sxmlns:mc="[^"]*"/, "");
    const list = [...new Set([...ignorable, "xr"])].join(" ");
    const added = ` xmlns:mc="${COMPATIBILITY}" mc:Ignorable="${list}" xmlns:xr="${REVISION}" xr:uid="${uid}"`;
    return `<${prefix}${name}${others}${added}>`;
  });
}
