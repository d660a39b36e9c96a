/**
 * Colours that words can be read on: the contrast of WCAG 2.1, and which of two inks stands on a fill. A colour never stands
 * alone: the word is always in the cell or beside it.
 */

/** A fill, and the colour of the text on it. */
export interface Fill {
  readonly fill: string;
  readonly font: string;
}

export const INK = "#1F2933";
export const WHITE = "#FFFFFF";

/** Least contrast of text (WCAG 2.1 AA, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

const RGB = /^#[0-9a-f]{6}$/iu;

export const isRgb = (text: string): boolean => RGB.test(text);

function luminance(rgb: string): number {
  const part = (at: number): number => {
    const share = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** From 1 (the same) to 21 (black on white). @param one, other "#RRGGBB" */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A fill with the ink that is read best on it; whether well enough, `contrast` tells. */
export function withFont(fill: string): Fill {
  return { fill, font: contrast(fill, WHITE) >= contrast(fill, INK) ? WHITE : INK };
}
