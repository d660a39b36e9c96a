/** Cells as text on the clipboard, as Excel puts them there: a line for each row, tabs between cells. Pure. */

/** A cell that holds tabs, breaks or quotes stands in quotes; quotes in it are doubled. */
const CELL = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;

/** Texts of the cells, row by row; a break at the end begins no further row. */
export function clipboardRows(text: string): string[][] {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  for (let at = 0; at <= lines.length;) {
    CELL.lastIndex = at;
    const [whole, quoted, plain] = CELL.exec(lines) ?? [""];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    at += whole.length;
    if (lines.charAt(at) === "\n") rows.push([]);
    at++;
  }
  return rows;
}
