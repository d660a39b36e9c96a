/**
 * What hucre leaves to be done, done to the parts of a file that it wrote: names of sheets in defined names are quoted, without which Excel
 * calls the file damaged, and the time of making and the program's name are taken out.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Excel's own, so that a file of the same contents is the same file. */
export const NO_TIME = new Date(Date.UTC(1980, 0, 1));

export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** @param names of all sheets */
export function mended(file: Uint8Array, names: readonly string[]): Uint8Array {
  const parts = unzipSync(file);
  const change = (path: string, how: (xml: string) => string): void => {
    const part = parts[path];
    if (part === undefined) throw new Error(`The workbook was written without ${path}.`);
    parts[path] = strToU8(how(strFromU8(part)));
  };
  change("xl/workbook.xml", (xml) =>
    names.reduce((text, name) => text.replaceAll(`>${escaped(name)}!`, `>${escaped(quoted(name))}!`), xml),
  );
  change("docProps/app.xml", (xml) => xml.replace(/<Application>[^<]*<\/Application>/u, ""));
  change("docProps/core.xml", (xml) => xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/u, ""));
  return zipSync(parts, { mtime: NO_TIME, level: 6 });
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&apos;");
