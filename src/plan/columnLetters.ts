/** Columns by letter, as Excel names them. */

/**
 * @param column 1-based
 * @example columnLetters(1) === "A"; columnLetters(28) === "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
