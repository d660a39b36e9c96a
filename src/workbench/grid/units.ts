/** Measures: the workbook's model speaks points, the grid pixels. */

const POINTS_PER_PIXEL = 0.75;

export function pixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

export function points(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}
