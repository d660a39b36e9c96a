/**
 * Widths of columns: Office.js speaks points, files speak of digits of the default font. For Calibri 11 a digit is 7 pixels
 * wide, a cell has 5 pixels of padding, and a pixel is 0.75 points (ECMA-376 part 1, 18.3.1.13).
 */
const PIXELS_PER_DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** @param width as a file has it, padding included: 9.140625 is Excel's default of 64 pixels */
export function pointsOfFileWidth(width: number): number {
  return Math.round(width * PIXELS_PER_DIGIT) * POINTS_PER_PIXEL;
}

/** Width for a file, rounded to whole pixels as Excel does. */
export function fileWidthOfPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) / PIXELS_PER_DIGIT;
}
