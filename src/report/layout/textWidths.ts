/**
 * How wide characters are, so that row heights can be worked out without a screen: Arial's advance widths in 1/1000 em.
 * Arial, because every Excel has it and LibreOffice's stand-in, Liberation Sans, has the same widths, so that one table
 * is right in both. (Calibri's stand-in, Carlito, is often not installed; text then comes out up to a fifth wider.)
 * Read from the hmtx table of Liberation Sans 1.07.
 */

/** Characters 32 to 126. */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
/** Characters 160 to 255. */
const LATIN_1 = [
  278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549, 333, 333, 333, 576, 537,
  278, 333, 333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278,
  278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556,
  556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278, 556, 556, 556, 556, 556, 556, 556, 549, 611, 556, 556, 556,
  556, 500, 556, 500,
];
/** Dashes, quotes and the like that word processors put into plans. */
const PUNCTUATION: readonly (readonly [string, number])[] = [
  ["‐‑", 333],
  ["–", 556],
  ["—…™", 1000],
  ["‘’‚", 222],
  ["“”", 333],
  ["•", 350],
  ["€", 556],
];
/** Latin letters beyond Western Europe: the widest usual ones. */
const OTHER_LATIN = 722;
/** Anything else: an em, as wide as a Chinese character. */
const ANYTHING_ELSE = 1000;

/** Of all characters but the line break, 1/1000 em: "@". */
export const WIDEST = 1015;

/** Bold is this much wider (mean over English text). */
export const BOLD = 1.08;

/** Wider than any cell: what comes after a line break stands on the next line. */
const LINE_BREAK = 1_000_000_000;

/** Width by UTF-16 unit, 1/1000 em. */
export const ADVANCE: Int32Array = advanceTable();

function advanceTable(): Int32Array {
  const table = new Int32Array(0x10000).fill(ANYTHING_ELSE);
  // Control characters take no room but the line break and the tab, which counts as a space.
  table.fill(0, 0, 32).fill(OTHER_LATIN, 0x100, 0x250);
  table[9] = ASCII[0] ?? 0;
  table[10] = LINE_BREAK;
  table.set(ASCII, 32);
  table.set(LATIN_1, 160);
  for (const [characters, width] of PUNCTUATION) {
    for (const character of characters) table[character.charCodeAt(0)] = width;
  }
  // A pair of surrogates is one character.
  table.fill(ANYTHING_ELSE / 2, 0xd800, 0xe000);
  return table;
}
