/** Formulas that another cell has as well, as cells of a file share them (ECMA-376 part 1, 18.3.1.40): moved by the distance between the two. */
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "./address";

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** With what stands before it, which must not belong to a name. */
const REFERENCE = /(^|[^A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![A-Za-z0-9_(.])/g;

function moved(text: string, rows: number, columns: number): string {
  return text.replace(REFERENCE, (whole, ...groups: string[]) => {
    const [before = "", fixedColumn = "", letters = "", fixedRow = "", digits = ""] = groups;
    const column = columnNumber(letters) + (fixedColumn === "$" ? 0 : columns);
    const row = Number(digits) + (fixedRow === "$" ? 0 : rows);
    if (columnNumber(letters) >= MAX_COLUMNS) return whole;
    if (column < 0 || column >= MAX_COLUMNS || row < 1 || row > MAX_ROWS) return `${before}#REF!`;
    return `${before}${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });
}

/**
 * @param text of the formula, without "="
 * @param rows and `columns`: how far the sharing cell lies from the one that holds the text
 */
export function moveFormula(text: string, rows: number, columns: number): string {
  let result = "";
  let at = 0;
  // Texts and quoted sheet names stay as they are.
  for (const quoted of text.matchAll(QUOTED)) {
    result += moved(text.slice(at, quoted.index), rows, columns) + quoted[0];
    at = quoted.index + quoted[0].length;
  }
  return result + moved(text.slice(at), rows, columns);
}
