/**
 * The type the report is set in, three sizes of one font, and how high its lines are. Sizes are those of the sheet; in print the page is scaled down (see
 * page.ts), so that 10 points on the sheet are 8 or more on paper.
 */

/** Every Excel has it, and LibreOffice has a font of the same widths (see textWidths.ts). */
export const FONT = "Arial";

/** Points. */
export const SIZES = {
  /** The title, and the numbers of the tiles. */
  large: 18,
  /** Headings, paragraphs and what is said in bold. */
  body: 11,
  /** Tables, and notes below the figures. */
  small: 10,
} as const;

/**
 * Height of a line of Arial in a wrapped cell, in points. Excel's own rows are whole pixels (at 96 to the inch): 15 for 8
 * points, 16 for 9, 17 for 10, 19 for 11, 20 for 12; the font's line (1.15 em) and a pixel or two. LibreOffice needs less.
 */
export function lineHeight(size: number): number {
  const pixels = Math.round(size / 0.75);
  return Math.ceil(pixels * 1.149 + 1.5) * 0.75;
}
