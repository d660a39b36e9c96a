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

/**
 * @returns 1-based; NaN for what is no column's name
 * @example columnNumber("A") === 1; columnNumber("AB") === 28
 */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/u.test(letters)) return Number.NaN;
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
