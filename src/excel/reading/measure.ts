/** How large an answer was, near enough to reckon the next one by, and much faster than counting every byte. Pure. */
import { rowBytes } from "../../operations/jsonBytes";

/** One row in so many is counted byte by byte. */
const COUNTED_ROWS = 16;

/**
 * Bytes of a grid (rows × columns) as JSON in UTF-8: the characters of all rows, times the bytes a character takes in
 * every sixteenth row. How long texts are differs from row to row; how many bytes a character takes hardly does.
 */
export function approximateBytes(rows: readonly (readonly unknown[])[]): number {
  let characters = 0;
  let countedCharacters = 0;
  let countedBytes = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? [];
    const inRow = charactersOf(row);
    characters += inRow;
    if (i % COUNTED_ROWS === 0) {
      countedCharacters += inRow;
      countedBytes += rowBytes(row) + 1;
    }
  }
  return countedCharacters === 0 ? 0 : (characters * countedBytes) / countedCharacters;
}

/** Characters of a row as JSON, but for what has to be escaped. */
function charactersOf(row: readonly unknown[]): number {
  let characters = row.length + 2;
  for (const value of row) characters += typeof value === "string" ? value.length + 2 : String(value).length;
  return characters;
}
