/** Columns by letter, as Excel names them. Columns are 0-based, as they index a grid that starts in A. */

/** Letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(index0: number): string {
  let letters = "";
  for (let rest = index0; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters, upper or lower case: "AA" is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Letters of the column of a cell: "G" of "G12"; "" for what is no cell. */
export function columnOfCell(cell: string): string {
  return /^[A-Z]{1,3}/u.exec(cell)?.[0] ?? "";
}
