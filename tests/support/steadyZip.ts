/** Makes an .xlsx file the same every time: its parts in order of name, all with one time stamp. */
import { unzipSync, zipSync, type Zippable } from "fflate";

/** The earliest time that a ZIP file can hold. */
const NO_TIME = new Date(1980, 0, 1);

/** The same workbook with its parts sorted and stamped alike. */
export function steady(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const sorted: Zippable = {};
  for (const name of inOrder(Object.keys(parts))) {
    const part = parts[name];
    if (part !== undefined) sorted[name] = [part, { mtime: NO_TIME, level: 6 }];
  }
  return zipSync(sorted);
}

/** The list of content types comes first, as readers that look at the head of a file expect. */
function inOrder(names: readonly string[]): string[] {
  const first = "[Content_Types].xml";
  return [...names.filter((name) => name === first), ...names.filter((name) => name !== first).sort()];
}
